import { fold } from "./fold.ts";
import { isPunctuation } from "./words.ts";

/** Plain letters and digits by which nearly all texts are told apart. */
const LETTERS = 24;

/** Combining marks, which make another letter of the one before them; from the second on, other scripts. */
const MARKS = 0x300;
const STRANGE = 0x370;

/** The small letter or the digit that a UTF-16 unit is; 0 for all that is neither, or is not plain. */
function plainLetter(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit >= 48 && unit <= 57 ? unit : 0;
}

/**
 * A number for how a stretch of a text begins: the same for stretches that say the same (see {@link fold}), and nearly
 * always another for others. A cheap look before folding: it reads the first plain letters and makes nothing.
 * @param start UTF-16 offset @param end the same @param isFolded true for a text that is folded already
 * @returns below 0 where there are so few letters that the number depends on where the stretch ends
 */
export function openingHash(text: string, start = 0, end = text.length, isFolded = false): number {
  let hash = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Few are: blanks of other kinds, and signs that are plain letters once they are normalised.
    if (unit >= STRANGE && !isFolded && !isPunctuation(unit))
      return openingHash(fold(text.slice(start, end)), 0, undefined, true);
    if (letters === LETTERS) return hash;
    const letter = plainLetter(unit);
    if (letter === 0) continue;
    const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (next >= MARKS && !isPunctuation(next)) continue;
    hash = (Math.imul(hash, 31) + letter) & 0x3fffffff;
    letters++;
  }
  return letters === LETTERS ? hash : ~hash;
}
