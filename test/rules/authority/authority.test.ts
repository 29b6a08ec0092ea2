import { describe, expect, it } from "vitest";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

/** What stands before the authority's name. */
const LINES = {
  "esr-2007-2013": "1. Projekti\n\nVastuuviranomainen",
  "esr-2014-2020": "1 Hanke\n\nVastuuviranomainen",
  "esr-plus-2021-2027": "1 Hankkeen perustiedot\n\nRahoittava viranomainen",
};

const seen = (name: string, template: keyof typeof LINES = "esr-2014-2020") =>
  findingsIn(["authority"], `${LINES[template]}: ${name}\n`, { template });
const rules = (name: string, template?: keyof typeof LINES) => seen(name, template).map(({ rule }) => rule);

describe("authorities of 2014–2020", () => {
  it.each([
    ["Hämeen elinkeino-, liikenne- ja ympäristökeskus", []],
    ["Hämeen elinkeino-  liikenne- ja ympäristökeskus", []],
    ["Sosiaali- ja terveysministeriö", []],
    ["Keski-Suomen elinvoimakeskus", []],
    ["Hämeen ELY-keskus", ["authority/short-form"]],
    ["Uudenmaan elinkeino-, liikenne- ja ympäristökeskus", ["authority/not-an-esr-funder"]],
    ["Pirkanmaan liitto", ["authority/not-an-esr-funder"]],
    ["Lapin ELY-keskus", ["authority/not-an-esr-funder", "authority/short-form"]],
    ["Hämeen TE-keskus", ["authority/unknown"]],
    ["Esimerkkilän kaupunki", ["authority/unknown"]],
    ["-", []],
    ["Centre for Economic Development, Transport and the Environment Central Finland", []],
    ["Centre for Economic Development, Transport and the Environment Lakeland", []],
    ["Närings-, trafik- och miljöcentralen i Mellersta Finland", []],
    // Known, in Swedish, and gone before the period.
    ["Undervisningsministeriet", ["authority/unknown"]],
    ["Lakeland Development Agency", []],
    ["Enheten för stöd och utveckling", []],
  ])("%s", (name, expected) => expect(rules(name)).toEqual(expected));

  it("suggest the nearest that could be meant", () => {
    expect(seen("Keski-Suomne elinkeino-, liikenne- ja ympäristökeskus")[0]?.fixed).toContain(
      "Vastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus\n",
    );
    expect(seen("Keski-Suomen elinvoimakesku", "esr-plus-2021-2027")[0]?.fixed).toContain(
      ": Keski-Suomen elinvoimakeskus\n",
    );
    expect(rules("Keski-Suomen EVK", "esr-plus-2021-2027")).toEqual([]);
    expect(seen("Keski-Soumen EVK", "esr-plus-2021-2027")[0]?.fixed).toContain(
      ": Keski-Suomen elinvoimakeskus\n",
    );
    // One that came after the period is known, but nobody can have meant it then.
    expect(seen("Keski-Suomen elinvoimakesku")[0]).toMatchObject({
      rule: "authority/unknown",
      fixed: undefined,
    });
    expect(seen("Kuopion ELY-keskus")[0]).toMatchObject({ rule: "authority/unknown", fixed: undefined });
  });

  it("write the full name for the short one", () => {
    expect(seen("Etelä-Savon ELY-keskus")[0]?.fixed).toContain(
      ": Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus\n",
    );
  });
});

describe("authorities of 2007–2013", () => {
  it.each([
    ["Lapin elinkeino-, liikenne- ja ympäristökeskus", []],
    ["Hämeen työvoima- ja elinkeinokeskus", []],
    ["Etelä-Suomen lääninhallitus", []],
    ["Etelä-Suomen lääninhallitus, sivistysosasto", []],
    ["Kainuun TE-keskus, työvoimaosasto", []],
    ["Lapin liitto", []],
    ["Opetushallitus", []],
    ["Lapin ELY-keskus", ["authority/short-form"]],
    ["Opetusvirasto", ["authority/unknown"]],
  ])("%s", (name, expected) => expect(rules(name, "esr-2007-2013")).toEqual(expected));

  it("are not suggested where they are too long gone to be meant", () => {
    expect(seen("Lapin lääninhallitu", "esr-2007-2013")).toMatchObject([
      { rule: "authority/unknown", fixed: undefined },
    ]);
  });
});

describe("the project card", () => {
  it("has short forms, which are right there", () => {
    const card = "Hanke\n\nTietoja hankkeesta:\n\nHankkeen rahoittaja: Lapin ELY-keskus\n";
    expect(brief(findingsIn(["authority"], card, { template: "hankekortti" }))).toEqual([]);
  });
});
