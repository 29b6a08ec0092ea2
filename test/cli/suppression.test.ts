import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkJson, copySeed, run, tempFolder } from "./support/run.ts";

const note = {
  rule: "date/long-duration",
  path: "1/period",
  reason: "Jatkoaika on myönnetty",
  author: "Veera Virkamies",
  date: "2026-03-01",
};
const { reason, author, date } = note;

function folderWith(notes: unknown): string {
  const folder = tempFolder();
  copySeed(folder, "a.txt");
  const text = typeof notes === "string" ? notes : JSON.stringify(notes);
  writeFileSync(path.join(folder, "a.txt.esr-notes.json"), text);
  return folder;
}
const notesOf = (...suppressions: readonly unknown[]) => ({ version: 1, suppressions });

describe("a finding that a person has set aside", () => {
  it("stands in a list of its own, with who, when and why, and is counted nowhere", async () => {
    const cwd = folderWith(notesOf(note));
    writeFileSync(path.join(cwd, "esr.config.json"), JSON.stringify({ severity: { [note.rule]: "error" } }));
    const { code, stderr, report } = await checkJson(["a.txt"], { cwd });
    expect({ code, stderr, problems: report.problems }).toEqual({ code: 0, stderr: "", problems: [] });
    expect(report.files[0]).toMatchObject({
      verdict: "clean",
      counts: { error: 0 },
      suppressed: [
        { rule: note.rule, severity: "error", path: "1/period", suppression: { reason, author, date } },
      ],
    });
    expect(report.files[0]?.findings.map(({ rule }) => rule)).not.toContain(note.rule);
    expect(report.summary.counts.error).toBe(0);
  });

  it("is absent from the JSON where there is none", async () => {
    const { report } = await checkJson(["a.txt"], { cwd: folderWith(notesOf()) });
    expect(Object.keys(report.files[0] ?? {})).not.toContain("suppressed");
  });

  it.each([
    ["fi", "Ohitettu:"],
    ["sv", "Åsidosatt:"],
    ["en", "Set aside:"],
  ])("is listed in the text, quiet or not: %s", async (language, heading) => {
    const cwd = folderWith(notesOf(note));
    const { stdout } = await run(["check", "--quiet", "--lang", language, "a.txt"], { cwd });
    const [, listed] = stdout.split(`  ${heading}\n`);
    expect(listed).toContain(note.rule);
    expect(listed).toContain(`${reason} (${author}, ${date})`);
  });
});

describe("notes that do not hold are said, and their findings stand", () => {
  it.each([
    ["unused", notesOf(note, { ...note, path: "1/name" }), "1/name"],
    ["incomplete", notesOf({ ...note, reason: "" }), "Ohitus 1"],
    ["no JSON", "{", "JSON"],
    ["of another form", [], "suppressions"],
  ])("%s", async (_, notes, says) => {
    const cwd = folderWith(notes);
    const [json, text] = await Promise.all([checkJson(["a.txt"], { cwd }), run(["check", "a.txt"], { cwd })]);
    expect(json.code).toBe(0);
    expect(json.report.problems).toMatchObject([{ path: "a.txt.esr-notes.json" }]);
    expect(json.report.problems[0]?.message).toContain(says);
    expect(json.stderr).toContain(says);
    expect(text.stderr).toContain(says);
  });

  it("that the operating system refuses end with 3", async () => {
    const cwd = tempFolder();
    copySeed(cwd, "a.txt");
    mkdirSync(path.join(cwd, "a.txt.esr-notes.json"));
    const { code, report } = await checkJson(["--fail-on", "never", "a.txt"], { cwd });
    expect(code).toBe(3);
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toContain(note.rule);
    expect(report.problems).toHaveLength(1);
  });
});

it("notes are never taken for descriptions", async () => {
  const { report } = await checkJson([], { cwd: folderWith(notesOf(note)) });
  expect(report.files.map(({ path: file }) => file)).toEqual(["a.txt"]);
  expect(report.notRecognised).toEqual([]);
});
