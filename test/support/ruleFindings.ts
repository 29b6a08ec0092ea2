import { type CheckOptions, check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { applyEdits } from "../../shared/text/edits.ts";

/** A finding as a test looks at it: the text it points at, and what the text becomes by its fix. */
export interface Seen {
  readonly rule: string;
  readonly severity: string;
  readonly at: string;
  readonly says: string;
  readonly fixed: string | undefined;
  readonly related: readonly string[];
}

/** The findings of a text whose rule is of one of the areas, in order. */
export function findingsIn(areas: readonly string[], text: string, options: CheckOptions = {}): Seen[] {
  const checked = check(text, { profile: "review", ...options });
  return checked.findings
    .filter(({ rule }) => areas.includes(rule.slice(0, rule.indexOf("/"))))
    .map(({ rule, severity, span, message, fix, related }) => ({
      rule,
      severity,
      at: text.slice(span.start, span.end),
      says: render(message, "fi"),
      fixed: fix && applyEdits(text, fix.edits),
      related: related.map((one) => text.slice(one.span.start, one.span.end)),
    }));
}

/** `rule at "text"`, short enough to compare whole lists. */
export const brief = (seen: readonly Seen[]): string[] => seen.map(({ rule, at }) => `${rule} ${at}`);
