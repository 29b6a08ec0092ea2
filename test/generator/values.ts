import { findProgramme } from "../../shared/reference/programmes.ts";
import type { Template } from "../../shared/templates/schema.ts";
import { type CalendarDay, formatDay, toDay, wholeMonths } from "../../shared/text/calendar.ts";
import { groupThousands } from "../../shared/text/money.ts";
import { type Area, inventArea } from "./area.ts";
import { inventBusinessId } from "./businessId.ts";
import { currentValues } from "./currentPeriod.ts";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** How far a project is: being written, being applied for, or running or ended. */
export type Stage = "draft" | "submission" | "review";

/** The kinds of value that belong together: what the project's scope and its applicants are. */
export interface Project {
  readonly stage: Stage;
  /** Value by role; where several roles share one value, by the first of them. */
  readonly values: Readonly<Record<string, string>>;
  readonly isNational: boolean;
  /** The caption of the list of partners and its lines; undefined for a single applicant. */
  readonly partners: { readonly role: string; readonly lines: readonly string[] } | undefined;
}

const invent = {
  person: (random: Random): string => {
    const [first, last] = [random.pick(words.FIRST_NAMES), random.pick(words.LAST_NAMES)];
    return random.pick([`${first} ${last}`, `${last} ${first}`, `${last} ${first}`.toUpperCase()]);
  },
  phone: (random: Random): string =>
    random.pick([
      `040 ${random.int(100, 999)} ${random.int(1000, 9999)}`,
      `0295 0${random.int(10, 99)} ${random.int(100, 999)}`,
      `+358 50 ${random.int(1_000_000, 9_999_999)}`,
      `(0${random.int(2, 9)}) ${random.int(100, 999)} ${random.int(100, 9999)}`,
      `040-${random.int(100, 999)} ${random.int(1000, 9999)}`,
      `0${random.int(2, 9)}\u00A0${random.int(10_000, 999_999)}`,
    ]),
};

/** Days of a project that is as long as its form expects, inside the programme period. */
function inventPeriod(random: Random, template: Template): { start: CalendarDay; end: CalendarDay } {
  const window = findProgramme(template.programme)?.window;
  const firstYear = window?.from.year ?? 2014;
  const lastYear = (window?.to.year ?? 2020) - 4;
  const longest = template.duration === undefined ? 36 : template.duration.warning - 1;
  for (;;) {
    const start = toDay(random.int(firstYear, lastYear), random.int(1, 12), random.pick([1, 1, 1, 15]));
    const end = toDay(random.int(firstYear, lastYear + 3), random.pick([3, 6, 8, 12]), random.pick([30, 31]));
    if (start === undefined || end === undefined) continue;
    const months = wholeMonths(start, end);
    if (months >= 6 && months <= longest) return { start, end };
  }
}

/** Four sums that keep the order of the money rules: realised ≤ granted ≤ planned, part ≤ whole. */
function inventFunding(
  random: Random,
): Record<"planned" | "granted" | "realised" | "realisedPublic", number> {
  const planned = random.int(20_000, 3_000_000);
  const granted = random.chance(0.2) ? planned : random.int(Math.ceil(planned / 2), planned);
  const realised = random.chance(0.1) ? 0 : random.int(Math.ceil(granted / 2), granted);
  return { planned, granted, realised, realisedPublic: random.int(realised, planned) };
}

/** The area lists as text: all three, or the regions alone. */
function listedArea(random: Random, { regions, subRegions, municipalities }: Area): readonly string[] {
  const lists = random.chance(0.1) ? [regions, [], []] : [regions, subRegions, municipalities];
  return lists.map((names) => names.join(", "));
}

const COUNT = {
  single: "Vain yksi hakija",
  joint: "Hakijoita on useampi kuin yksi (yhteishanke)",
  transfer:
    "Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle hankkeen toteuttamista varten (tuen siirto)",
};

/** The applicants: alone, with partners, or passing aid on; each partner in two or three parts. */
function inventPartners(random: Random): { count: string; partners: Project["partners"] } {
  const kind = random.pick(["single", "single", "joint", "transfer"] as const);
  if (kind === "single") return { count: COUNT.single, partners: undefined };
  const lines = random.sample(words.ORGANISATIONS, random.int(1, 4)).map(({ name, type }) => {
    const middle = random.pick(["", `, ${type}`, ", Hankepalvelut"]);
    return `${name}${middle}, ${inventBusinessId(random)}`;
  });
  return {
    count: COUNT[kind],
    partners: { role: kind === "joint" ? "partners.list" : "partners.transferRecipients", lines },
  };
}

/** Axis and objective as each form writes them. */
function inventAxis(random: Random, template: Template): { priority: string; objective: string } {
  const programme = findProgramme(template.programme);
  const fund = template.fund ?? "ESR";
  const axes = (programme?.priorities.values ?? []).filter((axis) => axis.fund === fund);
  const sure = (one: { confidence: string }): boolean => one.confidence === "high";
  if (template.layout.numberMark === ":") {
    const axis = random.pick(axes);
    return { priority: `${axis.number}: ${axis.title.fi}`, objective: "" };
  }
  const objectives = (programme?.objectives.values ?? []).filter(
    (one) => sure(one) && one.title !== undefined && axes.some(({ number }) => number === one.axis),
  );
  const objective = random.pick(objectives);
  const axis = axes.find(({ number }) => number === objective.axis);
  const title = objective.title?.fi ?? "";
  if (template.periodBy === "code")
    return { priority: `Toimintalinja ${objective.axis} (ESR)`, objective: title };
  return { priority: `${objective.axis}. ${axis?.title.fi}`, objective: `${objective.number}. ${title}` };
}

