import { describe, expect, it } from "vitest";
import { reportBatch } from "../../server/cli/batch.ts";
import type { Input } from "../../server/cli/inputs.ts";
import { partAcross } from "../../shared/report/across.ts";
import { NO_FINDINGS, type Reporter } from "../../shared/report/report.ts";
import { clean, warning, withFindings } from "./support.ts";

const inputOf = (shown: string): Input => ({ kind: "stdin", shown, named: true });
const across = { ...warning, rule: "workspace/duplicate-code" };

describe("what was found by comparing documents", () => {
  it("is parted from the report of a file, counts and verdict with it", () => {
    const report = {
      ...withFindings,
      findings: [across],
      counts: { error: 0, warning: 1, info: 0, hint: 0 },
    };
    expect(partAcross(report)).toEqual({
      report: {
        ...report,
        findings: [],
        counts: { error: 0, warning: 0, info: 0, hint: 0 },
        verdict: "clean",
      },
      across: [across],
    });
    expect(partAcross(withFindings)).toEqual({ report: withFindings, across: [] });
  });

  it("comes after the files for a report that wants it apart, and counts in its end", async () => {
    const reporter: Reporter = {
      begin: () => "begin\n",
      file: ({ path: file, verdict, counts }) => `${file} ${verdict} ${counts.warning}\n`,
      across: ({ path: file, findings }) => `${file}: ${findings.map(({ rule }) => rule)}\n`,
      end: ({ summary }) => `end ${summary.counts.warning}\n`,
    };
    const written: string[] = [];
    async function* outcomes() {
      for (const file of ["a.txt", "b.txt"]) {
        const report = {
          ...clean,
          path: file,
          findings: [across],
          counts: { ...NO_FINDINGS, warning: 1 },
          verdict: "findings" as const,
        };
        yield [{ input: inputOf(file), outcome: { failed: false, problems: [], report } }];
      }
    }
    await reportBatch(outcomes(), 2, {
      reporter,
      sink: { write: async (text) => void written.push(String(text)), close: async () => {} },
      progress: { show() {}, clear() {} },
      problems: [],
      isIncomplete: false,
      onProblem: () => true,
      onUnreadable() {},
      onBrokenOff: () => [],
    });
    expect(written.join("").split("\n")).toEqual([
      "begin",
      "a.txt clean 0",
      "b.txt clean 0",
      "a.txt: workspace/duplicate-code",
      "b.txt: workspace/duplicate-code",
      "end 2",
      "",
    ]);
  });
});
