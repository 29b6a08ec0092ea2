import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displaced } from "../../shared/text/order.ts";

const isAscending = (values: readonly number[]): boolean =>
  values.every((value, i) => i === 0 || (values[i - 1] ?? 0) <= value);

const without = (values: readonly number[], positions: readonly number[]): number[] =>
  values.filter((_, i) => !positions.includes(i));

/** The size of the smallest set whose removal leaves the rest ascending, by trying every set. */
function fewest(values: readonly number[]): number {
  let best = values.length;
  for (let set = 0; set < 1 << values.length; set++) {
    const out = values.map((_, i) => i).filter((i) => (set >> i) & 1);
    if (out.length < best && isAscending(without(values, out))) best = out.length;
  }
  return best;
}

describe("what stands out of order", () => {
  it.each([
    ["nothing in an empty list", [], []],
    ["nothing in an ascending one", [1, 2, 2, 5], []],
    ["the second of two swapped neighbours", [1, 3, 2, 4], [2]],
    ["the second of two alone", [2, 1], [1]],
    ["the one moved to the start", [5, 1, 2, 3], [0]],
    ["the one moved to the end", [2, 3, 4, 1], [3]],
    ["both of two swapped from afar", [1, 5, 3, 4, 2, 6], [1, 4]],
  ])("%s", (_, values, expected) => {
    expect(displaced(values)).toEqual(expected);
  });

  it("is the fewest whose removal leaves the rest in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (values) => {
        const out = displaced(values);
        expect(isAscending(without(values, out))).toBe(true);
        expect(out.length).toBe(fewest(values));
      }),
    );
  });
});
