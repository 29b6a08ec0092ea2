import { findProgramme, type Priority, type Programme, programmeOfCode } from "../../reference/programmes.ts";
import { findPriority } from "../../reference/titles.ts";
import type { Form, Valued } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import { periodOfDocument } from "../code/codePeriod.ts";

/**
 * The programme period of a description: its form's, or where one form serves every period its code's. Undefined where
 * the code is in doubt because the project's days contradict it: its axes and objectives are then of no known period.
 */
export const programmeOf = (form: Form): Programme | undefined => form.once(periodOfDocument);

/** The fund of a description: what it says itself, else what its code says, else its form's. */
export function fundOf(form: Form): string | undefined {
  const said = form.find("project.fund")?.value;
  const programme = programmeOf(form);
  if (programme?.codes.some(({ fund }) => fund === said)) return said;
  const code = form.template.periodBy === "code" ? form.find("project.code") : undefined;
  return (code && programmeOfCode(code.value)?.fund) ?? form.template.fund;
}

/** True when the period's list holds axes of several funds, so that a form of one fund can name another's. */
export function hasOtherFunds({ programme, fund, periodBy }: Template): boolean {
  const priorities = findProgramme(programme)?.priorities.values ?? [];
  return periodBy === "form" && priorities.some((priority) => priority.fund !== fund);
}

/** The priority axis that the description names, when its number is known, with the place of the number. */
export function namedPriority(
  form: Form,
): { readonly priority: Priority; readonly number: Valued<string> } | undefined {
  const programme = programmeOf(form);
  const number = form.find("project.priority.number");
  const priority = programme && number && findPriority(programme, number.value);
  return priority && number && { priority, number };
}

/** `2014–2020` */
export const periodName = ({ id }: Programme): string => id.replace("-", "–");

/** `1, 2 ja 3` */
export const listed = (numbers: readonly string[]) => {
  const joined = (and: string): string =>
    numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} ${and} ${numbers.at(-1)}`;
  return { fi: joined("ja"), sv: joined("och"), en: joined("and") };
};
