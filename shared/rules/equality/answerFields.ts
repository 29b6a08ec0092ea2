import { findChoice } from "../../fieldTypes/choice.ts";
import type { Choice, ChoiceList } from "../../fieldTypes/fieldType.ts";
import { type Field, type Form, isEmpty } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";

/** The questions on equality between women and men: each is answered yes or no and justified. */
export const EQUALITY_ROLES = [
  "equality.analysis",
  "equality.mainstreaming",
  "equality.mainGoal",
] as const satisfies readonly Role[];

/** A question with what was answered. */
export interface Answer {
  readonly field: Field;
  readonly choices: ChoiceList;
  /** Undefined where the answer is none of the choices. */
  readonly choice: Choice | undefined;
}

/** The questions that were answered, well or not. */
export function answersIn(form: Form): readonly Answer[] {
  return EQUALITY_ROLES.flatMap((role) => form.fieldsOf(role)).flatMap((field) => {
    const choices = field.def.choices === undefined ? undefined : form.template.lists[field.def.choices];
    if (choices === undefined || isEmpty(field)) return [];
    return [{ field, choices, choice: findChoice(choices, form.textOf(field.value)) }];
  });
}
