import { span } from "../text/span.ts";
import { type FieldType, single } from "./fieldType.ts";

/** The name of an authority: `Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus`. Which one it is, rules look up. */
export const authority: FieldType = {
  name: "authority",
  parts: { value: "text" },
  parse: (value, offset) => single({ kind: "text", value, span: span(offset, offset + value.length) }),
};
