import { fieldType } from "../../fieldTypes/registry.ts";
import type { Line } from "../../syntax/tree.ts";
import { foldName } from "../../text/fold.ts";
import { withoutSyllableBreaks } from "../../text/lineEndHyphen.ts";
import { type Span, span, textOf } from "../../text/span.ts";
import type { Foreign } from "../form.ts";
import type { FieldDef, Template } from "../schema.ts";
import { bareLabel, bareValue } from "./dressing.ts";
import { FoundMarks, type Mark, type Marks } from "./mark.ts";
import { markMisspelled } from "./misspelled.ts";
import { marksOnLine } from "./oneLine.ts";
import { settingsFor } from "./settings.ts";
import { uncolonedMark } from "./uncoloned.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** Gives each line with a label its field, where several fields of a section have one label. */
type Choose = (defs: readonly FieldDef[]) => FieldDef | undefined;

/** How often each label of several fields stands on a line of its own or before a colon. */
function countLabels(
  text: string,
  lines: readonly Line[],
  { labels, hasTwins }: SectionEntry,
): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const line of hasTwins ? lines : []) {
    const defs = labels.get(line.foldedLabel(text));
    if (defs !== undefined && defs.length > 1) counts.set(defs, (counts.get(defs) ?? 0) + 1);
  }
  return counts;
}

/**
 * Of several fields with one label the next free one in the form's order. Where the label stands less often than the
 * form has it, the place among the other fields tells which is missing. The last again when all are taken.
 * @param last place of the field before in the form's order
 */
function chooseField(
  defs: readonly FieldDef[],
  order: ReadonlyMap<FieldDef, number>,
  last: number,
  used: ReadonlySet<FieldDef>,
  count: number,
): FieldDef | undefined {
  if (defs.length === 1) return defs[0];
  const free = defs.filter((def) => !used.has(def));
  const byPlace = count < defs.length ? free.find((def) => (order.get(def) ?? -1) > last) : undefined;
  return byPlace ?? free[0] ?? defs[defs.length - 1];
}

/** True for the business id under the name of a partner: the applicant's own stands above the list. */
const isOfPartner = (def: FieldDef, open: FieldDef | undefined, { bound }: Marks): boolean =>
  open?.type === "partners" && def.type === "businessId" && bound.has(def);

/** Fields whose exact label stands on a line, with a colon or, where the form has none, without. */
function markLabelled(text: string, lines: readonly Line[], entry: SectionEntry, marks: FoundMarks): void {
  const { order } = entry;
  const counts = countLabels(text, lines, entry);
  let last = -1;
  let above: Line | undefined;
  let open: FieldDef | undefined;
  const choose: Choose = (defs) => chooseField(defs, order, last, marks.bound, counts.get(defs) ?? 0);
  for (const line of lines) {
    // A label that is broken may end like another: `Projektin kotisivun` / `osoite:`.
    const mark =
      wrappedMark(text, above, line, entry, choose) ??
      exactMark(text, line, entry, choose) ??
      uncolonedMark(text, line, entry, ({ colon }) => colon === "optional", "exact");
    above = mark === undefined ? line : undefined;
    if (mark === undefined || isOfPartner(mark.def, open, marks)) continue;
    open = mark.def;
    marks.add(line, mark);
    last = order.get(mark.def) ?? -1;
  }
}

/** Fields that stand behind another on its line. */
function markBehind(text: string, entry: SectionEntry, marks: FoundMarks): void {
  for (const [line, mark] of marks.byLine) {
    const [first, ...others] = marksOnLine(text, mark, entry, (def) => !marks.bound.has(def));
    if (first === undefined || others.length === 0) continue;
    marks.add(line, first);
    marks.addBehind(line, others);
  }
}

function exactMark(text: string, line: Line, entry: SectionEntry, choose: Choose): Mark | undefined {
  const { content } = line;
  const known = bareLabel(text, line);
  if (known !== undefined) {
    const { label, value, folded } = known;
    const defs = entry.labels.get(folded);
    const def = defs && choose(defs);
    if (def !== undefined) return { def, label, value, spelling: "exact" };
  }
  const bare = entry.labels.get(line.folded(text));
  const below = bare?.filter((def) => def.content === "below" || def.colon === "optional");
  const def = below && choose(below);
  return def && { def, label: content, value: span(content.end, content.end), spelling: "exact" };
}

/** A long label that was broken over two lines, as mail programs break them. */
function wrappedMark(
  text: string,
  above: Line | undefined,
  line: Line,
  entry: SectionEntry,
  choose: Choose,
): Mark | undefined {
  if (above === undefined || above.labelled !== undefined || above.index !== line.index - 1) return undefined;
  const { content, labelled } = line;
  const label = span(above.content.start, labelled?.label.end ?? content.end);
  const written = textOf(text, label);
  const whole = withoutSyllableBreaks(written);
  const defs =
    entry.labels.get(foldName(written)) ??
    (whole === written ? undefined : entry.labels.get(foldName(whole)));
  const def =
    defs && choose(labelled === undefined ? defs.filter(({ colon }) => colon === "optional") : defs);
  const value = labelled?.value ?? span(content.end, content.end);
  return def && { def, label, value, spelling: "exact", labelLine: above };
}

/** Labels that only another period's form has; each stands in for the field here that has its role. */
function markForeign(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
  marks: FoundMarks,
): Foreign[] {
  const foreign: Foreign[] = [];
  const { byLine, bound } = marks;
  for (const line of lines) {
    const written = byLine.has(line) ? undefined : bareLabel(text, line);
    if (written === undefined) continue;
    const { label, value, folded } = written;
    const known = vocabulary.foreignLabels.get(folded);
    if (known === undefined) continue;
    foreign.push({ templateId: known.templateId, text: textOf(text, label), span: label });
    const def = entry.def.fields.find(
      (field) => !bound.has(field) && Object.values(field.roles).some((role) => known.roles.includes(role)),
    );
    if (def !== undefined) marks.add(line, { def, label, value, spelling: "foreign" });
  }
  return foreign;
}

/** Lines without a label whose text can be nothing but the value of a field that has none. */
function markUnlabelled(
  text: string,
  lines: readonly Line[],
  fields: readonly FieldDef[],
  template: Template,
  marks: FoundMarks,
): void {
  for (const def of fields) {
    if (def.label !== undefined) continue;
    const settings = settingsFor(template, def);
    const type = fieldType(def.type);
    const valueOn = ({ content }: Line): Span | undefined =>
      [content, bareValue(text, content)].find((one) => type.recognises?.(textOf(text, one), settings));
    for (const line of lines) {
      const value = marks.byLine.has(line) ? undefined : valueOn(line);
      if (value === undefined) continue;
      marks.add(line, { def, label: undefined, value, spelling: "exact" });
      break;
    }
  }
}

/** The lines on which the fields of a section begin. @param lines the section's, without blank ones */
export function markFields(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
): { marks: Marks; foreign: readonly Foreign[] } {
  const marks = new FoundMarks();
  markLabelled(text, lines, entry, marks);
  markBehind(text, entry, marks);
  markMisspelled(text, lines, entry, vocabulary.template, marks);
  const foreign = markForeign(text, lines, entry, vocabulary, marks);
  markUnlabelled(text, lines, entry.def.fields, vocabulary.template, marks);
  return { marks, foreign };
}
