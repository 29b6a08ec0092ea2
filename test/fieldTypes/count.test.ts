import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, parseCount } from "../../shared/fieldTypes/count.ts";
import { readValue } from "../support/values.ts";

describe("a count", () => {
  it.each([
    ["0", 0],
    ["120", 120],
    ["1900", 1900],
    ["1 900", 1900],
    ["1\u00A0900", 1900],
    ["12\u202F345\u202F678", 12345678],
  ])("is %j", (value, expected) => {
    expect(readValue(count, value)).toEqual({ parts: { value: expected }, at: { value }, problems: [] });
  });

  it.each([
    "-5",
    "12,5",
    "1.900",
    "19 00",
    "0 500",
    "noin 120",
    "120 henkilöä",
    "kaksikymmentä",
    "-",
    "1e3",
    "+5",
    "１２０",
    "120.",
    "100-120",
    "9".repeat(13),
  ])("is not %j", (value) => {
    expect(readValue(count, value)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "count/invalid", at: value, fixed: undefined }],
    });
  });

  it("is every whole number", () => {
    fc.assert(fc.property(fc.nat(), (n) => parseCount(String(n)) === n));
  });
});
