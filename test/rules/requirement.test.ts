import { describe, expect, it } from "vitest";
import {
  fieldsByDef,
  isAlternativeUsed,
  isExcused,
  isGivenElsewhere,
  isPresent,
  isRequired,
} from "../../shared/rules/requirement.ts";
import type { Section } from "../../shared/templates/form.ts";
import type { FieldDef } from "../../shared/templates/schema.ts";
import { bindAs } from "../support/describe.ts";

const T14 = "esr-2014-2020";
const PLUS = "esr-plus-2021-2027";

/** The first section of a text with that number. */
function sectionOf(template: string, text: string, id: string): Section {
  const section = bindAs(template, text).allSections.find(({ def }) => def.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return section;
}

function fieldOf({ def }: Section, id: string): FieldDef {
  const field = def.fields.find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

describe("what has to be there", () => {
  it("depends on whether the project is applied for or runs", () => {
    const profiles = ["draft", "submission", "review"] as const;
    const required = (requirement: Parameters<typeof isRequired>[0]) =>
      profiles.filter((profile) => isRequired(requirement, profile));
    expect(required("always")).toEqual(["draft", "submission", "review"]);
    expect(required("application")).toEqual(["draft", "submission"]);
    expect(required("realisation")).toEqual(["review"]);
    expect(required("recommended")).toEqual([]);
    expect(required("optional")).toEqual([]);
  });

  it("is there under its heading, or without one where the wording is not known", () => {
    const present = (template: string, text: string) =>
      bindAs(template, text)
        .allSections.filter(isPresent)
        .map(({ def }) => def.id);
    expect(present(T14, "1 Hanke\n\nHankekoodi: S20271")).toEqual(["1"]);
    expect(present(T14, "Hankekoodi: S20271\n\nToiminnan tila: Toiminnassa")).toEqual([]);
    expect(present(PLUS, "Hankekoodi: S30001\n\nHankkeen nimi: Polku")).toEqual(["1"]);
  });
});

describe("a thing that the form asks for twice", () => {
  const given = (text: string, field: string): boolean => {
    const form = bindAs(PLUS, text);
    return isGivenElsewhere(form, fieldOf(sectionOf(PLUS, text, "1"), field));
  };
  const basics = "1 Hankkeen perustiedot\n\nHankkeen nimi: Polku";

  it("is given elsewhere where the other place holds it", () => {
    const summary = "2 Hankkeen julkinen tiivistelmä\n\nHanke auttaa nuoria työhön.";
    expect(given(`${basics}\n\n${summary}`, "summary")).toBe(true);
    expect(given(`${basics}\n\n2 Hankkeen julkinen tiivistelmä`, "summary")).toBe(false);
    expect(given(basics, "summary")).toBe(false);
  });

  it("is not where it stands only in its own place, or is asked for once", () => {
    const own = "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta: Hanke auttaa nuoria työhön.";
    expect(given(`${basics}\n\n${own}`, "summary")).toBe(false);
    expect(given(basics, "name")).toBe(false);
  });
});

describe("a field that may be empty", () => {
  const check = (lines: readonly string[], field: string, expected: [excused: boolean, other: boolean]) => {
    const section = sectionOf(T14, ["6 Maantieteellinen kohdealue", ...lines].join("\n\n"), "6");
    const def = fieldOf(section, field);
    const present = fieldsByDef([section]);
    const all = section.def.fields;
    expect([isExcused(def, all, present), isAlternativeUsed(def, all, present)]).toEqual(expected);
  };

  it("is excused while the fields that it goes with are empty too", () => {
    check(["Maakunnat: Lappi", "Seutukunnat:", "Kunnat:"], "subRegions", [true, false]);
    check(["Maakunnat: Lappi", "Seutukunnat:", "Kunnat:"], "municipalities", [true, false]);
    check(["Maakunnat:", "Seutukunnat:", "Kunnat:"], "regions", [false, false]);
  });

  it("is not once one of them has a value, be it only in one of two places", () => {
    check(["Maakunnat:", "Seutukunnat:", "Kunnat: Inari"], "subRegions", [false, false]);
    check(["Seutukunnat:", "Kunnat: Inari", "Kunnat:"], "subRegions", [false, false]);
    check(["Seutukunnat:", "Kunnat:", "Kunnat: Inari"], "subRegions", [false, false]);
  });

  it("needs no value where the other kind of the alternative has one", () => {
    const lists = ["Maakunnat:", "Seutukunnat:", "Kunnat:"];
    check([...lists, "Valtakunnallinen hanke"], "regions", [false, true]);
    check(["Maakunnat:", "Kunnat: Inari"], "regions", [false, false]);
    check([...lists, "Postinumero: 96100"], "regions", [false, false]);
  });

  it("is no alternative where the form names none, whatever sides it tells apart", () => {
    const section = sectionOf(
      T14,
      "6 Maantieteellinen kohdealue\n\nMaakunnat:\n\nValtakunnallinen hanke",
      "6",
    );
    const bare = (id: string): FieldDef => ({ ...fieldOf(section, id), alternative: undefined });
    const [regions, national] = [bare("regions"), bare("national")];
    const present = new Map([[national, section.fields.filter(({ def }) => def.id === national.id)]]);
    expect([regions.side, national.side]).toEqual(["lists", "national"]);
    expect(isAlternativeUsed(regions, [regions, national], present)).toBe(false);
  });
});
