import { span, trimSpan } from "../text/span.ts";
import { type FieldType, type ListedName, single } from "./fieldType.ts";

/**
 * What stands between two names: a comma, a semicolon, a word for "and", the mark of a list, or the end of a line where
 * the next begins with a capital letter. No name of a place holds any of them.
 */
const SEPARATOR =
  /[,;\t]|\s(?:ja|sekä|och|and)\s|(?:^|[\n\r])[ \t]{0,9}(?:[-–—*](?=[ \t])|[•·])|(?<![-–\u2011] ?\r?)[\n\r](?=[ \t]{0,9}\p{Lu})/gu;

/** Cuts a list into its names, empty pieces and lone hyphens left out, each with its place in the document. */
export function listNames(text: string, offset: number): ListedName[] {
  const names: ListedName[] = [];
  const add = (from: number, to: number): void => {
    const at = trimSpan(text, span(from, to));
    // A list that ends like a sentence.
    const end = to === text.length && /\p{L}\.$/u.test(text.slice(at.start, at.end)) ? at.end - 1 : at.end;
    const name = text.slice(at.start, end);
    if (name !== "" && !/^[-–—]$/u.test(name))
      names.push({ name, span: span(offset + at.start, offset + end) });
  };
  let start = 0;
  for (const separator of text.matchAll(SEPARATOR)) {
    add(start, separator.index);
    start = separator.index + separator[0].length;
  }
  add(start, text.length);
  return withCommonEnds(names);
}

/** `Etelä- ja Pohjois-Savo`: what ends in a hyphen ends as the name does that comes after it. */
function withCommonEnds(names: readonly ListedName[]): ListedName[] {
  let end = "";
  return names
    .toReversed()
    .map((listed) => {
      const { name } = listed;
      if (/\p{L}-$/u.test(name)) return { ...listed, name: name + end };
      end = /\p{L}-(\p{L}+)$/u.exec(name)?.[1] ?? "";
      return listed;
    })
    .toReversed();
}

/** Names separated by commas, or each on a line of its own: `Inari, Ranua, Keminmaa` */
export const names: FieldType = {
  name: "names",
  parts: { value: "names" },
  parse: (text, offset) =>
    single({ kind: "names", value: listNames(text, offset), span: span(offset, offset + text.length) }),
};
