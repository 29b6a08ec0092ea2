import {
  allMunicipalities,
  type Municipality,
  municipalityOfCode,
  parentsOf,
  regionOfCode,
  subRegionOfCode,
  successorOf,
  type Years,
} from "../../reference/regions.ts";

/** What is told of an area, in the order in which it is told; an empty text where there is nothing. */
export interface AreaFacts {
  readonly names: readonly string[];
  readonly facts: readonly (readonly ["region" | "subRegion" | "subRegions" | "municipalities", string])[];
  /** The municipality that a merged one belongs to today, and the first year without it. */
  readonly merged?: { readonly into: string; readonly year: number };
}

/** A municipality and the codes of what it belonged to. */
interface Placed {
  readonly municipality: Municipality;
  readonly parents: { readonly subRegions: ReadonlySet<string>; readonly regions: ReadonlySet<string> };
}

const listed = (all: Iterable<string | undefined>): string =>
  [...new Set([...all].filter((name) => name !== undefined))].sort().join(", ");

const regionNames = (codes: Iterable<string>): string =>
  listed([...codes].map((code) => regionOfCode(code)?.name));
const subRegionNames = (codes: Iterable<string>): string =>
  listed([...codes].map((code) => subRegionOfCode(code)?.name));

const placed = (years: Years): Placed[] =>
  allMunicipalities().map((municipality) => ({ municipality, parents: parentsOf(municipality, years) }));

const namesOf = (among: readonly Placed[]): string =>
  listed(among.map(({ municipality }) => municipality.name));

function ofRegion(code: string, years: Years): AreaFacts | undefined {
  const found = regionOfCode(code);
  if (found === undefined) return undefined;
  if (found.former !== undefined) {
    const members = found.former.members.map((member) => municipalityOfCode(member)?.name);
    return { names: found.names, facts: [["municipalities", listed(members)]] };
  }
  const members = placed(years).filter(({ parents }) => parents.regions.has(code));
  const subRegions = members.flatMap(({ parents }) => [...parents.subRegions]);
  return { names: found.names, facts: [["subRegions", subRegionNames(subRegions)]] };
}

function ofSubRegion(code: string, years: Years): AreaFacts | undefined {
  const found = subRegionOfCode(code);
  if (found === undefined) return undefined;
  const members = placed(years).filter(({ parents }) => parents.subRegions.has(code));
  const regions = members.flatMap(({ parents }) => [...parents.regions]);
  return {
    names: found.names,
    facts: [
      ["region", regionNames(regions)],
      ["municipalities", namesOf(members)],
    ],
  };
}

function ofMunicipality(code: string): AreaFacts | undefined {
  const found = municipalityOfCode(code);
  if (found === undefined) return undefined;
  return {
    names: found.names,
    facts: [
      ["subRegion", subRegionNames(found.periods.map(({ subRegion }) => subRegion))],
      ["region", regionNames(found.periods.map(({ region }) => region))],
    ],
    ...(found.merged && { merged: { into: successorOf(found).name, year: found.merged.year } }),
  };
}

/** What an area consists of and belongs to, of a municipality in every year. @returns undefined for an unknown code */
export function areaFacts(
  kind: "region" | "subRegion" | "municipality",
  code: string,
  years: Years,
): AreaFacts | undefined {
  if (kind === "region") return ofRegion(code, years);
  return kind === "subRegion" ? ofSubRegion(code, years) : ofMunicipality(code);
}
