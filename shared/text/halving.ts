/**
 * How many of the first things satisfy a condition that, once it fails, fails for all that follow. By halving: it is
 * asked about the binary logarithm of the number of things.
 * @returns from 0 to the number of things; of things in any other order some such number
 */
export function countFirst<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && holds(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}
