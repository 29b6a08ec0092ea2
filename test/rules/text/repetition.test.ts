import { describe, expect, it } from "vitest";
import { MAX_LINE_LENGTH } from "../../../shared/limits.ts";
import { cleanWith, found } from "../../support/ruleFound.ts";

const LONG =
  "Hankkeessa noudatetaan hakijan omaa kestävän kehityksen ohjelmaa, jonka mukaan hankinnat, matkat ja tilat valitaan ympäristöä säästäen.";
const FORTY = "Hanke noudattaa hakijan omaa ohjelmaa 12";

describe("text/repeated-justification", () => {
  const rule = "text/repeated-justification";
  const notes = [
    "Palvelupolku on uusi palvelu.",
    "Työ ja ohjaus lisäävät osallistujien hyvinvointia.",
    "Alavalintoja laajennetaan ohjauksessa.",
    "Ohjausta annetaan usealla kielellä.",
  ] as const;
  const with3 = (text: string): string => cleanWith(notes.slice(0, 3).map((note) => [note, text] as const));

  it("is one finding at the first row's justification, the others related", () => {
    const [one, ...more] = found(rule, with3(FORTY));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: "info", on: FORTY });
    expect(one?.says).toMatch(/^Sama perustelu 3 rivillä\./u);
    expect(one?.related).toHaveLength(2);
    expect(Math.min(...(one?.related ?? []))).toBeGreaterThan(one?.line ?? 0);
  });

  it("is seen where every row says the same", () => {
    const every = /^(.+ [1-9] [1-9])\n.+$/gmu;
    const text = cleanWith().replace(every, `$1\n${FORTY}`);
    expect(found(rule, text)).toMatchObject([{ on: FORTY, related: { length: 5 } }]);
  });

  it("counts forty characters, not thirty-nine", () => {
    expect(FORTY).toHaveLength(40);
    expect(found(rule, with3(FORTY.slice(1)))).toEqual([]);
  });

  it("counts three rows, not two", () => {
    expect(found(rule, cleanWith(notes.slice(0, 2).map((note) => [note, FORTY] as const)))).toEqual([]);
  });

  it("is not moved by white space and capitals, but by one more sentence", () => {
    const [a, b, c, d] = notes;
    const text = cleanWith([
      [a, FORTY],
      [b, FORTY.toUpperCase()],
      [c, FORTY.replace(" ", "\u00A0 ")],
      [d, `${FORTY}. Kielet huomioidaan.`],
    ]);
    expect(found(rule, text)).toMatchObject([{ related: { length: 2 } }]);
  });
});

