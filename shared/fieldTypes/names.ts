import { span, trimSpan } from "../text/span.ts";
import { type FieldType, type ListedName, single } from "./fieldType.ts";

/** Cuts a comma-separated list into its names, empty pieces left out, each with its place in the document. */
export function listNames(text: string, offset: number): ListedName[] {
  const names: ListedName[] = [];
  let start = 0;
  for (const piece of text.split(",")) {
    const at = trimSpan(text, span(start, start + piece.length));
    if (at.end > at.start)
      names.push({ name: text.slice(at.start, at.end), span: span(offset + at.start, offset + at.end) });
    start += piece.length + 1;
  }
  return names;
}

/** Names separated by commas: `Inari, Ranua, Keminmaa` */
export const names: FieldType = {
  name: "names",
  parts: { value: "names" },
  parse: (text, offset) =>
    single({ kind: "names", value: listNames(text, offset), span: span(offset, offset + text.length) }),
};
