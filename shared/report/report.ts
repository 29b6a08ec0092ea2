import type { Profile } from "../config/settings.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import type { LineColumn } from "../text/lines.ts";
import type { FileEvidence } from "./evidence.ts";
import type { ProjectFacts } from "./project.ts";

/** A piece of the decoded text: zero-based lines and columns in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** Another place that a finding is about. */
export interface RelatedRange {
  /** The file it is in, as reports name files; absent for a place in the file of the finding. */
  readonly path?: string | undefined;
  readonly range: Range;
  readonly message: string;
}

/** A finding as reports show it: its place as a range, its texts in the report's language. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly range: Range;
  /** `1/period`; null for findings about the whole file. */
  readonly path: string | null;
  readonly related: readonly RelatedRange[];
  readonly fix: {
    readonly kind: "safe" | "suggest";
    readonly title: string;
    readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  } | null;
  /** The same in every version of the document that has the finding, wherever its lines have moved. */
  readonly fingerprint?: string | undefined;
}

/** A finding of an earlier check, as a baseline keeps it. */
export interface KnownFinding extends Pick<ReportedFinding, "rule" | "severity" | "path" | "message"> {
  readonly fingerprint: string;
}

/** A finding that a person has set aside in the notes beside the file, and their grounds. */
export interface SuppressedFinding extends ReportedFinding {
  readonly suppression: { readonly reason: string; readonly author: string; readonly date: string };
}

/** `errors`: an error stands · `findings`: a warning, no error · `clean`: at most information and hints. */
export type Verdict = "clean" | "findings" | "errors" | "unrecognised" | "unreadable";

/** How many findings there are of each severity. */
export type Counts = Readonly<Record<FindingSeverity, number>>;

/** All that a report says about one file. The keys stand in the order in which JSON shows them. */
export interface FileReport {
  /** Relative to the working directory, parts joined by `/`. */
  readonly path: string;
  /** Of the whole file, in hexadecimal; null where it could not be read. */
  readonly sha256: string | null;
  readonly template: string | null;
  readonly templateRevision: number | null;
  /** There only where the form is a preview, made from what is published so far. */
  readonly templateStage?: "preview";
  /** What the file was checked for; null where it could not be read. */
  readonly profile: Profile | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly verdict: Verdict;
  /** In document order. May be fewer than the counts say, where the user limited them. */
  readonly findings: readonly ReportedFinding[];
  readonly counts: Counts;
  /** Why the file is unrecognised, or what the operating system refused. */
  readonly notRecognisedReason: string | null;
  /** What was set aside, in document order; counted nowhere. Absent where nothing was. */
  readonly suppressed?: readonly SuppressedFinding[] | undefined;
  /** With a baseline: the findings that it knows, in document order; they are counted nowhere. */
  readonly known?: readonly ReportedFinding[] | undefined;
  /** With a baseline: the findings of it that are gone. */
  readonly fixed?: readonly KnownFinding[] | undefined;
  /** What shows that the check was made. Absent where the file could not be read. */
  /** What the description says of the project. Absent where it was not recognised. */
  readonly project?: ProjectFacts | undefined;
  readonly evidence?: FileEvidence | undefined;
}

/** A text file met on a walk through a folder that is no description. */
export interface NotRecognised {
  readonly path: string;
  readonly reason: string;
}

/** Something other than a file's contents that went wrong; `path` is null where it is about no file. */
export interface Problem {
  readonly path: string | null;
  readonly message: string;
}

export interface Summary {
  readonly files: number;
  readonly counts: Counts;
}

/** Findings about a file that only the other files bring to light, such as one project code in two of them. */
export interface CrossDocument {
  /** That of the file's own report. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

/** What is known when the last file is done. */
export interface ReportEnd {
  readonly notRecognised: readonly NotRecognised[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
  /** True where something could not be read or a check broke off: the command ends with 3. */
  readonly incomplete?: boolean | undefined;
}

/**
 * One form of report. Pure: each call returns the next piece of output, so that a long batch is written as it is done
 * and never held in memory. Called in this order: `begin`, `file` for each file in input order, `end`. What a reporter
 * is given is plain data, so that it may come from another thread, another machine or a file. A reporter may keep only
 * what does not grow with the batch, unless its form cannot do without (say so in its docstring).
 */
export interface Reporter {
  begin(): string;
  file(report: FileReport): string;
  /**
   * Only in a form that tells apart what was found by comparing documents: the reports of files are then given without
   * it, counts and verdict included, and it comes here, in input order, between the last file and the end. Elsewhere it
   * stands among the findings of its file.
   */
  across?(findings: CrossDocument): string;
  end(rest: ReportEnd): string;
}

export const NO_FINDINGS: Counts = { error: 0, warning: 0, info: 0, hint: 0 };

/** The counts of two files together. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
  hint: a.hint + b.hint,
});
