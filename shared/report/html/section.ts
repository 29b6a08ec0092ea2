import { lengthText } from "../../features/hover/project.ts";
import { counted } from "../../i18n/counted.ts";
import { PROJECT } from "../../i18n/hover.ts";
import { CHECKS, PAGE, SECTION_WORDS } from "../../i18n/htmlReport.ts";
import { parseIsoDay } from "../../text/calendar.ts";
import { formatEuros } from "../../text/money.ts";
import type { Numbered, ProjectFacts } from "../project.ts";
import type { Counts, FileReport } from "../report.ts";
import { SEVERITY_NOUNS, VERDICT_WORDS } from "../words.ts";
import { checksPart, dayText } from "./checks.ts";
import { facts, heading } from "./elements.ts";
import { findingsPart } from "./findings.ts";
import { fundingPart } from "./funding.ts";
import { type Content, type Html, html } from "./html.ts";
import { scoresPart } from "./scores.ts";
import type { View } from "./view.ts";

/** Code and name, whichever are there; the file's name where neither is. */
export function titleOf({ code, name, path }: FileReport): string {
  const parts = [code, name].filter((part) => part !== null && part !== "");
  return parts.length === 0 ? path : parts.join(" ");
}

/** `3 Työllisyys ja työvoiman liikkuvuus` */
const numberedText = (numbered: Numbered | null): string =>
  numbered === null ? "" : [numbered.number, numbered.title].filter((part) => part !== null).join(" ");

function periodText({ start, end }: ProjectFacts, { words }: View): string {
  if (start === null || end === null)
    return [start, end].map((day) => (day === null ? "" : dayText(day))).join("–");
  const [from, to] = [parseIsoDay(start), parseIsoDay(end)];
  const length = from && to && lengthText(from, to, words);
  const days = `${dayText(start)}–${dayText(end)}`;
  return length === undefined ? days : `${days} (${length})`;
}

function areaText({ national, regions, subRegions, municipalities }: ProjectFacts, { words }: View): string {
  const counts = [
    ...(subRegions > 0 ? [words.count(subRegions, "subRegion")] : []),
    ...(municipalities > 0 ? [words.count(municipalities, "municipality")] : []),
  ];
  return [...(national === null ? [] : [national]), ...regions, ...counts].join(", ");
}

const budgetText = ({ budget }: ProjectFacts): string =>
  budget === null
    ? ""
    : [budget.min, budget.max].map((sum) => (sum === null ? "" : formatEuros(sum))).join("–");

function keyFacts({ path, template, code, project }: FileReport, view: View): Html {
  const { words, registry, language } = view;
  const form = template === null ? undefined : registry.find(template)?.template.title[language];
  const of = (text: (project: ProjectFacts, view: View) => Content): Content =>
    project === undefined ? null : text(project, view);
  return facts([
    [words.say(SECTION_WORDS.file), path],
    [words.say(PROJECT.code), code],
    [words.say(SECTION_WORDS.form), form],
    [words.say(SECTION_WORDS.applicant), project?.applicant],
    [words.say(PROJECT.authority), project?.authority],
    [
      words.say(PROJECT.period),
      of((one) => (one.start === null && one.end === null ? null : periodText(one, view))),
    ],
    [words.say(PROJECT.status), project?.status],
    [words.say(SECTION_WORDS.axis), of(({ priority }) => numberedText(priority))],
    [words.say(SECTION_WORDS.objective), of(({ objective }) => numberedText(objective))],
    [words.say(PROJECT.area), of(areaText)],
    [words.say(PROJECT.budget), of(budgetText)],
  ]);
}

/** `1 varoitus, 4 vihjettä`, each number beside its noun; undefined where there is nothing to count. */
export function countsText(counts: Counts, { language }: View): string | undefined {
  const parts = (["error", "warning", "info", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], SEVERITY_NOUNS[severity], language).replace(" ", "\u00A0"));
  return parts.length === 0 ? undefined : parts.join(", ");
}

function verdictLine({ verdict, counts, notRecognisedReason }: FileReport, view: View): Html {
  const { words, language } = view;
  const word = html`<strong class="verdict ${verdict}">${VERDICT_WORDS[verdict][language]}</strong>`;
  const said = countsText(counts, view);
  return html`<p class="result">${words.say(SECTION_WORDS.resultIs)} ${word}${said !== undefined && ` – ${said}`}</p>
${notRecognisedReason !== null && html`<p>${notRecognisedReason}</p>\n`}`;
}

const part = (level: number, title: string, content: Content): Content =>
  content !== null &&
  content !== false &&
  html`<section>
${heading(level, title)}
${content}</section>
`;

/**
 * All that is reported of one file. @param level of its heading, 1–4; those inside are deeper @param id of the section,
 * to link to
 */
export function projectSection(
  report: FileReport,
  view: View,
  { level, id }: { level: number; id: string },
): Html {
  const { words, links } = view;
  const { project, evidence, findings, suppressed = [] } = report;
  const inner = level + 1;
  const isRead = report.verdict !== "unreadable";
  const letter =
    links.letter !== undefined &&
    findings.length > 0 &&
    html`<p><a class="action" href="${links.letter}">${words.say(SECTION_WORDS.letter)}</a></p>\n`;
  return html`<article id="${id}" aria-labelledby="${id}-title">
${heading(level, titleOf(report), `${id}-title`)}
${verdictLine(report, view)}${letter}${part(inner, words.say(SECTION_WORDS.facts), keyFacts(report, view))}${
  isRead &&
  part(
    inner,
    words.say(SECTION_WORDS.findings),
    findings.length + suppressed.length === 0
      ? html`<p>${words.say(PAGE.noFindings)}</p>\n`
      : findingsPart(report, view, inner),
  )
}${project && part(inner, words.say(PAGE.funding), fundingPart(project.funding, words.say(PAGE.funding), view))}${
  project && part(inner, words.say(SECTION_WORDS.sustainability), scoresPart(project.scores, view))
}${evidence && part(inner, words.say(CHECKS.heading), checksPart(evidence, view, inner))}</article>
`;
}
