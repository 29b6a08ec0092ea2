import fc from "fast-check";
import { expect, it } from "vitest";
import { countFirst } from "../../shared/text/halving.ts";

it("counts what a walk from the first would count", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (things, most) => {
        const sorted = [...things].sort((a, b) => a - b);
        expect(countFirst(sorted, (thing) => thing <= most)).toBe(sorted.filter((one) => one <= most).length);
      },
    ),
  );
});

it("asks about few of many", () => {
  let asked = 0;
  const things = Array.from({ length: 1_000_000 }, (_, i) => i);
  const found = countFirst(things, (thing) => {
    asked++;
    return thing < 777_777;
  });
  expect(found).toBe(777_777);
  expect(asked).toBeLessThan(25);
});
