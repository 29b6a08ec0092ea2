import fc from "fast-check";
import { expect, it } from "vitest";
import { changeBetween } from "../../shared/text/change.ts";

const check = (before: string, after: string, expected: [number, number, number]): void => {
  const { start, endBefore, endAfter } = changeBetween(before, after);
  expect([start, endBefore, endAfter]).toEqual(expected);
};

it.each<[string, string, [number, number, number]]>([
  ["", "", [0, 0, 0]],
  ["abc", "abc", [3, 3, 3]],
  ["abc", "axc", [1, 2, 2]],
  ["abc", "abxc", [2, 2, 3]],
  ["abc", "ac", [1, 2, 1]],
  ["", "abc", [0, 0, 3]],
  ["abc", "", [0, 3, 0]],
  ["aa", "aaa", [2, 2, 3]],
  ["aaa", "aa", [2, 3, 2]],
  ["abcabc", "abc", [3, 6, 3]],
])("from %j to %j", (before, after, expected) => {
  check(before, after, expected);
});

it("is the smallest stretch in texts of many pages too", () => {
  const page = "Hanke edistää työllisyyttä. ".repeat(400);
  fc.assert(
    fc.property(fc.nat(page.length), fc.nat(page.length), fc.constantFrom("", "x", "xy"), (a, b, put) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const after = page.slice(0, start) + put + page.slice(end);
      const change = changeBetween(page, after);
      const kept = page.slice(0, change.start) + after.slice(change.start, change.endAfter);
      expect(kept + page.slice(change.endBefore)).toBe(after);
      const most = Math.min(change.endBefore, change.endAfter) - change.start;
      if (most === 0) return;
      expect(page[change.start]).not.toBe(after[change.start]);
      expect(page[change.endBefore - 1]).not.toBe(after[change.endAfter - 1]);
    }),
    { numRuns: 300 },
  );
  check(`a${page}b`, `a${page}c`, [page.length + 1, page.length + 2, page.length + 2]);
  check(`a${page}b`, `c${page}b`, [0, 1, 1]);
  check("a".repeat(page.length), "b".repeat(page.length), [0, page.length, page.length]);
});
