import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { baselineReporter } from "../../shared/report/baseline.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { readBaseline } from "../../shared/report/readBaseline.ts";
import type { FileReport, KnownFinding } from "../../shared/report/report.ts";
import { seed } from "../support/seeds.ts";
import { rest, write } from "./support.ts";

const report = (text: string, baseline?: readonly KnownFinding[]): FileReport =>
  toFileReport(check(text), {
    path: "a.txt",
    sha256: "00",
    language: "fi",
    notRecognisedReason: null,
    hash: (key) => key,
    baseline,
  });

const baselineOf = (text: string): readonly KnownFinding[] => {
  const read = readBaseline(write(baselineReporter(), [report(text)], rest));
  if ("problem" in read) throw new Error("no baseline");
  return read.get("a.txt") ?? [];
};

const text = seed("S20252");
const rules = (findings: readonly { rule: string }[] = []) => findings.map(({ rule }) => rule);

describe("a baseline", () => {
  it("knows every finding again", () => {
    const again = report(text, baselineOf(text));
    expect(again.findings).toEqual([]);
    expect(again.known).toEqual(report(text).findings);
    expect(again).toMatchObject({ verdict: "clean", fixed: [], counts: { warning: 0, hint: 0 } });
  });

  it.each<[string, (text: string) => string]>([
    ["blank lines at the beginning", (old) => `\n\n\n${old}`],
    ["other line ends", (old) => old.replaceAll("\n", "\r\n")],
    ["a paragraph more", (old) => old.replace("Avainsanat:", "Uusi kappale ilman vikaa.\n\nAvainsanat:")],
  ])("knows findings again whose lines have moved: %s", (_, move) => {
    const moved = move(text);
    expect(moved).not.toBe(text);
    expect(report(moved, baselineOf(text))).toMatchObject({ findings: [], fixed: [] });
  });

  it("tells new findings from known ones, of one kind too, and names those that are gone", () => {
    const changed = text
      .replace("muut muut", "muut")
      .replace("Avainsanat:", "Uusi uusi kappale.\n\nAvainsanat:");
    const { findings, fixed, verdict, counts } = report(changed, baselineOf(text));
    expect(rules(findings)).toEqual(["text/doubled-word"]);
    expect(rules(fixed)).toEqual(["text/doubled-word"]);
    expect(fixed?.[0]?.message).toContain("muut");
    expect({ verdict, warnings: counts.warning }).toEqual({ verdict: "findings", warnings: 1 });
  });

  it("keeps apart findings that agree in all but their order", () => {
    const fingerprints = report(text).findings.map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it("does not depend on the language", () => {
    const inSwedish = toFileReport(check(text), {
      path: "a.txt",
      sha256: "00",
      language: "sv",
      notRecognisedReason: null,
      hash: (key) => key,
      baseline: baselineOf(text),
    });
    expect(inSwedish.findings).toEqual([]);
  });

  it("says nothing of known findings where there is none", () => {
    expect(report(text)).not.toHaveProperty("known");
    expect(report(text)).not.toHaveProperty("fixed");
  });

  it.each(["", "{", "[]", '{"version":2,"files":{}}', '{"version":1,"files":{"a":[{"rule":"x"}]}}'])(
    "is refused in a sentence when it is none: %s",
    (json) => {
      expect(readBaseline(json)).toHaveProperty("problem");
    },
  );

  it("is valid JSON also of no file, and of hostile paths", () => {
    expect(readBaseline(write(baselineReporter(), [], rest))).toEqual(new Map());
    const path = 'a"\u001b\n';
    const json = write(baselineReporter(), [{ ...report(text), path }], rest);
    expect(json).not.toContain("\u001b");
    expect([...(readBaseline(json) as Map<string, unknown>).keys()]).toEqual([path]);
  });
});
