import { fold } from "../../text/fold.ts";
import { isSpace, type Span } from "../../text/span.ts";

/** The words of a label or title, folded: what {@link afterWords} looks for. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(" ");

/**
 * Where these words end in the text, read from the start of `within`; undefined when it does not begin with them.
 * White space between words may be of any kind and length, and letters composed or not. A UTF-16 offset.
 */
export function afterWords(text: string, within: Span, words: readonly string[]): number | undefined {
  let at = within.start;
  for (const word of words) {
    while (at < within.end && isSpace(text.charCodeAt(at))) at++;
    const start = at;
    while (at < within.end && !isSpace(text.charCodeAt(at))) at++;
    // A label that asks may end with the mark of a question.
    const end = word === words.at(-1) && text[at - 1] === "?" ? at - 1 : at;
    if (fold(text.slice(start, end)) !== word) return undefined;
  }
  return at;
}

/** The first word of a span, folded; an empty text where the span is empty. */
export function firstWord(text: string, { start, end }: Span): string {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return fold(text.slice(start, at));
}
