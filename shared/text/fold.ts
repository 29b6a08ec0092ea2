/** True where folding changes no more than the case: composed Latin letters, single spaces, none at the ends. */
function isEven(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32) {
      if (space) return false;
      space = true;
    } else {
      if (unit < 33 || (unit > 126 && unit < 192) || unit > 591) return false;
      space = false;
    }
  }
  return !space || text === "";
}

/**
 * The form in which two pieces of text are compared: NFC, every run of white space (NBSP too) one space, no white
 * space at the ends, small letters. Never shown to anybody and never used for offsets.
 */
export const fold = (text: string): string =>
  (isEven(text) ? text : text.normalize("NFC").replace(/\s+/gu, " ").trim()).toLowerCase();

/** UTF-16 units above which a text is not compared with names; template data has lines of at most 400. */
export const LONGEST_NAME = 1000;

/** The text folded where it may be a name, a label or a title; empty, like none of them, where it is far too long. */
export const foldName = (text: string): string => (text.length > LONGEST_NAME ? "" : fold(text));

/** True when two pieces of text say the same to a reader. */
export const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
