import { describe, expect, it } from "vitest";
import { cleanWith, fixedBy, found } from "../../support/ruleFound.ts";

const GROUP_2 = `Taloudellinen kestävyys
Materiaalit ja jätteet 0 0
Uusiutuvien energialähteiden käyttö 0 0
Paikallisen elinkeinorakenteen kestävä kehittäminen 5 4
Työnantajat saavat alueelta osaavaa työvoimaa.
Aineettomien tuotteiden ja palvelujen kehittäminen 6 3
Palvelupolku on uusi palvelu.
Liikkuminen ja logistiikka 0 0
`;

/** The rows of a table without effects, as the form has them at first. */
const emptied = (rows: string): string =>
  rows.replace(/^(?!.*\d$|Taloudellinen kestävyys$).*\n/gmu, "").replace(/\d+ \d+$/gmu, "0 0");

describe("sustainability/missing-row", () => {
  const rule = "sustainability/missing-row";

  it("speaks at the line after which the row belongs, and puts it there", () => {
    const text = cleanWith([["Uusiutuvien energialähteiden käyttö 0 0\n", ""]]);
    expect(found(rule, text)).toMatchObject([
      { severity: "warning", on: "Materiaalit ja jätteet 0 0", path: "8.2/renewableEnergy" },
    ]);
    expect(found(rule, text)[0]?.says).toMatch(/^Rivi "Uusiutuvien energialähteiden käyttö" puuttuu\./u);
    expect(fixedBy(rule, text)).toBe(cleanWith());
  });

  it("puts a row after the justification of the one before it, with the document's line ends", () => {
    const text = cleanWith([["Liikkuminen ja logistiikka 0 0\n", ""]]).replaceAll("\n", "\r\n");
    expect(fixedBy(rule, text)).toBe(cleanWith().replaceAll("\n", "\r\n"));
  });

  it("puts the first row of a group under its heading, and the last of all at the end", () => {
    for (const line of ["Hyvinvoinnin edistäminen 7 5\nTyö ja ohjaus lisäävät osallistujien hyvinvointia.\n"])
      expect(fixedBy(rule, cleanWith([[line, ""]]))).toContain(
        "yhdenvertaisuus\nHyvinvoinnin edistäminen 0 0\nTasa-arvon edistäminen 4 4",
      );
    expect(fixedBy(rule, cleanWith([["\nYmpäristöosaaminen 0 0", ""]]))).toBe(cleanWith());
  });

  it("is one finding for each of two missing rows", () => {
    const text = cleanWith([
      ["Materiaalit ja jätteet 0 0\n", ""],
      ["Kulttuuriympäristö 0 0\n", ""],
    ]);
    expect(found(rule, text).map(({ path }) => path)).toEqual([
      "8.2/materialsWaste",
      "8.2/culturalEnvironment",
    ]);
  });

  it("says once that a whole group is missing, and puts it back", () => {
    const text = cleanWith([[GROUP_2, ""]]);
    const [one, ...more] = found(rule, text);
    expect(more).toEqual([]);
    expect(one?.says).toMatch(/^Ryhmän "Taloudellinen kestävyys" rivit puuttuvat\./u);
    expect(fixedBy(rule, text)).toBe(cleanWith([[GROUP_2, emptied(GROUP_2)]]));
  });

  it("leaves the heading of a group where it stands without its rows", () => {
    const [heading] = GROUP_2.split("\n");
    const text = cleanWith([[GROUP_2, `${heading}\n`]]);
    expect(found(rule, text)).toHaveLength(1);
    expect(fixedBy(rule, text)).toBe(cleanWith([[GROUP_2, emptied(GROUP_2)]]));
  });

  it("says so of each of two groups", () => {
    const text = cleanWith();
    const rest = text.slice(0, text.indexOf("Taloudellinen k")) + text.slice(text.indexOf("\n9 Loppu"));
    expect(found(rule, rest).map(({ says }) => says.replace(/ rivit.*/u, ""))).toEqual([
      'Ryhmän "Sosiaalinen ja kulttuurinen kestävyys sekä yhdenvertaisuus"',
      'Ryhmän "Taloudellinen kestävyys"',
    ]);
  });

  it("says nothing of a heading that is lost, all its rows being there", () => {
    expect(found(rule, cleanWith([["Taloudellinen kestävyys\n", ""]]))).toEqual([]);
  });

  it("puts the first rows before all others where their heading is lost too", () => {
    const first =
      "Ekologinen kestävyys\nLuonnonvarojen käytön kestävyys 1 2\nKokoukset pidetään etäyhteyksin, kun se on mahdollista.\n";
    const text = cleanWith([[first, ""]]);
    expect(found(rule, text)).toMatchObject([{ on: "8.2 Kestävä kehitys" }]);
    expect(fixedBy(rule, text)).toBe(cleanWith([[first, "Luonnonvarojen käytön kestävyys 0 0\n"]]));
  });

  it("puts a row where the form has it, though another row stands at the end", () => {
    const moved = "Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen) 0 0";
    const text = cleanWith([
      [`${moved}\n`, ""],
      ["Uusiutuvien energialähteiden käyttö 0 0\n", ""],
      ["Ympäristöosaaminen 0 0", `Ympäristöosaaminen 0 0\n${moved}`],
    ]);
    expect(fixedBy(rule, text)).toContain(
      "Materiaalit ja jätteet 0 0\nUusiutuvien energialähteiden käyttö 0 0\nPaikallisen",
    );
  });

  it("keeps the headings of a table that lost its rows", () => {
    const text = cleanWith();
    const headings = "Ekologinen kestävyys\nTaloudellinen kestävyys\n";
    const table = text.slice(text.indexOf("Ekologinen k"), text.indexOf("\n9 Loppu"));
    const bare = text.replace(table, headings);
    expect(found(rule, bare)).toHaveLength(1);
    for (const heading of ["Ekologinen kestävyys", "Taloudellinen kestävyys"])
      expect(fixedBy(rule, bare).split(heading)).toHaveLength(2);
  });

  it("says once that the table is missing, and nothing where the section is", () => {
    const text = "8.2 Kestävä kehitys\n\nVälitönVälillinen\n\n9 Loppuraportin tiivistelmä\n\n-";
    expect(found(rule, text)).toMatchObject([{ line: 1, path: "8.2" }]);
    expect(found(rule, fixedBy(rule, text))).toEqual([]);
    expect(found(rule, "8 Horisontaaliset periaatteet\n\n9 Loppuraportin tiivistelmä\n\n-")).toEqual([]);
  });

  it("is silent on a table in words that it does not know", () => {
    const table = (row: string): string => `8.2 Kestävä kehitys\n\nDirect Indirect\n${row}\nGood.`;
    for (const scores of ["2 3", "10 3", "2 10", "2\t3 "])
      expect(found(rule, table(`Sustainable use of resources ${scores}`))).toEqual([]);
    for (const text of ["In 1 2 ways", "2 3", "From 2023 24"])
      expect(found(rule, table(text))).toHaveLength(1);
  });

  it("takes a misspelled row for present", () => {
    expect(found(rule, cleanWith([["Hyvinvoinnin edistäminen", "Hyvinvoinin edistäminen"]]))).toEqual([]);
  });

  it("reads the first of two tables", () => {
    const clean = cleanWith();
    const at = clean.indexOf("8.2 Kestävä kehitys");
    const end = clean.indexOf("9 Loppuraportin");
    const twice = clean.slice(0, end) + clean.slice(at, end) + clean.slice(end);
    expect(found(rule, twice)).toEqual([]);
    expect(found("sustainability/misplaced-row", twice)).toEqual([]);
    const bad = clean
      .slice(at, end)
      .replace("kestävyys 1 2", "kestävyys x 2")
      .replace("Kulttuuriympäristö 0 0\n", "");
    const badTwice = clean.slice(0, end) + bad + clean.slice(end);
    for (const any of [rule, "sustainability/invalid-score", "sustainability/misplaced-row"])
      expect(found(any, badTwice)).toEqual([]);
  });
});

