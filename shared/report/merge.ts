import { parseJsonOf } from "../config/parseJson.ts";
import { RULE_FAILED } from "../rules/engine.ts";
import { joinAcross } from "./across.ts";
import {
  addCounts,
  type CrossDocument,
  type FileReport,
  NO_FINDINGS,
  type ReportEnd,
  type ReportedFinding,
} from "./report.ts";
import { crossDocumentSchema, fileReportSchema, reportEndSchema } from "./reportSchema.ts";

/** One line of a partial report. */
export type PartialLine =
  | { readonly kind: "file"; readonly report: FileReport }
  | { readonly kind: "crossDocument"; readonly crossDocument: CrossDocument }
  | { readonly kind: "end"; readonly end: ReportEnd };

/** UTF-16 units of the longest line that is read; that of a description has some ten thousand. */
const MAX_LENGTH = 50_000_000;

/**
 * Reads a line of a jsonl report; undefined for anything else. Keys stay in their order, and those of a later version
 * stay too.
 */
export function readPartialLine(line: string): PartialLine | undefined {
  const parsed = parseJsonOf(line, MAX_LENGTH);
  if ("problem" in parsed) return undefined;
  const { data } = parsed;
  // The data as they stand and not as the schema gives them back, so that a merged report has the bytes of a single one.
  if (fileReportSchema.safeParse(data).success) return { kind: "file", report: data as FileReport };
  if (reportEndSchema.safeParse(data).success) return { kind: "end", end: data as ReportEnd };
  if (crossDocumentSchema.safeParse(data).success)
    return { kind: "crossDocument", crossDocument: data as CrossDocument };
  return undefined;
}

/** By the path of a file, what the parts found by comparing it with others; equal findings once. */
export type GatheredAcross = ReadonlyMap<string, readonly ReportedFinding[]>;

/** What is gathered of a partial report before any of it is written. */
export interface Gathering {
  add(line: PartialLine): void;
  /** True where there is a report, the lines are as many as its summary says, and none follow it. */
  isWhole(): boolean;
}

/**
 * Reads through one partial report.
 * @param across added to: what was found by comparing documents, which belongs to files that come before it
 */
export function startGathering(across: Map<string, readonly ReportedFinding[]>): Gathering {
  let paths = new Set<string>();
  let isRight = true;
  let hasEnded = false;
  let lines = 0;
  return {
    add(line) {
      hasEnded = line.kind === "end";
      if (line.kind === "file") {
        lines++;
        paths.add(line.report.path);
      } else if (line.kind === "end") {
        isRight &&= line.end.summary.files === lines;
        lines = 0;
        paths = new Set();
      } else {
        const { path, findings } = line.crossDocument;
        isRight &&= paths.has(path);
        const known = across.get(path) ?? [];
        const texts = new Set(known.map((finding) => JSON.stringify(finding)));
        across.set(path, [...known, ...findings.filter((finding) => !texts.has(JSON.stringify(finding)))]);
      }
    },
    isWhole: () => isRight && hasEnded,
  };
}

/** What has been read so far of several partial reports. */
export interface Merging {
  /** Takes a line. @returns the report of a file to be written now, unless the very same one was there before */
  add(line: PartialLine): FileReport | undefined;
  /** The end of the joined report: the summary counted anew, what is said twice said once. */
  end(): ReportEnd;
}

/**
 * Joins partial reports line by line, what was found by comparing a file with others back in its report. Keeps what
 * stands at a report's end, and of each file its path and its hash.
 */
export function startMerging(across: GatheredAcross): Merging {
  const seen = new Set<string>();
  const notRecognised = new Map<string, ReportEnd["notRecognised"][number]>();
  const problems = new Map<string, ReportEnd["problems"][number]>();
  let counts = NO_FINDINGS;
  let files = 0;
  let incomplete = false;
  return {
    add(line) {
      if (line.kind === "crossDocument") return undefined;
      if (line.kind === "end") {
        for (const one of line.end.notRecognised) notRecognised.set(JSON.stringify(one), one);
        for (const one of line.end.problems) problems.set(JSON.stringify(one), one);
        incomplete ||= line.end.incomplete === true;
        return undefined;
      }
      const key = JSON.stringify([line.report.path, line.report.sha256]);
      if (seen.has(key)) return undefined;
      seen.add(key);
      const report = joinAcross(line.report, across.get(line.report.path) ?? []);
      files++;
      counts = addCounts(counts, report.counts);
      incomplete ||=
        report.verdict === "unreadable" || report.findings.some(({ rule }) => rule === RULE_FAILED);
      return report;
    },
    end: () => ({
      notRecognised: [...notRecognised.values()],
      problems: [...problems.values()],
      summary: { files, counts },
      incomplete,
    }),
  };
}