describe("text/repeated-paragraph", () => {
  const rule = "text/repeated-paragraph";
  const summary =
    "Hankkeessa kehitetään palvelupolku työttömyydestä työhön. Tavoitteena on, että asiakas saa yhdeltä ohjaajalta avun koko matkalle.";
  const report =
    "Hankkeessa syntyi malli, jota kunta käyttää edelleen. Osallistujista joka kolmas sai työpaikan.";

  it("speaks at the second place, related the first", () => {
    const text = cleanWith([
      [summary, LONG],
      [report, `Alku.\n\n${LONG}`],
    ]);
    const lineOf = (at: number): number => text.slice(0, at).split("\n").length;
    expect(found(rule, text)).toMatchObject([
      {
        severity: "info",
        on: LONG,
        line: lineOf(text.lastIndexOf(LONG)),
        related: [lineOf(text.indexOf(LONG))],
        path: "9/finalReport",
      },
    ]);
  });

  it("names every other place", () => {
    const text = cleanWith([
      [summary, `${LONG}\n\n${LONG}`],
      [report, `${LONG}\n\nLoppu.\n\n${LONG}`],
    ]);
    expect(found(rule, text)).toMatchObject([{ path: "9/finalReport", related: { length: 3 } }]);
  });

  it("counts 120 characters, not 119", () => {
    const exact = "x".repeat(60).concat(" ", "y".repeat(59));
    expect(
      found(
        rule,
        cleanWith([
          [summary, exact],
          [report, exact],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      found(
        rule,
        cleanWith([
          [summary, exact.slice(1)],
          [report, exact.slice(1)],
        ]),
      ),
    ).toEqual([]);
  });

  it("does not compare what is longer than any line that is read", () => {
    const times = (units: number): number =>
      found(
        rule,
        cleanWith([
          [summary, "x".repeat(units)],
          [report, "x".repeat(units)],
        ]),
      ).length;
    expect([times(MAX_LINE_LENGTH), times(MAX_LINE_LENGTH + 1)]).toEqual([1, 0]);
  });

  it("counts a letter of two characters once", () => {
    const decomposed = (length: number): string => "a\u0308".repeat(length);
    const both = (text: string): string =>
      cleanWith([
        [summary, text],
        [report, text],
      ]);
    expect(found(rule, both(decomposed(119)))).toEqual([]);
    expect(found(rule, both(decomposed(120)))).toHaveLength(1);
  });

  it("is not moved by where the lines break, nor by what comes after the last of them", () => {
    const broken = LONG.replace(" ", "\n").replace(", jonka", ",\njonka");
    for (const [one, two] of [
      [LONG, broken],
      [broken, LONG],
    ] as const)
      expect(
        found(
          rule,
          cleanWith([
            [summary, one],
            [report, two],
          ]).trimEnd(),
        ),
      ).toMatchObject([{ on: two, path: "9/finalReport" }]);
  });

  it("compares paragraphs of up to 100 000 characters", () => {
    const both = (lines: number): string => {
      const text = Array.from({ length: lines }, () => LONG).join("\n");
      return cleanWith([
        [summary, text],
        [report, text],
      ]);
    };
    expect(found(rule, both(700))).toHaveLength(1);
    expect(found(rule, both(750))).toEqual([]);
  });

  it("is not said of what stands among the fields of a section", () => {
    const text = cleanWith([
      ["Hankekoodi: S29991\n", `${LONG}\n\nHankekoodi: S29991\n`],
      [summary, LONG],
    ]);
    expect(found(rule, text)).toEqual([]);
  });

  it("does not speak of one section, nor of a section that stands twice", () => {
    expect(found(rule, cleanWith([[summary, `${LONG}\n\n${LONG}`]]))).toEqual([]);
    const section = `3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${LONG}\n\n`;
    expect(found(rule, `${section}${section}4 Hankkeen kohderyhmät`)).toEqual([]);
  });

  it("knows a justification that was copied from the plan", () => {
    const text = cleanWith([
      [summary, LONG],
      ["Palvelupolku on uusi palvelu.", LONG],
    ]);
    expect(found(rule, text)).toMatchObject([{ path: "8.2/intangibles" }]);
  });

  it("leaves identical target groups to the rule that knows them", () => {
    const same = cleanWith([
      ["Yli vuoden työttömänä olleet työnhakijat.", LONG],
      ["Alueen työnantajat ja kuntien työllisyyspalvelut.", LONG],
    ]);
    expect(found(rule, same)).toEqual([]);
    expect(found("target-group/identical", same)).toHaveLength(1);
    const partly = cleanWith([
      ["Yli vuoden työttömänä olleet työnhakijat.", LONG],
      ["Alueen työnantajat ja kuntien työllisyyspalvelut.", `${LONG}\n\nTyönantajat.`],
    ]);
    expect(found(rule, partly)).toHaveLength(1);
  });

  it("is silent on the card, whose stories may tell one thing twice", () => {
    const card = cleanWith(
      [
        ["Hankkeessa kehitettiin palvelupolku työttömyydestä työhön.", LONG],
        ["Ohjaajat tapasivat joka viikko.", LONG],
      ],
      "hankekortti",
    );
    expect(found(rule, card, { template: "hankekortti" })).toEqual([]);
  });
});