/** The four sums, and the counts, of a project at this stage. */
function inventNumbers(random: Random, isRealised: boolean): Record<string, string> {
  const funding = inventFunding(random);
  const separator = random.pick([" ", " ", "\u00A0", "\u202F", ""]);
  const euros = (sum: number): string => groupThousands(String(sum), separator);
  const count = (most: number): string => String(random.int(0, most));
  return {
    "funding.granted": euros(funding.granted),
    "funding.realised": isRealised ? euros(funding.realised) : "",
    "funding.plannedPublic": euros(funding.planned),
    "funding.realisedPublic": isRealised ? euros(funding.realisedPublic) : "",
    "funding.budgetMin": random.pick(["0-50000 €", "100000-500000 €", "500000-1000000 €"]),
    "companies.planned": count(300),
    "companies.realised": isRealised ? count(300) : "",
    "people.planned": count(2500),
    "people.realised": isRealised ? count(2500) : "",
  };
}

/** Everything of a project that fields hold. */
export function inventProject(random: Random, template: Template, stage: Stage): Project {
  const { start, end } = inventPeriod(random, template);
  const days = (day: CalendarDay): string => formatDay(day, template.layout.paddedDays);
  const organisation = random.pick(words.ORGANISATIONS);
  const [postalCode, town] = random.pick(words.POST_OFFICES);
  const [, siteCode, siteTown] = random.chance(0.3) ? ["", ...random.pick(words.POST_OFFICES)] : ["", "", ""];
  const status = stage === "review" ? random.pick(["Toiminta päättynyt", "Toiminnassa", "Keskeytynyt"]) : "";
  const code = findProgramme(template.programme)?.codes.find(({ letter }) => letter === "S")?.prefix ?? "2";
  const area = inventArea(random, start.year, end.year);
  const [regions = "", subRegions = "", municipalities = ""] = listedArea(random, area);
  const axis = inventAxis(random, template);
  const { count, partners } = inventPartners(random);
  const isNational = template.layout.closed && random.chance(0.15);
  const hasScheme = template.layout.urlScheme;
  const values: Record<string, string> = {
    ...inventNumbers(random, stage === "review"),
    "project.code": stage === "draft" ? "" : `S${code}${String(random.int(1, 2800)).padStart(4, "0")}`,
    "project.name": random.pick([
      `${random.pick(words.NAME_STARTS)} ${random.pick(words.NAME_ENDS)} ${random.int(1, 99)}`,
      `${random.pick(words.NAME_STARTS).toUpperCase()} - ${random.pick(words.NAME_ENDS)} töihin (esiselvitys)`,
      `${random.pick(words.NAME_STARTS)} ${random.pick(words.NAME_ENDS)} 2.0: työtä & tekijöitä`,
    ]),
    "project.priority.number": axis.priority,
    "project.objective.number": axis.objective,
    "project.objective.title": axis.objective,
    "period.start": template.layout.paddedDays ? days(start) : `Alkaa ${days(start)} ja päättyy ${days(end)}`,
    "period.end": days(end),
    "project.status": status,
    "authority.name": stage === "draft" ? "" : random.pick(words.AUTHORITIES),
    "applicant.name": organisation.name,
    "applicant.type": organisation.type,
    "applicant.businessId": inventBusinessId(random),
    "applicant.address": random.pick(words.STREETS),
    "applicant.phone": invent.phone(random),
    "applicant.postalCode": postalCode,
    "applicant.town": town,
    "applicant.website": hasScheme ? random.pick(words.WEBSITES) : "www.esimerkki.fi",
    "project.website": random.pick(["www.esimerkkihanke.fi", "www.esimerkki.fi sekä www.hanke.example.fi"]),
    "contact.name": invent.person(random),
    "contact.position": random.pick(words.POSITIONS),
    "contact.email": random.pick(["etunimi.sukunimi(at)esimerkki.fi", "aino.niemi[at]posti.esimerkki.fi"]),
    "contact.phone": invent.phone(random),
    "applicant.count": count,
    "project.section": isNational
      ? "Valtakunnallinen osio"
      : `${random.pick(["Etelä", "Itä", "Länsi", "Pohjois"])}-Suomen suuralueosio`,
    "project.type": "Projekti, jossa on henkilöitä mukana",
    "area.regions": template.layout.closed ? regions : (area.regions[0] ?? ""),
    "area.subRegions": subRegions,
    "area.municipalities": municipalities,
    "site.address": siteCode === "" ? "" : random.pick(words.STREETS),
    "site.postalCode": siteCode ?? "",
    "site.town": siteTown ?? "",
    "equality.analysis": "Kyllä",
    "equality.mainstreaming": random.pick(["Kyllä", "Ei"]),
    "equality.mainGoal": axis.objective.startsWith("8.1") ? "Kyllä" : "Ei",
    "targetGroup.indirect": `Alueen työnantajat ja oppilaitokset. ${prose(random)}`,
    "text.finalReport": status === "Toiminnassa" || stage !== "review" ? "-" : prose(random),
    "project.keywords": "",
  };
  const current = template.programme === "2021-2027" ? currentValues(random, stage, isNational) : {};
  return { stage, values: { ...values, ...current }, isNational, partners };
}
