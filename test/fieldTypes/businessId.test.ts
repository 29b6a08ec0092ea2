import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessId, businessIdCheckDigit, isBusinessId } from "../../shared/fieldTypes/businessId.ts";

const SETTINGS = { paddedDays: false, numberMark: undefined, choices: undefined };
const read = (text: string, offset = 0) => businessId.parse(text, offset, SETTINGS);

const sevenDigits = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, "0"));

/** The definition from the other side: with the check digit's weight 1, the whole id is a multiple of 11. */
function isMultipleOf11(id: string): boolean {
  let sum = 0;
  for (const [i, weight] of [7, 9, 10, 5, 8, 4, 2].entries()) sum += weight * (id.charCodeAt(i) - 48);
  return (sum + id.charCodeAt(8) - 48) % 11 === 0;
}

describe("the check digit", () => {
  it("is right exactly where the weighted sum is a multiple of 11", () => {
    fc.assert(
      fc.property(sevenDigits, fc.integer({ min: 0, max: 9 }), (digits, check) => {
        const id = `${digits}-${check}`;
        expect(isBusinessId(id)).toBe(isMultipleOf11(id));
      }),
      { numRuns: 5000 },
    );
  });

  it("is one at most, and none for the numbers that are never issued", () => {
    fc.assert(
      fc.property(sevenDigits, (digits) => {
        const right = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => isBusinessId(`${digits}-${check}`));
        const digit = businessIdCheckDigit(digits);
        expect(right).toEqual(digit === undefined ? [] : [digit]);
      }),
      { numRuns: 2000 },
    );
    expect(businessIdCheckDigit("1000008")).toBeUndefined();
  });

  it("gives away every single wrong digit", () => {
    fc.assert(
      fc.property(sevenDigits, fc.nat(6), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
        const check = businessIdCheckDigit(digits);
        fc.pre(check !== undefined);
        const wrong = [...digits].map((digit, i) => (i === at ? (Number(digit) + by) % 10 : digit)).join("");
        expect(isBusinessId(`${wrong}-${check}`)).toBe(false);
      }),
    );
  });

  it.each(["2296962-1", "0187690-1", "1563976-3", "0243004-7", "0115776-3", "0220266-9"])(
    "%s is a real one",
    (id) => {
      expect(isBusinessId(id)).toBe(true);
    },
  );
});

describe("the form", () => {
  it("is a value where it is right", () => {
    expect(read("2296962-1", 10)).toEqual({
      parts: { value: { kind: "text", value: "2296962-1", span: { start: 10, end: 19 } } },
      problems: [],
    });
  });

  it("is no value where anything is wrong with it", () => {
    for (const text of [
      "2296962-2",
      "22969621",
      "187690-1",
      "FI22969621",
      "x",
      "2296962-1-1",
      "２２９６９６２-１",
    ]) {
      const { parts, problems } = read(text, 5);
      expect(parts).toEqual({});
      expect(problems).toHaveLength(1);
      expect(problems[0]?.span).toEqual({ start: 5, end: 5 + text.length });
    }
  });

  it("has no fix that changes a digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-– FI") }), (text) => {
        const value = text.trim();
        fc.pre(value !== "");
        for (const { fix } of read(value).problems) {
          if (fix === undefined) continue;
          expect(fix.becomes).toMatch(/^\d{7}-\d$/u);
          expect(fix.becomes.replace(/\D/gu, "").replace(/^0+/u, "")).toBe(
            value.replace(/\D/gu, "").replace(/^0+/u, ""),
          );
          if (fix.kind === "safe") expect(value.replace(/\D/gu, "")).toHaveLength(8);
          expect(fix.edit).toEqual({ span: { start: 0, end: value.length }, newText: fix.becomes });
        }
      }),
      { numRuns: 3000 },
    );
  });
});
