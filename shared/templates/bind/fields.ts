import { fieldType } from "../../fieldTypes/registry.ts";
import type { Line } from "../../syntax/tree.ts";
import { type Span, span, textOf } from "../../text/span.ts";
import type { Foreign, Spelling } from "../form.ts";
import type { FieldDef, Template } from "../schema.ts";
import { looksLabelled } from "./labelLike.ts";
import type { Mark, Marks } from "./mark.ts";
import { markFields } from "./marks.ts";
import { readValue, settingsFor } from "./settings.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

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

/** Types whose value may run on over the next lines, as mail programs and word processors break long lines. */
const WRAPPING: ReadonlySet<string> = new Set([
  "text",
  "authority",
  "names",
  "numbered",
  "choice",
  "period",
  "countOfWhom",
]);

/** From the start of the first to the end of the second; an empty or absent one does not count. */
function joined(first: Span, second: Span | undefined): Span {
  if (second === undefined) return first;
  return first.start === first.end ? second : span(first.start, second.end);
}

/** True for a value that ends with the hyphen of a compound: the rest of the word stands on the next line. */
const endsInHyphen = (text: string, { start, end }: Span): boolean =>
  /\p{L}-$/u.test(text.slice(Math.max(start, end - 3), end));

/** True when a line right under a field goes on with its value. A line with a label of its own does not. */
export function runsOn(text: string, mark: Mark, value: Span, last: number, line: Line): boolean {
  if (line.index !== last + 1 || mark.def.label === undefined || looksLabelled(text, line)) return false;
  return value.start === value.end || WRAPPING.has(mark.def.type) || endsInHyphen(text, value);
}

/**
 * True when a line under an empty field that takes a justification is the value, broken off onto a line of its own, or
 * set off as a paragraph.
 */
function isBrokenOff(
  text: string,
  { def }: Mark,
  value: Span,
  last: number,
  line: Line,
  next: Line | undefined,
  template: Template,
): boolean {
  if (def.content !== "note" || value.start !== value.end) return false;
  if (line.index !== last + 1 && next?.index === line.index + 1) return false;
  return fieldType(def.type).recognises?.(textOf(text, line.content), settingsFor(template, def)) ?? false;
}

/** Types whose values show what they are: nobody writes one as a paragraph of its own for any other reason. */
const PLAIN_TO_SEE: ReadonlySet<string> = new Set([
  "authority",
  "businessId",
  "choice",
  "countOfWhom",
  "day",
  "email",
  "euros",
  "period",
  "phone",
  "postalCode",
  "projectCode",
]);

/** Shortest value that is no number of a page, in UTF-16 units. */
const LEAST_UNITS = 4;

/**
 * True for a paragraph of one line after an empty field that is plainly a value of it: cells of a table, copied from a
 * program or a page, come one below the other with a blank line between them.
 */
function isSetOff(
  text: string,
  { def, label }: Mark,
  line: Line,
  around: readonly (Line | undefined)[],
  template: Template,
): boolean {
  if (label === undefined || def.content !== "inline" || !PLAIN_TO_SEE.has(def.type)) return false;
  if (line.units < LEAST_UNITS || looksLabelled(text, line)) return false;
  if (around.some((other) => other !== undefined && Math.abs(other.index - line.index) === 1)) return false;
  const { parts, problems } = readValue(text, template, def, line.content);
  if (problems.length === 0) return Object.keys(parts).length > 0;
  // Eight digits and a hyphen are a business id, also where the last digit is wrong.
  return problems.every(({ kind }) => kind === "businessId/checkDigit");
}

/** Collects the lines of each field: its own, and those under it that belong to its value or its justification. */
function assemble(
  text: string,
  lines: readonly Line[],
  { byLine, behind, labelLines }: Marks,
  template: Template,
): Omit<BoundFields, "foreign"> {
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
  for (const [i, line] of lines.entries()) {
    const mark = byLine.get(line);
    if (mark !== undefined) {
      for (const one of [mark, ...(behind.get(line) ?? [])]) {
        close();
        open = { mark: one, value: one.value, below: undefined, last: line.index };
      }
      continue;
    }
    if (labelLines.has(line)) continue;
    const content = open?.mark.def.content;
    if (
      open !== undefined &&
      open.below === undefined &&
      isBrokenOff(text, open.mark, open.value, open.last, line, lines[i + 1], template)
    ) {
      open.value = line.content;
    } else if (open !== undefined && content !== "inline") {
      open.below = joined(open.below ?? line.content, line.content);
    } else if (open !== undefined && runsOn(text, open.mark, open.value, open.last, line)) {
      open.value = joined(open.value, line.content);
      open.last = line.index;
    } else if (
      open !== undefined &&
      open.value.start === open.value.end &&
      isSetOff(text, open.mark, line, [lines[i - 1], lines[i + 1]], template)
    ) {
      open.value = line.content;
      open.last = line.index;
    } else free.push(line);
  }
  close();
  return { fields, free };
}

const NOTHING: BoundFields = { fields: [], free: [], foreign: [] };

/** Finds the fields of a section in the lines under its heading. @param lines without blank ones */
export function bindFields(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
): BoundFields {
  if (lines.length === 0) return NOTHING;
  const { marks, foreign } = markFields(text, lines, entry, vocabulary);
  return { ...assemble(text, lines, marks, vocabulary.template), foreign };
}
