import { builtInRegistry } from "../../shared/check.ts";
import { findProgramme } from "../../shared/reference/programmes.ts";
import { inventBusinessId } from "./businessId.ts";
import { T14 } from "./planting.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** English wording of the first `count` sections, taken from the template: titles and labels. */
function english(id: string): { title: string; labels: Map<string, string> } {
  const def = builtInRegistry.find(T14)?.template.sections.find((one) => one.id === id);
  const labels = (def?.fields ?? []).map(({ id: field, accept }) => [field, accept.at(-1) ?? ""] as const);
  return { title: `${id} ${def?.accept[0]}`, labels: new Map(labels.filter(([, label]) => label !== "")) };
}

const SENTENCES = [
  "The project helps young people to move from school to work.",
  "Each participant has one counsellor for the whole time.",
  "Employers of the area, about 40 in all, offer short periods at work.",
  "The results are described for others: see http://www.esimerkki.fi/results.",
  "In 2015, some 12.4% of the people aged 15–64 were without work.",
];

/** The register's English page: its first three sections, with or without their headings. */
export function inventEnglishPage(random: Random): string {
  const objectives = (findProgramme("2014-2020")?.objectives.values ?? []).filter(
    ({ title, confidence }) => title?.en !== undefined && confidence === "high",
  );
  const objective = random.pick(objectives.filter(({ axis }) => ["3", "5"].includes(axis)));
  const axis = findProgramme("2014-2020")?.priorities.values.find(({ number }) => number === objective.axis);
  const [postalCode, town] = random.pick(words.POST_OFFICES);
  const values: Record<string, string> = {
    code: `S2${random.int(1000, 2593)}`,
    name: `${random.pick(["Open", "Green", "Shared"])} ${random.pick(["path", "workshop"])}`,
    priority: `${objective.axis}. ${axis?.title.en}`,
    objective: `${objective.number}. ${objective.title?.en}`,
    period: `Start 1.${random.int(1, 12)}.2015 and end 31.12.${random.int(2016, 2017)}`,
    status: random.pick(["Ended", "In operation", "Running"]),
    authority: `Centre for Economic Development, Transport and the Environment ${random.pick(["Central Finland", "Häme"])}`,
    type: random.pick(["Foundation", "Joint municipal authority", "University", "Municipality"]),
    businessId: inventBusinessId(random),
    address: random.pick(words.STREETS),
    phone: "014 123 4567",
    postalCode,
    town,
    website: "http://www.esimerkki.fi",
    contactName: `${random.pick(words.FIRST_NAMES)} ${random.pick(words.LAST_NAMES)}`,
    contactPosition: "Project manager",
    contactEmail: random.pick(["etunimi.sukunimi(at)", "etunimi.sukunimi(at)esimerkki.fi"]),
    contactPhone: "040 123 4567",
    applicants: random.pick(["", "Only one applicant"]),
  };
  const hasHeadings = random.chance(0.6);
  const fields = (id: string): string[] => {
    const { title, labels } = english(id);
    const lines = [...labels].map(([field, label]) =>
      `${label}: ${field === "name" && id === "2" ? "Verstas Oy" : (values[field] ?? "")}`.trimEnd(),
    );
    return hasHeadings ? [title, ...lines] : lines;
  };
  const summary = random.sample(SENTENCES, random.int(2, 5)).join(" ");
  const text = [
    "Description of the project funded by the European Social Fund (ESF)",
    ...fields("1"),
    ...fields("2"),
    ...(hasHeadings ? [english("3").title] : []),
    summary,
  ].join("\n\n");
  return random.chance(0.2) ? text.replaceAll("\n", "\r\n") : text;
}
