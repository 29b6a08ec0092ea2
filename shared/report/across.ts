import { RULES } from "../rules/index.gen.ts";
import { countFindings, verdictOf } from "./fileReport.ts";
import { addCounts, type FileReport, type ReportedFinding } from "./report.ts";

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

/** The order of the document, as the engine has it; rules that are parted are never those that stay. */
function comparePlaces(a: ReportedFinding, b: ReportedFinding): number {
  const [from, to] = [a.range, b.range];
  return (
    from.start.line - to.start.line ||
    from.start.character - to.start.character ||
    from.end.line - to.end.line ||
    from.end.character - to.end.character ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Puts what {@link partAcross} parted back where it was. */
export function joinAcross(report: FileReport, across: readonly ReportedFinding[]): FileReport {
  if (across.length === 0) return report;
  const counts = addCounts(report.counts, countFindings(across));
  // Stable: what stands at one place keeps its order.
  const findings = [...report.findings, ...across].sort(comparePlaces);
  return { ...report, findings, counts, verdict: verdictOf(counts) };
}
