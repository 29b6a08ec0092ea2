import { fieldType } from "../../fieldTypes/registry.ts";
import type { Line } from "../../syntax/tree.ts";
import { foldName } from "../../text/fold.ts";
import { foldedDistance } from "../../text/nearest.ts";
import { isSpace, type Span, span, textOf, trimSpan } from "../../text/span.ts";
import type { FieldDef, Template } from "../schema.ts";
import { bareLabel } from "./dressing.ts";
import { looksLabelled } from "./labelLike.ts";
import type { FoundMarks, Mark } from "./mark.ts";
import { settingsFor } from "./settings.ts";
import { uncolonedMark } from "./uncoloned.ts";
import type { SectionEntry } from "./vocabulary.ts";

/** A label is a misspelling of another when it is at most this many edits, and a quarter of its length, away. */
const MOST_LABEL_EDITS = 2;
/** Longest line, in UTF-16 units, that is looked at for a misspelled label without colon. */
const LONGEST_LEADING = 200;

/** Among fields that stand nowhere else: a label that is nearly theirs, or theirs without the colon. */
export function markMisspelled(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  template: Template,
  marks: FoundMarks,
): void {
  const missing = new Set(entry.def.fields.filter((def) => def.label !== undefined && !marks.bound.has(def)));
  for (const line of lines) {
    if (missing.size === 0) return;
    if (marks.byLine.has(line) || marks.labelLines.has(line)) continue;
    const mark = misspelledMark(text, line, entry, template, missing);
    if (mark === undefined) continue;
    marks.add(line, mark);
    missing.delete(mark.def);
  }
}

/** How far a text may be from a folded label and still be meant as it. */
const mostEdits = (label: string): number => Math.min(MOST_LABEL_EDITS, Math.floor(label.length / 4));

function misspelledMark(
  text: string,
  line: Line,
  entry: SectionEntry,
  template: Template,
  missing: ReadonlySet<FieldDef>,
): Mark | undefined {
  // What may stand without a colon is a caption, known by the whole of its line.
  const mayLack = (def: FieldDef): boolean =>
    missing.has(def) && (def.content !== "below" || def.colon === "required");
  const uncoloned = uncolonedMark(text, line, entry, mayLack, "misspelled");
  if (uncoloned !== undefined && isValueAfterLabel(text, line, uncoloned, template)) return uncoloned;
  const labelled = bareLabel(text, line);
  let best: { readonly def: FieldDef; readonly edits: number; readonly written: Span } | undefined;
  for (const { def, words, folded } of entry.spellings) {
    if (!missing.has(def)) continue;
    const written =
      labelled?.label ?? (def.colon === "optional" ? leading(text, line.content, words.length) : undefined);
    if (written === undefined) continue;
    const label = labelled?.folded ?? foldName(textOf(text, written));
    const edits = foldedDistance(label, folded, mostEdits(folded));
    if (edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { def, edits, written };
  }
  if (best === undefined) return undefined;
  const value = labelled?.value ?? trimSpan(text, span(best.written.end, line.content.end));
  return { def: best.def, label: best.written, value, spelling: "misspelled" };
}

/**
 * True when what follows a label without colon is its value, and not the rest of a longer label: `Nimi lyhyesti: x`. Where
 * prose stands under the label, a sentence may begin like it: there it has to be plainly a value, `Kyllä` or `Ei`.
 */
function isValueAfterLabel(text: string, line: Line, { def, value }: Mark, template: Template): boolean {
  const written = textOf(text, value);
  if (def.content === "note")
    return fieldType(def.type).recognises?.(written, settingsFor(template, def)) ?? false;
  return !looksLabelled(text, line) || /^[\p{Lu}\d]/u.test(written);
}

/** So many words from the start of the line. */
function leading(text: string, content: Span, count: number): Span | undefined {
  let words = count;
  if (content.end - content.start > LONGEST_LEADING) return undefined;
  for (let at = content.start; at < content.end; at++) {
    if (isSpace(text.charCodeAt(at)) && --words === 0) return span(content.start, at);
  }
  return content;
}