describe("sustainability/misplaced-row", () => {
  const rule = "sustainability/misplaced-row";
  const places = (text: string): [string, string][] =>
    found(rule, text).map(({ on, says }) => [on, says.replace(/^[^.]*\. /u, "")]);

  it("a row in another group", () => {
    const text = cleanWith([
      ["Materiaalit ja jätteet 0 0\n", ""],
      ["Ympäristöosaaminen 0 0", "Ympäristöosaaminen 0 0\nMateriaalit ja jätteet 0 0"],
    ]);
    expect(places(text)).toEqual([
      ["Materiaalit ja jätteet 0 0", 'Siirrä se ryhmään "Taloudellinen kestävyys".'],
    ]);
  });

  it("a row out of order, moved up or down, is one finding: the row itself, not those after it", () => {
    const down = cleanWith([
      ["Ilmastonmuutoksen aiheuttamien riskien vähentäminen 0 0\n", ""],
      [
        "Natura 2000 -ohjelman kohteet 0 0",
        "Natura 2000 -ohjelman kohteet 0 0\nIlmastonmuutoksen aiheuttamien riskien vähentäminen 0 0",
      ],
    ]);
    expect(places(down)).toEqual([
      ["Ilmastonmuutoksen aiheuttamien riskien vähentäminen 0 0", expect.not.stringContaining("ryhmä")],
    ]);
    expect(found(rule, down)[0]?.related).toEqual([]);
    const up = cleanWith([
      ["Natura 2000 -ohjelman kohteet 0 0\n", ""],
      [
        "Ilmastonmuutoksen aiheuttamien riskien vähentäminen 0 0",
        "Natura 2000 -ohjelman kohteet 0 0\nIlmastonmuutoksen aiheuttamien riskien vähentäminen 0 0",
      ],
    ]);
    expect(places(up).map(([on]) => on)).toEqual(["Natura 2000 -ohjelman kohteet 0 0"]);
  });

  it("a row that stands twice: the one out of its place, related the other", () => {
    const text = cleanWith([
      ["Ekologinen kestävyys\n", "Ekologinen kestävyys\nKulttuuriympäristö 1 0\nMuseo.\n"],
    ]);
    const [one, ...more] = found(rule, text);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: "warning", on: "Kulttuuriympäristö 1 0" });
    const other = text.split("\n").indexOf("Kulttuuriympäristö 0 0") + 1;
    expect(one?.related).toEqual([other]);
  });

  it("a row that stands very often: twenty of its other places are named", () => {
    const text = cleanWith([
      ["Ekologinen kestävyys\n", `Ekologinen kestävyys\n${"Kulttuuriympäristö 0 0\n".repeat(30)}`],
    ]);
    const many = found(rule, text);
    expect(many).toHaveLength(30);
    for (const { related, line } of many) {
      expect(related.length).toBeGreaterThanOrEqual(20);
      expect(related.length).toBeLessThanOrEqual(21);
      expect(related).not.toContain(line);
    }
  });

  it("the heading of a group that has slipped is the one that is misplaced", () => {
    const text = cleanWith([
      ["Taloudellinen kestävyys\n", ""],
      [
        "Uusiutuvien energialähteiden käyttö 0 0",
        "Uusiutuvien energialähteiden käyttö 0 0\nTaloudellinen kestävyys",
      ],
    ]);
    expect(places(text).map(([on]) => on)).toEqual(["Taloudellinen kestävyys"]);
  });

  it.each([
    ["a lost heading", [["Taloudellinen kestävyys\n", ""]]],
    [
      "missing rows",
      [
        ["Materiaalit ja jätteet 0 0\n", ""],
        ["Kulttuuriympäristö 0 0\n", ""],
      ],
    ],
    ["a lost header", [["VälitönVälillinen\n", ""]]],
  ] as const)("%s misplaces nothing", (_, replace) => {
    expect(places(cleanWith(replace))).toEqual([]);
  });
});

