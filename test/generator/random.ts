/** A source of chance that gives the same numbers for the same seed on every machine (mulberry32). */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items in an order of their own; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** Chance from a seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    int,
    chance: (share) => next() < share,
    pick,
    sample(items, count) {
      const rest = [...items];
      const taken: (typeof items)[number][] = [];
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(int(0, rest.length - 1), 1));
      return taken;
    },
  };
}
