import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkBatch } from "../../server/cli/batch.ts";
import { collectInputs } from "../../server/cli/inputs.ts";
import { builtInRegistry } from "../../shared/check.ts";
import { partAcross } from "../../shared/report/across.ts";
import type { Reporter } from "../../shared/report/report.ts";
import { cleanExample } from "../support/examples.ts";
import { warning, withFindings } from "./support.ts";

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
    const folder = mkdtempSync(path.join(tmpdir(), "esr-across-"));
    const names = ["a.txt", "b.txt"].map((name) => path.join(folder, name));
    for (const name of names) writeFileSync(name, cleanExample("esr-2014-2020"));
    const reporter: Reporter = {
      begin: () => "begin\n",
      file: ({ path: file, verdict, counts }) => `${file} ${verdict} ${counts.warning}\n`,
      tellsApart: true,
      end: ({ summary, crossDocument = [] }) =>
        [
          ...crossDocument.map(({ path: file, findings }) => `${file}: ${findings.map(({ rule }) => rule)}`),
          `end ${summary.counts.warning}\n`,
        ].join("\n"),
    };
    const written: string[] = [];
    const inputs = await collectInputs(names, { cwd: folder, stdinName: undefined, leaveOut: undefined });
    await checkBatch(inputs, {
      reporter,
      sink: { write: async (text) => void written.push(String(text)), close: async () => {} },
      progress: { show() {}, clear() {} },
      problems: [],
      onProblem: () => true,
      onUnreadable() {},
      language: "fi",
      maxFindings: undefined,
      cwd: folder,
      settingsFor: async () => ({}),
      core: { registry: builtInRegistry },
      stdin: (async function* () {})(),
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
    rmSync(folder, { recursive: true });
  });
});
