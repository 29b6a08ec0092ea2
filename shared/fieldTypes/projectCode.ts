import { span } from "../text/span.ts";
import { type FieldType, type ProjectCode, single } from "./fieldType.ts";

/** Least and most digits of the codes of the other funds: company aid has the long ones (EURA 2007 register export). */
const OTHER_FUNDS = { least: 4, most: 9 } as const;

/**
 * Cuts a project code into letter and digits; undefined when the text is no code. The letter tells the fund: S is the
 * ESR and ESR+, A the regional fund, J the JTF.
 * @param codeDigits digits after the S; undefined where their number is not known, and then any number will do
 */
export function parseProjectCode(text: string, codeDigits?: number): ProjectCode | undefined {
  const [, letter, digits] = /^([SAJ])(\d{1,12})$/u.exec(text) ?? [];
  if (letter === undefined || digits === undefined) return undefined;
  const code: ProjectCode = { text, letter, digits };
  if (codeDigits === undefined) return code;
  if (letter === "S") return digits.length === codeDigits ? code : undefined;
  return digits.length >= OTHER_FUNDS.least && digits.length <= OTHER_FUNDS.most ? code : undefined;
}

/** `S20271` */
export const projectCode: FieldType = {
  name: "projectCode",
  parts: { value: "code" },
  parse(value, offset, { codeDigits }) {
    const at = span(offset, offset + value.length);
    const code = parseProjectCode(value, codeDigits);
    return code === undefined
      ? { parts: {}, problems: [{ kind: "code/format", span: at, text: value }] }
      : single({ kind: "code", value: code, span: at });
  },
};
