import type { ListedName } from "../../fieldTypes/fieldType.ts";
import {
  DATA_YEARS,
  existsIn,
  findMunicipality,
  findRegion,
  findSubRegion,
  formerRegionsOf,
  isEarlierSubRegion,
  type Municipality,
  parentsOf,
  type Region,
  type SubRegion,
  type Years,
} from "../../reference/regions.ts";
import type { Form } from "../../templates/form.ts";
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

/** A name of a list with the area that it is; undefined for an unknown name and for one of another kind. */
export interface Listed<Area> extends ListedName {
  readonly area: Area | undefined;
}

/** True when the municipality was there in some year of the project; where its years are not known, nobody can deny it. */
export const existedDuring = (municipality: Municipality, years: ProjectYears): boolean =>
  existsIn(municipality, municipality.periods.length === 0 ? { ...years, from: years.start ?? 0 } : years);

/** Names that stand for the whole country in a list. */
const WHOLE_COUNTRY = /^(?:valtakunnallinen(?: hanke| projekti)?|koko (?:suomi|maa)|manner-suomi)$/iu;

/** The names of one list with the areas that they are; names that stand for the whole country left out. */
const readList = <Area>(
  names: readonly ListedName[],
  find: (name: string) => Area | undefined,
): readonly Listed<Area>[] =>
  names
    .filter(({ name }) => !WHOLE_COUNTRY.test(name))
    .map((listed) => ({ ...listed, area: find(listed.name) }));

/** True for the name of anything: a municipality, a sub-region or a region, of any year. */
export const isKnown = (name: string): boolean =>
  findMunicipality(name) !== undefined ||
  findSubRegion(name) !== undefined ||
  findRegion(name) !== undefined ||
  isEarlierSubRegion(name);

/** The lists of regions, each by itself: there is one, unless it stands twice. */
export const regionLists = (form: Form): readonly (readonly Listed<Region>[])[] =>
  form.findAll("area.regions").map(({ value }) => readList(value, findRegion));
export const subRegionLists = (form: Form): readonly (readonly Listed<SubRegion>[])[] =>
  form.findAll("area.subRegions").map(({ value }) => readList(value, findSubRegion));
export function municipalityLists(form: Form): readonly (readonly Listed<Municipality>[])[] {
  const { start = DATA_YEARS.from } = projectYears(form);
  return form
    .findAll("area.municipalities")
    .map(({ value }) => readList(value, (name) => municipalityMeant(name, start)));
}

/** The municipality of a list; none where only a region has the name when the project begins: Lappi was both until 2008. */
function municipalityMeant(name: string, year: number): Municipality | undefined {
  const found = findMunicipality(name);
  const isGone = found?.merged !== undefined && found.merged.year <= year;
  return isGone && findRegion(name) !== undefined ? undefined : found;
}

export const listedRegions = (form: Form): readonly Listed<Region>[] => form.once(regionLists).flat();
export const listedSubRegions = (form: Form): readonly Listed<SubRegion>[] =>
  form.once(subRegionLists).flat();
export const listedMunicipalities = (form: Form): readonly Listed<Municipality>[] =>
  form.once(municipalityLists).flat();

/** Codes of the areas of a list. */
export const codesOf = (listed: readonly Listed<{ readonly code: string }>[]): ReadonlySet<string> =>
  new Set(listed.flatMap(({ area }) => area?.code ?? []));

/** True when a name of the list is misspelled, unknown, or of the wrong kind: nobody can say what such a list lacks. */
export const hasRiddle = (listed: readonly Listed<unknown>[]): boolean =>
  listed.some(({ area }) => area === undefined);

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
