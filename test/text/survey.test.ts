import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Touched } from "../../shared/text/change.ts";
import { span } from "../../shared/text/span.ts";
import { resurvey, type Survey, survey } from "../../shared/text/survey.ts";

const NONE: Survey = {
  gluedMarks: [],
  gluedDigits: [],
  repeatedWords: [],
  oddCharacters: [],
  nonBreakingSpaces: [],
};

const check = (text: string, expected: Partial<Survey>): void => {
  expect(survey(text)).toEqual({ ...NONE, ...expected });
};

/** Every UTF-16 unit once. */
const UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const unitsBelow = (end: number): string[] => UNITS.slice(0, end);

describe("marks without a space after them", () => {
  it.each<[string, number[]]>([
    ["Työ.Hanke", [3]],
    ["Työ!Öinen?Aamu", [3, 9]],
    ["aZ.A", [2]],
    ["a.Z", [1]],
    ["a.[", []],
    ["a.@", []],
    ["a.a", []],
    ["a.À", [1]],
    ["a.¿", []],
    ["a.Ω", [1]],
    ["1.Hanke", []],
    [".Hanke", []],
    ["a. Hanke", []],
    ["a..Hanke", []],
    ["a.", []],
    ["a,Hanke", []],
    ["a-.H", []],
  ])("%s", (text, gluedMarks) => {
    check(text, { gluedMarks });
  });
});

describe("digits glued to a word", () => {
  it.each<[string, number[]]>([
    ["hanke2014", [5]],
    ["abc0", [3]],
    ["abc9", [3]],
    ["abc/", []],
    ["abc:", []],
    ["ab1", []],
    ["abc 1", []],
    ["abc-1", []],
    ["1abc", []],
    ["abc1d23", [3]],
  ])("%s", (text, gluedDigits) => {
    check(text, { gluedDigits });
  });

  it("follow Latin letters of every kind, and nothing else below U+0250", () => {
    const glued = unitsBelow(0x250).filter((unit) => survey(`ab${unit}1`).gluedDigits.includes(3));
    expect(glued.join("")).toBe(
      unitsBelow(0x250)
        .filter((unit) => /\p{L}/u.test(unit))
        .join(""),
    );
  });

  it("may be what is not told here: every rarer character, punctuation of Western texts apart", () => {
    const told = UNITS.slice(0x250).filter((unit) => survey(`a${unit}`).gluedDigits.length === 0);
    expect(told.join("")).toBe(
      UNITS.slice(0x250)
        .filter((unit) => /[‐‑‒–—―‖‗‘’‚‛“”„‟•…€\u2028-\u202E\u2066-\u2069\uFFFD]/u.test(unit))
        .join(""),
    );
  });

  it("a rarer character is a letter to what follows it, and alone it is none", () => {
    check("Ωa1", {});
    check("Ωab1", { gluedDigits: [3] });
    check("aΩb1", { gluedDigits: [1, 3] });
    check("\u0388", {});
  });
});

describe("words that stand twice", () => {
  it.each<[string, number[]]>([
    ["se se", [2]],
    ["Se sE", [2]],
    ["Äiti äiti", [4]],
    ["on\u00A0 on", [2]],
    ["on  on", [2]],
    ["on \u00A0on", [2]],
    ["on on.", [2]],
    ["on on on", [2, 5]],
    ["ELY-keskus ELY-keskus", [10]],
    ["ELY:n ely:N", [5]],
    ["a'b a'b", [3]],
    ["a\u2019b a\u2019b", [3]],
    ["a\u2010b a\u2010b", [3]],
    ["a\u2011b a\u2011b", [3]],
    ["vaa\u2019an vaa\u2019an", [6]],
    ["Šakki šakki", [5]],
    ["Žiga ŽIGA", [4]],
    ["šakki zakki", []],
    ["se on", []],
    ["se set", []],
    ["set se", []],
    ["se, se", []],
    ["se-se", []],
    ["se\tse", []],
    ["se \nse", []],
    ["se-on on", []],
    ["se - se", []],
    ["1-se se", [4]],
    ["1 1", []],
    ["se ", []],
    [" se", []],
    ["- -", []],
    ["se- se", []],
    ["@ `", []],
    ["se s\u00E4", []],
    ["ks k\u00F7", []],
    ["k\u00D7 k\u00F7", []],
    ["a[ a{", []],
    ["a\u0130 a\u0130", [2]],
  ])("%j", (text, repeatedWords) => {
    expect(survey(text).repeatedWords).toEqual(repeatedWords);
  });

  it.each<[string, number[]]>([
    ["ä a\u0308", [1]],
    ["a\u0308 ä", [2]],
    ["xa\u0308 xä", [3]],
    ["xä xa\u0308", [2]],
    ["xà xa\u0300", [2]],
    ["on xä xa\u0308", [5]],
    ["se \u212Bbo Åbo", [2, 6]],
    ["työ Ω", [3]],
    ["Ω työ", [1]],
    ["Ω-a b", [3]],
    ["Ω a b", [1]],
    ["aΩ-b c", [4]],
    ["aΩ,b c", []],
  ])(
    "is left to the rules where accents and rarer letters may be written otherwise: %j",
    (text, repeatedWords) => {
      expect(survey(text).repeatedWords).toEqual(repeatedWords);
    },
  );
});

describe("characters that nobody sees", () => {
  it("are control characters but tabs and line ends, what turns the direction, and what could not be read", () => {
    const odd = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]/u;
    expect(survey(UNITS.join("")).oddCharacters).toEqual(
      UNITS.flatMap((unit, at) => (odd.test(unit) ? [at] : [])),
    );
  });

  it("hard spaces are told apart, wherever they stand", () => {
    check("\u00A0a\u00A0\u00A0", { nonBreakingSpaces: [0, 2, 3] });
  });
});

describe("a stretch of a text", () => {
  it("is surveyed alone", () => {
    const text = "se se\nabc1\nse se";
    expect(survey(text, 6, 11)).toEqual({ ...NONE, gluedDigits: [9] });
  });

  it("is put among what is known of the text before: the same as surveying all anew", () => {
    const line = fc
      .array(fc.constantFrom("se", "abc", "1", ".", "A", " ", "\u00A0", "\u0000", "ä"), { maxLength: 6 })
      .map((pieces) => `${pieces.join("")}\n`);
    const lines = fc.array(line, { maxLength: 4 }).map((many) => many.join(""));
    fc.assert(
      fc.property(fc.array(fc.tuple(lines, lines, lines), { maxLength: 4 }), (parts) => {
        let [before, after] = ["", ""];
        const touched: Touched[] = [];
        for (const [same, one, other] of parts) {
          before += same;
          after += same;
          touched.push({
            before: span(before.length, before.length + one.length),
            after: span(after.length, after.length + other.length),
          });
          before += one;
          after += other;
        }
        expect(resurvey(after, survey(before), touched)).toEqual(survey(after));
      }),
      { numRuns: 300 },
    );
  });
});
