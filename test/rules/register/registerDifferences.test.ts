import { describe, expect, it } from "vitest";
import { authorityOfId } from "../../../shared/reference/authorities.ts";
import {
  isSameBody,
  isSameName,
  isSameSum,
  isWithin,
} from "../../../shared/rules/register/registerDifferences.ts";

describe("the name of a project on the page and in the register", () => {
  it.each([
    ["Polku", "POLKU"],
    ["Polku - nuoret töihin", "Polku – nuoret töihin"],
    ["Polku − nuoret töihin", "Polku — nuoret töihin"],
    ['"Polku" töihin', "”Polku” töihin"],
    ["«Polku» töihin", "’Polku’ töihin"],
    ["Festari – Oulu", "Festari ? Oulu"],
    ["Työpolku", "Ty\uFFFDpolku"],
  ])("%s is %s", (written, registered) => {
    expect(isSameName(written, registered)).toBe(true);
  });

  it.each([
    ["Polku", "Polut"],
    ["Polku", "Polku 2"],
    ["Polku 2", "Polku"],
    ["Nuorten polku", "Polku"],
    ["Polku - töihin", "Polku töihin"],
    ['"Polku" töihin', "Polku töihin"],
    ['"Polku" töihin', "-Polku- töihin"],
    // Only the register has lost characters: what the page says is what somebody wrote.
    ["Mikä polku?", "Mikä polkua"],
  ])("%s is not %s", (written, registered) => {
    expect(isSameName(written, registered)).toBe(false);
  });
});

describe("the authority on the page and in the register", () => {
  const areOne = (a: string, b: string): boolean => {
    const [one, two] = [authorityOfId(a), authorityOfId(b)];
    if (one === undefined || two === undefined) throw new Error(`no authority: ${a}, ${b}`);
    expect(isSameBody(two, one)).toBe(isSameBody(one, two));
    return isSameBody(one, two);
  };

  it.each([
    ["ely/hame", "ely/hame"],
    ["stm", "stm"],
    ["te/lappi", "ely/lappi"],
    // Pages name the body that has the matter today.
    ["ely/keski-suomi", "evk/keski-suomi"],
    ["ely/satakunta", "evk/lounais-suomi"],
    ["ely/satakunta", "evk/keski-suomi"],
    ["ely/kainuu", "evk/pohjois-suomi"],
    // Its regions went to two.
    ["ely/hame", "evk/kaakkois-suomi"],
    ["ely/hame", "evk/sisa-suomi"],
  ])("is one: %s and %s", (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });

  it.each([
    ["ely/hame", "ely/lappi"],
    ["te/hame", "ely/lappi"],
    ["ely/lappi", "evk/keski-suomi"],
    ["evk/lounais-suomi", "evk/keski-suomi"],
    // Of the same place, but never in each other's place.
    ["province/lappi", "ely/lappi"],
    ["council/lappi", "ely/lappi"],
    ["province/lappi", "te/lappi"],
    // Neither is one of several of its kind.
    ["stm", "okm"],
  ])("are two: %s and %s", (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

describe("sums, whole euros on the page and cents in the register", () => {
  it("are one where a euro is between them", () => {
    expect([1_000_00, 1_001_00, 999_00, 1_001_01, 998_99].map((sum) => isSameSum(1_000_00, sum))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("lie within a bracket that is a euro wider, and an open end holds everything", () => {
    const within = (min: number | undefined, max: number | undefined): boolean[] =>
      [98_99, 99_00, 201_00, 201_01].map((sum) => isWithin(sum, min, max));
    expect(within(100_00, 200_00)).toEqual([false, true, true, false]);
    expect(within(undefined, 200_00)).toEqual([true, true, true, false]);
    expect(within(100_00, undefined)).toEqual([false, true, true, true]);
    expect(within(undefined, undefined)).toEqual([true, true, true, true]);
  });
});
