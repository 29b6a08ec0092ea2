/** How many of `tails` (falling) are greater than `value`: a binary search. */
function countGreater(tails: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tails[middle] ?? 0) > value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The indexes of a longest strictly increasing run of the values, not necessarily side by side. Of several equally long
 * ones that which keeps the earliest values: what stands out of order is then the later of two, as a reader sees it.
 * O(n log n).
 */
export function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = new Array<number>(values.length).fill(0);
  const tails: number[] = [];
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i] ?? 0;
    const length = countGreater(tails, value);
    tails[length] = Math.max(value, tails[length] ?? Number.NEGATIVE_INFINITY);
    lengths[i] = length + 1;
  }
  const kept = new Set<number>();
  let wanted = tails.length;
  let last = Number.NEGATIVE_INFINITY;
  values.forEach((value, i) => {
    if (lengths[i] !== wanted || value <= last) return;
    kept.add(i);
    wanted--;
    last = value;
  });
  return kept;
}
