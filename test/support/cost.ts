/** Rounds at least, and at most where the result is still above the limit: noise passes, quadratic time does not. */
const FEWEST = 2;
const MOST = 30;
/** Milliseconds below which the clock tells too little to compare. */
const NOTHING = 2;

/** Milliseconds of processor time. */
function costOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * How many times the processor time of one run another takes, by the least of each over some rounds, for whatever else
 * the machine does only adds. Belongs in tests called `….timed.test.ts`, which run alone.
 * @param limit from which on the result would be too much: below it no further round is made
 */
export function timesDearer(large: () => void, small: () => void, limit: number): number {
  let found = Number.POSITIVE_INFINITY;
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  for (let round = 0; round < MOST && (round < FEWEST || found >= limit); round++) {
    least[0] = Math.min(least[0], costOf(large));
    least[1] = Math.min(least[1], costOf(small));
    found = least[0] / Math.max(least[1], NOTHING);
  }
  return found;
}
