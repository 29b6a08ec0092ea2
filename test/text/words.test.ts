import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characters, isAddress, wordsOf } from "../../shared/text/words.ts";

const texts = (words: readonly { text: string }[]): string[] => words.map(({ text }) => text);

describe("words", () => {
  it("are made of letters of any script; å ä ö are letters", () => {
    expect(texts(wordsOf("Äiti söi, Åbo 12 kertaa – 3x"))).toEqual(["Äiti", "söi", "Åbo", "kertaa", "x"]);
  });

  it("hold their hyphens, colons and apostrophes, but not those at their ends", () => {
    expect(texts(wordsOf("ELY:n työ- ja TE-toimisto, vaa’an: 'niin'"))).toEqual([
      "ELY:n",
      "työ",
      "ja",
      "TE-toimisto",
      "vaa’an",
      "niin",
    ]);
  });

  it("keep a decomposed letter whole", () => {
    expect(texts(wordsOf("työ".normalize("NFD")))).toEqual(["työ".normalize("NFD")]);
  });

  it("lie where they say, in order and apart, in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of [...wordsOf(text)]) {
          expect(text.slice(start, end)).toBe(word);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

it.each([
  ["http://esimerkki.fi/ohje.Html", true],
  ["www.esimerkki.fi", true],
  ["(etunimi.Sukunimi@esimerkki.fi)", true],
  ["etunimi.sukunimi(at)esimerkki.fi", true],
  ["etunimi[at]esimerkki.fi", true],
  ["syrjäytymiseen.Kehittämistyö", false],
  ["kohta/lause.Toinen", false],
])("%s: an address is %s", (token, expected) => {
  expect(isAddress(token)).toBe(expected);
});

it.each([
  ["", 0],
  ["äö", 2],
  ["äö".normalize("NFD"), 2],
  ["a\r\nb\nc", 5],
  ["😀", 1],
  ["a\u0300", 1],
  ["\r\n\r\n", 2],
  ["\r\r", 2],
  ["–”…", 3],
])("%j has the characters a reader counts", (text, expected) => {
  expect(characters(text)).toBe(expected);
});
