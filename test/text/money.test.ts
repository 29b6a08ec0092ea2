import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatEuros, groupThousands, percent } from "../../shared/text/money.ts";

describe("thousands", () => {
  it.each([
    ["7", "7"],
    ["300", "300"],
    ["5300", "5 300"],
    ["445300", "445 300"],
    ["1865436", "1 865 436"],
    ["", ""],
  ])("of %j", (digits, grouped) => {
    expect(groupThousands(digits, " ")).toBe(grouped);
    expect(groupThousands(digits)).toBe(grouped.replaceAll(" ", "\u00A0"));
  });

  it("lose no digit, and every group after the first has three", () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        const groups = groupThousands(String(n), " ").split(" ");
        expect(groups.join("")).toBe(String(n));
        expect(groups.slice(1).every((group) => group.length === 3)).toBe(true);
      }),
    );
  });
});

describe("sums in messages", () => {
  it.each([
    [0, "0 €"],
    [100, "1 €"],
    [5, "0,05 €"],
    [44530000, "445 300 €"],
    [44530050, "445 300,50 €"],
    [-500, "−5 €"],
    [-5, "−0,05 €"],
    [99999999999900, "999 999 999 999 €"],
  ])("%d cents", (cents, text) => {
    expect(formatEuros(cents)).toBe(text.replaceAll(" ", "\u00A0"));
  });
});

describe("shares", () => {
  it.each([
    [50, 200, 25],
    [1, 3, 33],
    [2, 3, 67],
    [0, 5, 0],
    [3, 2, 150],
  ])("%d of %d is %d %%", (part, whole, share) => {
    expect(percent(part, whole)).toBe(share);
  });

  it("of nothing there is none", () => {
    expect(percent(5, 0)).toBeUndefined();
  });
});
