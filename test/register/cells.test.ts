import { describe, expect, it } from "vitest";
import { readCode, readDay, readPriority, readSum } from "../../shared/register/cells.ts";

describe("a sum in cents", () => {
  it.each<[string, number | undefined]>([
    ["92951", 9295100],
    ["0", 0],
    ["50177.67", 5017767],
    ["50177,67", 5017767],
    ["206444.3", 20644430],
    ["50 177,67", 5017767],
    ["50\u00A0177,67 €", 5017767],
    ["50.177,67", 5017767],
    ["50,177.67", 5017767],
    ["1.250.177,6", 125017760],
    ["50177.670000001", 5017767],
    ["50177.666666", 5017767],
    ["0.005", undefined],
    ["50.177", undefined],
    ["50,177", undefined],
    ["50.1777.67", undefined],
    ["5017.177.67", undefined],
    ["5,05E+05", undefined],
    ["-120,50", -12050],
    ["−120", -12000],
    ["noin 5", undefined],
    ["", undefined],
    ["1234567890123", undefined],
    [".", undefined],
  ])("%j", (cell, cents) => expect(readSum(cell)).toBe(cents));
});

describe("a day", () => {
  it.each([
    ["1.3.2015", 1],
    ["01.03.2015", 1],
    ["2015-03-01", 1],
    ["2015-03-01T00:00:00", 1],
    ["1.3.2015 0:00", 1],
    ["31.3.2015 klo 12", undefined],
    ["30.2.2015", undefined],
    ["3/1/2015", undefined],
    ["42064", undefined],
  ])("%j", (cell, day) => expect(readDay(cell)?.day).toBe(day));
});

it("a code is a letter and digits, in capitals", () => {
  expect(["S20156", "s20156", "A70001", "A123456789", "J12345"].map(readCode)).toEqual([
    "S20156",
    "S20156",
    "A70001",
    "A123456789",
    "J12345",
  ]);
  expect(["", "20156", "S2", "SS20156", "S20156 x", "Yhteensä"].map(readCode)).toEqual(
    Array.from({ length: 6 }),
  );
});

it("a priority axis is its number", () => {
  expect(["3", "3.", "03", "TL 3", "3. Työllisyys", "3: Työllisyys", "12"].map(readPriority)).toEqual([
    "3",
    "3",
    "3",
    "3",
    "3",
    "3",
    "12",
  ]);
  expect(["", "Työllisyys", "123"].map(readPriority)).toEqual([undefined, undefined, undefined]);
});
