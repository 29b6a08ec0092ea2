/** `Sivu 3/9`, `Sida 3 (9)`, `s. 3`, `3/9`, `3 (9)`, `- 3 -`: a number alone may be a value. */
const PAGE_MARK =
  /^(?:(?:sivu|sida|page|s\.)\s?\d{1,3}|(?:(?:sivu|sida|page|s\.)\s?)?\d{1,3}\s?(?:\/\s?\d{1,3}|\(\d{1,3}\))|[-–]\s?\d{1,3}\s?[-–])$/iu;

/** No number of a page is longer, in UTF-16 units: a longer line need not be looked at. */
export const LONGEST_PAGE_MARK = 16;

/** True for a line that is the number of a page alone, as it is copied with the text of the page. */
export const isPageMark = (line: string): boolean => PAGE_MARK.test(line);
