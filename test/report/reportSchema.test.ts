import Ajv, { type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { baselineReporter } from "../../shared/report/baseline.ts";
import { jsonReporter } from "../../shared/report/json.ts";
import { jsonlReporter } from "../../shared/report/jsonl.ts";
import { readPartialLine } from "../../shared/report/merge.ts";
import type { FileReport } from "../../shared/report/report.ts";
import { schemaTexts } from "../../shared/tools/genSchemas.mjs";
import { clean, hint, rest, unreadable, warning, withFindings, write } from "./support.ts";

const tool = { name: "esr-kuvaus", version: "1.2.3" };
const marked: FileReport = {
  ...withFindings,
  findings: [{ ...hint, fingerprint: "0a" }],
  known: [{ ...warning, fingerprint: "0b" }],
  fixed: [{ rule: hint.rule, severity: "hint", path: null, message: "Viesti.", fingerprint: "0c" }],
  suppressed: [{ ...warning, suppression: { reason: "Sovittu", author: "E. E.", date: "2024-01-31" } }],
};
const files = [withFindings, clean, unreadable, marked];

async function validator(name: string): Promise<ValidateFunction> {
  const texts: Readonly<Record<string, string>> = await schemaTexts();
  return new Ajv({ strict: false }).compile(JSON.parse(texts[`docs/schemas/${name}.schema.json`] ?? "false"));
}

describe("the published schemas", () => {
  it("fit what is written", async () => {
    const [report, file, baseline] = await Promise.all(
      ["esr-report", "esr-report-file", "esr-baseline"].map(validator),
    );
    const json: unknown = JSON.parse(write(jsonReporter(tool), files));
    expect(report?.(json), JSON.stringify(report?.errors)).toBe(true);
    for (const one of files) expect(file?.(one), JSON.stringify(file?.errors)).toBe(true);
    expect(baseline?.(JSON.parse(write(baselineReporter(), files)))).toBe(true);
    expect(report?.({ ...(json as object), files: [{ ...clean, verdict: "good" }] })).toBe(false);
  });

  it("let what is written be read again, key by key in its order", () => {
    const crossDocument = [{ path: "a.txt", findings: [warning] }];
    const lines = write(jsonlReporter(tool), files, rest, crossDocument).trimEnd().split("\n");
    expect(lines.map((line) => readPartialLine(line)?.kind)).toEqual([
      ...files.map(() => "file"),
      "crossDocument",
      "end",
    ]);
    for (const [i, file] of files.entries()) {
      const line = readPartialLine(lines[i] ?? "");
      expect(JSON.stringify(line?.kind === "file" && line.report)).toBe(JSON.stringify(file));
    }
  });
});
