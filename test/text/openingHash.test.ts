import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../shared/text/fold.ts";
import { openingHash } from "../../shared/text/openingHash.ts";

const LETTERS = "abcdefghijklmnopqrstuvwx";

/** Two texts, and whether they are taken to begin the same, in either order. */
function check(a: string, b: string, expected: boolean): void {
  expect(openingHash(a) === openingHash(b)).toBe(expected);
}

describe("texts that say the same", () => {
  it.each([
    ["Hankkeessa kehitetään", "HANKKEESSA  kehitetään"],
    ["Hankkeessa kehitetään", " Hankkeessa\u00A0kehi-\ntetään "],
    ["väliaikainen", "va\u0308liaikainen"],
    ["déjà", "de\u0301ja\u0300"],
    ["a\u0323\u0308b", "\u1EA1\u0308b"],
    ["\u0130stanbul", "i\u0307stanbul"],
    ["300 \u212A", "300 K"],
    ["a\u2003b", "a b"],
    ["a\u05B0\u0308b", "ä\u05B0b"],
    ["työ\u00AD", "työ\u00AD"],
  ])("begin the same: %j and %j", (a, b) => {
    expect(
      fold(a) === fold(b) || fold(a).replaceAll(/[-\s]/gu, "") === fold(b).replaceAll(/[-\s]/gu, ""),
    ).toBe(true);
    check(a, b, true);
  });

  it("begin the same, whatever they are made of", () => {
    const piece = fc.constantFrom(
      "A",
      "ä",
      "a\u0308",
      " ",
      "\u00A0",
      "\u2003",
      "1",
      "-\n",
      "–",
      "\u212A",
      "\u0130",
      "Ω",
      "\u05B0",
      "z",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isComposed) => {
        const text = pieces.join("");
        const other = text.normalize(isComposed ? "NFC" : "NFD").replaceAll(" ", " \n ");
        if (fold(text) === fold(other)) check(text, other, true);
        check(text, fold(text), true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("texts that say something else", () => {
  it.each([
    ["Hankkeessa", "Hankkeista"],
    ["ab", "ba"],
    ["a", "a\u0308"],
    ["az", "a"],
    ["a9", "a8"],
    ["a9", "a"],
    ["a0", "a"],
    ["Z", "["],
    [`${LETTERS.slice(1)}0`, `${LETTERS.slice(1)}1`],
  ])("begin otherwise: %j and %j", (a, b) => check(a, b, false));

  it("may begin the same where it is no plain letter that tells, or only what follows twenty-four of them", () => {
    check("sää", "söö", true);
    check(`${LETTERS}a`, `${LETTERS}b`, true);
  });
});

it("looks at a stretch of the text alone", () => {
  const text = `xx${LETTERS}\u0308`;
  expect(openingHash(text, 2, 2 + LETTERS.length)).toBe(openingHash(LETTERS));
  expect(openingHash("abc\u0308", 0, 3)).toBe(openingHash("abc"));
  expect(openingHash("abcd", 0, 3)).toBe(openingHash("abc"));
  expect(openingHash("\u2003ab c", 1, 3)).toBe(openingHash("ab"));
  expect(openingHash("x\u2003ab c", 1, 4)).toBe(openingHash("ab"));
});

it.each([
  ["", true],
  [LETTERS.slice(1), true],
  [`${LETTERS.slice(1)} ä.`, true],
  [LETTERS, false],
  [`${LETTERS}, ja niin edelleen`, false],
  [`\u2003${LETTERS}`, false],
])("is below 0 where there are few letters: %j, %j", (text, isFew) => {
  expect(openingHash(text) < 0).toBe(isFew);
});
