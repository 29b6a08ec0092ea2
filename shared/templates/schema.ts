import type { FieldTypeName } from "../fieldTypes/registry.ts";
import type { Role } from "./roles.ts";
import type { Shapes } from "./shape.ts";

/** A template once read, and its parts. */
export type Template = Shapes["template"];
export type SectionDef = Shapes["section"] & { readonly sections?: readonly SectionDef[] };
export type FieldDef = Shapes["field"];
export type MatrixDef = Shapes["matrix"];
export type RowDef = Shapes["row"];
export type Severity = Shapes["severity"];
export type Requirement = Shapes["requirement"];

/** Every section of a template, parents before children, in the order of the form. */
export function* sectionDefs(
  template: Template,
): Generator<{ def: SectionDef; parent: SectionDef | undefined }> {
  for (const def of template.sections) {
    yield { def, parent: undefined };
    for (const child of def.sections) yield { def: child, parent: def };
  }
}

/** Every field of a section: the labelled ones, then the body. Rows of a matrix are not fields of the data. */
export const fieldDefs = (def: SectionDef): readonly FieldDef[] =>
  def.body === undefined ? def.fields : [...def.fields, def.body];

/** True when a field's value, or a part of it, has the role. */
export function hasRole({ roles }: FieldDef, role: Role): boolean {
  for (const name in roles) if (roles[name] === role) return true;
  return false;
}

/** Every field of a template with its place in it: `head/name`, `1/period`. */
export function* fieldsIn(template: Template): Generator<{ where: string; def: FieldDef }> {
  for (const def of template.head.fields) yield { where: `head/${def.id}`, def };
  for (const { def: owner } of sectionDefs(template))
    for (const def of fieldDefs(owner)) yield { where: `${owner.id}/${def.id}`, def };
}

/** True when a template has a field of one of these types. Rows of a matrix are not fields of the data. */
export const hasFieldOf = (template: Template, ...types: readonly FieldTypeName[]): boolean =>
  [...fieldsIn(template)].some(({ def }) => types.includes(def.type));
