import type { Touched } from "./change.ts";

/**
 * One pass over a text that finds the few places at which rules about characters may have something to say, so that
 * they need not look at the many others. Every place in question is among them; what stands there the rule reads.
 * All are UTF-16 offsets, ascending.
 */
export interface Survey {
  /** A mark that ends a sentence with a letter before it and, right after it, what may be a capital. */
  readonly gluedMarks: readonly number[];
  /** A digit right after three letters or more. */
  readonly gluedDigits: readonly number[];
  /** A blank between two words that may be the same. */
  readonly repeatedWords: readonly number[];
  /** Characters that nobody sees, and what decoders put for bytes that they could not read. */
  readonly oddCharacters: readonly number[];
  readonly nonBreakingSpaces: readonly number[];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const STOP = 3;
const JOINER = 4;
const BLANK = 5;
const ODD = 6;
/** A character beyond those that Western European texts are written with: what it is, the rules' own patterns know. */
const STRANGE = 7;

const NBSP = 0xa0;
/** Below are the Latin letters with all their accents, one character each. */
const LATIN_END = 0x250;
/** Combining marks begin here. */
const MARKS = 0x300;
/** Shortest word that a number is glued to, in letters. */
const LEAST_LETTERS = 3;

const isLatinLetter = (unit: number): boolean =>
  (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) || unit === 0xaa || unit === 0xb5 || unit === 0xba;

const isAsciiLetter = (unit: number): boolean => {
  const small = unit | 32;
  return small >= 97 && small <= 122;
};

function latinKind(unit: number): number {
  if (isAsciiLetter(unit) || isLatinLetter(unit)) return LETTER;
  const character = String.fromCharCode(unit);
  if (character >= "0" && character <= "9") return DIGIT;
  if (".!?".includes(character)) return STOP;
  if ("-:'".includes(character)) return JOINER;
  if (character === " " || unit === NBSP) return BLANK;
  const isControl = unit < 32 ? !"\t\n\r".includes(character) : unit >= 0x7f && unit < NBSP;
  return isControl ? ODD : OTHER;
}

/** Hyphens, dashes, quotation marks, the bullet, the ellipsis and the euro sign; what turns the direction of writing. */
function otherKind(unit: number): number {
  if (unit === 0x2010 || unit === 0x2011 || unit === 0x2019) return JOINER;
  if (unit === 0x2028 || unit === 0x2029 || unit === 0xfffd) return ODD;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return ODD;
  if ((unit >= 0x2012 && unit <= 0x201f) || unit === 0x2022 || unit === 0x2026 || unit === 0x20ac)
    return OTHER;
  return STRANGE;
}

/** The kind of every unit, from 0 on: those beyond are strange but for the few that {@link otherKind} knows. */
const KINDS = new Uint8Array(0x10000).fill(STRANGE);
for (let unit = 0; unit < LATIN_END; unit++) KINDS[unit] = latinKind(unit);
for (let unit = 0x2000; unit < 0x20b0; unit++) KINDS[unit] = otherKind(unit);
KINDS[0xfffd] = otherKind(0xfffd);

/** Past the end of the text a unit is NaN, which is of no kind. */
const kindOf = (unit: number): number => KINDS[unit] ?? OTHER;

const smallLetter = (unit: number): number =>
  unit < 128 ? unit | 32 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);

/**
 * False when the word from `first` to `end` is another one than the word that begins at `second`. Where letters and
 * their accents may be two characters it is not told from here.
 */
function mayRepeat(text: string, first: number, end: number, second: number): boolean {
  for (let at = first; at < end; at++) {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(second + at - first);
    if (a === b) continue;
    // Past the end of the text a unit is NaN, which is like no other.
    if (a >= LATIN_END || b >= LATIN_END) return true;
    if (text.charCodeAt(at + 1) >= MARKS || text.charCodeAt(second + at - first + 1) >= MARKS) return true;
    if (kindOf(b) !== LETTER || smallLetter(a) !== smallLetter(b)) return false;
  }
  return kindOf(text.charCodeAt(second + end - first)) !== LETTER;
}

