import { span } from "../text/span.ts";
import { type FieldType, type ProjectCode, single } from "./fieldType.ts";

/**
 * Cuts a project code into letter and digits; undefined when the text is no code of any period or fund.
 * ESR and ESR+ codes are `S` and five digits; codes of the regional fund (A) and of JTF (J) have four to nine digits,
 * company aid codes being the long ones (register exports of both earlier periods).
 */
export function parseProjectCode(text: string): ProjectCode | undefined {
  const match = /^([SAJ])(\d{4,9})$/u.exec(text);
  const [, letter, digits] = match ?? [];
  if (letter === undefined || digits === undefined) return undefined;
  if (letter === "S" && digits.length !== 5) return undefined;
  return { text, letter, digits };
}

/** `S20271` */
export const projectCode: FieldType = {
  name: "projectCode",
  parts: { value: "code" },
  parse(value, offset) {
    const at = span(offset, offset + value.length);
    const code = parseProjectCode(value);
    return code === undefined
      ? { parts: {}, problems: [{ kind: "code/format", span: at, text: value }] }
      : single({ kind: "code", value: code, span: at });
  },
};
