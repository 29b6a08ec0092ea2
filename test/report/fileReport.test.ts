import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Checked, check } from "../../shared/check.ts";
import { gravest, toFileReport } from "../../shared/report/fileReport.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { span } from "../../shared/text/span.ts";

const seed = readFileSync(path.join(import.meta.dirname, "../../seeds/S20271-polku.txt"), "utf8");
const facts = { path: "a.txt", sha256: "00", language: "fi", notRecognisedReason: null } as const;

const finding = (severity: Finding["severity"], start: number): Finding => ({
  rule: `a/${severity}`,
  severity,
  span: span(start, start + 1),
  message: { text: { fi: "f", sv: "s", en: "e" }, values: {} },
  path: undefined,
  related: [],
  fix: undefined,
  tags: [],
});

/** A text in which these findings were found. */
function found(text: string, findings: readonly Finding[]): Checked {
  const checked = check(text);
  return { ...checked, text, lines: checked.lines, unanswered: checked.unanswered, findings };
}

describe("the report of a file", () => {
  it.each([
    [[], "clean"],
    [["hint", "info"], "clean"],
    [["hint", "warning"], "findings"],
    [["warning", "error"], "errors"],
  ] as const)("%j is %s", (severities, verdict) => {
    const findings = severities.map((severity, i) => finding(severity, i));
    const report = toFileReport(found(seed, findings), facts);
    expect(report.verdict).toBe(verdict);
  });

  it("is unrecognised, with the reason, whatever was found in it", () => {
    const report = toFileReport(found("hei", [finding("error", 0)]), {
      ...facts,
      notRecognisedReason: "syy",
    });
    expect(report).toMatchObject({ verdict: "unrecognised", notRecognisedReason: "syy", template: null });
  });

  it("lists the gravest findings in document order and counts them all", () => {
    const findings = (["hint", "error", "info", "warning", "hint"] as const).map(finding);
    expect(gravest(findings, 2).map(({ severity }) => severity)).toEqual(["error", "warning"]);
    expect(gravest(findings, 5)).toEqual(findings);
    expect(gravest(findings, undefined)).toEqual(findings);
    const report = toFileReport(found(seed, findings), { ...facts, maxFindings: 1 });
    expect(report.findings.map(({ severity }) => severity)).toEqual(["error"]);
    expect(report.counts).toEqual({ error: 1, warning: 1, info: 1, hint: 2 });
    expect(report.verdict).toBe("errors");
  });
});
