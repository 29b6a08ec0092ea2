import { describe, expect, it } from "vitest";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

const seen = (lists: string, address: string, code: string, town: string) =>
  findingsIn(
    ["site"],
    `6 Maantieteellinen kohdealue\n\n${lists}\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: ${address}\n\nPostinumero: ${code}\n\nPostitoimipaikka: ${town}\n`,
    { template: "esr-2014-2020" },
  );
const LISTS = "Maakunnat: Pohjois-Pohjanmaa\n\nSeutukunnat: Oulun\n\nKunnat: Oulu, Kempele";

describe("site/incomplete", () => {
  it.each([
    ["", "", "", 0],
    ["Katu 1", "90100", "Oulu", 0],
    ["Katu 1", "", "", 1],
    ["", "90100", "", 1],
    ["Katu 1", "", "Oulu", 1],
    ["-", "-", "-", 0],
  ])("%s|%s|%s", (address, code, town, count) => {
    const found = seen(LISTS, address, code, town).filter(({ rule }) => rule === "site/incomplete");
    expect(found).toHaveLength(count);
  });

  it("names every field to be filled in, at the first", () => {
    const [finding] = seen(LISTS, "", "90100", "");
    expect(finding).toMatchObject({ at: "Jakeluosoite" });
    expect(finding?.says).toContain('"Jakeluosoite" ja "Postitoimipaikka"');
  });

  it("leaves fields that are not there to the rule about missing fields", () => {
    const text = `6 Maantieteellinen kohdealue\n\n${LISTS}\n\nJakeluosoite: Katu 1\n\nPostinumero:\n`;
    expect(findingsIn(["site"], text, { template: "esr-2014-2020" })).toEqual([]);
  });
});

describe("site/outside-area", () => {
  it.each([
    ["Oulu", "90100", LISTS, []],
    ["Rovaniemi", "96100", LISTS, ["site/outside-area Rovaniemi"]],
    // The code or the town lies inside: which of them is wrong is another rule's business.
    ["Rovaniemi", "90100", LISTS, []],
    // By the name alone where the code is not known.
    ["Rovaniemi", "90016", LISTS, ["site/outside-area Rovaniemi"]],
    ["Rovaniemi", "96100", "Maakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:", []],
    ["Oulu", "90100", "Maakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:", ["site/outside-area Oulu"]],
    ["Oulu", "90100", "Maakunnat:\n\nSeutukunnat: Rovaniemen\n\nKunnat:", ["site/outside-area Oulu"]],
    ["Rovaniemi", "96100", "Valtakunnallinen hanke", []],
    ["Rovaniemi", "96100", `Valtakunnallinen hanke\n\n${LISTS}`, []],
    ["Oulu", "90100", "Maakunnat:\n\nSeutukunnat: Oulun\n\nKunnat:", []],
    // Isokyrö moved from Pohjanmaa to Etelä-Pohjanmaa while projects of the period ran.
    ["Isokyrö", "61500", "Maakunnat: Pohjanmaa\n\nSeutukunnat:\n\nKunnat:", []],
    ["Isokyrö", "61500", "Maakunnat: Etelä-Pohjanmaa\n\nSeutukunnat:\n\nKunnat:", []],
    // By the code alone where no town is named.
    ["", "96100", LISTS, ["site/outside-area 96100", "site/incomplete Postitoimipaikka"]],
    // Nastola is part of Lahti today.
    ["Lahti", "15100", "Maakunnat: Päijät-Häme\n\nSeutukunnat: Lahden\n\nKunnat: Nastola", []],
    // A name that nobody knows may be the site's.
    ["Oulu", "90100", "Maakunnat: Lappi\n\nSeutukunnat:\n\nKunnat: Korvatunturi", []],
  ])("%s %s: %s", (town, code, lists, expected) => {
    expect(brief(seen(lists, "Katu 1", code, town))).toEqual(expected);
  });

  it("shows the narrowest list", () => {
    expect(seen(LISTS, "Katu 1", "96100", "Rovaniemi")).toMatchObject([{ related: ["Oulu, Kempele"] }]);
  });
});
