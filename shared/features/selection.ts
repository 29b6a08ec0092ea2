import type { Checked } from "../check.ts";
import { contains, type Span, span } from "../text/span.ts";
import { wordsOf } from "../text/words.ts";

/** The word or number at an offset of the line; undefined where neither stands there. */
function wordAt(text: string, line: Span, offset: number): Span | undefined {
  const written = text.slice(line.start, line.end);
  const numbers = Array.from(written.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: piece, index }) => ({
    start: index,
    end: index + piece.length,
  }));
  const found = [...numbers, ...wordsOf(written)].find((one) => contains(one, offset - line.start));
  return found && span(line.start + found.start, line.start + found.end);
}

/** Spans of the sections around an offset, the innermost first. */
function sectionsAt({ form }: Checked, offset: number): Span[] {
  const spans: Span[] = [];
  for (let section = form?.at(offset).section; section !== undefined; section = section.parent)
    spans.push(section.span);
  return spans;
}

/**
 * What a selection at a UTF-16 offset can grow to, each wider than the one before: word, value, field, paragraph,
 * section, the whole text. Never empty: at the least the whole text.
 */
export function selectionsAt(checked: Checked, offset: number): Span[] {
  const { text, tree, form, lines } = checked;
  const at = Math.max(0, Math.min(offset, text.length));
  const line = tree.lines[lines.at(at).line];
  const block = tree.blocks.find((one) => one.kind === "paragraph" && one.start <= at && at <= one.end);
  const paragraph = block?.lines.filter(({ blank }) => !blank);
  const first = paragraph?.[0];
  const last = paragraph?.[paragraph.length - 1];
  const field = form?.at(at).field;
  const candidates: (Span | undefined)[] = [
    line && wordAt(text, line.content, at),
    field?.value,
    line?.content,
    field?.span,
    first && last && span(first.content.start, last.content.end),
    ...sectionsAt(checked, at),
    span(0, text.length),
  ];
  const spans = candidates
    .filter((one): one is Span => one !== undefined && one.start < one.end && contains(one, at))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const grown: Span[] = [];
  for (const { start, end } of spans) {
    const inner = grown[grown.length - 1];
    // Of two that cross, the wider is left out: a selection only ever grows.
    if (
      inner === undefined ||
      (start <= inner.start && inner.end <= end && end - start > inner.end - inner.start)
    )
      grown.push(span(start, end));
  }
  return grown.length === 0 ? [span(0, text.length)] : grown;
}
