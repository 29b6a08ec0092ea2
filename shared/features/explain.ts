import { PROFILES } from "../config.ts";
import { FINDING } from "../i18n/hover.ts";
import type { Language } from "../i18n/message.ts";
import { PROFILE_NAMES, SEVERITY_NAMES } from "../i18n/profiles.ts";
import { type Rule, severityIn } from "../rules/rule.ts";
import { wordsOf } from "./hover/words.ts";
import { type Block, heading, line, list, named } from "./richText.ts";

/** The page of a rule: why it matters, what to do, how grave it is in each situation, and on what ground it stands. */
export function explainRule(rule: Rule, language: Language): Block[] {
  const { say } = wordsOf(language);
  return [
    heading(say(rule.title)),
    line(...named(say(FINDING.why), say(rule.docs.why))),
    line(...named(say(FINDING.todo), say(rule.docs.fix))),
    line({ strong: `${say(FINDING.severity)}:` }),
    list(
      PROFILES.map((profile) => [
        `${say(PROFILE_NAMES[profile])}: ${say(SEVERITY_NAMES[severityIn(rule, profile)])}`,
      ]),
    ),
    line(...named(say(FINDING.source), say(rule.source))),
    line(...named(say(FINDING.id), rule.id)),
  ];
}
