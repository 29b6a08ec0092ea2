/** What sets a text apart from an earlier one: the stretch between what both have at their starts and at their ends. */
export interface Change {
  /** UTF-16 offset of the first difference, in both texts. */
  readonly start: number;
  /** Where the stretch ends in the earlier text, and in the later one. */
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Units that are compared at once. Runtimes compare long pieces far faster than unit by unit. */
const PIECE = 4096;

/** How many units two texts have in common from these offsets on, `most` at most. */
function commonAhead(a: string, b: string, most: number): number {
  let at = 0;
  while (at + PIECE <= most && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonBehind(a: string, b: string, most: number): number {
  const same = (at: number): boolean =>
    a.slice(a.length - at - PIECE, a.length - at) === b.slice(b.length - at - PIECE, b.length - at);
  let at = 0;
  while (at + PIECE <= most && same(at)) at += PIECE;
  while (at < most && a.charCodeAt(a.length - 1 - at) === b.charCodeAt(b.length - 1 - at)) at++;
  return at;
}

/** The smallest stretch of `after` outside which it is `before`. Empty where the texts are equal. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = commonAhead(before, after, shorter);
  const tail = commonBehind(before, after, shorter - start);
  return { start, endBefore: before.length - tail, endAfter: after.length - tail };
}
