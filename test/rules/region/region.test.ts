import { describe, expect, it } from "vitest";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

const text = (regions: string, subRegions: string, municipalities: string, period = "") =>
  `1 Hanke\n\nSuunnitelman mukainen toteutusaika: ${period}\n\n6 Maantieteellinen kohdealue\n\nMaakunnat: ${regions}\n\nSeutukunnat: ${subRegions}\n\nKunnat: ${municipalities}\n`;

const seen = (...lists: Parameters<typeof text>) =>
  findingsIn(["region"], text(...lists), { template: "esr-2014-2020" });

const LATE = "Alkaa 1.1.2022 ja päättyy 31.12.2023";

describe("regions, one finding for one cause", () => {
  it.each([
    ["all is well", ["Lappi", "Rovaniemen", "Rovaniemi"], []],
    ["lists without municipalities", ["Lappi, Kainuu", "", ""], []],
    ["the region alone is missing", ["", "Rovaniemen", "Rovaniemi"], []],
    ["nominative sub-region", ["Lappi", "Rovaniemi", "Rovaniemi"], []],
    ["misspelled municipality", ["Lappi", "Rovaniemen", "Rovanimi"], ["region/unknown-name Rovanimi"]],
    ["misspelled sub-region", ["Lappi", "Rovanimen", "Rovaniemi"], ["region/unknown-name Rovanimen"]],
    ["misspelled region", ["Lapp", "Rovaniemen", "Rovaniemi"], ["region/unknown-name Lapp"]],
    ["nobody's name", ["Lappi", "Rovaniemen", "Rovaniemi, Qwerty"], ["region/unknown-name Qwerty"]],
    [
      "municipality from elsewhere",
      ["Lappi", "Rovaniemen", "Rovaniemi, Turku"],
      ["region/outside-parent Turku"],
    ],
    [
      "two municipalities of one region that is missing",
      ["Lappi", "Rovaniemen, Oulun", "Rovaniemi, Oulu, Kempele"],
      ["region/outside-parent Oulu"],
    ],
    ["sub-region missing", ["Lappi", "Rovaniemen", "Rovaniemi, Kemi"], ["region/outside-parent Kemi"]],
    [
      "region without members",
      ["Lappi, Kainuu", "Rovaniemen", "Rovaniemi"],
      ["region/parent-without-members Kainuu"],
    ],
    [
      "sub-region without members",
      ["Lappi", "Rovaniemen, Kemi-Tornion", "Rovaniemi"],
      ["region/parent-without-members Kemi-Tornion"],
    ],
    [
      "region and its sub-region without members",
      ["Lappi, Kainuu", "Rovaniemen, Kajaanin", "Rovaniemi"],
      ["region/parent-without-members Kainuu"],
    ],
    ["twice", ["Lappi", "Rovaniemen", "Rovaniemi, Ranua, Rovaniemi"], ["region/duplicate Rovaniemi"]],
    ["thrice", ["Lappi, Lappi, Lappi", "", ""], ["region/duplicate Lappi", "region/duplicate Lappi"]],
    ["and between the last two", ["Lappi", "Rovaniemen", "Rovaniemi ja Ranua"], []],
    ["not given", ["Lappi", "-", "-"], []],
  ] as const)("%s", (_, [regions, subRegions, municipalities], expected) => {
    expect(brief(seen(regions, subRegions, municipalities))).toEqual(expected);
  });
});

