/** A half-open range of UTF-16 offsets, `start` inclusive, `end` exclusive, into the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to but not including `end`, both UTF-16 offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** The same span so many UTF-16 units further on. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** True when `offset` lies inside `of` or at its end: a cursor after the last character still belongs to it. */
export const contains = (of: Span, offset: number): boolean => of.start <= offset && offset <= of.end;

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text that a span covers. */
export const textOf = (text: string, of: Span): string => text.slice(of.start, of.end);

/** White space as `String.prototype.trim` has it, beyond ASCII: NBSP, line separators, the spaces of Unicode, BOM. */
const isRareSpace = (unit: number): boolean =>
  unit === 0xa0 ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x2028 ||
  unit === 0x2029 ||
  unit === 0x202f ||
  unit === 0x205f ||
  unit === 0x3000 ||
  unit === 0xfeff;

/** True for a UTF-16 unit that is white space: what `trim` takes away and `\s` matches. */
export const isSpace = (unit: number): boolean =>
  unit < 128 ? unit === 32 || (unit >= 9 && unit <= 13) : isRareSpace(unit);

/** White space, and marks that have no width: the ends of what is written. */
const isEmptyUnit = (unit: number): boolean =>
  unit < 128 ? isSpace(unit) : isRareSpace(unit) || (unit >= 0x200b && (unit <= 0x200f || unit === 0x2060));

/** `of` without the white space (NBSP included) and the marks without width at its two ends; an empty span at `of.start` when nothing else is there. */
export function trimSpan(text: string, of: Span): Span {
  let { start, end } = of;
  while (start < end && isEmptyUnit(text.charCodeAt(start))) start++;
  if (start === end) return span(of.start, of.start);
  while (isEmptyUnit(text.charCodeAt(end - 1))) end--;
  return span(start, end);
}
