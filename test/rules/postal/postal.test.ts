import { describe, expect, it } from "vitest";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

const applicant = (code: string, town: string) =>
  findingsIn(["postal"], `2 Hakijan perustiedot\n\nPostinumero: ${code}\n\nPostitoimipaikka: ${town}\n`, {
    template: "esr-2014-2020",
  });
const site = (code: string, town: string) =>
  findingsIn(
    ["postal"],
    `6 Maantieteellinen kohdealue\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: Katu 1\n\nPostinumero: ${code}\n\nPostitoimipaikka: ${town}\n`,
    { template: "esr-2014-2020" },
  );

describe.each([
  ["the applicant", applicant],
  ["the site", site],
])("postal codes of %s", (_, seen) => {
  it.each([
    ["96100", "Rovaniemi", []],
    ["33014", "Tampereen yliopisto", []],
    ["33014", "TAMPERE", []],
    ["00100", "Helsingfors", []],
    ["00100", "", []],
    ["00100", "-", []],
    ["70100", "Maaninka", []],
    ["45100", "Kuusankoski", []],
    ["45100", "Nastola", ["postal/wrong-town Nastola"]],
    ["9610", "Oulu", ["postal/invalid-format 9610"]],
    ["00 100", "Helsinki", ["postal/invalid-format 00 100"]],
    ["90016", "Oulu", ["postal/unknown-code 90016"]],
    ["96100", "Oulu", ["postal/wrong-town Oulu"]],
    ["19430", "Mäntyharju", []],
    ["65100", "VAASA / VASA", []],
    ["00100", "Espoo", ["postal/wrong-town Espoo"]],
  ])("%s %s", (code, town, expected) => expect(brief(seen(code, town))).toEqual(expected));

  it("suggest the post office", () => {
    expect(seen("31500", "Turku")[0]?.fixed).toContain("Postitoimipaikka: Koski TL\n");
  });
});

it("a site without a code is none, an applicant's code is asked for", () => {
  expect(brief(site("-", "-"))).toEqual([]);
  expect(brief(applicant("-", "Oulu"))).toEqual(["postal/invalid-format -"]);
});

it("a name of two letters is written as a name", () => {
  expect(applicant("91100", "Oulu")[0]?.fixed).toContain("Postitoimipaikka: Ii\n");
});
