import { counted } from "../../i18n/counted.ts";
import { NOT_LISTED, SECTION_WORDS } from "../../i18n/htmlReport.ts";
import type { Template } from "../../templates/schema.ts";
import { fieldWords, placeOf, templateOf } from "../place.ts";
import type { FileReport, Range, ReportedFinding, SuppressedFinding } from "../report.ts";
import { SEVERITY_WORDS } from "../words.ts";
import { heading } from "./elements.ts";
import { type Content, type Html, html, joined } from "./html.ts";
import type { View } from "./view.ts";

/** `rivi 51`: lines count from 1, as people and editors count them. */
const lineOf = ({ start }: Range, { words }: View): string =>
  words.say(SECTION_WORDS.line, { n: start.line + 1 });

/** `rivi 51`, as a link where there is something to link to. */
function place(range: Range, view: View): Html {
  const text = lineOf(range, view);
  const href = view.links.place(range);
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

/** The name of a rule in words; its id where no rule of the tool has it. */
export const ruleTitle = (id: string, { rules, language }: View): string =>
  rules.get(id)?.title[language] ?? id;

function relatedList({ related }: ReportedFinding, view: View): Content {
  if (related.length === 0) return null;
  const items = related.map(({ path, range, message }) =>
    path === undefined
      ? html`<li>${message} (${place(range, view)})</li>`
      : html`<li>${message} (${path}, ${lineOf(range, view)})</li>`,
  );
  return html`<p class="note">${view.words.say(SECTION_WORDS.related)}:</p><ul class="note">${items}</ul>`;
}

/** A piece of the form, which is in the form's own language. */
const ofForm = (text: string): Html => html`<span lang="fi">${text}</span>`;

/** One finding: how grave, what, where, by which rule, and what can be done. @param more besides */
export function findingItem(
  finding: ReportedFinding,
  template: Template | undefined,
  view: View,
  more?: Content,
): Html {
  const { words, language } = view;
  const { severity, rule, range, message, fix } = finding;
  const field = fieldWords(placeOf(template, finding.path), language);
  const about = [
    place(range, view),
    ...(field === undefined ? [] : [ofForm(field)]),
    view.rules.has(rule) ? html`${ruleTitle(rule, view)} <code>${rule}</code>` : html`<code>${rule}</code>`,
  ];
  return html`<li class="finding ${severity}">
<p><strong class="severity">${SEVERITY_WORDS[severity][language]}</strong> ${message}</p>
<p class="note">${joined(about, " · ")}</p>
${fix !== null && html`<p class="note">${words.say(SECTION_WORDS.fix, { fix: fix.title })}</p>`}${relatedList(finding, view)}${more}</li>
`;
}

const setAsideItem = (finding: SuppressedFinding, template: Template | undefined, view: View): Html =>
  findingItem(
    finding,
    template,
    view,
    html`<p class="note">${view.words.say(SECTION_WORDS.setAsideBy, { ...finding.suppression })}</p>`,
  );

/** Findings by the section of the form in which they stand, in the order of the text; "" for none. */
function bySection(
  findings: readonly ReportedFinding[],
  template: Template | undefined,
): ReadonlyMap<string, readonly ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const section = placeOf(template, finding.path).section ?? "";
    const known = groups.get(section);
    if (known === undefined) groups.set(section, [finding]);
    else known.push(finding);
  }
  return groups;
}

/** Findings section by section, in the order of the text, and then those that a person has set aside. */
export function findingsPart(report: FileReport, view: View, level: number): Html {
  const { findings, counts, suppressed = [] } = report;
  const { words, language } = view;
  const template = templateOf(view.registry, report.template);
  const parts = [...bySection(findings, template)].map(
    ([
      section,
      group,
    ]) => html`${heading(level + 1, section === "" ? words.say(SECTION_WORDS.wholeFile) : ofForm(section))}
<ul class="findings">
${group.map((finding) => findingItem(finding, template, view))}</ul>
`,
  );
  const hidden = counts.error + counts.warning + counts.info + counts.hint - findings.length;
  return html`${parts}${hidden > 0 && html`<p class="note">${counted(hidden, NOT_LISTED, language)}</p>`}${
    suppressed.length > 0 &&
    html`${heading(level + 1, words.say(SECTION_WORDS.setAside))}
<ul class="findings">
${suppressed.map((finding) => setAsideItem(finding, template, view))}</ul>
`
  }`;
}
