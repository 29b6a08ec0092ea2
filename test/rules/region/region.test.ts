import { describe, expect, it } from "vitest";
import { DATA_YEARS } from "../../../shared/reference/regions.ts";
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
    [
      "a municipality as it calls itself",
      ["Pohjois-Savo, Lappi", "Kuopion", "Kuopion kaupunki, Inarin kunta"],
      ["region/outside-parent Inarin kunta"],
    ],
    ["regions whose names share their end", ["Etelä- ja Pohjois-Savo", "", ""], []],
    ["a sub-region of earlier years", ["Päijät-Häme", "Heinolan", ""], []],
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
    [
      "one municipality by two names",
      ["", "", "Parainen, Länsi-Turunmaa"],
      ["region/duplicate Länsi-Turunmaa"],
    ],
    ["a region among the municipalities, whose name one had earlier", ["Lappi", "Rovaniemen", "Lappi"], []],
    ["and between the last two", ["Lappi", "Rovaniemen", "Rovaniemi ja Ranua"], []],
    ["not given", ["Lappi", "-", "-"], []],
    ["the whole country as an area", ["Koko Suomi", "", ""], []],
    ["as another", ["Manner-Suomi, Lappi", "Rovaniemen", "Rovaniemi"], []],
    ["as what is no list", ["valtakunnallinen hanke", "Valtakunnallinen projekti", "koko maa"], []],
    ["in one word", ["Valtakunnallinen", "", ""], []],
    [
      "nearly the whole country",
      ["Pohjois-Manner-Suomi", "", ""],
      ["region/unknown-name Pohjois-Manner-Suomi"],
    ],
    [
      "more than the whole country",
      ["Koko Suomi yhdessä", "", ""],
      ["region/unknown-name Koko Suomi yhdessä"],
    ],
    ["a region among the municipalities", ["Lappi", "Rovaniemen", "Rovaniemi, Kainuu"], []],
    ["a sub-region among them", ["Lappi", "Rovaniemen", "Rovaniemi, Kemi-Tornion"], []],
    ["a municipality among the regions", ["Lappi, Kempele", "Rovaniemen", "Rovaniemi"], []],
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

  it("says nothing else of it: neither that its area is missing nor that its area has no members", () => {
    const merged = ["region/merged-municipality Honkajoki"];
    expect(brief(seen("Lappi", "Rovaniemen", "Rovaniemi, Honkajoki", LATE))).toEqual(merged);
    expect(brief(seen("Satakunta", "Pohjois-Satakunnan", "Honkajoki", LATE))).toEqual(merged);
  });

  it("holds for a project of a single day", () => {
    const period = "Alkaa 1.2.2022 ja päättyy 1.2.2022";
    expect(brief(seen("Satakunta", "Pohjois-Satakunnan", "Kankaanpää, Honkajoki", period))).toEqual([
      "region/merged-municipality Honkajoki",
    ]);
  });

  it("judges years after the data by the last that is known", () => {
    const period = `Alkaa 1.1.${DATA_YEARS.to + 2} ja päättyy 31.12.${DATA_YEARS.to + 3}`;
    expect(seen("Lappi", "Rovaniemen", "Rovaniemi", period)).toEqual([]);
    expect(brief(seen("Lappi", "Rovaniemen", "Rovaniemi, Turku", period))).toEqual([
      "region/outside-parent Turku",
    ]);
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

  it("names first the area of a municipality that moved which fits the regions of the list", () => {
    const period = "Alkaa 1.6.2019 ja päättyy 31.12.2022";
    for (const [region, area] of [
      ["Etelä-Pohjanmaa", "Seinäjoen"],
      ["Pohjanmaa", "Kyrönmaan"],
    ] as const)
      expect(seen(region, "Järviseudun", "Isokyrö", period).map(({ fixed }) => fixed)).toContain(
        text(region, `Järviseudun, ${area}`, "Isokyrö", period),
      );
  });

  it("knows a name that once was a municipality's, and is a region's, for the region's", () => {
    for (const year of [2009, 2016])
      expect(seen("Lappi", "Rovaniemen", "Lappi", `Alkaa 1.6.${year} ja päättyy 31.12.2018`)).toEqual([]);
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
    // Of a municipality that ended before the data begin nobody knows where it belonged: perhaps in Lapland.
    expect(
      brief(old("Maakunnat: Keski-Suomi, Lappi\n\nSeutukunnat: Jyväskylän\n\nKunnat: Jyväskylä, Leivonmäki")),
    ).toEqual(["region/merged-municipality Leivonmäki"]);
  });
});

