import type { Profile } from "../config/settings.ts";
import type { FindingSeverity } from "../rules/engine.ts";
import type { LineColumn } from "../text/lines.ts";

/** A piece of the decoded text: zero-based lines and columns in UTF-16 units, `end` exclusive. */
export interface Range {
  readonly start: LineColumn;
  readonly end: LineColumn;
}

/** Another place that a finding is about. */
export interface RelatedRange {
  /** The file it is in, as reports name files; absent for a place in the file of the finding. */
  readonly path?: string;
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
  readonly suppressed?: readonly SuppressedFinding[];
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

/** What is known when the last file is done. */
export interface ReportEnd {
  readonly notRecognised: readonly NotRecognised[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/**
 * One form of report. Pure: each call returns the next piece of output, so that a long batch is written as it is done
 * and never held in memory. Called in this order: `begin`, `file` for each file in input order, `across` where there is
 * one, `end`.
 */
export interface Reporter {
  begin(): string;
  file(report: FileReport): string;
  /**
   * For reports that tell apart what was found by comparing documents: `file` is then given the findings of the file
   * alone, counts and verdict included, and this, for each file that has others, those. The end's counts are of all.
   * Without it they stand among the file's findings.
   */
  across?(path: string, findings: readonly ReportedFinding[]): string;
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
