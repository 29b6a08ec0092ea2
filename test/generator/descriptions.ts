import { builtInRegistry } from "../../shared/check.ts";
import { headingText } from "../../shared/templates/scaffold.ts";
import type { FieldDef, SectionDef, Template } from "../../shared/templates/schema.ts";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";
import { inventProject, type Project, type Stage } from "./values.ts";
import * as words from "./words.ts";

interface Writer extends Project {
  readonly random: Random;
  readonly template: Template;
  /** A page of the public record: none of what only the application holds. */
  readonly isRecord: boolean;
  /** What is only filled in once the project runs: written with an empty value, or left out. */
  readonly leavesOut: boolean;
}

/** `150, joista naisia 70`, never fewer in all than women. */
function countOfWhom(random: Random): string {
  const total = random.int(1, 400);
  return `${total}, joista ${random.pick(["naisia", "naisten työpaikkoja", "naisten perustamia"])} ${random.int(0, total)}`;
}

function valueFor({ random, values, stage }: Writer, def: FieldDef): string {
  const [role] = Object.values(def.roles);
  // Classes of the public record, of which no list is published.
  if (def.required === "realisation" && role === undefined && def.label !== undefined && stage === "review")
    if (def.type === "text") return def.empty === "allowed" ? "" : "keksitty luokka";
    else if (def.type === "euros") return "1 000";
  if (stage !== "review" && def.required === "realisation" && role === undefined) return "";
  if (def.type === "countOfWhom")
    return stage !== "review" && def.required === "realisation" ? "" : countOfWhom(random);
  if (role !== undefined && values[role] !== undefined) return values[role];
  return def.label === undefined ? prose(random) : "";
}

/** A caption and what stands under it: partners, or the development programme of a national project. */
function captionLines(
  { random, partners, isNational, stage, isRecord, values }: Writer,
  def: FieldDef,
): string[] {
  const roles = Object.values(def.roles);
  if (isRecord && roles.some((role) => role === "text.summary"))
    return [`${def.label}:${random.pick([" ", "\n", "\n\n"])}${values["text.summary"]}`];
  if (partners !== undefined && roles.some((role) => role === partners.role))
    return random.chance(0.5)
      ? [def.label ?? "", ...partners.lines]
      : [def.label ?? "", partners.lines.join("\n")];
  if (isNational && stage === "review" && roles.some((role) => role === "area.developmentProgramme"))
    return [def.label ?? "", "Välityömarkkinat/siirtymätyömarkkinat"];
  return [];
}

/** True for a field that this description does not have. */
function isLeftOut(writer: Writer, def: FieldDef): boolean {
  if (writer.leavesOut && def.required === "realisation" && def.id !== "code") return true;
  if (def.required !== "optional" || def.empty === "allowed") return false;
  return def.type !== "url" && writer.random.chance(0.5);
}

function fieldLines(writer: Writer, def: FieldDef): string[] {
  if (def.content === "below") return captionLines(writer, def);
  if (def.alternative !== undefined && (def.side === "national") !== writer.isNational) return [];
  if (def.label === undefined)
    return def.choices === undefined ? [] : [writer.template.lists[def.choices]?.values[0]?.value ?? ""];
  if (isLeftOut(writer, def)) return [];
  if (def.empty === "allowed" && def.colon === "optional") return [def.label];
  const isClass = def.choices !== undefined && Object.keys(def.roles).length === 0;
  const value =
    isClass && writer.stage === "review"
      ? (writer.template.lists[def.choices ?? ""]?.values[0]?.value ?? "")
      : valueFor(writer, def);
  const line = `${def.label}:${value === "" ? "" : ` ${value}`}`;
  return def.content === "note" ? [`${line}\n${writer.random.pick(words.SENTENCES)}`] : [line];
}

function matrixLines({ random }: Writer, def: SectionDef): string[] {
  if (def.matrix === undefined) return [];
  const lines = [random.pick([...def.matrix.header.slice(0, 2), def.matrix.header.slice(2).join("\n")])];
  const justifications = random.sample(words.SENTENCES, words.SENTENCES.length);
  const gap = random.pick([" ", " ", " ", "\t"]);
  for (const { title, rows } of def.matrix.groups) {
    lines.push(title);
    for (const row of rows) {
      const [a, b] = random.chance(0.4) ? [0, 0] : [random.int(0, 10), random.int(1, 10)];
      lines.push(`${row.title}${gap}${a}${gap}${b}`);
      const reason = justifications.pop() ?? "";
      if (a + b > 0) lines.push(random.pick([`${row.title}: ${reason.toLowerCase()}`, reason]));
      else if (random.chance(0.3)) lines.push(random.pick(["Ei vaikutusta.", "Vaikutukset ovat vähäiset."]));
    }
  }
  return [lines.join("\n")];
}

