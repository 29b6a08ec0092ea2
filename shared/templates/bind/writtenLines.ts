import type { Line } from "../../syntax/tree.ts";
import { isPageMark, LONGEST_PAGE_MARK } from "../../text/pageMark.ts";
import { isRuledLine } from "../../text/ruledLine.ts";
import { textOf } from "../../text/span.ts";

/** No drawn line is longer, in UTF-16 units. */
const LONGEST_RULED = 300;

function saysSomething(text: string, { blank, units, content }: Line): boolean {
  if (blank || units > LONGEST_RULED) return !blank;
  const written = textOf(text, content);
  return !(units <= LONGEST_PAGE_MARK && isPageMark(written)) && !isRuledLine(written);
}

/**
 * The lines on which something is written, but for numbers of pages, which come along when a page is copied, and lines
 * drawn with characters.
 */
export const writtenLines = (text: string, lines: readonly Line[]): Line[] =>
  lines.filter((line) => saysSomething(text, line));
