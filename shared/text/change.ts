import { type Span, span, textOf } from "./span.ts";

/** What sets a text apart from an earlier one: the stretch between what both have at their starts and at their ends. */
export interface Change {
  /** UTF-16 offset of the first difference, in both texts. */
  readonly start: number;
  /** Where the stretch ends in the earlier text, and in the later one. */
  readonly endBefore: number;
  readonly endAfter: number;
}

/** A stretch of a text that is no more as it was: where it stood, and what stands in its place. */
export interface Touched {
  readonly before: Span;
  readonly after: Span;
}

/** Units that are compared at once, ever fewer. Runtimes compare long pieces far faster than unit by unit. */
const PIECES = [4096, 256, 32];
const samePiece = (a: string, atA: number, b: string, atB: number, units: number): boolean =>
  a.slice(atA, atA + units) === b.slice(atB, atB + units);

/** How many units two texts have in common from an offset of each on, `most` at most. */
export function commonAhead(a: string, fromA: number, b: string, fromB: number, most: number): number {
  let by = 0;
  for (const piece of PIECES)
    while (by + piece <= most && samePiece(a, fromA + by, b, fromB + by, piece)) by += piece;
  while (by < most && a.charCodeAt(fromA + by) === b.charCodeAt(fromB + by)) by++;
  return by;
}

/** The same backwards from the ends of both. */
function commonBehind(a: string, b: string, most: number): number {
  let by = 0;
  for (const piece of PIECES)
    while (by + piece <= most && samePiece(a, a.length - by - piece, b, b.length - by - piece, piece))
      by += piece;
  while (by < most && a.charCodeAt(a.length - 1 - by) === b.charCodeAt(b.length - 1 - by)) by++;
  return by;
}

/** The smallest stretch of `after` outside which it is `before`. Empty where the texts are equal. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = commonAhead(before, 0, after, 0, shorter);
  const tail = commonBehind(before, after, shorter - start);
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}

/** The same stretches without what both texts have at the starts and the ends of each. */
export const narrowed = (before: string, after: string, touched: readonly Touched[]): Touched[] =>
  touched.map(({ before: was, after: is }) => {
    const { start, endBefore, endAfter } = changeBetween(textOf(before, was), textOf(after, is));
    return {
      before: span(was.start + start, was.start + endBefore),
      after: span(is.start + start, is.start + endAfter),
    };
  });
