import type { Checked } from "../check.ts";
import type { Sorted, Suppressed } from "../features/suppression.ts";
import { type Language, type Message, render } from "../i18n/message.ts";
import { compareSeverity, type Finding, type FindingSeverity } from "../rules/engine.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import { partByBaseline } from "./baseline.ts";
import { type EvidenceFacts, evidenceOf } from "./evidence.ts";
import { fingerprintsOf, type Hash } from "./fingerprint.ts";
import { projectFacts } from "./project.ts";
import { createRedactor, NO_REDACTION, type Redactor, redactAll, redactMessage } from "./redact.ts";
import {
  type Counts,
  type FileReport,
  type KnownFinding,
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
  /** Makes fingerprints; without it findings have none, and a baseline knows none. */
  readonly hash?: Hash | undefined;
  /** Contact persons, telephone numbers and e-mail addresses are kept out. */
  readonly redact?: boolean | undefined;
  /** What is known of this file; undefined where no baseline is in use. */
  readonly baseline?: readonly KnownFinding[] | undefined;
  /** What made the check and how it was set; without it the report gives no evidence. */
  readonly evidence?: Pick<EvidenceFacts, "tool" | "configuration"> | undefined;
}

/** The range of a span of UTF-16 offsets. */
export const toRange = (lines: LineIndex, { start, end }: Span): Range => ({
  start: lines.at(start),
  end: lines.at(end),
});

/** How findings are put into words: in which language, and whether contact persons are kept out. */
export interface Wording {
  readonly language: Language;
  readonly redactor: Redactor;
}

/** The fix of a finding; null where it has none, or where it would write what is to be kept out. */
function toReportedFix(
  fix: Finding["fix"],
  lines: LineIndex,
  { language, redactor }: Wording,
): ReportedFinding["fix"] {
  if (fix === undefined || fix.edits.some(({ newText }) => redactor.text(newText) !== newText)) return null;
  return {
    kind: fix.kind,
    title: render(redactMessage(fix.title, redactor), language),
    edits: fix.edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText })),
  };
}

/** A finding with its place as a range and its texts in one language. */
export function toReportedFinding(finding: Finding, lines: LineIndex, wording: Wording): ReportedFinding {
  const say = (message: Message): string =>
    render(redactMessage(message, wording.redactor), wording.language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: say(finding.message),
    range: toRange(lines, finding.span),
    path: finding.path ?? null,
    related: finding.related.map(({ span, elsewhere, message }) => ({
      ...(elsewhere !== undefined && { path: elsewhere.document }),
      range: elsewhere === undefined ? toRange(lines, span) : elsewhere.place,
      message: say(message),
    })),
    fix: toReportedFix(finding.fix, lines, wording),
  };
}

/** The findings of a document in words, each with its fingerprint where there is a hash to make one of. */
function toReportedFindings(
  checked: Checked,
  facts: FileFacts,
  wording: Wording,
): Map<Finding, ReportedFinding> {
  const { findings, form, lines, text } = checked;
  // Fingerprints are the same with and without redaction, so that one baseline serves both.
  const fingerprints = facts.hash && fingerprintsOf(findings, text, facts.hash, createRedactor(form, "fi"));
  return new Map(
    findings.map((finding, i) => {
      const reported = toReportedFinding(finding, lines, wording);
      const fingerprint = fingerprints?.[i];
      return [finding, fingerprint === undefined ? reported : { ...reported, fingerprint }];
    }),
  );
}

function toSuppressedFinding(
  reported: ReportedFinding,
  { by: { reason, author, date } }: Suppressed,
  { redactor }: Wording,
): SuppressedFinding {
  return { ...reported, suppression: { reason: redactor.text(reason), author: redactor.text(author), date } };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly { readonly severity: FindingSeverity }[]): Counts {
  const counts = { ...NO_FINDINGS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The gravest findings, at most `most` of them, still in document order. */
export function gravest<T extends { readonly severity: FindingSeverity }>(
  findings: readonly T[],
  most: number | undefined,
): readonly T[] {
  if (most === undefined || findings.length <= most) return findings;
  const kept = new Set([...findings].sort((a, b) => compareSeverity(a.severity, b.severity)).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

/** How many findings of each rule were set aside. */
function countByRule(suppressed: readonly Suppressed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { finding } of suppressed) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return counts;
}

/** What these findings come to in a text that was recognised. */
export function verdictOf(counts: Counts): Verdict {
  if (counts.error > 0) return "errors";
  return counts.warning > 0 ? "findings" : "clean";
}

/** What a report says about a file that was read and checked. */
export function toFileReport(checked: Checked, facts: FileFacts): FileReport {
  const { form } = checked;
  const { language } = facts;
  const wording: Wording = {
    language,
    redactor: facts.redact === true ? createRedactor(form, language) : NO_REDACTION,
  };
  const reported = toReportedFindings(checked, facts, wording);
  const inWords = (finding: Finding): ReportedFinding =>
    reported.get(finding) ?? toReportedFinding(finding, checked.lines, wording);
  const { active, suppressed } = facts.sorted ?? { active: checked.findings, suppressed: [] };
  const setAside = suppressed.map((one) => toSuppressedFinding(inWords(one.finding), one, wording));
  const { fresh, known, fixed } = partByBaseline(active.map(inWords), facts.baseline ?? [], setAside);
  const counts = countFindings(fresh);
  return {
    path: facts.path,
    sha256: facts.sha256,
    template: form?.template.id ?? null,
    templateRevision: form?.template.revision ?? null,
    ...(form?.template.stage === "preview" && { templateStage: "preview" }),
    profile: checked.profile,
    code: form?.find("project.code")?.value.text ?? null,
    name: textOrNull(form?.find("project.name")?.value, wording.redactor.title),
    verdict: form === undefined ? "unrecognised" : verdictOf(counts),
    findings: gravest(fresh, facts.maxFindings),
    counts,
    notRecognisedReason: facts.notRecognisedReason,
    ...(setAside.length > 0 && { suppressed: setAside }),
    ...(facts.baseline !== undefined && { known, fixed: fixed.map((one) => redactKnown(one, wording)) }),
    ...(facts.evidence !== undefined && {
      evidence: evidenceOf(checked, {
        ...facts.evidence,
        sha256: facts.sha256,
        suppressed: countByRule(suppressed),
        redactor: wording.redactor,
      }),
    }),
    ...(form !== undefined && { project: redactAll(projectFacts(form), wording.redactor) }),
  };
}

/** A finding that was written down earlier, perhaps without redaction. */
const redactKnown = (known: KnownFinding, { redactor }: Wording): KnownFinding => ({
  ...known,
  message: redactor.text(known.message),
});

const textOrNull = (text: string | undefined, redact: (text: string) => string): string | null =>
  text === undefined ? null : redact(text);

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
