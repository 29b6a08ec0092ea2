import { foldName } from "../../text/fold.ts";
import { isSpace, type Span, span, textOf, trimSpan } from "../../text/span.ts";
import type { FieldDef } from "../schema.ts";
import type { Mark } from "./mark.ts";
import type { SectionEntry } from "./vocabulary.ts";

/** What people put between two fields on one line, beside white space. */
const BETWEEN = ",;|/";

/** The span without what parts it from a field behind it. */
function withoutSeparator(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && (isSpace(text.charCodeAt(to - 1)) || BETWEEN.includes(text.charAt(to - 1)))) to--;
  return span(start, to);
}

/** Where so many last words of a span begin; undefined where nothing stands before them. A UTF-16 offset. */
function startOfLast(text: string, { start, end }: Span, count: number): number | undefined {
  let words = count;
  for (let at = end; at > start; at--)
    if (isSpace(text.charCodeAt(at - 1)) && !isSpace(text.charCodeAt(at)) && --words === 0) return at;
  return undefined;
}

/** A label that stands inside a value, right before its colon: the longest of those of the fields without a place. */
function labelBefore(
  text: string,
  before: Span,
  entry: SectionEntry,
  isFree: (def: FieldDef) => boolean,
): { readonly def: FieldDef; readonly label: Span } | undefined {
  let best: { readonly def: FieldDef; readonly label: Span } | undefined;
  for (const { def, words, folded } of entry.spellings) {
    if (!isFree(def) || def.content === "below") continue;
    const start = startOfLast(text, before, words.length) ?? before.start;
    if (start > (best?.label.start ?? Number.POSITIVE_INFINITY)) continue;
    const label = span(start, before.end);
    if (foldName(textOf(text, label)) === folded) best = { def, label };
  }
  return best;
}

/**
 * The fields on a line that has several, as pages and tables are copied: `Postinumero: 96100 Postitoimipaikka: Rovaniemi`.
 * @param isFree tells which fields stand nowhere else
 * @returns the mark as it was where the line has no other, else each field's with its own part of the line
 */
export function marksOnLine(
  text: string,
  mark: Mark,
  entry: SectionEntry,
  isFree: (def: FieldDef) => boolean,
): readonly Mark[] {
  const { value, def: first } = mark;
  if (first.content === "below") return [mark];
  for (
    let colon = text.indexOf(":", value.start);
    colon >= 0 && colon < value.end;
    colon = text.indexOf(":", colon + 1)
  ) {
    const found = labelBefore(text, trimSpan(text, span(value.start, colon)), entry, isFree);
    if (found === undefined) continue;
    const { def, label } = found;
    const own = withoutSeparator(text, span(value.start, label.start));
    const next: Mark = {
      def,
      label,
      value: trimSpan(text, span(colon + 1, value.end)),
      spelling: "exact",
    };
    return [{ ...mark, value: own }, ...marksOnLine(text, next, entry, (one) => one !== def && isFree(one))];
  }
  return [mark];
}
