import { counted } from "../../i18n/counted.ts";
import { NOT_LISTED, SECTION_WORDS } from "../../i18n/htmlReport.ts";
import { headingText } from "../../templates/scaffold.ts";
import { sectionDefs } from "../../templates/schema.ts";
import type { FileReport, Range, ReportedFinding, SuppressedFinding } from "../report.ts";
import { SEVERITY_WORDS } from "../words.ts";
import { heading } from "./elements.ts";
import { type Content, type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** `rivi 51`, as a link where there is something to link to. Lines count from 1, as people and editors count them. */
function place(range: Range, { words, links }: View): Html {
  const text = words.say(SECTION_WORDS.line, { n: range.start.line + 1 });
  const href = links.place(range);
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

/** The name of a rule in words; its id where no rule of the tool has it. */
export const ruleTitle = (id: string, { rules, language }: View): string =>
  rules.get(id)?.title[language] ?? id;

function relatedList({ related }: ReportedFinding, view: View): Content {
  if (related.length === 0) return null;
  const items = related.map(({ range, message }) => html`<li>${message} (${place(range, view)})</li>`);
  return html`<p class="note">${view.words.say(SECTION_WORDS.related)}:</p><ul class="note">${items}</ul>`;
}

function item(finding: ReportedFinding, view: View, more?: Content): Html {
  const { words, language } = view;
  const { severity, rule, range, message, fix } = finding;
  const what = view.rules.has(rule)
    ? html`${ruleTitle(rule, view)} <code>${rule}</code>`
    : html`<code>${rule}</code>`;
  return html`<li class="finding ${severity}">
<p><strong class="severity">${SEVERITY_WORDS[severity][language]}</strong> ${message}</p>
<p class="note">${place(range, view)} · ${what}</p>
${fix === null ? null : html`<p class="note">${words.say(SECTION_WORDS.fix, { fix: fix.title })}</p>`}${relatedList(finding, view)}${more}</li>
`;
}

const setAsideItem = (finding: SuppressedFinding, view: View): Html =>
  item(
    finding,
    view,
    html`<p class="note">${view.words.say(SECTION_WORDS.setAsideBy, { ...finding.suppression })}</p>`,
  );

/** The section of the form in which a finding stands: what is before the slash of its path. */
const sectionIdOf = ({ path }: ReportedFinding): string => path?.split(/[/#]/u)[0] ?? "";

/** Titles of the form's sections by their ids. They are in the form's own language. */
function sectionTitles(template: string | null, { registry }: View): ReadonlyMap<string, string> {
  const known = template === null ? undefined : registry.find(template)?.template;
  if (known === undefined) return new Map();
  return new Map([...sectionDefs(known)].map(({ def }) => [def.id, headingText(known, def)]));
}

/** Findings section by section, in the order of the text, and then those that a person has set aside. */
export function findingsPart(report: FileReport, view: View, level: number): Html {
  const { findings, counts, suppressed = [] } = report;
  const { words, language } = view;
  const titles = sectionTitles(report.template, view);
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const id = sectionIdOf(finding);
    groups.set(id, [...(groups.get(id) ?? []), finding]);
  }
  const parts = [...groups].map(([id, group]) => {
    const title = titles.get(id);
    const name =
      title === undefined ? words.say(SECTION_WORDS.wholeFile) : html`<span lang="fi">${title}</span>`;
    return html`${heading(level + 1, name)}
<ul class="findings">
${group.map((finding) => item(finding, view))}</ul>
`;
  });
  const hidden = counts.error + counts.warning + counts.info + counts.hint - findings.length;
  return html`${parts}${hidden > 0 && html`<p class="note">${counted(hidden, NOT_LISTED, language)}</p>`}${
    suppressed.length > 0 &&
    html`${heading(level + 1, words.say(SECTION_WORDS.setAside))}
<ul class="findings">
${suppressed.map((finding) => setAsideItem(finding, view))}</ul>
`
  }`;
}
