/**
 * Characters that a terminal obeys or that hide or turn text: control and format characters (escape sequences,
 * bidirectional overrides), half surrogates, line and paragraph separators.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

const codeOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/**
 * Text from a document or a file name, fit for one line of a terminal: tabs and line ends become spaces, every other
 * control or format character its number, `<U+001B>`.
 */
export const visible = (text: string): string =>
  text.replace(/[\t\n\r]+/gu, " ").replace(INVISIBLE, (character) => `<U+${codeOf(character)}>`);

/**
 * The same text for a place where it is only a name, in an outline or a hover: such characters are left out, and so
 * cannot turn or hide what stands around them. A text of nothing else is told by their numbers.
 */
export function plainText(text: string): string {
  const bare = text.replace(INVISIBLE, (character) => (/\s/u.test(character) ? " " : ""));
  return bare === "" ? visible(text) : bare;
}

/** The same for a text of several lines that the tool itself has laid out: its line feeds stay. */
export const visibleLines = (text: string): string => text.split("\n").map(visible).join("\n");

const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** JSON text in which every such character is written as `\uXXXX`. The data are the same. */
export const visibleJson = (json: string): string =>
  json.replace(INVISIBLE, (character) =>
    character === "\n" ? character : character.split("").map(escaped).join(""),
  );
