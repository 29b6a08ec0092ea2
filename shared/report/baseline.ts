import type { FileReport, KnownFinding, ReportedFinding, Reporter } from "./report.ts";
import { visibleJson } from "./visible.ts";

/** Known findings by the path of their file, as reports show it. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** Findings parted by a baseline. */
export interface Parted {
  readonly fresh: readonly ReportedFinding[];
  readonly known: readonly ReportedFinding[];
  readonly fixed: readonly KnownFinding[];
}

/**
 * Parts the findings of one file into new and known ones, and names the known ones that are gone.
 * @param setAside findings that a note sets aside: they are neither, but not gone either
 */
export function partByBaseline(
  findings: readonly ReportedFinding[],
  before: readonly KnownFinding[],
  setAside: readonly ReportedFinding[] = [],
): Parted {
  const old = new Set(before.map(({ fingerprint }) => fingerprint));
  const now = new Set([...findings, ...setAside].map(({ fingerprint }) => fingerprint));
  const isKnown = ({ fingerprint }: ReportedFinding): boolean =>
    fingerprint !== undefined && old.has(fingerprint);
  return {
    fresh: findings.filter((finding) => !isKnown(finding)),
    known: findings.filter(isKnown),
    fixed: before.filter(({ fingerprint }) => !now.has(fingerprint)),
  };
}

const toKnown = ({ rule, severity, path, message, fingerprint = "" }: ReportedFinding): KnownFinding => ({
  rule,
  severity,
  path,
  message,
  fingerprint,
});

/** Writes the findings that stand as the known ones: what `--baseline` reads. Files without findings are left out. */
export function baselineReporter(): Reporter {
  let files = 0;
  return {
    begin: () => '{\n  "version": 1,\n  "files": {',
    file({ path, findings, known = [] }: FileReport) {
      const all = [...findings, ...known];
      if (all.length === 0) return "";
      const separator = files === 0 ? "" : ",";
      files++;
      const lines = all.map((finding) => `\n      ${JSON.stringify(toKnown(finding))}`);
      return visibleJson(`${separator}\n    ${JSON.stringify(path)}: [${lines.join(",")}\n    ]`);
    },
    end: () => `${files === 0 ? "" : "\n  "}}\n}\n`,
  };
}