describe("sustainability/invalid-score", () => {
  const rule = "sustainability/invalid-score";
  const TITLE = "Luonnonvarojen käytön kestävyys";
  const scored = (scores: string): string => cleanWith([[`${TITLE} 1 2`, `${TITLE} ${scores}`.trim()]]);

  it.each(["-1 2", "1 -2", "2", "2,5 1", "1/2", "yksi 2", "1 x", "- -"])(
    "%s is an error on the scores",
    (scores) => {
      expect(found(rule, scored(scores))).toMatchObject([
        { severity: "error", on: scores, path: "8.2/naturalResources" },
      ]);
      expect(found("sustainability/missing-row", scored(scores))).toEqual([]);
    },
  );

  it("no scores at all are an error on the title", () => {
    expect(found(rule, scored(""))).toMatchObject([{ severity: "error", on: TITLE }]);
  });

  it.each(["0 0", "10 10", "0 1"])("%s is right", (scores) => {
    expect(found(rule, scored(scores))).toEqual([]);
  });

  it("above the ceiling is a hint, and the ceiling a setting", () => {
    expect(found(rule, scored("2 11"))).toMatchObject([{ severity: "hint", on: "11" }]);
    expect(found(rule, scored("12 11"))).toHaveLength(1);
    const settings = { sustainability: { maxScore: 20 } };
    expect(found(rule, scored("2 11"), { settings })).toEqual([]);
    expect(found(rule, scored("2 21"), { settings })[0]?.says).toMatch(/0–20/u);
  });

  it("of scores that are none, no other rule speaks", () => {
    const text = scored("x 2").replace("\nKokoukset pidetään etäyhteyksin, kun se on mahdollista.", "");
    expect(found("sustainability/missing-justification", text)).toEqual([]);
  });
});

