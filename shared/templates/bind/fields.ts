import { NO_VALUE, type TypeSettings } from "../../fieldTypes/fieldType.ts";
import { fieldType } from "../../fieldTypes/registry.ts";
import { MAX_LINE_LENGTH } from "../../limits.ts";
import type { Line } from "../../syntax/tree.ts";
import { fold, foldName } from "../../text/fold.ts";
import { editDistance } from "../../text/nearest.ts";
import { type Span, span, trimSpan } from "../../text/span.ts";
import type { Foreign, Spelling } from "../form.ts";
import type { FieldDef, Template } from "../schema.ts";
import { labelsOf, type SectionEntry, type Vocabulary } from "./vocabulary.ts";

/** A field as the lines have it, before its value is read. */
export interface RawField {
  readonly def: FieldDef;
  readonly label: Span | undefined;
  readonly spelling: Spelling;
  readonly value: Span;
  readonly note: Span | undefined;
}

export interface BoundFields {
  readonly fields: readonly RawField[];
  readonly free: readonly Line[];
  readonly foreign: readonly Foreign[];
}

/** A label is a misspelling of another when it is at most this many edits, and a quarter of its length, away. */
const MOST_LABEL_EDITS = 2;

/** What a line says about the field that begins on it. */
interface Mark {
  readonly def: FieldDef;
  readonly label: Span | undefined;
  readonly value: Span;
  readonly spelling: Spelling;
}

/** What a template tells the type of one of its fields. */
export const settingsFor = (template: Template, def: FieldDef): TypeSettings => ({
  paddedDays: template.layout.paddedDays,
  numberMark: template.layout.numberMark,
  codeDigits: template.layout.codeDigits,
  urlScheme: template.layout.urlScheme,
  urlJoints: template.layout.urlJoints,
  hiddenEmail: template.layout.hiddenEmail,
  choices: def.choices === undefined ? undefined : template.lists[def.choices],
});

/** Prose may be as long as it likes; any other value longer than a whole line may be is left unread. */
const isTooLong = (def: FieldDef, { start, end }: Span): boolean =>
  end - start > MAX_LINE_LENGTH && def.type !== "text";

/** Reads a field's value by its type; nothing for an empty one, and for one that stands in an overlong line. */
export const readValue = (text: string, template: Template, def: FieldDef, value: Span) =>
  value.start === value.end || isTooLong(def, value)
    ? NO_VALUE
    : fieldType(def.type).parse(text.slice(value.start, value.end), value.start, settingsFor(template, def));

/** Types whose value may run on over the next lines, as mail programs and word processors break long lines. */
const WRAPPING: ReadonlySet<string> = new Set(["text", "authority", "names", "numbered", "choice", "period"]);

/** Of several fields with one label the next free one in the form's order; the last again when all are taken. */
function chooseField(
  defs: readonly FieldDef[],
  order: readonly FieldDef[],
  last: number,
  used: ReadonlySet<FieldDef>,
): FieldDef | undefined {
  const free = defs.filter((def) => !used.has(def));
  return free.find((def) => order.indexOf(def) > last) ?? free[0] ?? defs[defs.length - 1];
}

/** Fields whose exact label stands on a line, with a colon or, where the form has none, without. */
function markLabelled(text: string, lines: readonly Line[], entry: SectionEntry): Map<Line, Mark> {
  const marks = new Map<Line, Mark>();
  const used = new Set<FieldDef>();
  let last = -1;
  for (const line of lines) {
    const mark = exactMark(text, line, entry, (defs) => chooseField(defs, entry.def.fields, last, used));
    if (mark === undefined) continue;
    marks.set(line, mark);
    used.add(mark.def);
    last = entry.def.fields.indexOf(mark.def);
  }
  return marks;
}

function exactMark(
  text: string,
  line: Line,
  entry: SectionEntry,
  choose: (defs: readonly FieldDef[]) => FieldDef | undefined,
): Mark | undefined {
  const { content, labelled } = line;
  if (labelled !== undefined) {
    const defs = entry.labels.get(foldName(text.slice(labelled.label.start, labelled.label.end)));
    const def = defs && choose(defs);
    if (def !== undefined) return { def, label: labelled.label, value: labelled.value, spelling: "exact" };
  }
  const bare = entry.labels.get(foldName(text.slice(content.start, content.end)));
  const below = bare?.filter((def) => def.content === "below" || def.colon === "optional");
  const def = below && choose(below);
  if (def !== undefined)
    return { def, label: content, value: span(content.end, content.end), spelling: "exact" };
  return uncolonedMark(
    text,
    line,
    entry.def.fields.filter(({ colon }) => colon === "optional"),
    "exact",
  );
}

/** `Label value`, the colon left out. */
function uncolonedMark(
  text: string,
  line: Line,
  defs: readonly FieldDef[],
  spelling: Spelling,
): Mark | undefined {
  const { content } = line;
  for (const def of defs)
    for (const label of labelsOf(def)) {
      const end = content.start + label.length;
      if (end > content.end || fold(text.slice(content.start, end)) !== fold(label)) continue;
      if (end < content.end && !/\s/u.test(text[end] ?? "")) continue;
      return {
        def,
        label: span(content.start, end),
        value: trimSpan(text, span(end, content.end)),
        spelling,
      };
    }
  return undefined;
}