/** The card's first block, which has no form of its own: people, an address for e-mail, a web page. */
const teamLines = ({ values, random }: Writer): string[] => [
  "Projektitiimi:",
  `${random.pick(words.POSITIONS)} ${values["contact.name"]}${random.pick(["", " 1.8.2016 alkaen"])}`,
  `sähköpostiosoite ${random.pick([" ", ""])}${values["contact.email"]}`,
  "www.esimerkki.fi/hanke",
];

function sectionLines(writer: Writer, def: SectionDef): string[] {
  if (writer.leavesOut && def.required === "realisation") return [];
  if (writer.isRecord && def.required === "application") return [];
  const isTight = !writer.template.layout.closed || def.fields.some(({ content }) => content === "note");
  const isTeam =
    !writer.template.layout.closed &&
    def.fields.length > 0 &&
    def.fields.every(({ required }) => required === "optional");
  const fields = isTeam ? teamLines(writer) : def.fields.flatMap((field) => fieldLines(writer, field));
  const body = def.body === undefined ? [] : [valueFor(writer, def.body)];
  const children = (def.sections ?? [])
    .filter(({ required }) => required !== "optional")
    .flatMap((child) => sectionLines(writer, child));
  return [
    ...(writer.isRecord && def.wording === "provisional" ? [] : [headingText(writer.template, def)]),
    ...(isTight && !isTeam && fields.length > 0 ? [fields.join("\n")] : fields),
    ...matrixLines(writer, def),
    ...body.filter((text) => text !== ""),
    ...children,
  ];
}

/** What stands above the first section: the form's title lines, or the card's name, summary line and status. */
function headLines({ template, values, random }: Writer): readonly string[] {
  if (template.layout.closed) return random.chance(0.2) ? template.head.fixed.slice(-1) : template.head.fixed;
  return [
    values["project.name"] ?? "",
    `${values["project.priority.number"]} | ${values["period.start"]} – ${values["period.end"]} | ${values["area.regions"]}`,
    `${random.pick(["Hanke käynnissä", "Hanke loppunut"])}${random.pick(["", "\nTutustu hankkeeseen"])}`,
  ];
}

/** The paragraphs as one text; sometimes without blank lines above headings, sometimes with Windows line ends. */
function joined({ random, template }: Writer, paragraphs: readonly string[]): string {
  const text = `${paragraphs.join("\n\n")}${random.chance(0.5) ? "\n" : ""}`;
  const titles = new Set(
    template.sections.flatMap((def) => [def, ...def.sections]).map((def) => headingText(template, def)),
  );
  const tight = template.layout.closed && random.chance(0.2);
  const spaced = tight
    ? text.replace(/\n\n([^\n]+)(?=\n)/gu, (whole, line: string) => (titles.has(line) ? `\n${line}` : whole))
    : text;
  return random.chance(0.2) ? spaced.replaceAll("\n", "\r\n") : spaced;
}

/**
 * A description without a defect, by one of the built-in templates: people, sums and days invented, regions and lists
 * real. @param isPageOfRecord as the public record shows a project that runs, where the form has a record of its own
 */
export function inventDescription(
  random: Random,
  templateId: string,
  stage: Stage = "review",
  isPageOfRecord = false,
): string {
  const template = builtInRegistry.find(templateId)?.template;
  if (template === undefined) throw new RangeError(`no template ${templateId}`);
  const project = inventProject(random, template, stage);
  const leavesOut = stage !== "review" && random.chance(0.5);
  const hasRecord = template.sections.some(({ required }) => required === "application");
  const isRecord = stage === "review" && hasRecord && isPageOfRecord;
  const writer: Writer = { random, template, ...project, leavesOut, isRecord };
  return joined(writer, [
    ...headLines(writer),
    ...template.sections.flatMap((def) => sectionLines(writer, def)),
  ]);
}
