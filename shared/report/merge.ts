import { parseJsonOf } from "../config/parseJson.ts";
import { RULE_FAILED } from "../rules/engine.ts";
import {
  addCounts,
  type Counts,
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

const countFindings = (findings: readonly ReportedFinding[]): Counts => {
  const counts = { ...NO_FINDINGS };
  for (const { severity } of findings) counts[severity]++;
  return counts;
};

/** What has been read so far of several partial reports. */
export interface Merging {
  /** Takes a line. @returns the report of a file to be written now, unless the very same one was there before */
  add(line: PartialLine): FileReport | undefined;
  /** True where the lines since the last summary are as many as it says, and none follow it. */
  isWhole(): boolean;
  /** The end of the joined report: the summary counted anew, what is said twice said once. */
  end(): ReportEnd;
}

/** Joins partial reports line by line. Keeps what stands at a report's end, and of each file its path and its hash. */
export function startMerging(): Merging {
  const seen = new Set<string>();
  const crossDocument: CrossDocument[] = [];
  const notRecognised = new Map<string, ReportEnd["notRecognised"][number]>();
  const problems = new Map<string, ReportEnd["problems"][number]>();
  let counts = NO_FINDINGS;
  let files = 0;
  let incomplete = false;
  let sinceEnd = 0;
  let isCountRight = true;
  return {
    add(line) {
      if (line.kind === "crossDocument") {
        crossDocument.push(line.crossDocument);
        counts = addCounts(counts, countFindings(line.crossDocument.findings));
        return undefined;
      }
      if (line.kind === "end") {
        if (line.end.summary.files !== sinceEnd) isCountRight = false;
        sinceEnd = 0;
        for (const one of line.end.notRecognised) notRecognised.set(JSON.stringify(one), one);
        for (const one of line.end.problems) problems.set(JSON.stringify(one), one);
        incomplete ||= line.end.incomplete === true;
        return undefined;
      }
      sinceEnd++;
      const { report } = line;
      const key = JSON.stringify([report.path, report.sha256]);
      if (seen.has(key)) return undefined;
      seen.add(key);
      files++;
      counts = addCounts(counts, report.counts);
      incomplete ||=
        report.verdict === "unreadable" || report.findings.some(({ rule }) => rule === RULE_FAILED);
      return report;
    },
    isWhole: () => isCountRight && sinceEnd === 0,
    end: () => ({
      notRecognised: [...notRecognised.values()],
      problems: [...problems.values()],
      ...(crossDocument.length > 0 && { crossDocument }),
      summary: { files, counts },
      incomplete,
    }),
  };
}
