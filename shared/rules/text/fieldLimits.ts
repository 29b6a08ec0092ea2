import type { Field } from "../../templates/form.ts";
import { type FieldDef, fieldsIn, type Template } from "../../templates/schema.ts";

/** The keys under which a user may set the limit of a field, the most exact first: `1/name`, `project.name`, `name`. */
const keysOf = (where: string, { id, roles }: FieldDef): readonly string[] => [
  where,
  ...Object.values(roles),
  id,
];

/** Every key under which one of these forms has a field. */
export const limitKeysOf = (templates: readonly Template[]): readonly string[] => [
  ...new Set(templates.flatMap((one) => [...fieldsIn(one)].flatMap(({ where, def }) => keysOf(where, def)))),
];

/** The user's limit for a field; undefined where none is set. */
export function limitOf(field: Field, limits: Readonly<Record<string, number>>): number | undefined {
  const { section, def } = field;
  const key = keysOf(`${section.def.id}/${def.id}`, def).find((one) => Object.hasOwn(limits, one));
  return key === undefined ? undefined : limits[key];
}
