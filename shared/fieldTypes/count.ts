import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/**
 * A non-negative whole number: `1900`, or thousands divided by one blank of any kind, `1 900`. Undefined for anything
 * else, `19 00` and `1.900` included.
 */
export function parseCount(text: string): number | undefined {
  const grouped = /^[1-9]\d{0,2}(?:[ \u00A0\u202F\u2009]\d{3}){0,3}$/u.test(text);
  if (!grouped && !/^\d{1,12}$/u.test(text)) return undefined;
  return Number(text.replace(/[^\d]/gu, ""));
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
