import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** Weights of the seven digits, left to right (Finnish Patent and Registration Office, business id check digit). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;

/**
 * The check digit that belongs to the seven digits of a business id, or undefined when no such number is issued
 * (remainder 1). @param digits exactly seven digits
 */
export function businessIdCheckDigit(digits: string): number | undefined {
  const remainder = WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11;
  if (remainder === 1) return undefined;
  return remainder === 0 ? 0 : 11 - remainder;
}

/** True for `ddddddd-d` with the right check digit; anything else, other forms included, is false. */
export function isBusinessId(text: string): boolean {
  return /^\d{7}-\d$/u.test(text) && businessIdCheckDigit(text.slice(0, 7)) === Number(text[8]);
}

/**
 * Seven digits and one, the hyphen missing, spaced, or written as word processors do: another hyphen, a dash, the minus
 * sign. Before them the country code of a VAT number.
 */
const UNHYPHENED = /^(FI[ \u00A0]?)?(\d{7})[ \u00A0]?[-\u2010-\u2015\u2212]?[ \u00A0]?(\d)$/iu;

/** The form of the numbers that were given before there was a seventh digit. */
const SIX_DIGITS = /^(\d{6})[ \u00A0]?[-\u2010-\u2015\u2212][ \u00A0]?(\d)$/u;

/** The official form that another way of writing stands for, and how sure that is; undefined when none is evident. */
function officialForm(text: string): { becomes: string; kind: "safe" | "suggest" } | undefined {
  const bare = UNHYPHENED.exec(text);
  if (bare !== null)
    return { becomes: `${bare[2]}-${bare[3]}`, kind: bare[1] === undefined ? "safe" : "suggest" };
  const old = SIX_DIGITS.exec(text);
  return old === null ? undefined : { becomes: `0${old[1]}-${old[2]}`, kind: "suggest" };
}

/** Reads one business id of a field or of a partner line; the problem says what is wrong with it. */
export function checkBusinessId(text: string, offset: number): ValueProblem | undefined {
  const at = span(offset, offset + text.length);
  if (/^\d{7}-\d$/u.test(text))
    return isBusinessId(text) ? undefined : { kind: "businessId/checkDigit", span: at, text };
  const official = officialForm(text);
  const problem: ValueProblem = { kind: "businessId/format", span: at, text };
  if (official === undefined) return problem;
  const { becomes, kind } = official;
  return { ...problem, fix: { kind, becomes, edit: { span: at, newText: becomes } } };
}

/** `2296962-1` */
export const businessId: FieldType = {
  name: "businessId",
  parts: { value: "text" },
  parse(text, offset) {
    const problem = checkBusinessId(text, offset);
    if (problem !== undefined) return { parts: {}, problems: [problem] };
    return single({ kind: "text", value: text, span: span(offset, offset + text.length) });
  },
};
