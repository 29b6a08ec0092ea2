import type { FieldDef, SectionDef, Template } from "./schema.ts";

/** How a scaffold writes one value: an empty text, a tab stop, or what a caller puts there. */
export type ValueWriter = (def: FieldDef) => string;

const nothing: ValueWriter = () => "";

/** The heading line of a section as the template writes it: `4.1 Title`, `4. Title`, or a bare title. */
export function headingText(template: Template, def: SectionDef): string {
  if (!def.numbered) return def.title;
  const isSubsection = def.id.includes(".");
  return `${def.id}${template.layout.headingDot === true && !isSubsection ? "." : ""} ${def.title}`;
}

/** The line of one field, its value written by `value`: `Label: value`, or the bare label above its value. */
export function fieldText(def: FieldDef, value: ValueWriter = nothing): string {
  const written = value(def);
  if (def.label === undefined) return written;
  if (def.content === "below") {
    const caption = def.colon === "required" ? `${def.label}:` : def.label;
    return written === "" ? caption : `${caption}\n\n${written}`;
  }
  return `${def.label}:${written === "" ? "" : ` ${written}`}`;
}

/** Fields that a new description shows: of alternatives the first kind only, and nothing that is rarely there. */
export const scaffoldFields = (def: SectionDef): readonly FieldDef[] => {
  const side = def.fields.find(({ alternative }) => alternative !== undefined)?.side;
  return def.fields.filter(
    (field) =>
      (field.required !== "optional" || field.empty !== undefined) &&
      field.label !== undefined &&
      (field.content !== "below" || field.required !== "optional") &&
      (field.alternative === undefined || field.side === side),
  );
};

/** The lines of a section without its subsections, blank lines between them as the template has them. */
function ownLines(template: Template, def: SectionDef, value: ValueWriter): string[] {
  const parts = [headingText(template, def)];
  for (const field of scaffoldFields(def)) parts.push(fieldText(field, value));
  if (def.body !== undefined) parts.push(value(def.body));
  if (def.matrix !== undefined) {
    const groups = def.matrix.groups.flatMap(({ title, rows }) => [
      title,
      ...rows.map((row) => `${row.title} 0 0`),
    ]);
    parts.push([def.matrix.header[0] ?? "", ...groups].join("\n"));
  }
  return parts.filter((part, i) => i === 0 || part !== "");
}

/** A whole section with its subsections, ready to be filled in; lines end with LF, no line end at the end. */
export function sectionText(template: Template, def: SectionDef, value: ValueWriter = nothing): string {
  const parts = ownLines(template, def, value);
  for (const child of def.sections ?? []) parts.push(...ownLines(template, child, value));
  return parts.join("\n\n");
}

/** A whole new description: the title lines of the form and every section; the last line has its line end. */
export function documentText(template: Template, value: ValueWriter = nothing): string {
  const sections = template.sections.map((def) => sectionText(template, def, value));
  return `${[...template.head.fixed, ...sections].join("\n\n")}\n`;
}
