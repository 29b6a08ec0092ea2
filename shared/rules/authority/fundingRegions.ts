import { type Authority, funderOfRegion, fundersOf } from "../../reference/authorities.ts";
import { type Region, regionOfCode, regionOfLocation } from "../../reference/regions.ts";
import type { Form } from "../../templates/form.ts";
import type { Template } from "../../templates/schema.ts";
import type { Span } from "../../text/span.ts";
import { hasAuthorityField } from "./namedAuthority.ts";

/** True where the fund's money is granted region by region, by one authority each. */
export const hasRegionalFunders = (template: Template): boolean =>
  hasAuthorityField(template) &&
  (fundersOf(template.programme, template.fund)?.authorities ?? []).some(
    ({ fundsRegions }) => fundsRegions.length > 0,
  );

/** A region of the project: where it is named, or undefined where only the authority's own area tells. */
export interface ProjectRegion {
  readonly region: Region;
  readonly span: Span | undefined;
}

/** The regions where the description says that the project is, each once; names of nothing known are left out. */
function namedRegions(form: Form): readonly ProjectRegion[] {
  const found = new Map<string, ProjectRegion>();
  for (const { name, span } of form.findAll("area.location").flatMap(({ value }) => value)) {
    const region = regionOfLocation(name);
    if (region !== undefined && !found.has(region.code)) found.set(region.code, { region, span });
  }
  return [...found.values()];
}

/** The regions of the project or, where it names none, those in which the authority works. */
export function regionsInQuestion(form: Form, authority: Authority): readonly ProjectRegion[] {
  const named = namedRegions(form);
  if (named.length > 0) return named;
  return authority.regions.flatMap((code) => {
    const region = regionOfCode(code);
    return region === undefined ? [] : [{ region, span: undefined }];
  });
}

/** Regions by the authority that grants the money there, in the order of the regions; those without one are left out. */
export function byFunder(
  regions: readonly ProjectRegion[],
): ReadonlyMap<Authority, readonly ProjectRegion[]> {
  const groups = new Map<Authority, ProjectRegion[]>();
  for (const one of regions) {
    const funder = funderOfRegion(one.region.code);
    if (funder === undefined) continue;
    const known = groups.get(funder);
    if (known === undefined) groups.set(funder, [one]);
    else known.push(one);
  }
  return groups;
}

/** `Kainuu, Lappi` */
export const regionNames = (regions: readonly ProjectRegion[]): string =>
  regions.map(({ region }) => region.name).join(", ");
