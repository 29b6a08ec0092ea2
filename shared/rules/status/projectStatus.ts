import type { ChoiceList } from "../../fieldTypes/fieldType.ts";
import type { Field, Form, Valued } from "../../templates/form.ts";
import { type FieldDef, fieldDefs, hasRole, sectionDefs, type Template } from "../../templates/schema.ts";

/** What a status means, whatever word the form has for it. An interrupted project neither runs nor has ended. */
export type Meaning = "running" | "ended" | "interrupted";

/** The closed list that a field's value is from; undefined where it has none. */
export const listOf = (template: Template, def: FieldDef): ChoiceList | undefined =>
  def.choices === undefined ? undefined : template.lists[def.choices];

/** The project's status where it says what `meaning` is; undefined where it is absent, unknown or another. */
export function findStatus(form: Form, meaning: Meaning): Valued<string> | undefined {
  const status = form.find("project.status");
  if (status === undefined) return undefined;
  const known = listOf(form.template, status.field.def)?.values.find(({ value }) => value === status.value);
  return known?.means === meaning ? status : undefined;
}

/** True for the field that holds the project's status. */
export const isStatus = (def: FieldDef): boolean => hasRole(def, "project.status");

/** True where the form asks for the status by name. Where it does not, a line is one only if its value is known. */
export function asksForStatus(template: Template): boolean {
  const defs = [...template.head.fields, ...[...sectionDefs(template)].flatMap(({ def }) => fieldDefs(def))];
  return defs.some((def) => isStatus(def) && def.label !== undefined);
}

/** True when a field holds words or numbers; a hyphen or a dash alone says that nothing is given. */
export const isFilled = (form: Form, field: Field): boolean => /[\p{L}\p{N}]/u.test(form.textOf(field.value));