describe("fixes of region rules", () => {
  it("add what is missing to both lists", () => {
    expect(seen("Lappi", "Rovaniemen", "Rovaniemi, Turku")[0]?.fixed).toBe(
      text("Lappi, Varsinais-Suomi", "Rovaniemen, Turun", "Rovaniemi, Turku"),
    );
  });

  it("leave a list alone that lacks nothing", () => {
    expect(seen("Lappi", "Rovaniemen, Oulun", "Rovaniemi, Oulu")[0]?.fixed).toBe(
      text("Lappi, Pohjois-Pohjanmaa", "Rovaniemen, Oulun", "Rovaniemi, Oulu"),
    );
  });

  it("add every area that is missing once", () => {
    expect(seen("Lappi", "Rovaniemen", "Rovaniemi, Turku, Salo, Kaarina")[0]?.fixed).toBe(
      text("Lappi, Varsinais-Suomi", "Rovaniemen, Turun, Salon", "Rovaniemi, Turku, Salo, Kaarina"),
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

describe("fixes of region rules that are left to a person", () => {
  it("one municipality by two names: nobody knows which is meant to stay", () => {
    const [finding] = seen("Varsinais-Suomi", "Åboland-Turunmaan", "Parainen, Pargas");
    expect(finding).toMatchObject({ rule: "region/duplicate", at: "Pargas", fixed: undefined });
    expect(finding?.says).toContain("Pargas ja Parainen ovat sama alue.");
  });

  it("a name from which the one before it has its end", () => {
    const [finding] = seen("Pohjois-Savo, Etelä- ja Pohjois-Savo", "", "");
    expect(finding).toMatchObject({ rule: "region/duplicate", at: "Pohjois-Savo", fixed: undefined });
  });
});

describe("many findings of one kind", () => {
  it("are one where an area is missing, with twenty of the other municipalities", () => {
    const north =
      "Alavieska, Haapajärvi, Haapavesi, Ii, Kalajoki, Kempele, Kuusamo, Kärsämäki, Liminka, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Oulu, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Raahe, Reisjärvi, Sievi";
    const found = seen("Lappi", "", `Rovaniemi, ${north}`);
    const [first, ...others] = north.split(", ");
    expect(found).toMatchObject([{ at: first, related: ["Lappi", ...others.slice(0, 20)] }]);
  });

  it("name what is meant for the first fifty misspelled names, over all lists", () => {
    const misspelled = (name: string, count: number) => Array.from({ length: count }, () => name).join(", ");
    const found = seen(misspelled("Lapp", 20), "", misspelled("Rovanimi", 32)).filter(
      ({ rule }) => rule === "region/unknown-name",
    );
    expect(found.map(({ fixed }) => fixed !== undefined)).toEqual([
      ...Array.from({ length: 50 }, () => true),
      ...Array.from({ length: 2 }, () => false),
    ]);
  });
});

describe("region/national-with-lists", () => {
  it("looks only at lists that name something", () => {
    const lists = (regions: string, municipalities: string) =>
      findingsIn(
        ["region"],
        `6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke\n\nMaakunnat: ${regions}\n\nSeutukunnat: -\n\nKunnat: ${municipalities}\n`,
        { template: "esr-2014-2020" },
      );
    expect(lists("-", "")).toEqual([]);
    expect(lists("-", "Rovaniemi")).toMatchObject([{ related: ["Rovaniemi"] }]);
  });

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
