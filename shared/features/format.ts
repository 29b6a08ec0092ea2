import { lineEndOf } from "../syntax/leaves.ts";
import { type Block, type Line, lineAt } from "../syntax/tree.ts";
import { type Field, type Form, type Heading, headingEnd, type Section } from "../templates/form.ts";
import { applyEdits, type TextEdit } from "../text/edits.ts";
import { minimalEdits } from "../text/minimalEdits.ts";
import { groupThousands } from "../text/money.ts";
import { overlaps, type Span, span } from "../text/span.ts";
import { usualLineEnd } from "../text/usualLineEnd.ts";

const replace = (text: string, at: Span, newText: string): TextEdit[] =>
  text.slice(at.start, at.end) === newText ? [] : [{ span: at, newText }];

/** `1 Title` or `1. Title` as the form writes it, one space between. Of another number a rule speaks: it stays as it is. */
function headingEdits({ text, template }: Form, { def }: Section, heading: Heading): TextEdit[] {
  const { number, numberSpan, title, line } = heading;
  if (numberSpan === undefined || number !== def.id) return [];
  const style = template.layout.headingDot;
  const dot = style === undefined ? heading.dotted : style && !def.id.includes(".");
  return [
    ...replace(text, span(line.start, line.content.start), ""),
    ...replace(text, span(numberSpan.end, title.start), dot ? ". " : " "),
  ];
}

/** `Label: value`: nothing before the colon, one space after it. Words stay as they are. */
function labelEdits(form: Form, { label, value }: Field): TextEdit[] {
  const line = label && lineAt(form.tree, label.start);
  if (label === undefined || line?.labelled === undefined) return [];
  const { colon } = line.labelled;
  // Where words stand between the two, as after the title of a row of a table, the colon is theirs.
  if (colon < label.end || form.text.slice(label.end, colon).trim() !== "") return [];
  const hasValue = value.start < value.end && value.start > colon && value.start < line.end;
  return [
    ...replace(form.text, span(line.start, line.content.start), ""),
    ...replace(form.text, span(label.end, colon), ""),
    ...(hasValue ? replace(form.text, span(colon + 1, value.start), " ") : []),
  ];
}

/** Sums in groups of three and days as the form writes them, where that states nothing new. */
function valueEdits(form: Form, field: Field): TextEdit[] {
  const edits = field.parsed.problems.flatMap(({ kind, fix }) =>
    fix?.kind === "safe" && (kind === "amount/grouping" || kind === "date/style") ? [fix.edit] : [],
  );
  const amount = field.def.type === "euros" && edits.length === 0 ? field.parsed.parts.value : undefined;
  if (amount?.kind !== "cents") return edits;
  const written = form.textOf(amount.span);
  const digits = written.replace(/\D/gu, "");
  const sign = written.slice(written.lastIndexOf(digits.slice(-1)) + 1);
  return [...edits, ...replace(form.text, amount.span, groupThousands(digits, " ") + sign)];
}

/** True where the form has a blank line between two fields that follow each other. */
const wantsGap = (form: Form, section: Section): boolean =>
  form.template.layout.closed &&
  section.def.matrix === undefined &&
  section.def.fields.every(({ content }) => content !== "note");

/** Lines before which a blank line belongs, and lines after which one does, by zero-based number. */
function gapsAround(form: Form): { before: Set<number>; after: Set<number> } {
  const before = new Set<number>();
  const after = new Set<number>();
  for (const section of form.allSections) {
    const { heading } = section;
    if (heading !== undefined) {
      before.add(heading.line.index);
      // A long title may take two lines.
      after.add(lineAt(form.tree, headingEnd(heading))?.index ?? heading.line.index);
    }
    if (!wantsGap(form, section)) continue;
    for (const { label } of section.fields) {
      const line = label && lineAt(form.tree, label.start);
      if (line !== undefined) before.add(line.index);
    }
  }
  return { before, after };
}

/** A run of blank lines becomes one; at the ends of the text it goes. */
function gapEdits(form: Form, gap: Block, end: string): TextEdit[] {
  const isFirst = gap.start === 0;
  const isLast = gap.end === form.text.length;
  return replace(form.text, span(gap.start, gap.end), isFirst || isLast ? "" : end);
}

/** White space at the end of a line goes, and every line ends alike. */
function lineEdits(form: Form, line: Line, end: string): TextEdit[] {
  const lineEnd = lineEndOf(form.text, line);
  const ends = lineEnd ?? span(line.end, line.end);
  return [
    ...replace(form.text, span(line.content.end, ends.start), ""),
    ...(lineEnd === undefined ? [] : replace(form.text, lineEnd, end)),
  ];
}

/** Blank lines that are missing around headings and between fields. */
function insertedGaps(form: Form, end: string): TextEdit[] {
  const { before, after } = gapsAround(form);
  const { lines } = form.tree;
  return lines.flatMap((line, i) => {
    const previous = lines[i - 1];
    if (previous === undefined || line.blank || previous.blank) return [];
    return before.has(i) || after.has(i - 1) ? [{ span: span(line.start, line.start), newText: end }] : [];
  });
}

/** Two edits that meet at one point, put together; an insertion goes first. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const result: TextEdit[] = [];
  for (const edit of sorted) {
    const last = result[result.length - 1];
    if (last !== undefined && last.span.start === edit.span.start && last.span.start === last.span.end)
      result[result.length - 1] = { span: edit.span, newText: last.newText + edit.newText };
    else result.push(edit);
  }
  return result;
}

/** What there is to lay out in a text as it is read now. */
function editsOfReading(form: Form): TextEdit[] {
  const end = usualLineEnd(form.text);
  const edits: TextEdit[] = [];
  for (const block of form.tree.blocks) {
    if (block.kind === "gap") edits.push(...gapEdits(form, block, end));
    else for (const line of block.lines) edits.push(...lineEdits(form, line, end));
  }
  for (const section of form.allSections)
    if (section.heading !== undefined) edits.push(...headingEdits(form, section, section.heading));
  for (const field of form.fields) edits.push(...labelEdits(form, field), ...valueEdits(form, field));
  return joined([...edits, ...insertedGaps(form, end)]);
}

/** Each reading may show a heading that the one before did not: as many titles right under each other are told apart. */
const MOST_READINGS = 50;

/**
 * How a description is laid out: line ends, blank lines, sums, days, spacing of labels and headings. Edits of the text
 * as it stands, disjoint and in order; never a word of prose. Formatting what is formatted gives no edits: a line that
 * blank lines turn into a heading gets its own.
 */
export function formatEdits(form: Form): TextEdit[] {
  const first = editsOfReading(form);
  let text = applyEdits(form.text, first);
  for (let reading = 1; reading < MOST_READINGS; reading++) {
    const edits = editsOfReading(form.reread(text));
    if (edits.length === 0) return reading === 1 ? first : minimalEdits(form.text, text);
    text = applyEdits(text, edits);
  }
  return minimalEdits(form.text, text);
}

/** The formatting edits that touch a range of UTF-16 offsets. */
export const formatRange = (form: Form, range: Span): TextEdit[] =>
  formatEdits(form).filter(
    ({ span: at }) => overlaps(at, range) || (at.start >= range.start && at.end <= range.end),
  );

/** The whole text, formatted. */
export const formatted = (form: Form): string => applyEdits(form.text, formatEdits(form));
