/** A word of a piece of text; `start` and `end` are UTF-16 offsets into the piece. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters of any script with their marks; parts joined by a hyphen, a colon or an apostrophe are one word: `ELY:n`. */
const WORD = /[\p{L}\p{M}]+(?:[-\u2010\u2011:'’][\p{L}\p{M}]+)*/gu;

const cut = (text: string, pattern: RegExp): Word[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The words of a piece of text: å ä ö are letters, digits and punctuation are not. Linear in the length. */
export const wordsOf = (text: string): readonly Word[] => cut(text, WORD);

/** What makes a run without white space an address: a scheme, `www.`, or an at sign, written out or not. */
const ADDRESS = /:\/\/|www\.|@|[([]at[)\]]/iu;

/** True for a web or e-mail address, and for any token that has one in it. @param token text without white space */
export const isAddress = (token: string): boolean => ADDRESS.test(token);

/** Units below are one character each in every normal form. */
const COMBINING = 0x300;
/** Hyphens, dashes, quotation marks and the ellipsis, which are so too. */
export const isPunctuation = (unit: number): boolean => unit >= 0x2010 && unit <= 0x2027;

/** True when each UTF-16 unit is one character. */
function isUnitEach(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 13 || (unit >= COMBINING && !isPunctuation(unit))) return false;
  }
  return true;
}

/** How many characters a reader counts: composed letters once, a line end of any kind once. */
export const characters = (text: string): number =>
  isUnitEach(text) ? text.length : Array.from(text.replace(/\r\n/gu, "\n").normalize("NFC")).length;
