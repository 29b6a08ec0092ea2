import { withWholeWords } from "./lineEndHyphen.ts";

/** Combining marks begin here; what stands below is one letter to the unit. */
const MARKS = 0x300;

const isPlain = (unit: number): boolean => unit > 32 && unit < 127;
const isPlainCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** What {@link fold} has to do with a text, cheapest first. */
type Work = "none" | "firstLetter" | "case" | "all";

/** A look over a text: composed Latin letters, single spaces and none at the ends are as they should be but for the case. */
function workIn(text: string): Work {
  let work: Work = "none";
  let space = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      if (space) return "all";
      space = true;
      continue;
    }
    if (unit < 33 || (unit > 126 && unit < 192) || unit > 591) return "all";
    space = false;
    const isSmall = unit < 192 ? !isPlainCapital(unit) : unit > 222 && unit < 256;
    if (!isSmall) work = at === 0 && unit < 127 ? "firstLetter" : "case";
  }
  return space && text !== "" ? "all" : work;
}

/** Soft hyphens, and marks without width of which nobody who copies a page knows. A soft hyphen at a line end breaks a word. */
const INVISIBLE = /\u00AD(?!\s)|[\u200B-\u200F\u2060]/gu;
/** The hyphen of Unicode and the one at which no line breaks. */
const HYPHENS = /[\u2010\u2011]/gu;

/**
 * The form in which two pieces of text are compared: NFC, without invisible marks, every hyphen the plain one, words whole that were broken over lines at a hyphen, every run
 * of white space (NBSP too) one space, no white space at the ends, small letters. Never shown to anybody and never used for offsets.
 */
export function fold(text: string): string {
  const work = workIn(text);
  // Put together anew, also where nothing changes: a mere piece of a text would keep the whole text in memory.
  if (work === "none") return text.charAt(0) + text.slice(1);
  if (work === "firstLetter") return text.charAt(0).toLowerCase() + text.slice(1);
  if (work === "case") return text.toLowerCase();
  const plain = text.normalize("NFC").replace(INVISIBLE, "").replace(HYPHENS, "-");
  return withWholeWords(plain).replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Units by which two texts are told apart before they are folded. */
const LOOK = 4;

/** False when two texts plainly differ once folded, by how they begin: a cheap look before folding both. */
export function mayBeSame(a: string, b: string): boolean {
  for (let at = 0; at < LOOK; at++) {
    const one = a.charCodeAt(at);
    const two = b.charCodeAt(at);
    // A mark after a letter makes another letter of it.
    if (!isPlain(one) || !isPlain(two) || a.charCodeAt(at + 1) >= MARKS || b.charCodeAt(at + 1) >= MARKS)
      return true;
    if (one !== two && (isPlainCapital(one) ? one + 32 : one) !== (isPlainCapital(two) ? two + 32 : two))
      return false;
  }
  return true;
}

/** A letter as it begins a name, without its case and its accent: by that nearly all names are told apart. */
export function initialOf(text: string): string {
  const first = text.charAt(0);
  return (first < "\u0080" ? first : first.normalize("NFD").charAt(0)).toLowerCase();
}

/** UTF-16 units above which a text is not compared with names; template data has lines of at most 400. */
export const LONGEST_NAME = 1000;

/** The text folded where it may be a name, a label or a title; empty, like none of them, where it is far too long. */
export const foldName = (text: string): string => (text.length > LONGEST_NAME ? "" : fold(text));

/** True when two pieces of text say the same to a reader. */
export const sameText = (a: string, b: string): boolean => mayBeSame(a, b) && fold(a) === fold(b);
