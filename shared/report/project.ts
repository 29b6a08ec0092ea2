import { shorten } from "../features/outline.ts";
import { findAuthority } from "../reference/authorities.ts";
import { findRegion } from "../reference/regions.ts";
import { programmeOf } from "../rules/programme/programmeOf.ts";
import { matrixRows, scoresOf } from "../rules/sustainability/matrixRows.ts";
import { type Form, isEmpty, namesOf } from "../templates/form.ts";
import type { Role } from "../templates/roles.ts";
import { isoDay } from "../text/calendar.ts";
import type { Cents } from "../text/money.ts";

/** A number and a title, as the description writes them; either may be missing. */
export interface Numbered {
  readonly number: string | null;
  readonly title: string | null;
}

/** Money of one kind: what was promised and what has come of it, in cents; null where there is no valid sum. */
export interface Funding {
  /** granted: EU and state money · public: with the other public money · total: with the private money */
  readonly kind: "granted" | "public" | "total";
  /** Promised, by the kind: granted where a decision says so, else planned. */
  readonly planned: Cents | null;
  readonly realised: Cents | null;
}

/** The scores of one row of the sustainability table; null where they are missing or no whole numbers. */
export interface Scored {
  /** Heading of the group of rows; null where the text lost it. */
  readonly group: string | null;
  readonly title: string;
  readonly direct: number | null;
  readonly indirect: number | null;
}

/**
 * What a report tells of the project itself, in no language but the document's. Plain data: it can be sent between
 * threads and written to a file. Holds no person's name.
 */
export interface ProjectFacts {
  /** Id of the programme period, `2014-2020`; null where it is not known. */
  readonly programme: string | null;
  readonly status: string | null;
  /** By the shortest of its names where the authority is known, else as it is written. */
  readonly authority: string | null;
  readonly applicant: string | null;
  readonly priority: Numbered | null;
  readonly objective: Numbered | null;
  /** `YYYY-MM-DD` */
  readonly start: string | null;
  readonly end: string | null;
  /** Official names where they are known. */
  readonly regions: readonly string[];
  readonly subRegions: number;
  readonly municipalities: number;
  /** The line that says that the project is for the whole country. */
  readonly national: string | null;
  readonly funding: readonly Funding[];
  /** Where the form gives a range in place of a sum. */
  readonly budget: { readonly min: Cents | null; readonly max: Cents | null } | null;
  readonly scores: readonly Scored[];
}

/** Longest value that a report repeats, in characters. */
const LONGEST = 200;

/** The value of a field as it is written, on one line, whether or not it is valid. */
function written(form: Form, role: Role): string | null {
  const field = form.fieldOf(role);
  return field === undefined || isEmpty(field) ? null : shorten(form.textOf(field.value), LONGEST);
}

function valid(
  form: Form,
  role:
    | "project.priority.number"
    | "project.priority.title"
    | "project.objective.number"
    | "project.objective.title",
): string | null {
  const found = form.find(role);
  return found === undefined ? null : shorten(found.value, LONGEST);
}

function numbered(form: Form, what: "priority" | "objective"): Numbered | null {
  const number = valid(form, `project.${what}.number`);
  const title = valid(form, `project.${what}.title`);
  return number === null && title === null ? null : { number, title };
}

function authorityName(form: Form): string | null {
  const name = written(form, "authority.name");
  const known = name === null ? undefined : findAuthority(name)?.authority;
  return known === undefined ? name : (known.short[0] ?? known.name);
}

const KINDS = [
  { kind: "granted", planned: ["funding.granted", "funding.plannedEuState"], realised: "funding.realised" },
  { kind: "public", planned: ["funding.plannedPublic"], realised: "funding.realisedPublic" },
  { kind: "total", planned: ["funding.plannedTotal"], realised: "funding.realisedTotal" },
] as const;

function fundingOf(form: Form): Funding[] {
  return KINDS.flatMap(({ kind, planned: roles, realised: role }) => {
    const planned = roles.flatMap((one) => form.find(one)?.value ?? [])[0] ?? null;
    const realised = form.find(role)?.value ?? null;
    return planned === null && realised === null ? [] : [{ kind, planned, realised }];
  });
}

function budgetOf(form: Form): ProjectFacts["budget"] {
  const min = form.find("funding.budgetMin")?.value ?? null;
  const max = form.find("funding.budgetMax")?.value ?? null;
  return min === null && max === null ? null : { min, max };
}

const dayOf = (
  form: Form,
  ...roles: readonly ("period.start" | "period.end" | "header.start" | "header.end")[]
) => {
  const found = roles.flatMap((role) => form.find(role)?.value ?? [])[0];
  return found === undefined ? null : isoDay(found);
};

/** The facts of a description. What the text does not say, or says in no valid form, is null or left out. */
export const projectFacts = (form: Form): ProjectFacts => ({
  programme: programmeOf(form)?.id ?? null,
  status: written(form, "project.status"),
  authority: authorityName(form),
  applicant: written(form, "applicant.name"),
  priority: numbered(form, "priority"),
  objective: numbered(form, "objective"),
  start: dayOf(form, "period.start", "header.start"),
  end: dayOf(form, "period.end", "header.end"),
  regions: [
    ...new Set(
      namesOf(form, "area.regions").map(({ name }) => findRegion(name)?.name ?? shorten(name, LONGEST)),
    ),
  ],
  subRegions: namesOf(form, "area.subRegions").length,
  municipalities: namesOf(form, "area.municipalities").length,
  national: written(form, "area.national"),
  funding: fundingOf(form),
  budget: budgetOf(form),
  scores: matrixRows(form).map(({ def, field, group }) => {
    const scores = scoresOf(field);
    return {
      group: group ?? null,
      title: def.title,
      direct: scores?.direct.value ?? null,
      indirect: scores?.indirect.value ?? null,
    };
  }),
});
