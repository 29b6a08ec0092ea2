import { counted } from "../../i18n/counted.ts";
import { PROJECT } from "../../i18n/hover.ts";
import { type Language, type LocalText, type Message, plain, render } from "../../i18n/message.ts";
import { NOUNS } from "../../i18n/nouns.ts";
import { SEVERITY_NOUNS } from "../../report/words.ts";
import type { Finding, FindingSeverity } from "../../rules/engine.ts";

/** Speaks in one language: texts with their placeholders filled in, numbers with their nouns. */
export interface Words {
  readonly language: Language;
  say(text: LocalText, values?: Message["values"]): string;
  count(n: number, noun: keyof typeof NOUNS): string;
}

/** The words of a language. */
export const wordsOf = (language: Language): Words => ({
  language,
  say: (text, values) => render(values === undefined ? plain(text) : { text, values }, language),
  count: (n, noun) => counted(n, NOUNS[noun], language),
});

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Record<FindingSeverity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** `1 virhe, 2 vihjettä`, the gravest first; that there is nothing to remark where there are none. */
export function findingsText(findings: readonly Finding[], words: Words): string {
  const counts = countFindings(findings);
  const parts = (["error", "warning", "info", "hint"] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], SEVERITY_NOUNS[severity], words.language));
  return parts.length === 0 ? words.say(PROJECT.noFindings) : parts.join(", ");
}
