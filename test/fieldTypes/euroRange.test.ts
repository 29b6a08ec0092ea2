import { describe, expect, it } from "vitest";
import { euroRange } from "../../shared/fieldTypes/euroRange.ts";
import { readValue } from "../support/values.ts";

const read = (value: string) => readValue(euroRange, value);

describe("budget brackets", () => {
  it.each([
    ["100000-500000 €", 100000, 500000],
    ["500000-1000000 €", 500000, 1000000],
    ["100000–500000", 100000, 500000],
    ["100 000 – 500 000 €", 100000, 500000],
    ["100 000 € − 500 000 €", 100000, 500000],
    ["100.000-500.000 €", 100000, 500000],
    ["0-100000 €", 0, 100000],
    ["500000-500000 €", 500000, 500000],
    ["505100 €", 505100, 505100],
    ["505100", 505100, 505100],
    ["505100 euroa", 505100, 505100],
    ["100000–500000 euroa", 100000, 500000],
  ])("%j", (value, min, max) => {
    const { parts, problems } = read(value);
    expect({ parts, problems }).toEqual({ parts: { min: min * 100, max: max * 100 }, problems: [] });
  });

  it("know where each end stands", () => {
    expect(read("100 000 – 500 000 €").at).toEqual({ min: "100 000", max: "500 000 €" });
  });

  it.each([
    ["yli 1000000 €", { min: 100000000 }],
    ["Vähintään 1 000 000 €", { min: 100000000 }],
    ["alle 100000 €", { max: 10000000 }],
    ["enintään 100000", { max: 10000000 }],
    ["enintään 100000 €".normalize("NFD"), { max: 10000000 }],
    ["< 100000 €", { max: 10000000 }],
    [">100000 €", { min: 10000000 }],
  ])("may be open at one end: %j", (value, expected) => {
    const { parts, problems } = read(value);
    expect({ parts, problems }).toEqual({ parts: expected, problems: [] });
  });

  it.each(["500000-100000 €", "1000000 – 500000 €", "1-0"])(
    "that are reversed have no pieces: %j",
    (value) => {
      expect(read(value)).toMatchObject({ parts: {}, problems: [{ kind: "range/reversed", at: value }] });
    },
  );

  it.each([
    "ei tiedossa",
    "noin 100000 €",
    "-",
    "-100000 €",
    "100000-",
    "100000-200000-300000",
    "44 5300-500000 €",
    "100000-paljon",
    "alle paljon",
    "alle 100000-200000 €",
    "€",
  ])("that are no amounts: %j", (value) => {
    expect(read(value)).toMatchObject({ parts: {}, problems: [{ kind: "amount/invalid", at: value }] });
  });
});
