/**
 * A line end, with the white space about it, after the hyphen of a compound word that goes on in the next line. Before
 * some words a hyphen stands for a part left out: `työ- ja elinkeino`.
 */
const BROKEN_WORD = /(?<=\p{L}-)[^\S\r\n]*[\r\n]\s*(?=\S)(?!(?:ja|tai|sekä|eli|och|eller|samt|and|or)\s)/gu;

/** A hyphen by which a program broke a word over two lines, with the line end; a compound has one of its own. */
const SYLLABLE_BREAK = /(?<=\p{L})[-\u00AD][^\S\r\n]*[\r\n]\s*(?=\p{Ll})/gu;

/** The text with words put together that were broken over lines between syllables, their hyphen gone. */
export const withoutSyllableBreaks = (text: string): string => text.replace(SYLLABLE_BREAK, "");

/** The text with the words put together that were broken over lines at a hyphen of theirs. Linear in the length. */
export const withWholeWords = (text: string): string => text.replace(BROKEN_WORD, "");
