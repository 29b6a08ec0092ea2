import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { RULES } from "../../shared/rules/index.gen.ts";
import { checkJson, copySeed, run, SEEDS, tempFolder } from "./support/run.ts";

/** Rules that arrive with another part of the tool are expected where they exist. */
const existing = (...ids: string[]): string[] => ids.filter((id) => RULES.some((rule) => rule.id === id));

const BINARY = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff, 0xfe, 0x80, 0x90]);
const NO_TEXTS = {
  "empty.txt": Buffer.alloc(0),
  "binary.txt": BINARY,
  "document.txt": Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n", "latin1"),
  "letter.txt": Buffer.concat([Buffer.from("PK\u0003\u0004\u0014\0\u0006\0", "latin1"), BINARY]),
};

function folderOfNoTexts(): string {
  const folder = tempFolder();
  for (const [name, bytes] of Object.entries(NO_TEXTS)) writeFileSync(path.join(folder, name), bytes);
  copySeed(folder, "good.txt");
  return folder;
}

describe("files that are no descriptions", () => {
  it("stand on a walk only among the not recognised, each with a reason of its own", async () => {
    const { report, code, stderr } = await checkJson(["."], { cwd: folderOfNoTexts() });
    expect(report.files.map((file) => file.path)).toEqual(["good.txt"]);
    expect(report.notRecognised.map((file) => file.path)).toEqual([
      "binary.txt",
      "document.txt",
      "empty.txt",
      "letter.txt",
    ]);
    expect(new Set(report.notRecognised.map(({ reason }) => reason)).size).toBe(4);
    expect(report.notRecognised[1]?.reason).toMatch(/PDF/u);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("stand among the files when they are named, unrecognised", async () => {
    const names = Object.keys(NO_TEXTS);
    const { report, code } = await checkJson(names, { cwd: folderOfNoTexts() });
    expect(report.files.map(({ path: file, verdict }) => `${file} ${verdict}`)).toEqual(
      names.map((name) => `${name} unrecognised`),
    );
    for (const file of report.files) {
      expect(file).toMatchObject({ template: null, templateRevision: null, code: null, name: null });
      expect(file.notRecognisedReason).toBeTruthy();
      expect(file.findings.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(existing("structure/unrecognised")),
      );
    }
    expect(report.notRecognised).toEqual([]);
    expect(code).toBe(0);
  });

  it("stand among the files when they are called *.esr", async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, "a.ESR"), "Hei!");
    const { report } = await checkJson(["."], { cwd: folder });
    expect(report.files.map(({ path: file, verdict }) => `${file} ${verdict}`)).toEqual([
      "a.ESR unrecognised",
    ]);
  });

  it("are said to a reader of the text as well", async () => {
    const { stdout } = await run(["check", "."], { cwd: folderOfNoTexts() });
    for (const name of Object.keys(NO_TEXTS)) expect(stdout).toContain(name);
  });
});

describe("what the operating system refuses", () => {
  it("is unreadable, exit code 3, and the rest is checked", async () => {
    const folder = tempFolder();
    copySeed(folder, "good.txt");
    symlinkSync("nowhere.txt", path.join(folder, "dangling.txt"));
    symlinkSync("two.txt", path.join(folder, "one.txt"));
    symlinkSync("one.txt", path.join(folder, "two.txt"));
    symlinkSync("nowhere", path.join(folder, "folder"));
    const args = ["missing.txt", "."];
    const { report, code, stderr } = await checkJson([...args, "--fail-on", "never"], { cwd: folder });
    expect(report.files.map(({ path: file, verdict }) => `${file} ${verdict}`)).toEqual([
      "missing.txt unreadable",
      "dangling.txt unreadable",
      "folder unreadable",
      "good.txt clean",
      "one.txt unreadable",
      "two.txt unreadable",
    ]);
    expect(report.files[0]).toMatchObject({ sha256: null, template: null, profile: null, findings: [] });
    expect(new Set(report.files.map((file) => file.notRecognisedReason)).size).toBe(4);
    expect(code).toBe(3);
    for (const name of ["missing.txt", "dangling.txt", "one.txt"]) expect(stderr).toContain(name);
    expect(stderr).not.toMatch(/ENOENT|ELOOP|Error|at .*:\d/u);
  });

  it("never opens a pipe or a device", async () => {
    const folder = tempFolder();
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    const { report, code } = await checkJson([".", "/dev/null"], { cwd: folder });
    expect(report.files.map(({ verdict }) => verdict)).toEqual(["unreadable", "unreadable"]);
    expect(code).toBe(3);
  });
});

describe("a file of 1 GB", () => {
  it("is read as far as the limit, hashed whole, and what was left out is said", async () => {
    const folder = tempFolder();
    const file = path.join(folder, "big.esr");
    copySeed(folder, "big.esr");
    truncateSync(file, 1_000_000_000);
    const { report, code } = await checkJson(["big.esr"], { cwd: folder });
    expect(report.files[0]).toMatchObject({ template: "esr-2014-2020", code: "S20271" });
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(existing("file/degraded")),
    );
    const hash = createHash("sha256").update(readFileSync(path.join(SEEDS, "S20271-polku.txt")));
    const zeros = Buffer.alloc(10_000_000);
    const { size } = { size: readFileSync(path.join(SEEDS, "S20271-polku.txt")).length };
    for (let rest = 1_000_000_000 - size; rest > 0; rest -= zeros.length)
      hash.update(rest < zeros.length ? zeros.subarray(0, rest) : zeros);
    expect(report.files[0]?.sha256).toBe(hash.digest("hex"));
    expect(code).not.toBe(3);
  }, 60_000);
});

describe("links and loops", () => {
  it("follows links, enters each folder once and checks each file once", async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, "sub"));
    copySeed(folder, "a.txt");
    copySeed(folder, "sub/b.txt", "S21698-askel.txt");
    symlinkSync("..", path.join(folder, "sub/up"));
    symlinkSync("../a.txt", path.join(folder, "sub/again.txt"));
    symlinkSync("sub/b.txt", path.join(folder, "z.txt"));
    const { report, code } = await checkJson(["a.txt", ".", "./sub/../a.txt", "sub"], { cwd: folder });
    expect(report.files.map((file) => file.path)).toEqual(["a.txt", "sub/b.txt"]);
    expect(code).toBe(0);
  });

  it("takes entries in the order of their code units and leaves out hidden folders and libraries", async () => {
    const folder = tempFolder();
    for (const sub of [".hidden", "node_modules", "b"]) mkdirSync(path.join(folder, sub));
    for (const name of [
      "ä.txt",
      "a.TXT",
      "B.txt",
      "b/x.txt",
      "c.esr",
      "c.md",
      ".hidden/x.txt",
      "node_modules/x.txt",
    ])
      writeFileSync(
        path.join(folder, name),
        readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8") + name,
      );
    const { report } = await checkJson([], { cwd: folder });
    expect(report.files.map((file) => file.path)).toEqual(["B.txt", "a.TXT", "b/x.txt", "c.esr", "ä.txt"]);
  });
});
