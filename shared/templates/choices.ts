import { findChoice } from "../fieldTypes/choice.ts";
import type { Form, Valued } from "./form.ts";
import type { ROLES, Role } from "./roles.ts";

/** Roles whose value is a text. */
type TextRole = { [R in Role]: (typeof ROLES)[R] extends "text" ? R : never }[Role];

/**
 * What the value of a closed list means to the rules (`ended`, `joint`, `noPeople`), and the value. Undefined where the
 * field is absent or empty, where the value is not one of the list, and where the list gives it no meaning.
 */
export function meaningOf(
  form: Form,
  role: TextRole,
): { readonly means: string; readonly of: Valued<string> } | undefined {
  const of = form.find(role);
  const list = of?.field.def.choices === undefined ? undefined : form.template.lists[of.field.def.choices];
  if (of === undefined || list === undefined) return undefined;
  const means = findChoice(list, of.value)?.means;
  return means === undefined ? undefined : { means, of };
}
