import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { timesDearer } from "../support/cost.ts";
import { seed } from "../support/seeds.ts";

/** Characters of the smallest input; the largest has eight times as many. */
const LEAST = 12_500;
const DOUBLINGS = 3;
/** The most that a doubling may cost, on the average of the doublings: 2 is linear, 4 is quadratic. */
const MOST = 2.6;

const HEAD = "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\n";
const PROSE = `${HEAD}3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n`;
const AREA = `${HEAD}6 Maantieteellinen kohdealue\n\n`;
const TABLE = `${HEAD}8.2 Kestävä kehitys\n\nVälitön Välillinen\n\n`;

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const after =
  (head: string, piece: string) =>
  (length: number): string =>
    head + repeated(piece, length);

/** Texts that upset programs which look at everything from everywhere, by their length. */
const INPUTS: Readonly<Record<string, (length: number) => string>> = {
  "one long line of words": after(PROSE, "sana toinen sana. "),
  "one word over and over": after(PROSE, "sana "),
  "short lines of one paragraph": after(PROSE, "sana toinen\n"),
  "one paragraph over and over": after(PROSE, `${"Tämä kappale toistuu aina samanlaisena. ".repeat(4)}\n\n`),
  colons: after(HEAD, ":"),
  "lines with a colon": after(HEAD, "a: b\n"),
  "one label over and over": after(HEAD, "Hankkeen nimi: Polku\n\n"),
  digits: after(HEAD, "1"),
  "lines of digits": after(HEAD, "12345 \n"),
  headings: after(HEAD, "1 Hanke\n\n"),
  "headings of subsections": after(HEAD, "4.1 Varsinaiset kohderyhmät\n\nTeksti.\n\n"),
  "headings that the form does not know": after(HEAD, "9.9 Tuntematon otsikko\n\n"),
  "deep numbering": after(HEAD, "1."),
  "lines of deep numbering": after(HEAD, "1.1.1.1.1.1 x\n"),
  "blank lines": after(HEAD, "\n"),
  "lone carriage returns": after(HEAD, "a\r"),
  blanks: after(HEAD, " "),
  "non-breaking spaces": after(HEAD, "\u00A0"),
  "lines with non-breaking spaces": after(HEAD, "a\u00A0b\n"),
  "a list of areas": after(`${AREA}Kunnat: `, "Oulu, Ii, Kempelle, "),
  "lists of areas": after(AREA, "Kunnat: Oulu, Iisalmi, Kittilo\n\n"),
  "one row of scores over and over": after(TABLE, "Kulttuuriympäristö 1 2\n\nPerustelu tähän.\n\n"),
  "misspelled rows of scores": after(TABLE, "Kultturiympäristo 1 2\n\n"),
  partners: after(`${HEAD}2 Hakijan perustiedot\n\nOsatoteuttajat:\n`, "Oulun kaupunki, Kunta, 0187690-1\n"),
  "glued sentences": after(PROSE, "aamu.Ilta "),
  "glued numbers": after(PROSE, "yli2 "),
  // Ten and five characters, so that the longest of these lines is just not too long to be checked.
  "glued sentences without a blank": after(PROSE, "aamut.Ilta"),
  "glued numbers without a blank": after(PROSE, "yli2-"),
  "rows of scores with non-breaking spaces": after(TABLE, "Kulttuuriympäristö 1 2\nPerustelu\u00A0tähän.\n"),
  "control characters": after(PROSE, "a\u0001"),
  "letters with accents of their own": after(PROSE, "a\u0308"),
  "hyphens between letters": after(PROSE, "a-"),
  "opening brackets": after(PROSE, "["),
  "a description over and over": (length) => repeated(`${seed("S20271")}\n\n`, length),
};

const checkOf = (text: string) => (): void => {
  expect(check(text).findings).toBeDefined();
};

describe("twice the text costs twice the time", () => {
  for (const [name, input] of Object.entries(INPUTS))
    it(name, () => {
      const largest = checkOf(input(LEAST * 2 ** DOUBLINGS));
      const times = timesDearer(largest, checkOf(input(LEAST)), MOST ** DOUBLINGS);
      expect(times ** (1 / DOUBLINGS)).toBeLessThan(MOST);
    });
});
