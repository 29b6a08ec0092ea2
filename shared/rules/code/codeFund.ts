import type { ProjectCode } from "../../fieldTypes/fieldType.ts";
import type { LocalText } from "../../i18n/message.ts";
import { fundsOfLetter, lettersOfFund, programmeOfCode } from "../../reference/programmes.ts";
import type { Form, Valued } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import { sameText } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";

/** The funds by the names that each language has for them. */
const FUND_NAMES: Readonly<Record<string, LocalText>> = {
  ESR: { fi: "ESR", sv: "ESF", en: "ESF" },
  "ESR+": { fi: "ESR+", sv: "ESF+", en: "ESF+" },
  EAKR: { fi: "EAKR", sv: "Eruf", en: "ERDF" },
  JTF: { fi: "JTF", sv: "FRO", en: "JTF" },
};

/** The name of a fund in every language; a fund without names is called by its id. */
export const fundName = (fund: string): LocalText => FUND_NAMES[fund] ?? { fi: fund, sv: fund, en: fund };

/** `2014-2020` as people write it: `2014–2020`. */
export const periodName = (id: string): string => id.replace("-", "–");

/** The fund that a document belongs to, and where it says so; the place is undefined where only the form tells. */
export interface DocumentFund {
  readonly fund: string;
  readonly span: Span | undefined;
}

/** The fund of a document: that of its own field, else its form's. Undefined where the field says something unknown. */
export function fundOfDocument(form: Form): DocumentFund | undefined {
  const said = form.find("project.fund");
  if (said === undefined) {
    const { fund } = form.template;
    return fund === undefined ? undefined : { fund, span: undefined };
  }
  const fund = Object.keys(FUND_NAMES).find((name) => sameText(name, said.value));
  return fund === undefined ? undefined : { fund, span: said.span };
}

/** True when codes of this letter are never codes of that fund: the letter tells the fund in every period. */
export const isOfOtherFund = (code: ProjectCode, fund: string): boolean =>
  lettersOfFund(fund).size > 0 && !lettersOfFund(fund).has(code.letter);

/** The fund that a code belongs to: by its period where that is known, else the latest that has its letter. */
export const fundOfCode = (code: ProjectCode): string =>
  programmeOfCode(code)?.fund ?? fundsOfLetter(code.letter).at(-1) ?? code.letter;

/**
 * True where a code of another fund contradicts the form. On a form that serves every period (the project card) such a
 * code contradicts nothing: it is simply none of the codes that the form takes.
 */
export const hasFundOfItsOwn = ({ fund, periodBy }: Template): boolean =>
  fund !== undefined && periodBy === "form";

/** The document's code: the first that is of a form which its template takes. */
export function findCode(form: Form): Valued<ProjectCode> | undefined {
  const { template } = form;
  const codes = form.findAll("project.code");
  const { fund } = template;
  if (fund === undefined || hasFundOfItsOwn(template)) return codes[0];
  return codes.find(({ value }) => !isOfOtherFund(value, fund));
}
