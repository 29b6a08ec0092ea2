import type { Checked } from "../check.ts";
import type { Sorted, Suppressed } from "../features/suppression.ts";
import { type Language, render } from "../i18n/message.ts";
import { compareSeverity, type Finding } from "../rules/engine.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import {
  type Counts,
  type FileReport,
  NO_FINDINGS,
  type Range,
  type ReportedFinding,
  type SuppressedFinding,
  type Verdict,
} from "./report.ts";

/** What is known about a file besides its contents, and how the report is wanted. */
export interface FileFacts {
  /** As the report shows it: relative to the working directory, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly language: Language;
  /** Most findings to list; the counts and the verdict speak of all of them. */
  readonly maxFindings?: number | undefined;
  /** Why the text was not recognised; null where it was. */
  readonly notRecognisedReason: string | null;
  /** The findings as the notes beside the file part them; without it all of them stand. */
  readonly sorted?: Pick<Sorted, "active" | "suppressed"> | undefined;
}

/** The range of a span of UTF-16 offsets. */
export const toRange = (lines: LineIndex, { start, end }: Span): Range => ({
  start: lines.at(start),
  end: lines.at(end),
});

/** A finding with its place as a range and its texts in one language. */
export function toReportedFinding(finding: Finding, lines: LineIndex, language: Language): ReportedFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: render(finding.message, language),
    range: toRange(lines, finding.span),
    path: finding.path ?? null,
    related: finding.related.map(({ span, elsewhere, message }) => ({
      ...(elsewhere !== undefined && { path: elsewhere.document }),
      range: elsewhere === undefined ? toRange(lines, span) : elsewhere.place,
      message: render(message, language),
    })),
    fix:
      finding.fix === undefined
        ? null
        : {
            kind: finding.fix.kind,
            title: render(finding.fix.title, language),
            edits: finding.fix.edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText })),
          },
  };
}

function toSuppressedFinding(
  { finding, by: { reason, author, date } }: Suppressed,
  lines: LineIndex,
  language: Language,
): SuppressedFinding {
  return { ...toReportedFinding(finding, lines, language), suppression: { reason, author, date } };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { ...NO_FINDINGS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The gravest findings, at most `most` of them, still in document order. */
export function gravest(findings: readonly Finding[], most: number | undefined): readonly Finding[] {
  if (most === undefined || findings.length <= most) return findings;
  const kept = new Set([...findings].sort((a, b) => compareSeverity(a.severity, b.severity)).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** What these findings come to in a text that was recognised. */
export function verdictOf(counts: Counts): Verdict {
  if (counts.error > 0) return "errors";
  return counts.warning > 0 ? "findings" : "clean";
}

/** What a report says about a file that was read and checked. */
export function toFileReport(checked: Checked, facts: FileFacts): FileReport {
  const { form, lines } = checked;
  const { active: findings, suppressed } = facts.sorted ?? { active: checked.findings, suppressed: [] };
  const counts = countFindings(findings);
  return {
    path: facts.path,
    sha256: facts.sha256,
    template: form?.template.id ?? null,
    templateRevision: form?.template.revision ?? null,
    profile: checked.profile,
    code: form?.find("project.code")?.value.text ?? null,
    name: form?.find("project.name")?.value ?? null,
    verdict: form === undefined ? "unrecognised" : verdictOf(counts),
    findings: gravest(findings, facts.maxFindings).map((finding) =>
      toReportedFinding(finding, lines, facts.language),
    ),
    counts,
    notRecognisedReason: facts.notRecognisedReason,
    ...(suppressed.length > 0 && {
      suppressed: suppressed.map((one) => toSuppressedFinding(one, lines, facts.language)),
    }),
  };
}

/** What a report says about a file, or a folder, that the operating system did not give. */
export const unreadableReport = (path: string, reason: string): FileReport => ({
  path,
  sha256: null,
  template: null,
  templateRevision: null,
  profile: null,
  code: null,
  name: null,
  verdict: "unreadable",
  findings: [],
  counts: NO_FINDINGS,
  notRecognisedReason: reason,
});
