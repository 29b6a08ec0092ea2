import type { ValueWriter } from "./scaffold.ts";

/** Stands for a value while a text is put together; a private character, which no form has. */
const MARK = "\uE000";

/** Writes the mark of a place that somebody is to fill in. */
export const markValue: ValueWriter = () => MARK;

/** The text as a snippet of the Language Server Protocol writes it: `$`, `}` and `\` mean something there. */
export const escapeSnippet = (text: string): string => text.replace(/[\\$}]/gu, "\\$&");

/** A text with marks as a snippet: the marks are tab stops 1, 2, 3 …, the last stop is the end. */
export function toSnippet(marked: string): string {
  const [first = "", ...rest] = marked.split(MARK);
  return escapeSnippet(first) + rest.map((piece, i) => `$${i + 1}${escapeSnippet(piece)}`).join("");
}

/** A text with marks as plain text: nothing stands in their place, and no white space is left where they stood. */
export const withoutMarks = (marked: string): string => marked.replace(/(?:\n\n| )?\uE000/gu, "");
