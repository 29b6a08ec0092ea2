import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldName, initialOf, LONGEST_NAME, mayBeSame, sameText } from "../../shared/text/fold.ts";

it.each([
  ["Hankekoodi", "hankekoodi"],
  ["  Hankkeen   nimi\u00A0", "hankkeen nimi"],
  ["Va\u0308lito\u0308n", "välitön"],
  ["ÅÄÖ Ž", "åäö ž"],
  ["a\tb\r\nc", "a b c"],
  ["heikossa työmarkkina-\nasemassa", "heikossa työmarkkina-asemassa"],
  ["Etelä- \r\n  Karjala", "etelä-karjala"],
  ["työ-\nja elinkeinokeskus", "työ- ja elinkeinokeskus"],
  ["työ- ja\nelinkeinokeskus", "työ- ja elinkeinokeskus"],
  ["1-\n2", "1- 2"],
  ["", ""],
  [" ", ""],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

const slow = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200F\u2060]/gu, "")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

it("leaves out what nobody sees, and has one hyphen", () => {
  expect(fold("Organisaatio\u00ADtyyppi\u200B")).toBe("organisaatiotyyppi");
  expect(fold("Y\u2011tunnus")).toBe("y-tunnus");
  expect(sameText("\u200BJyväs\u00ADkylä", "Jyväskylä")).toBe(true);
});

it("composes, trims and makes small every UTF-16 unit, first or last", () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const asWritten = (of: (text: string) => string): string[] =>
    units.flatMap((unit) => [of(unit), of(`a${unit}`), of(`${unit}b`)]);
  expect(asWritten(fold)).toEqual(asWritten(slow));
});

describe("a cheap look at two texts", () => {
  const pieces = fc.array(
    fc.constantFrom("a", "A", "b", "z", "Z", "[", "{", "@", "`", "~", " ", "ä", "\u0308"),
    {
      maxLength: 6,
    },
  );
  it("never tells apart what says the same", () => {
    fc.assert(
      fc.property(pieces, fc.func(fc.boolean()), (units, isBig) => {
        const text = units.join("");
        const other = units.map((unit, i) => (isBig(i) ? unit.toUpperCase() : unit)).join("");
        expect(mayBeSame(text, other)).toBe(true);
        expect(mayBeSame(text.normalize("NFC"), other.normalize("NFD"))).toBe(true);
        expect(sameText(text, other)).toBe(true);
      }),
    );
  });

  it.each<[string, string, boolean]>([
    ["hanke", "hakija", false],
    ["hank", "hanx", false],
    ["Hanke", "hanke", true],
    ["hanke", "HANKI", true],
    ["xanke", "hanke", false],
    ["hanke", "hänke", true],
    ["h", "hanke", true],
    ["hanke", "h", true],
    [" x", "x", true],
    ["a[b", "a{b", false],
    ["a@b", "a`b", false],
    ["aZb", "azb", true],
    ["aAb", "aab", true],
    ["~a", "!a", false],
    ["\u007Fa", "!a", true],
    ["xy", "xa\u0308", true],
    ["xa\u0308", "xy", true],
    ["xy\u0308", "xa", true],
    ["xy ", "xa\u0300", true],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(mayBeSame(a, b)).toBe(expected);
    expect(mayBeSame(b, a)).toBe(expected);
  });
});

it.each([
  ["Äiti", "a"],
  ["a\u0308iti", "a"],
  ["Ahti", "a"],
  ["Øst", "ø"],
  ["", ""],
])("%j begins with %j", (text, expected) => {
  expect(initialOf(text)).toBe(expected);
});

it("says the same of even and uneven text: composed, one space between words, small letters", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("A", "ä", "a\u0308", " ", "\u00A0", "ß", "Ω", "–", "1", "\uD800"), {
        maxLength: 12,
      }),
      (units) => {
        expect(fold(units.join(""))).toBe(slow(units.join("")));
      },
    ),
    { numRuns: 2000 },
  );
});

it("takes no text for a name that is far too long", () => {
  expect(foldName("a".repeat(LONGEST_NAME + 1))).toBe("");
  expect(foldName("A".repeat(LONGEST_NAME))).toBe("a".repeat(LONGEST_NAME));
  expect(sameText("Äänekoski ", "a\u0308a\u0308nekoski")).toBe(true);
});

it("says of texts that differ anywhere that they do", () => {
  expect(sameText("abcd x", "abcd y")).toBe(false);
  expect(sameText("a", "b")).toBe(false);
  expect(sameText("ä", "a")).toBe(false);
  expect(sameText("", "")).toBe(true);
});
