import type { Field } from "../../templates/form.ts";

/** The keys under which a user may set the limit of a field, the most exact first: `1/name`, `project.name`, `name`. */
const keysOf = (field: Field): readonly string[] => [
  `${field.section.def.id}/${field.def.id}`,
  ...Object.values(field.def.roles),
  field.def.id,
];

/** The user's limit for a field; undefined where none is set. */
export function limitOf(field: Field, limits: Readonly<Record<string, number>>): number | undefined {
  const key = keysOf(field).find((one) => Object.hasOwn(limits, one));
  return key === undefined ? undefined : limits[key];
}
