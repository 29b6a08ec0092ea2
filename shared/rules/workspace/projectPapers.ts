import type { Registry } from "../../templates/registry.ts";
import type { Template } from "../../templates/schema.ts";
import { rolesOf } from "../applicable.ts";
import type { Digest } from "../projectDocuments.ts";

/** True for the form of a card, which gives the budget as a bracket. */
export const isCard = (template: Template): boolean => rolesOf(template).has("funding.budgetMin");

/** True for the form of a description, which gives the planned public funding as a sum. */
export const isDescription = (template: Template): boolean => rolesOf(template).has("funding.plannedPublic");

/** The first by path of the other documents whose form is of that kind. */
export function firstOther(
  others: readonly Digest[],
  registry: Registry,
  isWanted: (template: Template) => boolean,
): Digest | undefined {
  return others.find((other) => {
    const template = registry.find(other.template)?.template;
    return template !== undefined && isWanted(template);
  });
}