describe("scores and justifications", () => {
  const missing = "sustainability/missing-justification";
  const contradicts = "sustainability/contradicts-score";
  const long = "sustainability/long-justification-for-zero";
  const NOTE = "Palvelupolku on uusi palvelu.";
  const row = (scores: string, note: string): string =>
    cleanWith([
      [
        "Aineettomien tuotteiden ja palvelujen kehittäminen 6 3",
        `Aineettomien tuotteiden ja palvelujen kehittäminen ${scores}`,
      ],
      [`${NOTE}\n`, note === "" ? "" : `${note}\n`],
    ]);

  it.each(["1 0", "0 1", "6 3", "3 3"])("%s needs a justification", (scores) => {
    expect(found(missing, row(scores, ""))).toMatchObject([
      { severity: "warning", on: scores, path: "8.2/intangibles" },
    ]);
    expect(found(missing, row(scores, "-"))).toHaveLength(1);
    expect(found(missing, row(scores, "Uusi palvelu."))).toEqual([]);
  });

  it("0 0 needs none", () => {
    expect(found(missing, row("0 0", ""))).toEqual([]);
  });

  it.each([
    "Ei vaikutusta.",
    "ei vaikutuksia",
    "Ei\u00A0merkittävää vaikutusta alueella",
    "Ei vaikutusta, mutta",
  ])("%s contradicts a score", (note) => {
    expect(found(contradicts, row("0 2", note))).toMatchObject([
      { severity: "warning", path: "8.2/intangibles" },
    ]);
    expect(found(contradicts, row("0 2", note))[0]?.says).toMatch(
      /^Perustelun mukaan vaikutusta ei ole, mutta arvio on 0\/2\./u,
    );
    expect(found(contradicts, row("2 2", note))).toMatchObject([{ related: { length: 1 } }]);
    expect(found(contradicts, row("0 0", note))).toEqual([]);
  });

  it.each([
    "Vaikutukset ovat vähäiset.",
    "Ei vaikutustavoitteita",
    "Hankkeella ei vaikutusta",
    "Eikö vaikutusta?",
  ])("%s does not", (note) => {
    expect(found(contradicts, row("0 2", note))).toEqual([]);
  });

  it("more than 200 characters are long for 0 0 alone", () => {
    expect(found(long, row("0 0", "ä".repeat(200)))).toEqual([]);
    expect(found(long, row("0 0", "ä".repeat(201)))).toMatchObject([
      { severity: "hint", path: "8.2/intangibles", related: { length: 1 } },
    ]);
    expect(found(long, row("0 0", "ä".repeat(200).normalize("NFD")))).toEqual([]);
    expect(found(long, row("0 1", "ä".repeat(201)))).toEqual([]);
  });
});
