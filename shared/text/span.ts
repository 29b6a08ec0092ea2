/** A half-open range of UTF-16 offsets, `start` inclusive, `end` exclusive, into the decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` up to but not including `end`, both UTF-16 offsets. */
export const span = (start: number, end: number): Span => ({ start, end });

/** True when `offset` lies inside `of` or at its end: a cursor after the last character still belongs to it. */
export const contains = (of: Span, offset: number): boolean => of.start <= offset && offset <= of.end;

/** True when the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text that a span covers. */
export const textOf = (text: string, of: Span): string => text.slice(of.start, of.end);

/** `of` without the white space (NBSP included) at its two ends; an empty span at `of.start` when nothing else is there. */
export function trimSpan(text: string, of: Span): Span {
  const inside = text.slice(of.start, of.end);
  const trimmed = inside.trim();
  if (trimmed === "") return span(of.start, of.start);
  const start = of.start + (inside.length - inside.trimStart().length);
  return span(start, start + trimmed.length);
}
