/** A line drawn with characters: `=====`, `-----`, `* * *`. Up to three hyphens say that nothing is given. */
const RULED = /^(?:[=_~#]{3,}|(?:\*\s?){3,}|[-–—]{4,})$/u;
const BEGINS_RULED = "=_~#*-–—";

/** True for a line drawn under a heading or between parts, on which nothing is said. @param line without blanks around it */
export const isRuledLine = (line: string): boolean =>
  BEGINS_RULED.includes(line.charAt(0)) && RULED.test(line);
