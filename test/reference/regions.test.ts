import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  allMunicipalities,
  allRegions,
  allSubRegions,
  existsIn,
  findMunicipality,
  findRegion,
  findSubRegion,
  formerRegionsOf,
  isEarlierSubRegion,
  nearestMunicipality,
  nearestRegion,
  nearestSubRegion,
  parentsOf,
  REGION_LISTS,
  regionOfCode,
  regionOfForm,
  successorOf,
} from "../../shared/reference/regions.ts";

interface Source {
  readonly regions: Readonly<Record<string, string>>;
  readonly subRegions: Readonly<
    Record<string, { readonly fi: string; readonly genitive: readonly string[] }>
  >;
  readonly municipalities: Readonly<
    Record<
      string,
      {
        readonly fi: string;
        readonly sv: string;
        readonly periods: readonly [number, number, string, string][];
      }
    >
  >;
}

const source = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../shared/reference/data/regions.json"), "utf8"),
) as Source;

const history = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../shared/reference/data/regionHistory.json"), "utf8"),
) as {
  readonly earlierMunicipalities: {
    readonly values: readonly { readonly fi: string; readonly into: string; readonly year: number }[];
  };
};

const named = (name: string) => {
  const found = findMunicipality(name);
  if (found === undefined) throw new Error(`no municipality ${name}`);
  return found;
};

describe("regions over the years", () => {
  it("says of every municipality in every year what the source says", () => {
    for (const [code, { fi, periods }] of Object.entries(source.municipalities)) {
      const municipality = allMunicipalities().find((one) => one.code === code);
      expect(municipality?.name).toBe(fi);
      if (municipality === undefined) continue;
      for (let year = 2013; year <= 2026; year++) {
        const period = periods.find(([from, to]) => from <= year && year <= to);
        const { subRegions, regions } = parentsOf(municipality, { from: year, to: year });
        expect([...subRegions, ...regions], `${fi} ${year}`).toEqual(
          period === undefined ? [] : [period[2], period[3]],
        );
      }
    }
  });

  it.each([
    [2013, 320],
    [2015, 317],
    [2016, 313],
    [2017, 311],
    [2020, 310],
    [2021, 309],
    [2026, 308],
  ])("has in %i %i municipalities", (year, count) => {
    const there = allMunicipalities().filter((one) => existsIn(one, { from: year, to: year }));
    expect(there).toHaveLength(count);
  });

  it("has 70 sub-regions and 19 regions, and one that is no more", () => {
    expect(allSubRegions()).toHaveLength(70);
    expect(allRegions().filter(({ former }) => former === undefined)).toHaveLength(19);
    expect(
      allRegions()
        .filter(({ former }) => former !== undefined)
        .map(({ name }) => name),
    ).toEqual(["Itä-Uusimaa"]);
  });

  it("says where it comes from", () => {
    expect(REGION_LISTS).toMatchObject({ complete: true, licence: expect.stringContaining("CC BY 4.0") });
    expect(REGION_LISTS.source).toContain("Statistics Finland");
  });
});

describe("look-up by name", () => {
  it("finds every sub-region by nominative, by genitive and with the word seutukunta", () => {
    for (const [code, { fi, genitive }] of Object.entries(source.subRegions))
      for (const name of [fi, ...genitive, ...genitive.map((form) => `${form} seutukunta`)])
        expect(findSubRegion(name)?.code, name).toBe(code);
  });

  it("finds municipalities in both languages, in any case and with any hyphen", () => {
    expect(findMunicipality("Uleåborg")).toBe(named("oulu"));
    expect(findMunicipality("PEDERSÖRE")).toBe(named("Pedersören kunta"));
    expect(findRegion("Etelä\u2011Savo")).toBe(findRegion("etelä- savo"));
    expect(findRegion("Lapin maakunta")?.name).toBe("Lappi");
    expect(findRegion("Lapin")).toBeUndefined();
    expect(findMunicipality("Korvatunturi")).toBeUndefined();
    expect(findMunicipality("")).toBeUndefined();
  });

  it.each([
    ["Jyväskyla", "Jyväskylä"],
    ["Rovanimi", "Rovaniemi"],
    ["Hämenlinna", "Hämeenlinna"],
  ])("takes %s for %s", (wrong, right) => expect(nearestMunicipality(wrong)).toBe(right));

  it("is not reminded of anything by a name that is near nothing", () => {
    expect(nearestMunicipality("Korvatunturi")).toBeUndefined();
    expect(nearestMunicipality("Xy")).toBeUndefined();
    expect(nearestRegion("Länsi-Suomi")).toBeUndefined();
  });

  it("takes a misspelled genitive for the genitive", () => {
    expect(nearestSubRegion("Jyväskyllän")).toBe("Jyväskylän");
    expect(nearestRegion("Keskisuomi")).toBe("Keski-Suomi");
  });
});

