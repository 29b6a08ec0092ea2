import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProjectCode, projectCode } from "../../shared/fieldTypes/projectCode.ts";
import { fundsOfLetter, lettersOfFund, programmeOfCode } from "../../shared/reference/programmes.ts";

const SETTINGS = { paddedDays: false, numberMark: undefined, choices: undefined, codeDigits: 5 };

describe("a project code", () => {
  it("is S and as many digits as the form says", () => {
    expect(parseProjectCode("S20271", 5)).toEqual({ text: "S20271", letter: "S", digits: "20271" });
    for (const text of ["S2027", "S202711", "S"]) expect(parseProjectCode(text, 5)).toBeUndefined();
  });

  it("has any number of digits where the form does not say", () => {
    expect(parseProjectCode("S3")?.digits).toBe("3");
    expect(parseProjectCode("J312345")?.letter).toBe("J");
    expect(parseProjectCode("S")).toBeUndefined();
  });

  it("has in the other funds four to nine digits", () => {
    for (const text of ["A3001", "A30001", "A512345", "A1234567", "A123456789", "J1001"])
      expect(parseProjectCode(text, 5)).toBeDefined();
    for (const text of ["A300", "A1234567890", "J1"]) expect(parseProjectCode(text, 5)).toBeUndefined();
  });

  it("is nothing else, whatever stands there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const code = parseProjectCode(text, 5);
        if (code !== undefined) expect(`${code.letter}${code.digits}`).toBe(text);
      }),
    );
    for (const text of ["s20271", "S20271\n", "Š20271", "S2０271", " S20271", "B20271"])
      expect(parseProjectCode(text, 5)).toBeUndefined();
  });

  it("is read as a value where it is one, and as a problem where not", () => {
    expect(projectCode.parse("S20271", 7, SETTINGS)).toEqual({
      parts: {
        value: {
          kind: "code",
          value: { text: "S20271", letter: "S", digits: "20271" },
          span: { start: 7, end: 13 },
        },
      },
      problems: [],
    });
    expect(projectCode.parse("20271", 7, SETTINGS)).toEqual({
      parts: {},
      problems: [{ kind: "code/format", span: { start: 7, end: 12 }, text: "20271" }],
    });
  });
});

describe("the period and the fund of a code", () => {
  it.each([
    ["S01355", "2000-2006", "ESR"],
    ["S10246", "2007-2013", "ESR"],
    ["S20271", "2014-2020", "ESR"],
    ["S30001", "2021-2027", "ESR+"],
    ["A30001", "2007-2013", "EAKR"],
    ["A512345", "2007-2013", "EAKR"],
    ["A70001", "2014-2020", "EAKR"],
    ["A80001", "2021-2027", "EAKR"],
    ["J10001", "2021-2027", "JTF"],
  ])("of %s are %s and %s", (text, period, fund) => {
    const code = parseProjectCode(text);
    const known = code && programmeOfCode(code);
    expect([known?.programme.id, known?.fund]).toEqual([period, fund]);
  });

  it("are unknown where no period has the prefix", () => {
    for (const text of ["S40001", "S90001", "A10001", "J20001"]) {
      const code = parseProjectCode(text);
      expect(code && programmeOfCode(code)).toBeUndefined();
    }
  });

  it("agree on the letters", () => {
    expect([...lettersOfFund("ESR")]).toEqual(["S"]);
    expect([...lettersOfFund("ESR+")]).toEqual(["S"]);
    expect([...lettersOfFund("EAKR")]).toEqual(["A"]);
    expect([...lettersOfFund("JTF")]).toEqual(["J"]);
    expect([...lettersOfFund("AMIF")]).toEqual([]);
    expect(fundsOfLetter("S")).toEqual(["ESR", "ESR+"]);
    expect(fundsOfLetter("X")).toEqual([]);
  });
});
