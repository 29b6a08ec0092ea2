import type { Counts } from "../../shared/report/report.ts";
import { compareSeverity, type FindingSeverity, SEVERITIES } from "../../shared/rules/engine.ts";
import { EXIT } from "./exit.ts";

/** The least severity that makes the command end with 1; `never` none. */
export const FAIL_ON = ["error", "warning", "info", "hint", "never"] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** The exit code of a check. `failOn` decides between 0 and 1 alone. */
export function exitCodeOf(counts: Counts, failOn: FailOn, incomplete: boolean): number {
  if (incomplete) return EXIT.incomplete;
  if (failOn === "never") return EXIT.clean;
  const fails = SEVERITIES.some(
    (severity): severity is FindingSeverity =>
      severity !== "off" && compareSeverity(severity, failOn) <= 0 && counts[severity] > 0,
  );
  return fails ? EXIT.findings : EXIT.clean;
}
