import { FUNDING } from "../../i18n/htmlReport.ts";
import { findProgramme } from "../../reference/programmes.ts";
import { findPriority } from "../../reference/titles.ts";
import { compareFinnish } from "../../text/finnishOrder.ts";
import type { Cents } from "../../text/money.ts";
import type { ProjectFacts } from "../project.ts";
import type { View } from "./view.ts";

/** Projects that are summed up together. */
export interface Total {
  readonly name: string;
  readonly projects: number;
  readonly planned: Cents;
  readonly realised: Cents;
}

/** What a project is summed up by: each of its groups has one name, so that every euro counts once. */
export interface Groups {
  readonly authority: string;
  readonly axis: string;
  readonly region: string;
}

/** The axis as people speak of it: period, number, and title as the programme has it where it is known. */
function axisName({ programme: id, priority }: ProjectFacts, { language, words }: View): string {
  if (priority === null) return words.say(FUNDING.unknown);
  const programme = findProgramme(id ?? undefined);
  const known = programme && priority.number !== null ? findPriority(programme, priority.number) : undefined;
  const title = known?.title[language] ?? known?.title.fi ?? priority.title;
  const named = [priority.number, title].filter((part) => part !== null).join(" ");
  return programme === undefined ? named : `${programme.id.replace("-", "–")}: ${named}`;
}

/** A project of several regions has its money in none of them: nobody has said how it is shared. */
function regionName({ regions, national }: ProjectFacts, { words }: View): string {
  const [first] = regions;
  if (regions.length > 1) return words.say(FUNDING.severalRegions);
  if (first !== undefined) return first;
  return words.say(national === null ? FUNDING.unknown : FUNDING.national);
}

export const groupsOf = (project: ProjectFacts, view: View): Groups => ({
  authority: project.authority ?? view.words.say(FUNDING.unknown),
  axis: axisName(project, view),
  region: regionName(project, view),
});

/** The public money of a project: planned, and what has come of it. */
export const publicFunding = (project: ProjectFacts) => project.funding.find(({ kind }) => kind === "public");

/** Sums of public money, added up project by project. */
export interface Totals {
  /** @param code each code counts once; null where the description has none */
  add(project: ProjectFacts, code: string | null): void;
  /** By one kind of group, the most money first. */
  by(kind: keyof Groups): readonly Total[];
  all(): Total;
  /** Projects left out, for they have no planned public sum; projects counted without a realised one; codes met again. */
  gaps(): { readonly without: number; readonly unrealised: number; readonly twice: boolean };
}

const added = (to: Total | undefined, name: string, planned: Cents, realised: Cents): Total => ({
  name,
  projects: (to?.projects ?? 0) + 1,
  planned: (to?.planned ?? 0) + planned,
  realised: (to?.realised ?? 0) + realised,
});

/** An empty sum. Holds a few numbers for each group and the codes seen, whatever the number of projects. */
export function createTotals(view: View): Totals {
  const groups = {
    authority: new Map<string, Total>(),
    axis: new Map<string, Total>(),
    region: new Map<string, Total>(),
  };
  const codes = new Set<string>();
  let all: Total | undefined;
  let without = 0;
  let unrealised = 0;
  let twice = false;
  return {
    add(project, code) {
      const funding = publicFunding(project);
      if (funding === undefined || funding.planned === null) {
        without++;
        return;
      }
      if (code !== null && codes.has(code)) {
        twice = true;
        return;
      }
      if (code !== null) codes.add(code);
      if (funding.realised === null) unrealised++;
      const { planned, realised } = { planned: funding.planned, realised: funding.realised ?? 0 };
      const names = groupsOf(project, view);
      for (const kind of ["authority", "axis", "region"] as const)
        groups[kind].set(names[kind], added(groups[kind].get(names[kind]), names[kind], planned, realised));
      all = added(all, "", planned, realised);
    },
    by: (kind) =>
      [...groups[kind].values()].sort((a, b) => b.planned - a.planned || compareFinnish(a.name, b.name)),
    all: () => all ?? { name: "", projects: 0, planned: 0, realised: 0 },
    gaps: () => ({ without, unrealised, twice }),
  };
}
