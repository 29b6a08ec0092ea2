import { listNames } from "../../fieldTypes/names.ts";
import {
  allMunicipalities,
  allRegions,
  allSubRegions,
  findMunicipality,
  findRegion,
  findSubRegion,
  regionOfCode,
  regionOfLocation,
  subRegionOfCode,
} from "../../reference/regions.ts";
import {
  codesOf,
  existedDuring,
  listedRegions,
  listedSubRegions,
  type ProjectYears,
  parentsIn,
  projectYears,
} from "../../rules/region/listedAreas.ts";
import type { Form } from "../../templates/form.ts";
import { contains, type Span, span } from "../../text/span.ts";
import type { Value, Values } from "./suggestion.ts";

/** Which kind of area a list names. */
export type AreaRole = "area.regions" | "area.location" | "area.subRegions" | "area.municipalities";

const AREA_ROLES: ReadonlySet<string> = new Set<AreaRole>([
  "area.regions",
  "area.location",
  "area.subRegions",
  "area.municipalities",
]);
export const isAreaRole = (role: string): role is AreaRole => AREA_ROLES.has(role);

/** True where one set is empty, which leaves the other free, or where they share something. */
const meets = (wanted: ReadonlySet<string>, given: ReadonlySet<string>): boolean =>
  wanted.size === 0 || [...given].some((one) => wanted.has(one));

const regionValues = (years: ProjectYears): (Value & { code: string })[] =>
  allRegions()
    .filter(({ former }) => former === undefined || (years.start ?? years.from) <= former.until)
    .map(({ code, name, names }) => ({ code, text: name, also: names, about: { kind: "region", code } }));

/** The municipalities of the project's years with what they belonged to then. */
const municipalitiesOf = (years: ProjectYears) =>
  allMunicipalities()
    .filter((municipality) => existedDuring(municipality, years))
    .map((municipality) => ({ municipality, parents: parentsIn(municipality, years) }));

function subRegionValues(form: Form, years: ProjectYears): (Value & { code: string })[] {
  const regions = codesOf(listedRegions(form));
  const homes = new Map<string, Set<string>>();
  for (const { parents } of municipalitiesOf(years))
    for (const subRegion of parents.subRegions) {
      const home = homes.get(subRegion) ?? new Set<string>();
      for (const region of parents.regions) home.add(region);
      homes.set(subRegion, home);
    }
  return allSubRegions()
    .filter(({ code }) => homes.has(code) && meets(regions, homes.get(code) ?? new Set()))
    .map(({ code, name, names }) => ({
      code,
      // Descriptions write the genitive: `Oulun`.
      text: names[1] ?? name,
      also: names,
      detail: [...(homes.get(code) ?? [])].map((region) => regionOfCode(region)?.name ?? "").join(", "),
      about: { kind: "subRegion", code },
    }));
}

function municipalityValues(form: Form, years: ProjectYears): (Value & { code: string })[] {
  const regions = codesOf(listedRegions(form));
  const subRegions = codesOf(listedSubRegions(form));
  return municipalitiesOf(years)
    .filter(({ parents }) => meets(regions, parents.regions) && meets(subRegions, parents.subRegions))
    .map(({ municipality: { code, name, names }, parents }) => ({
      code,
      text: name,
      also: names,
      detail: [...parents.subRegions].map((one) => subRegionOfCode(one)?.name ?? "").join(", "),
      about: { kind: "municipality", code },
    }));
}

const FIND = {
  "area.regions": findRegion,
  "area.location": regionOfLocation,
  "area.subRegions": findSubRegion,
  "area.municipalities": findMunicipality,
} as const;

/**
 * Names of areas for a list: only those inside the areas that the lists above name, of the years of the project, and
 * none that is listed already. @param list the list on the cursor's line, white space included
 */
export function areaValues(form: Form, role: AreaRole, list: Span, offset: number): Values {
  const names = listNames(form.textOf(list), list.start);
  const here = names.find((name) => contains(name.span, offset));
  const years = projectYears(form);
  const values = {
    "area.regions": () => regionValues(years),
    "area.location": () => regionValues(years),
    "area.subRegions": () => subRegionValues(form, years),
    "area.municipalities": () => municipalityValues(form, years),
  }[role]();
  const { section } = form.at(list.start);
  const others = form
    .findAll(role)
    // What another section lists may be listed here as well.
    .filter(({ field }) => field.section === section)
    .flatMap(({ value }) => value)
    .filter((name) => here === undefined || name.span.start !== here.span.start);
  const listed = new Set(others.map(({ name }) => FIND[role](name)?.code));
  return {
    kind: "name",
    at: here?.span ?? span(offset, offset),
    values: values.filter(({ code }) => !listed.has(code)),
  };
}
