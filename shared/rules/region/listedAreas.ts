import type { ListedName } from "../../fieldTypes/fieldType.ts";
import {
  DATA_YEARS,
  findMunicipality,
  findRegion,
  findSubRegion,
  formerRegionsOf,
  type Municipality,
  nearestMunicipality,
  nearestRegion,
  nearestSubRegion,
  parentsOf,
  type Region,
  type SubRegion,
  type Years,
} from "../../reference/regions.ts";
import { type Form, namesOf } from "../../templates/form.ts";
import { compareDays } from "../../text/calendar.ts";

/** The years of a project, as far as the data knows them. */
export interface ProjectYears extends Years {
  /** First calendar year of the project; undefined where its period is missing, invalid or reversed. */
  readonly start: number | undefined;
}

const clamp = (year: number): number => Math.min(Math.max(year, DATA_YEARS.from), DATA_YEARS.to);

/** Every year of the project, clamped to the years of the data; all of them where the period cannot be read. */
export function projectYears(form: Form): ProjectYears {
  const start = form.find("period.start")?.value;
  const end = form.find("period.end")?.value;
  if (start === undefined || end === undefined || compareDays(start, end) > 0)
    return { ...DATA_YEARS, start: undefined };
  return { from: clamp(start.year), to: clamp(end.year), start: start.year };
}

/** A name of a list with what it is; `meant` where it is nearly the name of something else. */
export interface Listed<Area> extends ListedName {
  readonly area: Area | undefined;
  /** The area that a misspelled name is meant to be, and how that is written. */
  readonly meant: { readonly area: Area; readonly name: string } | undefined;
}

/** Names that stand for the whole country in a list. */
const WHOLE_COUNTRY = /^(?:valtakunnallinen(?: hanke| projekti)?|koko (?:suomi|maa)|manner-suomi)$/iu;

function readList<Area>(
  names: readonly ListedName[],
  find: (name: string) => Area | undefined,
  nearest: (name: string) => string | undefined,
): Listed<Area>[] {
  return names
    .filter(({ name }) => !WHOLE_COUNTRY.test(name))
    .map((listed) => {
      const area = find(listed.name);
      const near = area === undefined && !isKnown(listed.name) ? nearest(listed.name) : undefined;
      const meant = near === undefined ? undefined : find(near);
      return {
        ...listed,
        area,
        meant: near === undefined || meant === undefined ? undefined : { area: meant, name: near },
      };
    });
}

/** True for the name of anything: a municipality, a sub-region or a region, of any year. */
export const isKnown = (name: string): boolean =>
  findMunicipality(name) !== undefined || findSubRegion(name) !== undefined || findRegion(name) !== undefined;

export const listedRegions = (form: Form): readonly Listed<Region>[] =>
  readList(namesOf(form, "area.regions"), findRegion, nearestRegion);
export const listedSubRegions = (form: Form): readonly Listed<SubRegion>[] =>
  readList(namesOf(form, "area.subRegions"), findSubRegion, nearestSubRegion);
export const listedMunicipalities = (form: Form): readonly Listed<Municipality>[] =>
  readList(namesOf(form, "area.municipalities"), findMunicipality, nearestMunicipality);

/** Codes of the areas of a list, misspelled names counted as what they mean. */
export const codesOf = (listed: readonly Listed<{ readonly code: string }>[]): ReadonlySet<string> =>
  new Set(listed.flatMap(({ area, meant }) => area?.code ?? meant?.area.code ?? []));

/** True when a name of the list is unknown, near nothing, or of the wrong kind: then nobody can say what the list lacks. */
export const hasRiddle = (listed: readonly Listed<unknown>[]): boolean =>
  listed.some(({ area, meant }) => area === undefined && meant === undefined);

/**
 * Codes of the sub-regions and regions that a municipality belonged to in some year of the project, regions that are
 * no more included; of all its years when it was gone before the project began.
 */
export function parentsIn(
  municipality: Municipality,
  years: ProjectYears,
): { readonly subRegions: ReadonlySet<string>; readonly regions: ReadonlySet<string> } {
  const within = parentsOf(municipality, years);
  const { subRegions, regions } = within.regions.size > 0 ? within : parentsOf(municipality, DATA_YEARS);
  return {
    subRegions,
    regions: new Set([...regions, ...formerRegionsOf(municipality, years.start ?? 0)]),
  };
}