describe("regions over the years of the project", () => {
  it("names the successor of a municipality that is no more", () => {
    const [finding] = seen("Satakunta", "Pohjois-Satakunnan", "Kankaanpää, Honkajoki", LATE);
    expect(finding).toMatchObject({ rule: "region/merged-municipality", severity: "info", at: "Honkajoki" });
    expect(finding?.says).toContain("Honkajoki on liitetty kuntaan Kankaanpää vuonna 2021.");
  });

  it("knows it as long as the project reaches back to it", () => {
    const period = "Alkaa 1.6.2020 ja päättyy 31.12.2022";
    expect(seen("Satakunta", "Pohjois-Satakunnan", "Kankaanpää, Honkajoki", period)).toEqual([]);
  });

  it("uses every year when the period is missing, invalid or reversed", () => {
    for (const period of ["", "joskus", "Alkaa 1.1.2023 ja päättyy 31.12.2021"])
      expect(seen("Satakunta", "Pohjois-Satakunnan", "Kankaanpää, Honkajoki", period), period).toEqual([]);
  });

  it("follows a municipality that moves to another region", () => {
    expect(brief(seen("Pohjanmaa", "Kyrönmaan", "Isokyrö", LATE))).toContain("region/outside-parent Isokyrö");
    expect(seen("Etelä-Pohjanmaa", "Seinäjoen", "Isokyrö", LATE)).toEqual([]);
    expect(seen("Pohjanmaa", "Kyrönmaan", "Isokyrö", "Alkaa 1.1.2020 ja päättyy 31.12.2022")).toEqual([]);
  });

  it("clamps years before the data: a project of 2008–2011 is judged by 2013, at most as information", () => {
    const old = (lists: string) =>
      findingsIn(
        ["region"],
        `1. Projekti\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.1.2008 ja päättyy 31.12.2011\n\n3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\n${lists}\n`,
        { template: "esr-2007-2013" },
      );
    expect(old("Maakunnat: Itä-Uusimaa\n\nSeutukunnat: Porvoon\n\nKunnat: Porvoo, Askola")).toEqual([]);
    expect(old("Maakunnat: Päijät-Häme\n\nSeutukunnat: Lahden\n\nKunnat: Nastola, Hämeenkoski")).toEqual([]);
    expect(old("Maakunnat: Kymenlaakso\n\nSeutukunnat: Kouvolan\n\nKunnat: Kuusankoski")).toEqual([]);
    expect(old("Maakunnat: Kymenlaakso\n\nSeutukunnat: Kouvolan\n\nKunnat: Kuusankoskela")).toMatchObject([
      { rule: "region/unknown-name", severity: "info" },
    ]);
    expect(old("Maakunnat: Keski-Suomi\n\nSeutukunnat: Joutsan\n\nKunnat: Leivonmäki")).toMatchObject([
      { rule: "region/merged-municipality", severity: "info" },
    ]);
    expect(old("Maakunnat: Lappi\n\nSeutukunnat: Rovaniemen\n\nKunnat: Rovaniemi, Turku")).toMatchObject([
      { rule: "region/outside-parent", severity: "info" },
    ]);
  });
});

describe("fixes of region rules", () => {
  it("add what is missing to both lists", () => {
    expect(seen("Lappi", "Rovaniemen", "Rovaniemi, Turku")[0]?.fixed).toBe(
      text("Lappi, Varsinais-Suomi", "Rovaniemen, Turun", "Rovaniemi, Turku"),
    );
  });

  it("remove the second of two", () => {
    expect(seen("Lappi", "Rovaniemen", "Rovaniemi, Ranua ja Rovaniemi")[0]?.fixed).toBe(
      text("Lappi", "Rovaniemen", "Rovaniemi, Ranua"),
    );
  });

  it("put the nearest name in the place of a misspelled one", () => {
    expect(seen("Lappi", "Rovaniemen", "Rovanimi")[0]?.fixed).toBe(text("Lappi", "Rovaniemen", "Rovaniemi"));
  });
});

describe("region/national-with-lists", () => {
  it("is a hint in 2014–2020 and a warning in 2007–2013", () => {
    const new14 = "6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke\n\nMaakunnat: Lappi\n";
    expect(findingsIn(["region"], new14, { template: "esr-2014-2020" })).toMatchObject([
      {
        rule: "region/national-with-lists",
        severity: "hint",
        at: "Valtakunnallinen hanke",
        related: ["Lappi"],
      },
    ]);
    const old07 =
      "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\nMaakunnat: Lappi\n";
    expect(findingsIn(["region"], old07, { template: "esr-2007-2013" })).toMatchObject([
      { rule: "region/national-with-lists", severity: "warning" },
    ]);
  });
});