/** Where the run of blanks that begins at `from` ends. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  while (kindOf(text.charCodeAt(at)) === BLANK) at++;
  return at;
}

/**
 * Surveys a text, or a stretch of whole lines of it, in one pass. Total; linear in the length.
 * @param from UTF-16 offset at which a line begins
 * @param to the same, or the end of the text
 */
export function survey(text: string, from = 0, to = text.length): Survey {
  const gluedMarks: number[] = [];
  const gluedDigits: number[] = [];
  const repeatedWords: number[] = [];
  const oddCharacters: number[] = [];
  const nonBreakingSpaces: number[] = [];
  let before = OTHER;
  /** Where the word begins that the last letter belongs to: parts joined by a hyphen or the like are one word. */
  let word = from;
  /** Letters that stand right before this place. */
  let letters = 0;
  let isStrange = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit];
    if (kind === LETTER) {
      if (letters === 0 && before !== JOINER) {
        word = at;
        isStrange = false;
      }
      const first = at;
      while (at + 1 < to && KINDS[text.charCodeAt(at + 1)] === LETTER) at++;
      letters += at + 1 - first;
      before = LETTER;
      continue;
    }
    if (kind === BLANK) {
      if (unit === NBSP) nonBreakingSpaces.push(at);
      if (letters > 0) {
        const next =
          unit === 32 && kindOf(text.charCodeAt(at + 1)) === LETTER ? at + 1 : afterBlanks(text, at);
        if (isStrange || mayRepeat(text, word, at, next)) repeatedWords.push(at);
      }
    } else if (kind === DIGIT) {
      if (letters >= LEAST_LETTERS) gluedDigits.push(at);
    } else if (kind === STOP) {
      const next = text.charCodeAt(at + 1);
      if (letters > 0 && ((next >= 65 && next <= 90) || next >= 0xc0)) gluedMarks.push(at);
    } else if (kind === ODD) {
      oddCharacters.push(at);
    } else if (kind === STRANGE) {
      if (letters > 0) gluedDigits.push(at);
      isStrange = true;
      letters++;
      before = STRANGE;
      continue;
    }
    // A joiner joins only when a letter stands on each side of it.
    before = kind === JOINER && letters > 0 ? JOINER : OTHER;
    letters = 0;
  }
  return { gluedMarks, gluedDigits, repeatedWords, oddCharacters, nonBreakingSpaces };
}

/** The places of stretches put among those of the text before it was changed. @param fresh those of each stretch */
function spliced(
  known: readonly number[],
  fresh: readonly (readonly number[])[],
  touched: readonly Touched[],
): readonly number[] {
  const places: number[] = [];
  let next = 0;
  let by = 0;
  const keepUntil = (end: number): void => {
    for (let at = known[next]; at !== undefined && at < end; at = known[++next]) places.push(at + by);
  };
  touched.forEach(({ before, after }, i) => {
    keepUntil(before.start);
    for (const at of fresh[i] ?? []) places.push(at);
    while ((known[next] ?? before.end) < before.end) next++;
    by = after.end - before.end;
  });
  keepUntil(Number.POSITIVE_INFINITY);
  return places;
}

/** The survey of a text of which an earlier survey is known. @param touched outside which it is the same, in its order */
export function resurvey(text: string, known: Survey, touched: readonly Touched[]): Survey {
  const fresh = touched.map(({ after }) => survey(text, after.start, after.end));
  const places = (kind: keyof Survey): readonly number[] =>
    spliced(
      known[kind],
      fresh.map((one) => one[kind]),
      touched,
    );
  return {
    gluedMarks: places("gluedMarks"),
    gluedDigits: places("gluedDigits"),
    repeatedWords: places("repeatedWords"),
    oddCharacters: places("oddCharacters"),
    nonBreakingSpaces: places("nonBreakingSpaces"),
  };
}
