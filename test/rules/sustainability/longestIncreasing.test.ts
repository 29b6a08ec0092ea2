import fc from "fast-check";
import { expect, it } from "vitest";
import { longestIncreasing } from "../../../shared/rules/sustainability/longestIncreasing.ts";

const kept = (values: readonly number[]): number[] =>
  [...longestIncreasing(values)].map((i) => values[i] ?? -1);

it.each([
  [[], []],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 3, 2, 4],
    [1, 3, 4],
  ],
  [
    [5, 1, 2, 3],
    [1, 2, 3],
  ],
  [
    [1, 1, 2],
    [1, 2],
  ],
  [[3, 2, 1], [3]],
])("of %j stays %j", (values, expected) => {
  expect(kept(values)).toEqual(expected);
});

/** The length of a longest increasing run, by trying every end. */
function lengthByHand(values: readonly number[]): number {
  const best: number[] = [];
  values.forEach((value, i) => {
    best[i] = 1 + Math.max(0, ...best.slice(0, i).filter((_, j) => (values[j] ?? 0) < value));
  });
  return Math.max(0, ...best);
}

it("increases, and none is longer", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (values) => {
      const run = kept(values);
      expect(run.every((value, i) => i === 0 || value > (run[i - 1] ?? 0))).toBe(true);
      expect(run).toHaveLength(lengthByHand(values));
    }),
  );
});
