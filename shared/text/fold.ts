/**
 * The form in which two pieces of text are compared: NFC, every run of white space (NBSP too) one space, no white
 * space at the ends, small letters. Never shown to anybody and never used for offsets.
 */
export const fold = (text: string): string =>
  text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

/** UTF-16 units above which a text is not compared with names; template data has lines of at most 400. */
export const LONGEST_NAME = 1000;

/** The text folded where it may be a name, a label or a title; empty, like none of them, where it is far too long. */
export const foldName = (text: string): string => (text.length > LONGEST_NAME ? "" : fold(text));

/** True when two pieces of text say the same to a reader. */
export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