/** Among fields that stand nowhere else: a label that is nearly theirs, or theirs without the colon. */
function markMisspelled(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  marks: Map<Line, Mark>,
): void {
  const bound = new Set([...marks.values()].map(({ def }) => def));
  const missing = new Set(entry.def.fields.filter((def) => def.label !== undefined && !bound.has(def)));
  for (const line of lines) {
    if (missing.size === 0) return;
    if (marks.has(line)) continue;
    const mark = misspelledMark(text, line, [...missing]);
    if (mark === undefined) continue;
    marks.set(line, mark);
    missing.delete(mark.def);
  }
}

function misspelledMark(text: string, line: Line, missing: readonly FieldDef[]): Mark | undefined {
  const { labelled } = line;
  if (labelled === undefined)
    return uncolonedMark(
      text,
      line,
      missing.filter(({ content }) => content === "inline"),
      "misspelled",
    );
  const written = text.slice(labelled.label.start, labelled.label.end);
  let best: FieldDef | undefined;
  let bestEdits = Number.POSITIVE_INFINITY;
  for (const def of missing)
    for (const label of labelsOf(def)) {
      const most = Math.min(MOST_LABEL_EDITS, Math.floor(fold(label).length / 4));
      const edits = editDistance(written, label, most);
      if (edits < bestEdits) [best, bestEdits] = [def, edits];
    }
  return best && { def: best, label: labelled.label, value: labelled.value, spelling: "misspelled" };
}

/** Labels that only another period's form has; each stands in for the field here that has its role. */
function markForeign(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
  marks: Map<Line, Mark>,
): Foreign[] {
  const foreign: Foreign[] = [];
  const bound = new Set([...marks.values()].map(({ def }) => def));
  for (const line of lines) {
    if (marks.has(line) || line.labelled === undefined) continue;
    const { label, value } = line.labelled;
    const written = text.slice(label.start, label.end);
    const known = vocabulary.foreignLabels.get(foldName(written));
    if (known === undefined) continue;
    foreign.push({ templateId: known.templateId, text: written, span: label });
    const def = entry.def.fields.find(
      (field) => !bound.has(field) && Object.values(field.roles).some((role) => known.roles.includes(role)),
    );
    if (def === undefined) continue;
    marks.set(line, { def, label, value, spelling: "foreign" });
    bound.add(def);
  }
  return foreign;
}

/** Lines without a label whose text can be nothing but the value of a field that has none. */
function markUnlabelled(
  text: string,
  lines: readonly Line[],
  fields: readonly FieldDef[],
  template: Template,
  marks: Map<Line, Mark>,
): void {
  for (const def of fields) {
    if (def.label !== undefined) continue;
    const line = lines.find(
      (one) =>
        !marks.has(one) &&
        fieldType(def.type).recognises?.(
          text.slice(one.content.start, one.content.end),
          settingsFor(template, def),
        ),
    );
    if (line !== undefined)
      marks.set(line, { def, label: undefined, value: line.content, spelling: "exact" });
  }
}

/** Collects the lines of each field: its own, and those under it that belong to its value or its justification. */
function assemble(lines: readonly Line[], marks: ReadonlyMap<Line, Mark>): Omit<BoundFields, "foreign"> {
  const fields: RawField[] = [];
  const free: Line[] = [];
  let open: { mark: Mark; value: Span; below: Span | undefined; last: number } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { mark, value, below } = open;
    const { def, label, spelling } = mark;
    const inside = def.content === "below" ? joined(value, below) : value;
    fields.push({ def, label, spelling, value: inside, note: def.content === "note" ? below : undefined });
    open = undefined;
  };
  for (const line of lines) {
    const mark = marks.get(line);
    if (mark !== undefined) {
      close();
      open = { mark, value: mark.value, below: undefined, last: line.index };
      continue;
    }
    const content = open?.mark.def.content;
    if (open !== undefined && content !== "inline") {
      open.below = joined(open.below ?? line.content, line.content);
    } else if (open !== undefined && runsOn(open.mark, open.value, open.last, line)) {
      open.value = joined(open.value, line.content);
      open.last = line.index;
    } else free.push(line);
  }
  close();
  return { fields, free };
}

/** From the start of the first to the end of the second; an empty or absent one does not count. */
function joined(first: Span, second: Span | undefined): Span {
  if (second === undefined) return first;
  return first.start === first.end ? second : span(first.start, second.end);
}

/** True when a line right under a field goes on with its value. A line with a label of its own does not. */
function runsOn(mark: Mark, value: Span, last: number, line: Line): boolean {
  if (line.index !== last + 1 || mark.def.label === undefined || line.labelled !== undefined) return false;
  return value.start === value.end || WRAPPING.has(mark.def.type);
}

/** Finds the fields of a section in the lines under its heading. @param lines without blank ones */
export function bindFields(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
): BoundFields {
  const marks = markLabelled(text, lines, entry);
  markMisspelled(text, lines, entry, marks);
  const foreign = markForeign(text, lines, entry, vocabulary, marks);
  markUnlabelled(text, lines, entry.def.fields, vocabulary.template, marks);
  return { ...assemble(lines, marks), foreign };
}
