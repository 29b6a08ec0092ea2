import { lazy } from "../lazy.ts";
import { inflectedForms } from "../text/inflect.ts";
import {
  EARLIER_MUNICIPALITIES,
  EARLIER_SUB_REGIONS,
  FORMER_REGIONS,
  MUNICIPALITIES,
  REGION_PROVENANCE,
  REGIONS,
  SUB_REGIONS,
} from "./data/regions.gen.ts";
import { indexNames, nameKey, nearestName } from "./names.ts";
import type { Provenance } from "./provenance.ts";

/** A stretch of calendar years, both ends included. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years that the data covers. */
export const DATA_YEARS: Years = { from: 2013, to: 2026 };

/**
 * A municipality with the sub-region and region it belonged to in each stretch of years. One that ended before the
 * years of the data has no periods: its name, its successor and the year are all that is known.
 */
export interface Municipality {
  readonly code: string;
  /** Finnish name. */
  readonly name: string;
  /** Every name, the Finnish first. */
  readonly names: readonly string[];
  readonly periods: readonly (Years & { readonly subRegion: string; readonly region: string })[];
  /** Code of the municipality it was merged into, and the first year without it. */
  readonly merged: { readonly into: string; readonly year: number } | undefined;
}

export interface SubRegion {
  readonly code: string;
  readonly name: string;
  /** The nominative first, then the genitive in which descriptions write it, then other forms. */
  readonly names: readonly string[];
}

export interface Region {
  readonly code: string;
  readonly name: string;
  /** Finnish, Swedish and English name. */
  readonly names: readonly string[];
  /** The Finnish name in every case. */
  readonly forms: readonly string[];
  /** Last year of a region that is no more, and the codes of the municipalities it had. */
  readonly former: { readonly until: number; readonly members: readonly string[] } | undefined;
}

/** Where the lists of municipalities, sub-regions and regions come from. */
export const REGION_LISTS: Provenance = REGION_PROVENANCE;

const cut = (text: string, separator: string): readonly string[] =>
  text === "" ? [] : text.split(separator);

function readRegion(line: string): Region {
  const [code = "", names = "", forms = "", until, members = ""] = line.split("|");
  const all = cut(names, ",");
  return {
    code,
    name: all[0] ?? "",
    names: all,
    forms: cut(forms, ","),
    former: until === undefined ? undefined : { until: Number(until), members: cut(members, ",") },
  };
}

function readSubRegion(line: string): SubRegion {
  const [code = "", name = "", also = ""] = line.split("|");
  return { code, name, names: [name, ...cut(also, ",")] };
}

/** `2013-2020:103.10` */
function readPeriod(text: string): Municipality["periods"][number] {
  const [years = "", parents = ""] = text.split(":");
  const [from, to] = years.split("-");
  const [subRegion = "", region = ""] = parents.split(".");
  return { from: Number(from), to: Number(to), subRegion, region };
}

function readMunicipality(line: string): Municipality {
  const [code = "", name = "", also = "", periods = "", into, year] = line.split("|");
  return {
    code,
    name,
    names: [name, ...cut(also, ",")],
    periods: cut(periods, " ").map(readPeriod),
    merged: into === undefined ? undefined : { into, year: Number(year) },
  };
}

function readEarlier(line: string): Municipality {
  const [name = "", also = "", into = "", year] = line.split("|");
  const names = [name, ...cut(also, ",")];
  // Codes are of the data's years; the name is as good as a code, for no two had one name.
  return { code: name, name, names, periods: [], merged: { into, year: Number(year) } };
}

const tables = lazy(() => {
  const regions = [...REGIONS.split("\n"), ...FORMER_REGIONS.split("\n")].map(readRegion);
  const subRegions = SUB_REGIONS.split("\n").map(readSubRegion);
  const municipalities = MUNICIPALITIES.split("\n").map(readMunicipality);
  const everyMunicipality = [...municipalities, ...EARLIER_MUNICIPALITIES.split("\n").map(readEarlier)];
  const named = ({ names }: { readonly names: readonly string[] }) => names;
  return {
    regions,
    subRegions,
    municipalities,
    regionByName: indexNames(regions, named),
    regionByForm: indexNames(regions, ({ forms }) => forms),
    subRegionByName: indexNames(subRegions, named),
    municipalityByName: indexNames(everyMunicipality, named),
    earlierSubRegions: indexNames(EARLIER_SUB_REGIONS.split(/[\n,]/u), (name) => [name]),
    byCode: {
      region: new Map(regions.map((one) => [one.code, one])),
      subRegion: new Map(subRegions.map((one) => [one.code, one])),
      municipality: new Map(everyMunicipality.map((one) => [one.code, one])),
    },
  };
});

/** Every region of any year, those that are no more last. */
export const allRegions = (): readonly Region[] => tables().regions;
export const allSubRegions = (): readonly SubRegion[] => tables().subRegions;
/** Every municipality of any year of the data. */
export const allMunicipalities = (): readonly Municipality[] => tables().municipalities;

