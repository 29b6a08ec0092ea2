import type { Form, Section } from "../../templates/form.ts";
import { type FieldDef, type SectionDef, sectionDefs } from "../../templates/schema.ts";
import type { TextEdit } from "../../text/edits.ts";
import { span } from "../../text/span.ts";

/** How the lines of the document end, judged by its first line end; LF where there is none. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/u);
  if (at < 0) return "\n";
  return text[at] === "\r" ? (text[at + 1] === "\n" ? "\r\n" : "\r") : "\n";
}

/** An insertion of whole paragraphs after `offset`, a blank line on either side, line ends as the document has them. */
export function insertParagraphs(text: string, offset: number, paragraphs: string): TextEdit {
  const end = lineEndOf(text);
  const before = text.slice(0, offset).trim() === "" ? "" : `${end}${end}`;
  return { span: span(offset, offset), newText: before + paragraphs.replaceAll("\n", end) };
}

/**
 * Where a section that is absent belongs: the end of the last section that the form has before it, or the end of what
 * stands above the first section. A UTF-16 offset.
 */
export function placeOfSection(form: Form, missing: SectionDef): number {
  const order = [...sectionDefs(form.template)].map(({ def }) => def);
  const index = order.findIndex(({ id }) => id === missing.id);
  const earlier = new Set(order.slice(0, index).map(({ id }) => id));
  const before = form.allSections.filter(({ def }) => earlier.has(def.id));
  const last = before.reduce<Section | undefined>(
    (best, section) =>
      best === undefined || order.indexOf(section.def) >= order.indexOf(best.def) ? section : best,
    undefined,
  );
  return last?.span.end ?? form.head.span.end;
}

/** Where a field that is absent belongs in its section: after the last of its fields that the template has before it. */
export function placeOfField(section: Section, missing: FieldDef): number {
  const { fields } = section.def;
  const index = fields.indexOf(missing);
  const before = section.fields.filter(({ def }) => {
    const at = fields.indexOf(def);
    return at >= 0 && at < index;
  });
  const last = before.reduce((end, field) => Math.max(end, field.span.end), -1);
  return last >= 0 ? last : (section.heading?.line.content.end ?? section.span.start);
}
