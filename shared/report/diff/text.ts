import type { Change, Detail } from "../../features/diff/changes.ts";
import type { Segment } from "../../features/diff/words.ts";
import { counted } from "../../i18n/counted.ts";
import { DIFF, DIFFERENCES } from "../../i18n/diff.ts";
import { type Language, type LocalText, render } from "../../i18n/message.ts";
import type { ReportedFinding } from "../report.ts";
import type { Palette } from "../text.ts";
import { visible } from "../visible.ts";
import { SEVERITY_WORDS } from "../words.ts";
import type { DiffReport } from "./diffReport.ts";
import { differenceWords } from "./words.ts";

export interface DiffTextOptions {
  readonly language: Language;
  readonly palette: Palette;
}

/** Characters of unchanged text that are shown on either side of a change, and of a text that is only there or gone. */
const CONTEXT = 40;
const LONGEST = 200;

const shortened = (text: string, most: number): string => {
  const line = visible(text.trim());
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, "")}…`;
};

/** What stands in both, cut down to what is next to the changes. */
function contextOf(text: string, isFirst: boolean, isLast: boolean): string {
  const line = visible(text);
  if (line.length <= CONTEXT * 2) return line;
  const start = line.slice(0, CONTEXT);
  const tail = isFirst ? "" : start.slice(0, start.lastIndexOf(" ") + 1);
  const head = isLast ? "" : line.slice(-CONTEXT).replace(/^\S*/u, "");
  return `${tail}…${head}`;
}

/** A comparison for a terminal. Marks say what colours say: `[-gone-]`, `{+new+}`. */
export function diffText(report: DiffReport, { language, palette }: DiffTextOptions): string {
  const say = (text: LocalText, values = {}): string => render({ text, values }, language);
  const gone = (text: string): string => palette.verdict("errors", text);
  const fresh = (text: string): string => palette.verdict("clean", text);
  const { changes, sections, isSameTemplate, notCompared } = report.diff;

  const segmentText = (segments: readonly Segment[]): string =>
    segments
      .map(({ in: side, text }, i) => {
        if (side === "both") return contextOf(text, i === 0, i === segments.length - 1);
        const mark =
          side === "old" ? gone(`[-${visible(text.trim())}-]`) : fresh(`{+${visible(text.trim())}+}`);
        // White space at the ends stays outside the marks, so that the words do not run together.
        return `${/^\s/u.test(text) ? " " : ""}${mark}${/\s$/u.test(text) ? " " : ""}`;
      })
      .join("")
      .replace(/ {2,}/gu, " ")
      .trim();

  const detailText = (detail: Detail): string => {
    const name = detail.label === undefined ? "" : `${say(detail.label)}: `;
    if (detail.kind === "text") return name + segmentText(detail.segments);
    if (detail.kind === "list") {
      const parts = [
        ...detail.removed.map((one) => gone(`−${visible(one)}`)),
        ...detail.added.map((one) => fresh(`+${visible(one)}`)),
      ];
      return name + parts.join(", ");
    }
    const words = differenceWords(detail, language);
    return `${name}${gone(words.old)} → ${fresh(words.new)} (${words.difference})`;
  };

  const changeLines = ({ change, label, old, new: now, details }: Change): string[] => {
    const title = `  ${palette.strong(visible(say(label)))} (${say(DIFF[change])})`;
    if (change === "added") return [`${title}: ${fresh(shortened(now, LONGEST) || say(DIFF.empty))}`];
    if (change === "removed") return [`${title}: ${gone(shortened(old, LONGEST) || say(DIFF.empty))}`];
    const [first = "", ...rest] = details.map(detailText);
    return rest.length === 0
      ? [`${title}: ${first}`]
      : [`${title}:`, ...[first, ...rest].map((one) => `    ${one}`)];
  };

  const findingLine = ({ severity, message, rule, range }: ReportedFinding): string => {
    const place = say(DIFF.line, { n: range.start.line + 1 });
    const word = palette.severity(severity, say(SEVERITY_WORDS[severity]));
    return `  ${place}  ${word}  ${visible(message)}  ${palette.faint(rule)}`;
  };

  const lines: string[] = [
    `${palette.strong(visible(report.old.path))} → ${palette.strong(visible(report.new.path))}: ${counted(changes.length, DIFFERENCES, language)}`,
  ];
  if (!isSameTemplate) {
    const titles = { old: report.old.template.title[language], new: report.new.template.title[language] };
    lines.push(say(DIFF.otherForms, titles));
    for (const [text, labels] of [
      [DIFF.notComparedOld, notCompared.old],
      [DIFF.notComparedNew, notCompared.new],
    ] as const)
      if (labels.length > 0) lines.push(text[language].replace("{labels}", () => labels.map(say).join(", ")));
  }
  for (const heading of sections.removed)
    lines.push(gone(say(DIFF.sectionRemoved, { heading: visible(heading) })));
  for (const heading of sections.added)
    lines.push(fresh(say(DIFF.sectionAdded, { heading: visible(heading) })));
  if (changes.length === 0) lines.push(say(DIFF.noChanges));
  let section: string | undefined;
  for (const change of changes) {
    if (change.section !== section) lines.push("", visible(change.section));
    section = change.section;
    lines.push(...changeLines(change));
  }
  const { new: added, fixed, unchanged } = report.findings;
  for (const [title, list] of [
    [DIFF.newFindings, added],
    [DIFF.fixedFindings, fixed],
  ] as const) {
    lines.push("", `${say(title)}: ${list.length === 0 ? say(DIFF.none) : list.length}`);
    lines.push(...list.map(findingLine));
  }
  lines.push("", `${say(DIFF.unchangedFindings)}: ${unchanged.length}`);
  return `${lines.join("\n")}\n`;
}
