import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/** A non-negative whole number, thousands by space or NBSP allowed; undefined for anything else. */
export function parseCount(text: string): number | undefined {
  const digits = text.replace(/[ \u00A0\u202F](?=\d)/gu, "");
  return /^\d{1,12}$/u.test(digits) ? Number(digits) : undefined;
}

/** How many companies or people: `1900` */
export const count: FieldType = {
  name: "count",
  parts: { value: "count" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const value = parseCount(text);
    return value === undefined
      ? { parts: {}, problems: [{ kind: "count/invalid", span: at, text }] }
      : single({ kind: "count", value, span: at });
  },
};
