import type { Line } from "../../syntax/tree.ts";
import { textOf } from "../../text/span.ts";

/** No label of any form is longer, in UTF-16 units or in words; a longer one is the start of a sentence. */
const LONGEST_LABEL = 90;
const MOST_WORDS = 9;

const isDigit = (character: string): boolean => /^\d$/u.test(character);

/** `EU:n`, `ESR:llä`: an abbreviation with its ending. */
const isInflected = (text: string, colon: number): boolean =>
  /^\p{Lu}:\p{Ll}/u.test(text.slice(colon - 1, colon + 2));

/**
 * True for a line that a reader takes for `Label: value` whatever the template says. Web addresses (`http://`), times
 * and ratios (`12:00`), inflected abbreviations (`EU:n`), and sentences with a colon far inside are none.
 */
export function looksLabelled(text: string, line: Line): boolean {
  const { labelled } = line;
  if (labelled === undefined) return false;
  const label = textOf(text, labelled.label);
  if (label.length > LONGEST_LABEL || !/^\p{L}/u.test(label) || /[.!?;]\s/u.test(label)) return false;
  if (text.startsWith("//", labelled.colon + 1)) return false;
  if (isDigit(text.charAt(labelled.colon - 1)) && isDigit(text.charAt(labelled.colon + 1))) return false;
  if (isInflected(text, labelled.colon)) return false;
  return label.split(/\s+/u).length <= MOST_WORDS;
}
