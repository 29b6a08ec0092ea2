import type { Line } from "../../syntax/tree.ts";
import { isPageMark, LONGEST_PAGE_MARK } from "../../text/pageMark.ts";
import { textOf } from "../../text/span.ts";

/** The lines on which something is written, but for numbers of pages, which come along when a page is copied. */
export const writtenLines = (text: string, lines: readonly Line[]): Line[] =>
  lines.filter(
    (line) => !line.blank && !(line.units <= LONGEST_PAGE_MARK && isPageMark(textOf(text, line.content))),
  );