describe("change", () => {
  it.each([
    ["Nastola", "Lahti", 2016],
    ["Maaninka", "Kuopio", 2015],
    ["Honkajoki", "Kankaanpää", 2021],
    ["Pertunmaa", "Mäntyharju", 2025],
  ])("%s went to %s in %i", (gone, into, year) => {
    expect(named(gone).merged).toEqual({ into: named(into).code, year });
    expect(successorOf(named(gone))).toBe(named(into));
    expect(existsIn(named(gone), { from: year, to: 2026 })).toBe(false);
    expect(existsIn(named(gone), { from: year - 1, to: year })).toBe(true);
  });

  it("moves Isokyrö from Pohjanmaa to Etelä-Pohjanmaa in 2021", () => {
    const regions = (from: number, to: number) =>
      [...parentsOf(named("Isokyrö"), { from, to }).regions].map((code) => regionOfCode(code)?.name);
    expect(regions(2019, 2020)).toEqual(["Pohjanmaa"]);
    expect(regions(2020, 2021)).toEqual(["Pohjanmaa", "Etelä-Pohjanmaa"]);
    expect(regions(2021, 2021)).toEqual(["Etelä-Pohjanmaa"]);
  });

  it("knows Itä-Uusimaa until 2010", () => {
    const code = findRegion("Itä-Uusimaa")?.code;
    expect(formerRegionsOf(named("Porvoo"), 2010)).toEqual([code]);
    expect(formerRegionsOf(named("Porvoo"), 2011)).toEqual([]);
    expect(formerRegionsOf(named("Espoo"), 2009)).toEqual([]);
  });
});

describe("municipalities that ended before 2013", () => {
  // Municipalities of each year (domain knowledge), and how many were formed new by merging.
  it.each([
    [2008, 416, 415, 0],
    [2009, 415, 348, 5],
    [2010, 348, 342, 0],
    [2011, 342, 336, 0],
    [2013, 336, 320, 0],
  ])("in %i from %i to %i", (year, before, after, formed) => {
    const ended = history.earlierMunicipalities.values.filter((one) => one.year === year);
    expect(before - ended.length + formed).toBe(after);
  });

  it("are known by name, successor and year", () => {
    for (const { fi, into, year } of history.earlierMunicipalities.values) {
      const municipality = named(fi);
      expect(municipality.merged, fi).toEqual({ into, year });
      expect(existsIn(successorOf(municipality), { from: 2026, to: 2026 }), fi).toBe(true);
      expect(existsIn(municipality, { from: year - 1, to: year }), fi).toBe(true);
      expect(existsIn(municipality, { from: year, to: year + 3 }), fi).toBe(false);
    }
    expect(successorOf(named("Ekenäs")).name).toBe("Raasepori");
    expect(named("Länsi-Turunmaa").name).toBe("Parainen");
    expect(isEarlierSubRegion("Heinolan seutukunta")).toBe(true);
    expect(isEarlierSubRegion("Lahden")).toBe(false);
  });

  it("are never what a misspelled name is meant to be", () => {
    expect(nearestMunicipality("Kuusankoskii")).toBeUndefined();
  });
});

describe("case forms", () => {
  it.each([
    ["Lapissa", "Lappi"],
    ["Lappiin", "Lappi"],
    ["Uudellamaalla", "Uusimaa"],
    ["Itä-Uudenmaan", "Itä-Uusimaa"],
    ["Kanta-Hämeessä", "Kanta-Häme"],
    ["Päijät-Hämettä", "Päijät-Häme"],
    ["Pohjois-Pohjanmaan", "Pohjois-Pohjanmaa"],
    ["Pohjanmaalla", "Pohjanmaa"],
    ["Satakunnasta", "Satakunta"],
    ["Kymenlaaksoon", "Kymenlaakso"],
    ["Kainuuseen", "Kainuu"],
    ["Varsinais-Suomeksi", "Varsinais-Suomi"],
    ["Etelä-Karjalan", "Etelä-Karjala"],
  ])("%s is %s", (form, name) => expect(regionOfForm(form)?.name).toBe(name));

  it("are whole words", () => {
    for (const word of ["Lapinjärvi", "Pohjanmaan-hanke", "Suomen", "Häme", "Karjalan"])
      expect(regionOfForm(word), word).toBeUndefined();
  });

  it("are twelve for each region, all different", () => {
    for (const { name, forms } of allRegions()) {
      expect(new Set(forms).size, name).toBe(12);
      expect(forms[0]).toBe(name);
    }
  });
});
