import fc from "fast-check";
import { expect, it } from "vitest";
import { fold, foldName, LONGEST_NAME, sameText } from "../../shared/text/fold.ts";

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

it("says the same of even and uneven text: composed, one space between words, small letters", () => {
  const slow = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
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
  expect(sameText("Äänekoski ", "a\u0308a\u0308nekoski")).toBe(true);
});
