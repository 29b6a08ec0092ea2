import { type Form, headingEnd, type Section } from "../../templates/form.ts";
import { fieldText } from "../../templates/scaffold.ts";
import { type FieldDef, type SectionDef, sectionDefs } from "../../templates/schema.ts";
import type { TextEdit } from "../../text/edits.ts";
import { type Span, span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";

/** The rest of the line from `offset`. */
export function lineFrom(text: string, offset: number): Span {
  const length = text.slice(offset).search(/[\r\n]/u);
  return span(offset, length < 0 ? text.length : offset + length);
}

/** True when nothing but white space stands before the offset. */
const isAtStart = (text: string, offset: number): boolean => text.slice(0, offset).trim() === "";

/**
 * An insertion of whole paragraphs at the end of a line, or at the start of the text: a blank line on either side, line
 * ends as the document has them. @param offset UTF-16 offset; @param gap line ends between the pieces
 */
export function insertParagraphs(text: string, offset: number, paragraphs: string, gap = 2): TextEdit {
  const end = usualLineEnd(text);
  const written = paragraphs.replace(/\r\n|\r|\n/gu, end);
  const newText = isAtStart(text, offset) ? written + end.repeat(2) : end.repeat(gap) + written;
  return { span: span(offset, offset), newText: text.trim() === "" ? written : newText };
}

/** Where what stands under a section's heading may begin, at the latest. A UTF-16 offset; without a heading its own start. */
export const startUnder = ({ heading, span: { start } }: Section): number =>
  heading === undefined ? start : headingEnd(heading);

/**
 * Where a section that is absent belongs: after the last section that the form has before it, or after what stands
 * above the first section. A UTF-16 offset. @param among the sections that stand where they belong; by default all
 */
export function placeOfSection(form: Form, missing: SectionDef, among = form.allSections): number {
  const order = [...sectionDefs(form.template)];
  const places = new Map(order.map(({ def }, i) => [def.id, i]));
  const index = places.get(missing.id) ?? order.length;
  let last: Section | undefined;
  let lastPlace = -1;
  for (const section of among) {
    const place = places.get(section.def.id);
    if (place === undefined || place >= index || place < lastPlace) continue;
    last = section;
    lastPlace = place;
  }
  if (last === undefined) return form.head.span.end;
  const parent = order[index]?.parent?.id;
  // Before its sisters, after what stands under the heading itself.
  if (parent === last.def.id) return last.body.end;
  // Subsections that the form allows but does not name may stand after the last one that it names.
  return (parent === last.parent?.def.id ? last : (last.parent ?? last)).span.end;
}

/** Where a field that is absent belongs in its section: after the last of its fields that the template has before it. */
function placeOfField(section: Section, missing: FieldDef): number {
  const { fields } = section.def;
  const index = fields.indexOf(missing);
  const before = section.fields.filter(({ def }) => {
    const at = fields.indexOf(def);
    return at >= 0 && at < index;
  });
  const last = before.reduce((end, field) => Math.max(end, field.span.end), -1);
  return last >= 0 ? last : startUnder(section);
}

/** True when the fields of the section stand on lines right under each other, without blank lines between them. */
function isTight(form: Form, section: Section): boolean {
  const [first, second] = section.fields;
  if (first === undefined || second === undefined) return false;
  const between = form.textOf(span(first.span.end, second.span.start));
  return between.match(/\r\n|\r|\n/gu)?.length === 1;
}

/** Inserts fields, empty, at the place of the first of them; blank lines between them as the section has them. */
export function insertFields(form: Form, section: Section, missing: readonly FieldDef[]): TextEdit {
  const gap = isTight(form, section) ? 1 : 2;
  const [first] = missing;
  const offset = first === undefined ? section.span.end : placeOfField(section, first);
  const lines = missing.map((def) => fieldText(def)).join("\n".repeat(gap));
  return insertParagraphs(form.text, offset, lines, gap);
}
