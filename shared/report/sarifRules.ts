import type { Language } from "../i18n/message.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import { areaOf, type Rule, severityIn } from "../rules/rule.ts";
import { severitiesOf } from "./ruleList.ts";
import { visible } from "./visible.ts";

/** SARIF knows one level below a warning; the tool's own word stands beside it. */
export const SARIF_LEVELS: Readonly<Record<FindingSeverity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

/**
 * Names a rule's page as it lies in the package, `docs/rules/…`. A name and no address: the pages come with the tool and
 * stand on no site, and the place where it is installed has no business in a report.
 */
const rulePageUri = (tool: string, rule: string, language: Language): string =>
  `urn:${tool}:docs/rules/${rule}.${language}.md`;

/** What SARIF calls a reporting descriptor: the rule with its help, which needs no other document. */
export function sarifRule(rule: Rule, tool: string, language: Language): object {
  const { id, title, docs, source } = rule;
  const why = visible(docs.why[language]);
  const fix = visible(docs.fix[language]);
  const severity = severityIn(rule, "review");
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why },
    help: {
      text: `${why} ${fix}`,
      markdown: `**${title[language]}**\n\n${why}\n\n${fix}\n\n*${visible(source[language])}*`,
    },
    helpUri: rulePageUri(tool, id, language),
    defaultConfiguration:
      severity === "off" ? { enabled: false } : { enabled: true, level: SARIF_LEVELS[severity] },
    properties: { tags: [areaOf(rule)], severity: severitiesOf(rule), fix: rule.fix },
  };
}
