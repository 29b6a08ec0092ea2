import { describe, expect, it } from "vitest";
import {
  exceedsGranted,
  excessOverPlanned,
  grantedExceedsPlanned,
  isBelowPart,
} from "../../../shared/rules/money/sumLimits.ts";
import { exampleWith, findingsIn, T07, T14 } from "../../support/rules.ts";

const euros = (n: number): number => Math.round(n * 100);

describe("where the limits lie (euros)", () => {
  it.each([
    [1000, 1000, false],
    [1001, 1000, false],
    [1001.01, 1000, true],
    [1002, 1000, true],
    [0, 0, false],
  ])("realised %d of granted %d exceeds it: %s", (realised, granted, expected) => {
    expect(exceedsGranted(euros(realised), euros(granted))).toBe(expected);
  });

  it.each([
    [1000, 1000, false],
    [999, 1000, false],
    [998.99, 1000, true],
    [0, 1, false],
    [0, 2, true],
  ])("total %d is below its part %d: %s", (total, part, expected) => {
    expect(isBelowPart(euros(total), euros(part))).toBe(expected);
  });

  it.each([
    [1000, 1000, false],
    [1000.01, 1000, true],
    [1, 0, true],
  ])("granted %d exceeds planned %d: %s", (granted, planned, expected) => {
    expect(grantedExceedsPlanned(euros(granted), euros(planned))).toBe(expected);
  });

  it.each([
    [1000, 1000, "none"],
    [999, 1000, "none"],
    [1000.01, 1000, "common"],
    [1250, 1000, "common"],
    [1250.01, 1000, "grave"],
    [0, 0, "none"],
    [1, 0, "grave"],
  ])("realised %d against planned %d: %s", (realised, planned, expected) => {
    expect(excessOverPlanned(euros(realised), euros(planned))).toBe(expected);
  });
});

/** A 2014–2020 description with these four sums: granted, realised, planned public, realised public. */
const withSums = (granted: string, realised: string, planned: string, realisedPublic: string): string =>
  exampleWith(T14, [
    ["rahoitus: 180 000", `rahoitus: ${granted}`],
    ["rahoitus: 172 400", `rahoitus: ${realised}`],
    ["yhteensä: 240 000", `yhteensä: ${planned}`],
    ["yhteensä: 229 900", `yhteensä: ${realisedPublic}`],
  ]);

const inSums = (...sums: [string, string, string, string]) => findingsIn(withSums(...sums), ["money"]);

describe("the four sums of a description", () => {
  it("agree", () => {
    expect(inSums("180 000", "180 001", "180 000", "180 000")).toEqual([]);
  });

  it("granted above planned", () => {
    expect(inSums("200 000", "100 000", "150 000", "100 000")).toEqual([
      {
        rule: "money/granted-exceeds-planned",
        severity: "warning",
        at: "200 000",
        path: "5/granted",
        related: ["150 000"],
      },
    ]);
  });

  it("granted above planned is information in 2007–2013", () => {
    const text = exampleWith(T07, [["310 000", "400 001"]]);
    expect(findingsIn(text, ["money"])).toMatchObject([
      { rule: "money/granted-exceeds-planned", severity: "info", path: "7/granted" },
    ]);
  });

  it("realised above granted, at the realised sum alone", () => {
    expect(inSums("180 000", "180 002", "240 000", "180 002")).toEqual([
      {
        rule: "money/realised-exceeds-granted",
        severity: "warning",
        at: "180 002",
        path: "5/realised",
        related: ["180 000"],
      },
    ]);
  });

  it("a realised sum that is too large is named once, not as too large for the total as well", () => {
    expect(inSums("180 000", "999 000", "240 000", "180 000").map(({ rule }) => rule)).toEqual([
      "money/realised-exceeds-granted",
    ]);
  });

  it("realised total below its part", () => {
    expect(inSums("180 000", "170 000", "240 000", "169 998")).toEqual([
      {
        rule: "money/realised-total-below-part",
        severity: "warning",
        at: "169 998",
        path: "5/realisedPublic",
        related: ["170 000"],
      },
    ]);
  });

  it.each([
    ["240 001", "info"],
    ["300 000", "info"],
    ["300 001", "warning"],
  ])("realised %s of planned 240 000: %s", (realised, severity) => {
    expect(inSums("180 000", "170 000", "240 000", realised)).toMatchObject([
      { rule: "money/realised-exceeds-planned", severity, at: realised, related: ["240 000"] },
    ]);
  });

  it("nothing granted is named once", () => {
    expect(inSums("0", "170 000", "240 000", "229 900")).toEqual([
      { rule: "money/zero-granted", severity: "warning", at: "0", path: "5/granted", related: [] },
    ]);
  });

  it("what is no amount is named once, and compared with nothing", () => {
    expect(inSums("ei päätöstä", "170 000", "100,50", "200 000").map(({ rule, at }) => [rule, at])).toEqual([
      ["money/not-an-amount", "ei päätöstä"],
      ["money/not-an-amount", "100,50"],
    ]);
    expect(inSums("18 0000", "170 000", "24 0000", "999 000").map(({ rule }) => rule)).toEqual([
      "money/grouping",
      "money/grouping",
    ]);
  });

  it("a sum that is only badly grouped is still compared", () => {
    expect(inSums("100.000", "170 000", "240 000", "229 900").map(({ rule }) => rule)).toEqual([
      "money/grouping",
      "money/realised-exceeds-granted",
    ]);
  });

  it("nothing is required before realisation", () => {
    for (const profile of ["draft", "submission"] as const)
      expect(findingsIn(withSums("180 000", "", "240 000", ""), ["money"], { profile })).toEqual([]);
  });
});
