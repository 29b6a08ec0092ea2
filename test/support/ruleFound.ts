import { type CheckOptions, check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { applyEdits } from "../../shared/text/edits.ts";
import { textOfExample } from "./examples.ts";

/** A finding as tests compare it: one-based line, severity, the text it stands on, the related lines, the Finnish words. */
export interface Found {
  readonly line: number;
  readonly severity: string;
  readonly on: string;
  readonly related: readonly number[];
  readonly says: string;
  readonly path: string | undefined;
}

/** What one rule finds in a text, in document order. */
export function found(rule: string, text: string, options: CheckOptions = {}): Found[] {
  const checked = check(text, { template: "esr-2014-2020", profile: "review", ...options });
  const lineOf = (offset: number): number => checked.lines.at(offset).line + 1;
  return checked.findings
    .filter((finding) => finding.rule === rule)
    .map(({ span, severity, related, message, path }) => ({
      line: lineOf(span.start),
      severity,
      on: text.slice(span.start, span.end),
      related: related.map((one) => lineOf(one.span.start)),
      says: render(message, "fi"),
      path,
    }));
}

/** The clean description of a template with replacements. */
export const cleanWith = (
  replace: readonly (readonly [string, string])[] = [],
  template = "esr-2014-2020",
): string => textOfExample({ replace }, template);

/** A description with this as its summary. */
export const withSummary = (prose: string): string =>
  `3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${prose}\n\n4 Hankkeen kohderyhmät`;

/** The text with the fixes of a rule's findings applied. */
export function fixedBy(rule: string, text: string, options: CheckOptions = {}): string {
  const { findings } = check(text, { template: "esr-2014-2020", profile: "review", ...options });
  return applyEdits(
    text,
    findings.filter((finding) => finding.rule === rule).flatMap(({ fix }) => fix?.edits ?? []),
  );
}
