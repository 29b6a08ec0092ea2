import { builtInRegistry } from "../../shared/check.ts";
import { findProgramme } from "../../shared/reference/programmes.ts";
import { headingText } from "../../shared/templates/scaffold.ts";
import type { FieldDef, SectionDef, Template } from "../../shared/templates/schema.ts";
import { type CalendarDay, formatDay, toDay, wholeMonths } from "../../shared/text/calendar.ts";
import { groupThousands } from "../../shared/text/money.ts";
import { inventArea } from "./area.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A business id that could be issued. */
export function inventBusinessId(random: Random): string {
  for (;;) {
    const digits = String(random.int(100_000, 3_400_000)).padStart(7, "0");
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11;
    if (sum !== 1) return `${digits}-${sum === 0 ? 0 : 11 - sum}`;
  }
}

const invent = {
  person: (random: Random): string => `${random.pick(words.FIRST_NAMES)} ${random.pick(words.LAST_NAMES)}`,
  phone: (random: Random): string =>
    random.pick([
      `040 ${random.int(100, 999)} ${random.int(1000, 9999)}`,
      `0295 0${random.int(10, 99)} ${random.int(100, 999)}`,
      `+358 50 ${random.int(1_000_000, 9_999_999)}`,
      `(0${random.int(2, 9)}) ${random.int(100, 999)} ${random.int(100, 9999)}`,
    ]),
  paragraph: (random: Random): string => random.sample(words.SENTENCES, random.int(1, 4)).join(" "),
};

function prose(random: Random): string {
  const parts = Array.from({ length: random.int(1, 3) }, () => invent.paragraph(random));
  if (random.chance(0.4)) parts.splice(1, 0, random.sample(words.LOOKALIKES, random.int(1, 4)).join("\n"));
  return parts.join("\n\n");
}

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
function inventFunding(random: Random): {
  planned: number;
  granted: number;
  realised: number;
  realisedPublic: number;
} {
  const planned = random.int(20_000, 3_000_000);
  const granted = random.int(Math.ceil(planned / 2), planned);
  const realised = random.int(Math.ceil(granted / 2), granted);
  return { planned, granted, realised, realisedPublic: random.int(realised, planned) };
}

