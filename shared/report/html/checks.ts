import { CHECKS } from "../../i18n/htmlReport.ts";
import { formatDay, parseIsoDay } from "../../text/calendar.ts";
import type { FileEvidence } from "../evidence.ts";
import {
  NOT_APPLICABLE_WORDS,
  OUTCOME_WORDS,
  outcomeCounts,
  PROFILE_BY_WORDS,
  REVIEW_WORDS,
  TEMPLATE_BY_WORDS,
} from "../evidenceWords.ts";
import { PROFILE_WORDS } from "../words.ts";
import { facts, heading } from "./elements.ts";
import { ruleTitle } from "./findings.ts";
import { type Content, type Html, html, joined } from "./html.ts";
import type { View } from "./view.ts";

/** `1.4.2015` of `2015-04-01`; anything else as it is. */
export function dayText(iso: string): string {
  const day = parseIsoDay(iso);
  return day === undefined ? iso : formatDay(day);
}

const ruleItem = (rule: string, view: View, why?: string): Html =>
  html`<li>${ruleTitle(rule, view)} <code>${rule}</code>${why === undefined ? null : html`: ${why}`}</li>
`;

/** A list behind a fold, with the number of its items; nothing for an empty one. */
const folded = (title: string, items: readonly Html[]): Content =>
  items.length > 0 &&
  html`<details><summary>${title}: ${items.length}</summary>
<ul>
${items}</ul></details>
`;

function templateText({ template }: FileEvidence, { registry, words, language }: View): Content {
  if (template === null) return null;
  const title = registry.find(template.id)?.template.title[language] ?? template.id;
  const by = words.say(TEMPLATE_BY_WORDS[template.by]);
  return words.say(CHECKS.revision, { title, n: template.revision, by });
}

function madeHow(evidence: FileEvidence, view: View): Html {
  const { words } = view;
  const { tool, template, profile, asOf, configuration, file } = evidence;
  const lines = template?.lines ?? [];
  return facts([
    [words.say(CHECKS.tool), `${tool.name} ${tool.version}`],
    [words.say(CHECKS.template), templateText(evidence, view)],
    [
      words.say(CHECKS.lines),
      lines.length > 0 &&
        joined(
          lines.map((line) => html`<q lang="fi">${line}</q>`),
          html`<br>`,
        ),
    ],
    [
      words.say(CHECKS.profile),
      words.say(CHECKS.profileBy, {
        profile: PROFILE_WORDS[profile.id],
        by: PROFILE_BY_WORDS[profile.by],
      }),
    ],
    [words.say(CHECKS.asOf), asOf === null ? words.say(CHECKS.noDay) : dayText(asOf)],
    [words.say(CHECKS.encoding), file.encoding?.toUpperCase()],
    [words.say(CHECKS.file), file.sha256 !== "" && html`<code>${file.sha256}</code>`],
    [words.say(CHECKS.configuration), configuration !== "" && html`<code>${configuration}</code>`],
  ]);
}

/**
 * What shows that the check was made: what every rule came to, what a person should look at, and by what, of what and
 * how it was done.
 */
export function checksPart(evidence: FileEvidence, view: View, level: number): Html {
  const { words, language } = view;
  const { failed, passed, review, notApplicable } = evidence.rules;
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  const outcome = (kind: keyof typeof OUTCOME_WORDS): string => capital(OUTCOME_WORDS[kind][language]);
  return html`<p>${outcomeCounts(evidence.rules, language)}.${!evidence.file.complete && ` ${words.say(CHECKS.partly)}`}</p>
${heading(level + 1, words.say(CHECKS.eye))}
${
  review.length === 0
    ? html`<p>${words.say(CHECKS.eyeNone)}</p>`
    : html`<ul>
${review.map(({ rule, reason }) => ruleItem(rule, view, words.say(REVIEW_WORDS[reason])))}</ul>
`
}${folded(
  outcome("failed"),
  failed.map(({ rule }) => ruleItem(rule, view)),
)}${folded(
  outcome("passed"),
  passed.map((rule) => ruleItem(rule, view)),
)}${folded(
  outcome("notApplicable"),
  notApplicable.map(({ rule, reason }) => ruleItem(rule, view, words.say(NOT_APPLICABLE_WORDS[reason]))),
)}${madeHow(evidence, view)}`;
}
