import type { ProjectCode } from "../../fieldTypes/fieldType.ts";
import {
  findProgramme,
  isEligibleOn,
  PROGRAMMES,
  type Programme,
  programmeOfCode,
} from "../../reference/programmes.ts";
import type { Form, Valued } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import { findCode, fundOfDocument, isOfOtherFund } from "./codeFund.ts";

/** True for forms of a period all of whose codes can be seen in public; the others' codes cannot be told right or wrong. */
export const hasPublishedCodes = ({ periodBy, programme }: Template): boolean =>
  periodBy === "code" || findProgramme(programme)?.codeSource !== undefined;

/** The programme period of the document's code; undefined where there is none, or none of the document's fund. */
export function periodOfCode(form: Form): Programme | undefined {
  const code = findCode(form);
  if (code === undefined) return undefined;
  const document = fundOfDocument(form);
  if (document !== undefined && isOfOtherFund(code.value, document.fund)) return undefined;
  return programmeOfCode(code.value)?.programme;
}

/**
 * The periods to which the project's days belong when they cannot belong to that of its code: those in which every
 * valid day is eligible. Empty where the days fit the code's period, or no period at all, or where there are none.
 */
export function periodsInstead(form: Form, ofCode: Programme): readonly Programme[] {
  const days = (["period.start", "period.end"] as const).flatMap((role) => form.find(role)?.value ?? []);
  const fitting = PROGRAMMES.filter((programme) => days.every((day) => isEligibleOn(programme, day)));
  return fitting.includes(ofCode) ? [] : fitting;
}

/**
 * The programme period whose eligibility period the project's days must keep to: the form's, or, where one form serves
 * every period, that of the code. Undefined where it is not known, or where the code itself is in doubt.
 */
export function periodOfDocument(form: Form): Programme | undefined {
  const { template } = form;
  if (template.periodBy === "form") return findProgramme(template.programme);
  const ofCode = periodOfCode(form);
  return ofCode === undefined || periodsInstead(form, ofCode).length > 0 ? undefined : ofCode;
}

/** The document's code with its programme period, where nothing in the document speaks against the code. */
export function undisputedCode(
  form: Form,
): { readonly code: Valued<ProjectCode>; readonly programme: Programme; readonly fund: string } | undefined {
  const code = findCode(form);
  const known = code && programmeOfCode(code.value);
  if (code === undefined || known === undefined) return undefined;
  const { programme, fund } = known;
  return periodOfCode(form) === programme && periodOfDocument(form) === programme
    ? { code, programme, fund }
    : undefined;
}
