import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/**
 * True when a text is a Finnish phone number: +358, 00358 or 0 and four to twelve digits, once spaces, NBSP, brackets
 * and hyphens are taken away. The grouping of the digits never matters.
 */
export const isPhone = (text: string): boolean =>
  /^(?:\+358|00358|0)\d{4,12}$/u.test(text.replace(/[\s()\-‐‑–]/gu, ""));

/** `0295 037 017` */
export const phone: FieldType = {
  name: "phone",
  parts: { value: "text" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    return isPhone(text)
      ? single({ kind: "text", value: text, span: at })
      : { parts: {}, problems: [{ kind: "phone/invalid", span: at, text }] };
  },
};
