import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { checkJson, copySeed, SEEDS, tempFolder } from "./support/run.ts";

/** A seed whose realised sum exceeds the granted one, so that there is a finding with a related place. */
function plant(encode: (text: string) => string | Uint8Array = (text) => text): string {
  const folder = tempFolder();
  const text = readFileSync(path.join(SEEDS, "S21698-askel.txt"), "utf8");
  const line = "Toteutunut EU- ja valtion rahoitus: ";
  const start = text.indexOf(line) + line.length;
  const planted = `${text.slice(0, start)}900 000${text.slice(text.indexOf("\n", start))}`;
  writeFileSync(path.join(folder, "planted.txt"), encode(planted));
  return folder;
}

const RULE = "money/realised-exceeds-granted";

describe("check --format json", () => {
  it("has the members of the contract in their order, then the evidence and the facts of the project", async () => {
    const { report } = await checkJson(["planted.txt"], { cwd: plant() });
    expect(Object.keys(report)).toEqual(["version", "tool", "files", "notRecognised", "problems", "summary"]);
    expect(report.version).toBe(1);
    expect(report.tool).toEqual({ name: "esr-kuvaus", version });
    expect(Object.keys(report.files[0] ?? {})).toEqual([
      "path",
      "sha256",
      "template",
      "templateRevision",
      "profile",
      "code",
      "name",
      "verdict",
      "findings",
      "counts",
      "notRecognisedReason",
      "evidence",
      "project",
    ]);
    const finding = report.files[0]?.findings.find(({ rule }) => rule === RULE);
    expect(Object.keys(finding ?? {})).toEqual([
      "rule",
      "severity",
      "message",
      "range",
      "path",
      "related",
      "fix",
      "fingerprint",
    ]);
    expect(Object.keys(report.files[0]?.counts ?? {})).toEqual(["error", "warning", "info", "hint"]);
    expect(Object.keys(report.summary)).toEqual(["files", "counts"]);
  });

  it("tells the file by its bytes, its code and its name", async () => {
    const folder = plant();
    const { report } = await checkJson(["planted.txt"], { cwd: folder });
    const bytes = readFileSync(path.join(folder, "planted.txt"));
    expect(report.files[0]).toMatchObject({
      path: "planted.txt",
      sha256: createHash("sha256").update(bytes).digest("hex"),
      template: "esr-2014-2020",
      templateRevision: 1,
      code: "S21698",
      verdict: "findings",
      notRecognisedReason: null,
    });
  });

  it.each([
    ["LF", (text: string) => text],
    ["CR LF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["CR alone", (text: string) => text.replaceAll("\n", "\r")],
    ["UTF-8 with a byte-order mark", (text: string) => `\uFEFF${text}`],
    ["UTF-16 LE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16 BE", (text: string) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", (text: string) => windows1252(text)],
  ])("gives positions in the decoded text: %s", async (_, encode) => {
    const { report } = await checkJson(["planted.txt"], { cwd: plant(encode) });
    const finding = report.files[0]?.findings.find(({ rule }) => rule === RULE);
    const line = readFileSync(path.join(SEEDS, "S21698-askel.txt"), "utf8")
      .split("\n")
      .findIndex((text) => text.startsWith("Toteutunut EU- ja valtion"));
    expect(finding?.range).toEqual({ start: { line, character: 36 }, end: { line, character: 43 } });
    expect(finding?.related.map(({ range }) => range.start)).toEqual([{ line: line - 2, character: 35 }]);
    expect(finding?.path).toBe("5/realised");
    expect(
      report.files[0]?.findings.filter(({ rule }) => rule === "file/encoding").length,
    ).toBeLessThanOrEqual(1);
  });

  it("names files relative to the working directory, with / and ..", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    const { report } = await checkJson([path.join(folder, "a.txt")], { cwd: path.dirname(folder) });
    expect(report.files.map((file) => file.path)).toEqual([`${path.basename(folder)}/a.txt`]);
    const above = await checkJson([path.join(folder, "a.txt")], { cwd: SEEDS });
    expect(above.report.files[0]?.path).toBe(path.relative(SEEDS, path.join(folder, "a.txt")));
    expect(above.report.files[0]?.path).toMatch(/^\.\.\//u);
  });

  it("is one object even when there is nothing to check", async () => {
    const { report, code } = await checkJson(["."], { cwd: tempFolder() });
    expect(report.files).toEqual([]);
    expect(report.summary).toEqual({ files: 0, counts: { error: 0, warning: 0, info: 0, hint: 0 } });
    expect(code).toBe(0);
  });
});

/** The characters of the seeds lie in Latin-1 except for the dash and the bullet, which Windows-1252 has elsewhere. */
function windows1252(text: string): Uint8Array {
  const elsewhere: Readonly<Record<string, number>> = { "–": 0x96, "•": 0x95, "”": 0x94, "’": 0x92 };
  return Uint8Array.from(text, (character) => elsewhere[character] ?? character.charCodeAt(0));
}
