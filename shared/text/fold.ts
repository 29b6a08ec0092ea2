/**
 * The form in which two pieces of text are compared: NFC, every run of white space (NBSP too) one space, no white
 * space at the ends, small letters. Never shown to anybody and never used for offsets.
 */
export const fold = (text: string): string =>
  text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();

/** True when two pieces of text say the same to a reader. */
export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
