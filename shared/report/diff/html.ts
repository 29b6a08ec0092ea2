import type { Change, Detail } from "../../features/diff/changes.ts";
import type { Segment } from "../../features/diff/words.ts";
import { counted } from "../../i18n/counted.ts";
import { DIFF, DIFFERENCES } from "../../i18n/diff.ts";
import { type Language, type LocalText, render } from "../../i18n/message.ts";
import { facts, heading } from "../html/elements.ts";
import { type Content, type Html, html, joined } from "../html/html.ts";
import { page } from "../html/page.ts";
import type { ReportedFinding } from "../report.ts";
import { SEVERITY_WORDS } from "../words.ts";
import type { DiffReport, DiffSide } from "./diffReport.ts";
import { differenceWords } from "./words.ts";

/** Text with its line ends kept: paragraphs of a description stay apart. */
const withBreaks = (text: string): Html => joined(text.split("\n"), html`<br>`);

const segmentHtml = ({ in: side, text }: Segment): Html => {
  const content = withBreaks(text);
  if (side === "both") return content;
  return side === "old" ? html`<del>${content}</del>` : html`<ins>${content}</ins>`;
};

/** A comparison as one page that needs nothing besides itself. What is gone is struck out, what is new underlined. */
export function diffHtml(
  report: DiffReport,
  tool: { readonly name: string; readonly version: string },
  language: Language,
): string {
  const say = (text: LocalText, values = {}): string => render({ text, values }, language);
  const { diff, findings } = report;

  const detailHtml = (detail: Detail): Html => {
    const name = detail.label === undefined ? null : html`${say(detail.label)}: `;
    if (detail.kind === "text") return html`${name}${detail.segments.map(segmentHtml)}`;
    if (detail.kind === "list") {
      const parts = [
        ...detail.removed.map((one) => html`<del>${one}</del>`),
        ...detail.added.map((one) => html`<ins>${one}</ins>`),
      ];
      return html`${name}${joined(parts, ", ")}`;
    }
    const words = differenceWords(detail, language);
    return html`${name}<del>${words.old}</del> → <ins>${words.new}</ins> (${words.difference})`;
  };

  const changeHtml = ({ change, label, old, new: now, details }: Change): Html => {
    const contents: Record<Change["change"], () => Content> = {
      added: () => html`<p><ins>${withBreaks(now)}</ins></p>`,
      removed: () => html`<p><del>${withBreaks(old)}</del></p>`,
      changed: () => details.map((detail) => html`<p>${detailHtml(detail)}</p>`),
    };
    return html`${heading(4, html`${say(label)} (${say(DIFF[change])})`)}
${contents[change]()}
`;
  };

  const sideFacts = ({ path, code, name, template }: DiffSide): Html =>
    html`<p>${joined(
      [path, code, name, template.title[language]].filter((one) => one !== undefined),
      " · ",
    )}</p>`;

  const findingItem = ({ severity, message, rule, range }: ReportedFinding): Html =>
    html`<li class="finding ${severity}"><p><strong class="severity">${say(SEVERITY_WORDS[severity])}</strong> ${message}</p>
<p class="note">${say(DIFF.line, { n: range.start.line + 1 })} · <code>${rule}</code></p></li>
`;

  const findingPart = (title: LocalText, list: readonly ReportedFinding[]): Html => html`<section>
${heading(2, html`${say(title)}: ${list.length}`)}
${list.length > 0 && html`<ul class="findings">\n${list.map(findingItem)}</ul>`}
</section>
`;

  const sections: { title: string; changes: Change[] }[] = [];
  for (const change of diff.changes) {
    const last = sections[sections.length - 1];
    if (last !== undefined && last.title === change.section) last.changes.push(change);
    else sections.push({ title: change.section, changes: [change] });
  }
  const titles = { old: report.old.template.title[language], new: report.new.template.title[language] };
  const labelsOf = (labels: readonly LocalText[]): Content =>
    labels.length === 0 ? null : labels.map((label) => say(label)).join(", ");
  const title = say(DIFF.title);

  return page(
    { language, title, hasScript: false },
    html`<main>
${heading(1, title)}
${facts([
  [say(DIFF.old), sideFacts(report.old)],
  [say(DIFF.new), sideFacts(report.new)],
])}
${!diff.isSameTemplate && html`<p>${say(DIFF.otherForms, titles)}</p>`}
${facts([
  [say(DIFF.notComparedOld, { labels: "" }).replace(/: ?$/u, ""), labelsOf(diff.notCompared.old)],
  [say(DIFF.notComparedNew, { labels: "" }).replace(/: ?$/u, ""), labelsOf(diff.notCompared.new)],
])}
<section>
${heading(2, html`${say(DIFF.changes)}: ${counted(diff.changes.length, DIFFERENCES, language)}`)}
${diff.changes.length === 0 && html`<p>${say(DIFF.noChanges)}</p>`}
${diff.sections.removed.map((one) => html`<p>${say(DIFF.sectionRemoved, { heading: one })}</p>\n`)}
${diff.sections.added.map((one) => html`<p>${say(DIFF.sectionAdded, { heading: one })}</p>\n`)}
${sections.map(({ title: section, changes }) => html`<section>\n${heading(3, section)}\n${changes.map(changeHtml)}</section>\n`)}
</section>
${findingPart(DIFF.newFindings, findings.new)}${findingPart(DIFF.fixedFindings, findings.fixed)}${findingPart(DIFF.unchangedFindings, findings.unchanged)}
<footer><p>${say(DIFF.made, { tool: `${tool.name} ${tool.version}` })}</p></footer>
</main>`,
  );
}
