import type { Form, Valued } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import type { Cents } from "../../text/money.ts";
import { rolesOf } from "../applicable.ts";

/** True when a form says how much EU and state money its project may have. */
export function hasGranted(template: Template): boolean {
  const roles = rolesOf(template);
  return roles.has("funding.granted") || roles.has("funding.plannedEuState");
}

/**
 * The EU and state money of the decision, in cents. Forms that have no line for the grant give the planned EU and state
 * funding of the decision instead. Undefined when it is absent, empty or not valid.
 */
export const grantedOf = (form: Form): Valued<Cents> | undefined =>
  form.find("funding.granted") ?? form.find("funding.plannedEuState");

/** True for a grant of nothing, which is wrong in itself and has its own rule where the form has a line for the grant. */
export const isZeroGrant = ({ value, field }: Valued<Cents>): boolean =>
  value === 0 && Object.values(field.def.roles).includes("funding.granted");
