import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/** `96100`: five digits */
export const postalCode: FieldType = {
  name: "postalCode",
  parts: { value: "text" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    return /^\d{5}$/u.test(text)
      ? single({ kind: "text", value: text, span: at })
      : { parts: {}, problems: [{ kind: "postalCode/format", span: at, text }] };
  },
};
