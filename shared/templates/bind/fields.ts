import { isBoxed } from "../../fieldTypes/choice.ts";
import { fieldType } from "../../fieldTypes/registry.ts";
import type { Line } from "../../syntax/tree.ts";
import { type Span, span, textOf } from "../../text/span.ts";
import type { Foreign, Spelling } from "../form.ts";
import type { FieldDef, Template } from "../schema.ts";
import { looksLabelled } from "./labelLike.ts";
import type { Mark, Marks } from "./mark.ts";
import { markFields } from "./marks.ts";
import { cellsIn, isSetOff } from "./setOff.ts";
import { settingsFor } from "./settings.ts";
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

/** What stands before the first mark of a sentence: the answer in `Kyllä. Analyysi on tehty.` */
const BEFORE_MARK = /^[^.,:;]{1,40}(?=[.,:;]\s|\s[-–—]\s)/u;

/**
 * True when a line under an empty field that takes a justification is the value, broken off onto a line of its own, or
 * set off as a paragraph; also where the justification follows it on its line, of which a rule speaks.
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
  const { recognises } = fieldType(def.type);
  const written = textOf(text, line.content);
  const settings = settingsFor(template, def);
  return [written, ...(BEFORE_MARK.exec(written) ?? [])].some((one) => recognises?.(one, settings) ?? false);
}

/** True when a line under a field that takes a justification has options of its list with their boxes: they are the value. */
function isBoxedChoice(text: string, { def }: Mark, value: Span, line: Line, template: Template): boolean {
  if (def.content !== "note") return false;
  const { choices } = settingsFor(template, def);
  const isOptions = (of: Span): boolean => choices !== undefined && isBoxed(choices, textOf(text, of));
  return isOptions(line.content) && (value.start === value.end || isOptions(value));
}

/** Collects the lines of each field: its own, and those under it that belong to its value or its justification. */
function assemble(
  text: string,
  lines: readonly Line[],
  marks: Marks,
  template: Template,
): Omit<BoundFields, "foreign"> {
  const { byLine, behind, labelLines } = marks;
  const fields: RawField[] = [];
  const free: Line[] = [];
  let open: { mark: Mark; value: Span; below: Span | undefined; last: number } | undefined;
  let known: ReadonlySet<Line> | undefined;
  const isCell = (line: Line): boolean => {
    known ??= cellsIn(text, lines, marks);
    return known.has(line);
  };
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
    } else if (
      open !== undefined &&
      open.below === undefined &&
      isBoxedChoice(text, open.mark, open.value, line, template)
    ) {
      open.value = joined(open.value, line.content);
    } else if (open !== undefined && content !== "inline") {
      open.below = joined(open.below ?? line.content, line.content);
    } else if (open !== undefined && runsOn(text, open.mark, open.value, open.last, line)) {
      open.value = joined(open.value, line.content);
      open.last = line.index;
    } else if (
      open !== undefined &&
      open.value.start === open.value.end &&
      (isSetOff(text, lines, i, open.mark, template) || isCell(line))
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
