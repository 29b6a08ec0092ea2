import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { euros } from "../../shared/fieldTypes/euros.ts";
import { groupThousands } from "../../shared/text/money.ts";
import { readValue } from "../support/values.ts";

const read = (value: string) => readValue(euros, value);

describe("right amounts", () => {
  it.each([
    ["445 300", 445300],
    ["445300", 445300],
    ["0", 0],
    ["7", 7],
    ["445 300 €", 445300],
    ["445 300\u00A0€", 445300],
    ["445 300€", 445300],
    ["445 300 euroa", 445300],
    ["1 euro", 1],
    ["445 300 e", 445300],
    ["445 300 EUR", 445300],
    ["€ 445 300", 445300],
    ["€445300", 445300],
    ["EUR 445 300", 445300],
    ["1 865 436", 1865436],
    ["1\u00A0865\u00A0436", 1865436],
    ["1\u202F865\u202F436", 1865436],
    ["1\u2009865\u2009436", 1865436],
    ["1 865\u00A0436", 1865436],
  ])("%j", (value, expected) => {
    const { parts, at, problems } = read(value);
    expect({ parts, problems }).toEqual({ parts: { value: expected * 100 }, problems: [] });
    expect(at.value?.replace(/\D/gu, "")).toBe(String(expected));
  });

  it.each(["445 300 €", "€ 445 300", "445 300 euroa", "445 300"])("stand without their unit: %j", (value) => {
    expect(read(value).at).toEqual({ value: "445 300" });
  });

  it("are every whole number below a billion, grouped by any blank or not at all", () => {
    const blank = fc.constantFrom("", " ", "\u00A0", "\u202F", "\u2009");
    fc.assert(
      fc.property(fc.nat(999_999_999), blank, (euro, separator) => {
        const { parts, problems } = read(groupThousands(String(euro), separator));
        expect({ parts, problems }).toEqual({ parts: { value: euro * 100 }, problems: [] });
      }),
    );
  });
});

describe("wrongly grouped amounts whose sum is clear", () => {
  it.each([
    ["445.300", 445300, "445 300"],
    ["445,300", 445300, "445 300"],
    ["1.865.436", 1865436, "1 865 436"],
    ["1,865,436", 1865436, "1 865 436"],
    ["445.300 €", 445300, "445 300 €"],
    ["€ 445.300", 445300, "€ 445 300"],
    ["445  300", 445300, "445 300"],
    ["445 \u00A0300", 445300, "445 300"],
    ["1  865 436", 1865436, "1 865 436"],
  ])("%j", (value, sum, fixed) => {
    expect(read(value)).toEqual({
      parts: { value: sum * 100 },
      at: { value: value.replaceAll(/€ | €/gu, "") },
      problems: [{ kind: "amount/grouping", at: value, fixed }],
    });
    expect(read(fixed).problems).toEqual([]);
  });
});

describe("wrongly grouped amounts that leave the sum open have neither value nor fix", () => {
  it.each([
    "44 5300",
    "4453 00",
    "1865 436",
    "445 30",
    "1.865,436",
    "1 865.436",
    "12,34,567",
    "1234,567",
    "0 500",
  ])("%j", (value) => {
    expect(read(value)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "amount/grouping", at: value, fixed: undefined }],
    });
  });
});

describe("what is no amount of whole euros", () => {
  it.each([
    "445,30",
    "445.3",
    "445 300,00",
    "445.300,00",
    "60649.43",
    "0,500",
    "445300,-",
    "n. 445 300",
    "-5",
    "−5",
    "-",
    "€",
    "€ €",
    "€ 445 300 €",
    "445 t€",
    "euroa",
    "ei tiedossa",
    "445 300 / 500 000",
    "100000-500000 €",
    "４４５３００",
    "1e6",
    "445 300 $",
    ".",
    "9".repeat(13),
  ])("%j", (value) => {
    expect(read(value)).toEqual({
      parts: {},
      at: {},
      problems: [{ kind: "amount/invalid", at: value, fixed: undefined }],
    });
  });
});

it("answers any text, and takes long blanks in linear time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (value) => {
      const { parts, problems } = read(value);
      return Object.keys(parts).length + problems.length > 0;
    }),
  );
  const before = performance.now();
  read(`4${" ".repeat(200_000)}x`);
  read(`${"1 ".repeat(100_000)}x`);
  expect(performance.now() - before).toBeLessThan(1000);
});
