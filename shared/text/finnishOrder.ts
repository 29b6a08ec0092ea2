import { fold } from "./fold.ts";

/** Letters that come after z, in the order of the Finnish and the Swedish alphabet. */
const LAST_LETTERS: Readonly<Record<string, string>> = { å: "{", ä: "|", ö: "}" };

/**
 * A text whose order by code units is the order of a Finnish list: letter case and white space do not count, å ä ö
 * follow z. Never shown to anybody.
 */
export const finnishKey = (text: string): string =>
  fold(text).replace(/[åäö]/gu, (letter) => LAST_LETTERS[letter] ?? letter);

/** Negative when `a` comes before `b` in a Finnish list. Equal only for texts that differ in nothing but case and space. */
export function compareFinnish(a: string, b: string): number {
  const [one, two] = [finnishKey(a), finnishKey(b)];
  return one < two ? -1 : one > two ? 1 : 0;
}