/** Value of a field by its role or, where several roles share one value, by the first of them. */
function inventValues(random: Random, template: Template): Record<string, string> {
  const { start, end } = inventPeriod(random, template);
  const days = (day: CalendarDay): string => formatDay(day, template.layout.paddedDays);
  const funding = inventFunding(random);
  const separator = random.pick([" ", " ", "\u00A0", ""]);
  const euros = (sum: number): string => groupThousands(String(sum), separator);
  const organisation = random.pick(words.ORGANISATIONS);
  const [postalCode, town] = random.pick(words.POST_OFFICES);
  const status = random.pick(["Toiminta päättynyt", "Toiminnassa", "Keskeytynyt"]);
  const code = findProgramme(template.programme)?.codes.find(({ letter }) => letter === "S")?.prefix ?? "2";
  const person = invent.person(random);
  const area = inventArea(random, start.year, end.year);
  return {
    "project.code": `S${code}${String(random.int(1, 2800)).padStart(4, "0")}`,
    "project.name": `${random.pick(words.NAME_STARTS)} ${random.pick(words.NAME_ENDS)} ${random.int(1, 99)}`,
    "period.start": template.layout.paddedDays ? days(start) : `Alkaa ${days(start)} ja päättyy ${days(end)}`,
    "period.end": days(end),
    "project.status": status,
    "authority.name": random.pick([
      "Hämeen elinkeino-, liikenne- ja ympäristökeskus",
      "Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus",
      "Etelä-Savon elinkeino-, liikenne- ja ympäristökeskus",
      "Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
      "Sosiaali- ja terveysministeriö",
    ]),
    "applicant.name": organisation.name,
    "applicant.type": organisation.type,
    "applicant.businessId": inventBusinessId(random),
    "applicant.address": random.pick(words.STREETS),
    "applicant.phone": invent.phone(random),
    "applicant.postalCode": postalCode,
    "applicant.town": town,
    "applicant.website": template.layout.headingDot === true ? "www.esimerkki.fi" : "http://www.esimerkki.fi",
    "project.website": "www.esimerkkihanke.fi",
    "contact.name": person,
    "contact.position": random.pick(words.POSITIONS),
    "contact.email": "etunimi.sukunimi(at)esimerkki.fi",
    "contact.phone": invent.phone(random),
    "applicant.count": "Vain yksi hakija",
    "project.section": random.pick([
      "Etelä-Suomen suuralueosio",
      "Itä-Suomen suuralueosio",
      "Pohjois-Suomen suuralueosio",
    ]),
    "project.type": "Projekti, jossa on henkilöitä mukana",
    "funding.granted": euros(funding.granted),
    "funding.realised": euros(funding.realised),
    "funding.plannedPublic": euros(funding.planned),
    "funding.realisedPublic": euros(funding.realisedPublic),
    "funding.budgetMin": random.pick(["0-50000 €", "100000-500000 €", "500000-1000000 €"]),
    "area.regions": template.layout.closed ? area.regions.join(", ") : (area.regions[0] ?? ""),
    "area.subRegions": area.subRegions.join(", "),
    "area.municipalities": area.municipalities.join(", "),
    "site.address": "",
    "site.postalCode": "",
    "site.town": "",
    "companies.planned": String(random.int(0, 300)),
    "companies.realised": String(random.int(0, 300)),
    "people.planned": String(random.int(1, 900)),
    "equality.analysis": "Kyllä",
    "equality.mainstreaming": random.pick(["Kyllä", "Ei"]),
    "equality.mainGoal": "Ei",
    "targetGroup.indirect": `Alueen työnantajat ja oppilaitokset. ${invent.paragraph(random)}`,
    "text.finalReport": status === "Toiminnassa" ? "-" : prose(random),
    "project.keywords": "",
  };
}

/** Axis and objective as each form writes them. */
function inventAxis(random: Random, template: Template): { priority: string; objective: string } {
  const axes = [
    {
      number: "3",
      title: "Työllisyys ja työvoiman liikkuvuus",
      objective: "6.1",
      objectiveTitle: "Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
    },
    {
      number: "3",
      title: "Työllisyys ja työvoiman liikkuvuus",
      objective: "7.1",
      objectiveTitle: "Tuottavuuden ja työhyvinvoinnin parantaminen",
    },
    {
      number: "4",
      title: "Koulutus, ammattitaito ja elinikäinen oppiminen",
      objective: "9.2",
      objectiveTitle: "Kasvu- ja rakennemuutosalojen koulutuksen tarjonnan ja laadun parantaminen",
    },
    {
      number: "5",
      title: "Sosiaalinen osallisuus ja köyhyyden torjunta",
      objective: "10.1",
      objectiveTitle: "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen",
    },
  ] as const;
  if (template.layout.numberMark === ":")
    return {
      priority: "2: Työllistymisen ja työmarkkinoilla pysymisen edistäminen sekä syrjäytymisen ehkäiseminen",
      objective: "",
    };
  const axis = random.pick(axes);
  if (template.layout.numberMark === undefined)
    return { priority: `Toimintalinja ${axis.number} (ESR)`, objective: axis.objectiveTitle };
  return {
    priority: `${axis.number}. ${axis.title}`,
    objective: `${axis.objective}. ${axis.objectiveTitle}`,
  };
}

interface Writer {
  readonly random: Random;
  readonly template: Template;
  readonly values: Readonly<Record<string, string>>;
}

