import { countFirst } from "./halving.ts";

/**
 * The fewest positions that stand out of order: what is left without them ascends. Of several ways the one that keeps
 * what comes first, so that of two swapped neighbours the second is named. Equal values are in order.
 * @returns positions in `values`, ascending; in O(n log n)
 */
export function displaced(values: readonly number[]): number[] {
  // Nearly every form is in order.
  if (values.every((value, i) => i === 0 || value >= (values[i - 1] ?? 0))) return [];
  // longest[i]: length of the longest ascending run that begins at i, found from the right by patience sorting.
  const longest = new Array<number>(values.length).fill(0);
  const tops: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? 0;
    const place = countFirst(tops, (top) => top >= value);
    tops[place] = value;
    longest[i] = place + 1;
  }
  let wanted = tops.length;
  let last = Number.NEGATIVE_INFINITY;
  return values.flatMap((value, i) => {
    if (longest[i] !== wanted || value < last) return [i];
    wanted--;
    last = value;
    return [];
  });
}
