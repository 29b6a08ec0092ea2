import { RULES } from "../rules/index.gen.ts";
import { verdictOf } from "./fileReport.ts";
import type { FileReport, ReportedFinding } from "./report.ts";

const ACROSS = new Set(RULES.filter(({ comparesWith }) => comparesWith === "documents").map(({ id }) => id));

/** Parts what was found by comparing a file with others from its report, the counts and the verdict with it. */
export function partAcross(report: FileReport): {
  readonly report: FileReport;
  readonly across: readonly ReportedFinding[];
} {
  const across = report.findings.filter(({ rule }) => ACROSS.has(rule));
  if (across.length === 0) return { report, across };
  const counts = { ...report.counts };
  for (const { severity } of across) counts[severity]--;
  const findings = report.findings.filter(({ rule }) => !ACROSS.has(rule));
  return { report: { ...report, findings, counts, verdict: verdictOf(counts) }, across };
}
