import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../support/sources.ts";
import type { Random } from "./random.ts";

/** [from year, to year, sub-region code, region code, office] */
type Stay = readonly [number, number, string, string, string];

interface RegionData {
  readonly regions: Readonly<Record<string, string>>;
  readonly subRegions: Readonly<Record<string, { readonly genitive: readonly string[] }>>;
  readonly municipalities: Readonly<
    Record<string, { readonly fi: string; readonly periods: readonly Stay[] }>
  >;
}

const data: RegionData = JSON.parse(
  readFileSync(path.join(root, "shared/reference/data/regions.json"), "utf8"),
);

/** The three area lists of a project. */
export interface Area {
  readonly regions: readonly string[];
  readonly subRegions: readonly string[];
  readonly municipalities: readonly string[];
}

/** The area lists of a project: municipalities that existed in a year of it, with the sub-regions and regions they lay in. */
export function inventArea(random: Random, startYear: number, endYear: number): Area {
  const year = Math.min(2026, Math.max(2013, random.int(startYear, endYear)));
  const living = Object.values(data.municipalities).flatMap(({ fi, periods }) =>
    periods
      .filter(([from, to]) => from <= year && year <= to)
      .map(([, , subRegion, region]) => ({ fi, subRegion, region })),
  );
  const mainland = Object.keys(data.regions).filter((code) => code !== "21");
  const regionCodes = new Set(random.sample(mainland, random.int(1, 2)));
  const members = [...regionCodes].flatMap((code) =>
    random.sample(
      living.filter(({ region }) => region === code),
      random.int(1, 6),
    ),
  );
  const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];
  return {
    regions: [...regionCodes].map((code) => data.regions[code] ?? ""),
    subRegions: unique(members.map(({ subRegion }) => data.subRegions[subRegion]?.genitive[0] ?? "")),
    municipalities: unique(members.map(({ fi }) => fi)),
  };
}
