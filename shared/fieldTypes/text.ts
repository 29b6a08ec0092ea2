import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/** Any text: a name, an address, a title, or pages of prose. */
export const text: FieldType = {
  name: "text",
  parts: { value: "text" },
  parse: (value, offset) => single({ kind: "text", value, span: span(offset, offset + value.length) }),
  recognises: () => true,
};
