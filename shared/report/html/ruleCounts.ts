import { COLUMNS, PAGE } from "../../i18n/htmlReport.ts";
import { type FindingSeverity, SEVERITIES } from "../../rules/engine.ts";
import { compareFinnish } from "../../text/finnishOrder.ts";
import type { ReportedFinding } from "../report.ts";
import { SEVERITY_WORDS } from "../words.ts";
import { table } from "./elements.ts";
import { ruleTitle } from "./findings.ts";
import { type Html, html } from "./html.ts";
import type { View } from "./view.ts";

/** How often one rule found something, at one severity. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly findings: number;
  readonly files: number;
}

/** Counts findings by rule and severity. */
export interface RuleCounts {
  /** @param findings of one file */
  add(findings: readonly ReportedFinding[]): void;
  all(): readonly RuleCount[];
}

export function createRuleCounts(): RuleCounts {
  const counts = new Map<string, RuleCount>();
  return {
    add(findings) {
      const seen = new Set<string>();
      for (const { rule, severity } of findings) {
        const key = `${severity} ${rule}`;
        const known = counts.get(key) ?? { rule, severity, findings: 0, files: 0 };
        const files = known.files + (seen.has(key) ? 0 : 1);
        counts.set(key, { ...known, findings: known.findings + 1, files });
        seen.add(key);
      }
    },
    all: () => [...counts.values()],
  };
}

/** The table of findings by rule: the gravest first, then the most frequent. */
export function rulesPart(rules: readonly RuleCount[], view: View): Html {
  const { words, language } = view;
  if (rules.length === 0) return html`<p>${words.say(PAGE.noFindings)}</p>\n`;
  const grave = ({ severity }: RuleCount): number => SEVERITIES.indexOf(severity);
  const sorted = [...rules].sort(
    (a, b) => grave(a) - grave(b) || b.findings - a.findings || compareFinnish(a.rule, b.rule),
  );
  const names = sorted.map(({ rule }) => ruleTitle(rule, view));
  const byName = [...new Set(names)].sort(compareFinnish);
  const text = (name: keyof typeof COLUMNS) => ({ title: words.say(COLUMNS[name]), isSortable: true });
  return table({
    caption: words.say(PAGE.byRule),
    hidesCaption: true,
    columns: [
      text("rule"),
      text("severity"),
      { ...text("findings"), isNumber: true },
      { ...text("files"), isNumber: true },
    ],
    rows: sorted.map(({ rule, severity, findings, files }, i) => ({
      cells: [
        { content: html`${names[i]}<br><code>${rule}</code>`, rank: byName.indexOf(names[i] ?? "") },
        { content: SEVERITY_WORDS[severity][language], rank: SEVERITIES.indexOf(severity) },
        { content: findings, rank: findings },
        { content: files, rank: files },
      ],
    })),
  });
}
