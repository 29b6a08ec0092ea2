import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkJson, copySeed, run, tempFolder } from "./support/run.ts";

/** A folder `a/b` with a seed in it and settings, by the path of their file. */
function folderWith(settings: Readonly<Record<string, unknown>>): string {
  const folder = tempFolder();
  mkdirSync(path.join(folder, "a/b"), { recursive: true });
  copySeed(path.join(folder, "a/b"), "s.txt");
  for (const [name, value] of Object.entries(settings))
    writeFileSync(path.join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  return folder;
}
const FILE = "a/b/s.txt";
const CONFIG = "esr.config.json";
const rulesOf = ({ report }: Awaited<ReturnType<typeof checkJson>>) =>
  report.files.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`));

describe("esr.config.json", () => {
  it("is found above the file, and levels its rules anew", async () => {
    const cwd = folderWith({
      [CONFIG]: {
        severity: {
          "date/long-duration": "off",
          "text/missing-space": "information",
          "text/repeated-justification": "error",
        },
      },
    });
    const ran = await checkJson([FILE], { cwd });
    expect(ran.code).toBe(1);
    expect(rulesOf(ran)).not.toContain("info date/long-duration");
    expect(rulesOf(ran)).toContain("info text/missing-space");
    expect(rulesOf(ran)).toContain("error text/repeated-justification");
  });

  it("the nearest one alone holds, each for its own files", async () => {
    const cwd = folderWith({
      [CONFIG]: { profile: "draft", severity: { "date/long-duration": "off" } },
      [`a/${CONFIG}`]: { profile: "submission" },
    });
    copySeed(cwd, "top.txt");
    const { report } = await checkJson([FILE, "top.txt"], { cwd });
    expect(report.files.map(({ profile }) => profile)).toEqual(["submission", "draft"]);
    expect(
      report.files.map(({ findings }) => findings.some(({ rule }) => rule === "date/long-duration")),
    ).toEqual([true, false]);
  });

  it("is not looked for beyond the folder of a repository", async () => {
    const cwd = folderWith({ [CONFIG]: { profile: "draft" } });
    mkdirSync(path.join(cwd, "a/.git"));
    const { report } = await checkJson([FILE], { cwd });
    expect(report.files[0]?.profile).toBe("review");
  });

  it("gives way to the command line", async () => {
    const cwd = folderWith({ [CONFIG]: { profile: "draft", language: "sv" } });
    const [file, flag] = await Promise.all([
      checkJson([FILE], { cwd }),
      checkJson(["--profile", "review", "--lang", "en", FILE], { cwd }),
    ]);
    expect(file.report.files[0]).toMatchObject({ profile: "draft" });
    expect(flag.report.files[0]).toMatchObject({ profile: "review" });
    expect(file.stdout).toContain("månader");
    expect(flag.stdout).toContain("months");
  });

  it("--config stands for every other", async () => {
    const cwd = folderWith({ [`a/${CONFIG}`]: { profile: "draft" }, "muu.json": { profile: "submission" } });
    const { report } = await checkJson(["--config", "muu.json", FILE], { cwd });
    expect(report.files[0]?.profile).toBe("submission");
    const { code, stdout, stderr } = await run(["check", "--config", "puuttuu.json", FILE], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("puuttuu.json");
  });

  it.each([
    [{ langauge: "sv" }, '"language"'],
    [{ severity: { "date/long-duratoin": "off" } }, '"date/long-duration"'],
    [{ asOf: "31.1.2026" }, "asOf"],
    [[], "JSON"],
    ["{", "rivi 1"],
    ['{\n  "language": "sv",\n}', "rivi 3"],
    ['{ "language": "sv" } // oma', "kommentteja"],
    [`${"[".repeat(100_000)}`, "sisäkkäistä"],
    [`{"x":"${"y".repeat(1_000_001)}"}`, "liian suuri"],
  ])("that cannot be used ends with 2, is said, and the check goes on: %.60j", async (settings, says) => {
    const cwd = folderWith({ [CONFIG]: settings });
    const { code, stderr, report } = await checkJson([FILE], { cwd });
    expect(code).toBe(2);
    expect(report.problems).toMatchObject([{ path: CONFIG }]);
    expect(report.problems[0]?.message).toContain(says);
    expect(stderr).toContain(says);
    expect(report.files[0]?.findings.length).toBeGreaterThan(0);
  });

  it("is said once, on standard error, for however many files", async () => {
    const cwd = folderWith({ [CONFIG]: { langauge: "sv" } });
    copySeed(path.join(cwd, "a"), "t.txt");
    const { code, stdout, stderr } = await run(["check", "a"], { cwd });
    expect(code).toBe(2);
    expect(stderr.match(/langauge/gu)).toHaveLength(1);
    expect(stdout).not.toContain("langauge");
  });
});

describe("config", () => {
  it("names every value with where it comes from", async () => {
    const cwd = folderWith({ [CONFIG]: { profile: "review", severity: { "date/style": "off" } } });
    const { code, stdout } = await run(["config", "--format", "json", "--lang", "sv", FILE], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      folder: "a/b",
      file: CONFIG,
      settings: [
        { key: "language", value: "sv", origin: "flag", from: null },
        { key: "profile", value: "review", origin: "file", from: CONFIG },
        { key: "severity.date/style", value: "off", origin: "file", from: CONFIG },
        { key: "sustainability.maxScore", value: 10, origin: "default", from: null },
      ],
      problems: [],
    });
  });

  it.each([
    ["fi", "oletus", "asetustiedosto esr.config.json"],
    ["sv", "standard", "inställningsfil esr.config.json"],
    ["en", "default", "file of settings esr.config.json"],
  ])("in words: %s", async (language, ...words) => {
    const cwd = folderWith({ [CONFIG]: { language, profile: "review" } });
    const { stdout } = await run(["config", "a"], { cwd });
    for (const word of words) expect(stdout).toContain(word);
  });

  it("says what is wrong, and where nothing is", async () => {
    const cwd = folderWith({ [CONFIG]: { profil: "review" } });
    const [wrong, missing] = await Promise.all([
      run(["config"], { cwd }),
      run(["config", "missing"], { cwd }),
    ]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('"profile"');
    expect(missing).toMatchObject({ code: 2, stdout: "" });
  });
});