/** The region, sub-region or municipality with that code of Statistics Finland, or of one gone before the data's years. */
export const regionOfCode = (code: string): Region | undefined => tables().byCode.region.get(code);
export const subRegionOfCode = (code: string): SubRegion | undefined => tables().byCode.subRegion.get(code);
export const municipalityOfCode = (code: string): Municipality | undefined =>
  tables().byCode.municipality.get(code);

/** `Kuopion kaupunki`, `Inarin kunta` → the genitive. */
const MUNICIPALITY_KIND = / (?:kaupunki|kunta)$/u;

/** Genitive of every municipality's Finnish name → the municipality. */
const municipalityByGenitive = lazy(
  () =>
    new Map(
      [...tables().municipalityByName.values()].flatMap((one) =>
        inflectedForms(one.name)
          .filter((form) => form.endsWith("n"))
          .map((form) => [nameKey(form), one] as const),
      ),
    ),
);

/** The municipality of that name in any year since 2007, Finnish or Swedish; undefined for an unknown name. */
export function findMunicipality(name: string): Municipality | undefined {
  const key = nameKey(name);
  const genitive = key.replace(MUNICIPALITY_KIND, "");
  return (
    tables().municipalityByName.get(key) ??
    (genitive === key ? undefined : municipalityByGenitive().get(genitive))
  );
}

/** `oulun seutukunta` → `oulun` */
const withoutKind = (key: string): string => key.replace(/ (?:seutukunta|seutu|seudun)$/u, "");

/** The sub-region of that name, in the nominative or the genitive, with or without the word `seutukunta`. */
export const findSubRegion = (name: string): SubRegion | undefined =>
  tables().subRegionByName.get(withoutKind(nameKey(name))) ?? tables().subRegionByName.get(nameKey(name));

/** True for a sub-region that ended before the years of the data; what belonged to it is not known. */
export const isEarlierSubRegion = (name: string): boolean =>
  tables().earlierSubRegions.has(withoutKind(nameKey(name)));

/** The region of that name: Finnish, Swedish or English, or the genitive with the word `maakunta`. */
export function findRegion(name: string): Region | undefined {
  const key = nameKey(name);
  const bare = key.replace(/ maakunta$/u, "");
  return tables().regionByName.get(key) ?? (bare === key ? undefined : tables().regionByForm.get(bare));
}

/** `FI193 Keski-Suomi`: the public record of 2021–2027 puts the region's NUTS code before its name; others behind it. */
const NUTS_CODE = /^FI[0-9A-Z]{1,3}(?::|\s)\s*|\s?\(FI[0-9A-Z]{1,3}\)$/iu;

/** The region of a location as the public record writes it, with or without its NUTS code. */
export const regionOfLocation = (name: string): Region | undefined => findRegion(name.replace(NUTS_CODE, ""));

/** The region whose Finnish name the word is, in whatever case: `Lapissa` → Lappi. Whole words only. */
export const regionOfForm = (word: string): Region | undefined => tables().regionByForm.get(nameKey(word));

/** True when some year of the municipality lies in `years`; one with no periods is judged by the year it ended. */
export const existsIn = ({ periods, merged }: Municipality, years: Years): boolean =>
  periods.length === 0 && merged !== undefined
    ? years.from < merged.year
    : periods.some(({ from, to }) => from <= years.to && years.from <= to);

/** Codes of the sub-regions and regions that a municipality belonged to in some of the years. */
export function parentsOf(
  municipality: Municipality,
  years: Years,
): { readonly subRegions: ReadonlySet<string>; readonly regions: ReadonlySet<string> } {
  const periods = municipality.periods.filter(({ from, to }) => from <= years.to && years.from <= to);
  return {
    subRegions: new Set(periods.map(({ subRegion }) => subRegion)),
    regions: new Set(periods.map(({ region }) => region)),
  };
}

/** Codes of the regions, no more there, that the municipality belonged to in `year` or later. */
export const formerRegionsOf = (municipality: Municipality, year: number): readonly string[] =>
  tables()
    .regions.filter(
      ({ former }) =>
        former !== undefined && year <= former.until && former.members.includes(municipality.code),
    )
    .map(({ code }) => code);

/** The municipality that a merged one belongs to today, however many mergers later; itself when it was never merged. */
export function successorOf(municipality: Municipality): Municipality {
  let last = municipality;
  // Each step goes to a later year, so the walk ends; the bound guards against data that go in a circle.
  for (let steps = 0; last.merged !== undefined && steps < 10; steps++) {
    const next = municipalityOfCode(last.merged.into);
    if (next === undefined) return last;
    last = next;
  }
  return last;
}

/** The name of a municipality, a sub-region or a region that a misspelled one is meant to be; undefined when none is near. */
export const nearestMunicipality = (name: string): string | undefined =>
  nearestName(
    name,
    allMunicipalities().flatMap(({ names }) => names),
  );
export const nearestSubRegion = (name: string): string | undefined =>
  nearestName(
    name,
    // Descriptions write the genitive, so of equally near forms it is the likelier.
    allSubRegions().flatMap(({ names: [nominative = "", ...forms] }) => [...forms, nominative]),
  );
export const nearestRegion = (name: string): string | undefined =>
  nearestName(
    name,
    allRegions().flatMap(({ names }) => names),
  );