/** `150, joista naisia 70`, never fewer in all than women. */
function countOfWhom(random: Random): string {
  const total = random.int(1, 400);
  return `${total}, joista ${random.pick(["naisia", "naisten työpaikkoja", "naisten perustamia"])} ${random.int(0, total)}`;
}

function valueFor({ random, values }: Writer, def: FieldDef): string {
  const [role] = Object.values(def.roles);
  if (def.type === "countOfWhom") return countOfWhom(random);
  if (role !== undefined && values[role] !== undefined) return values[role];
  if (role === "targetGroup.primary" || role?.startsWith("text.")) return prose(random);
  if (def.label === undefined) return prose(random);
  return "";
}

function fieldLines(writer: Writer, def: FieldDef): string[] {
  if (def.required === "optional" && def.empty !== "allowed") return [];
  if (def.side === "national" || def.label === undefined || def.content === "below") return [];
  if (def.choices !== undefined && Object.keys(def.roles).length === 0)
    return [`${def.label}: ${writer.template.lists[def.choices]?.values[0]?.value ?? ""}`];
  if (def.empty === "allowed" && def.colon === "optional") return [def.label];
  const value = valueFor(writer, def);
  const line = `${def.label}:${value === "" ? "" : ` ${value}`}`;
  return def.content === "note" ? [`${line}\n${writer.random.pick(words.SENTENCES)}`] : [line];
}

function matrixLines({ random }: Writer, def: SectionDef): string[] {
  if (def.matrix === undefined) return [];
  const lines = [def.matrix.header[0] ?? ""];
  const justifications = random.sample(words.SENTENCES, words.SENTENCES.length);
  for (const { title, rows } of def.matrix.groups) {
    lines.push(title);
    for (const row of rows) {
      const [a, b] = random.chance(0.4) ? [0, 0] : [random.int(0, 10), random.int(1, 10)];
      lines.push(`${row.title} ${a} ${b}`);
      if (a + b > 0) lines.push(`${row.title}: ${justifications.pop()?.toLowerCase() ?? "perustelu"}`);
    }
  }
  return [lines.join("\n")];
}

function sectionLines(writer: Writer, def: SectionDef): string[] {
  const isTight = !writer.template.layout.closed || def.fields.some(({ content }) => content === "note");
  const fields = def.fields.flatMap((field) => fieldLines(writer, field));
  const body = def.body === undefined ? [] : [valueFor(writer, def.body)];
  const paragraphs = [
    headingText(writer.template, def),
    ...(isTight && fields.length > 0 ? [fields.join("\n")] : fields),
    ...matrixLines(writer, def),
    ...body.filter((text) => text !== ""),
  ];
  return [
    ...paragraphs,
    ...(def.sections ?? []).flatMap((child) =>
      child.required === "optional" ? [] : sectionLines(writer, child),
    ),
  ];
}

/** A description without a defect, by one of the built-in templates: people, sums and days invented, regions and lists real. */
export function inventDescription(random: Random, templateId: string): string {
  const template = builtInRegistry.find(templateId)?.template;
  if (template === undefined) throw new RangeError(`no template ${templateId}`);
  const axis = inventAxis(random, template);
  const values: Record<string, string> = {
    ...inventValues(random, template),
    "project.priority.number": axis.priority,
    "project.objective.number": axis.objective,
    "project.objective.title": axis.objective,
  };
  const writer: Writer = { random, template, values };
  const head = template.layout.closed
    ? template.head.fixed
    : [
        values["project.name"] ?? "",
        `${axis.priority} | ${values["period.start"]} – ${values["period.end"]} | ${values["area.regions"]}`,
        random.pick(["Hanke käynnissä", "Hanke loppunut"]),
      ];
  const paragraphs = [...head, ...template.sections.flatMap((def) => sectionLines(writer, def))];
  const text = `${paragraphs.join("\n\n")}${random.chance(0.5) ? "\n" : ""}`;
  return random.chance(0.2) ? text.replaceAll("\n", "\r\n") : text;
}
