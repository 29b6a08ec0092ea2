import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { tally } from "../../support/tally.ts";
import { CLI, checkJson, copySeed, type JsonReport, runProcess, SEEDS, tempFolder } from "../support/run.ts";

/** Folders as they are found on the disks of offices. */

const { count } = tally("Command line, files");
const seed = readFileSync(path.join(SEEDS, "S20271-polku.txt"));
const listed = ({ files }: JsonReport): string[] =>
  files.map(({ path: file, verdict }) => `${file} ${verdict}`);

async function check(
  folder: string,
  args: readonly string[] = ["."],
  env: Readonly<Record<string, string>> = {},
) {
  count("checks");
  return checkJson(args, { cwd: folder, env });
}

describe("links", () => {
  it("that lead nowhere, to themselves and round in circles are said; every other file is checked", async () => {
    const folder = tempFolder();
    for (const sub of ["a/b/c", "d"]) mkdirSync(path.join(folder, sub), { recursive: true });
    copySeed(folder, "a/b/c/deep.txt");
    copySeed(folder, "z.txt", "S21698-askel.txt");
    symlinkSync("../..", path.join(folder, "a/b/up"));
    symlinkSync("..", path.join(folder, "d/up"));
    symlinkSync(".", path.join(folder, "d/here"));
    symlinkSync(folder, path.join(folder, "whole"));
    symlinkSync("loop.txt", path.join(folder, "loop.txt"));
    symlinkSync("nowhere/x.txt", path.join(folder, "dangling.txt"));
    const { report, code } = await check(folder);
    expect(listed(report)).toEqual([
      "a/b/c/deep.txt clean",
      "dangling.txt unreadable",
      "loop.txt unreadable",
      "z.txt clean",
    ]);
    expect(code).toBe(3);
  });

  it("forty deep are followed, a hundred folders deep walked", async () => {
    const folder = tempFolder();
    copySeed(folder, "a0.txt");
    for (let i = 1; i < 40; i++) symlinkSync(`a${i - 1}.txt`, path.join(folder, `a${i}.txt`));
    const deep = path.join(folder, ...Array.from({ length: 100 }, () => "x"));
    mkdirSync(deep, { recursive: true });
    cpSync(path.join(SEEDS, "S21698-askel.txt"), path.join(deep, "end.txt"));
    const { report, code } = await check(folder);
    expect(listed(report)).toEqual(["a0.txt clean", `${"x/".repeat(100)}end.txt clean`]);
    expect(code).toBe(0);
  });
});

describe("what is no file", () => {
  it("sockets, pipes and folders that are called *.txt are not opened", async () => {
    const folder = tempFolder();
    copySeed(folder, "good.txt");
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    symlinkSync("pipe.txt", path.join(folder, "toPipe.txt"));
    symlinkSync("/dev/zero", path.join(folder, "zero.txt"));
    mkdirSync(path.join(folder, "folder.txt"));
    const server = createServer().listen(path.join(folder, "socket.txt"));
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { report, code } = await check(folder);
    expect(listed(report)).toEqual([
      "good.txt clean",
      "pipe.txt unreadable",
      "socket.txt unreadable",
      "toPipe.txt unreadable",
      "zero.txt unreadable",
    ]);
    expect(code).toBe(3);
  });

  it("settings and notes that are pipes, devices or folders are said, and every file is checked", async () => {
    for (const make of [
      (file: string) => execFileSync("mkfifo", [file]),
      (file: string) => symlinkSync("/dev/zero", file),
      (file: string) => mkdirSync(file),
    ])
      for (const name of ["esr.config.json", "good.txt.esr-notes.json"]) {
        const folder = tempFolder();
        copySeed(folder, "good.txt");
        make(path.join(folder, name));
        const { report, code, stderr } = await check(folder);
        expect(listed(report)).toEqual(["good.txt clean"]);
        expect(report.problems.map((problem) => problem.path)).toEqual([name]);
        expect(code).toBe(3);
        expect(stderr).toContain(name);
      }
  });
});

/** Whether this process may become another user, so that there is something it must not read. */
const OTHER_USER = ["setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups"]] as const;
const canBecomeAnother = (): boolean => {
  try {
    execFileSync(OTHER_USER[0], [...OTHER_USER[1], "true"], { stdio: "ignore" });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
};

describe.runIf(canBecomeAnother())("files of another user", () => {
  it("are said to be closed to us, folders too; every other file is checked", async () => {
    const folder = tempFolder();
    chmodSync(folder, 0o755);
    for (const name of ["open.txt", "closed.txt"]) copySeed(folder, name);
    for (const sub of ["secret", "unlisted"]) {
      mkdirSync(path.join(folder, sub));
      copySeed(folder, `${sub}/x.txt`);
    }
    chmodSync(path.join(folder, "open.txt"), 0o644);
    chmodSync(path.join(folder, "closed.txt"), 0o600);
    chmodSync(path.join(folder, "secret"), 0o700);
    // May be entered, not listed.
    chmodSync(path.join(folder, "unlisted"), 0o711);
    // The program is copied to where another user may read it.
    const program = tempFolder();
    chmodSync(program, 0o755);
    cpSync(path.dirname(CLI), path.join(program, "dist"), { recursive: true });
    const [command, options] = OTHER_USER;
    const args = [
      ...options,
      process.execPath,
      path.join(program, "dist/cli.js"),
      "check",
      "--format",
      "json",
      ".",
    ];
    const child = spawn(command, args, { cwd: folder, env: { PATH: process.env.PATH ?? "" } });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    expect(await once(child, "close")).toEqual([3, null]);
    count("checks");
    const report = JSON.parse(stdout) as JsonReport;
    expect(listed(report)).toEqual([
      "closed.txt unreadable",
      "open.txt clean",
      "secret unreadable",
      "unlisted unreadable",
    ]);
    for (const { verdict, notRecognisedReason } of report.files)
      if (verdict === "unreadable") expect(notRecognisedReason).toMatch(/Käyttöoikeutta ei ole/u);
  });
});

describe("files that change under the check", () => {
  it("that vanish are said, that become pipes are not opened, and the rest is checked", async () => {
    const folder = tempFolder();
    const names = Array.from({ length: 120 }, (_, i) => `${String(i).padStart(3, "0")}.txt`);
    for (const name of names) writeFileSync(path.join(folder, name), `${seed}\n${name}`);
    const child = spawn(process.execPath, [CLI, "check", "--format", "json", "."], { cwd: folder });
    const chunks: Buffer[] = [];
    // Nobody reads on until the files are gone: the pipe fills, and the check waits.
    const first = (await once(child.stdout, "data")) as [Buffer];
    chunks.push(first[0]);
    child.stdout.pause();
    rmSync(path.join(folder, "118.txt"));
    rmSync(path.join(folder, "119.txt"));
    execFileSync("mkfifo", [path.join(folder, "119.txt")]);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdout.resume();
    child.stderr.resume();
    expect(await once(child, "close")).toEqual([3, null]);
    count("checks");
    const { files } = JSON.parse(Buffer.concat(chunks).toString("utf8")) as JsonReport;
    expect(files.map(({ path: file }) => file)).toEqual(names);
    expect(files.filter(({ verdict }) => verdict === "unreadable").map(({ path: file }) => file)).toEqual([
      "118.txt",
      "119.txt",
    ]);
  });
});

describe("what is no text", () => {
  const NAMED = {
    "kuvaus.pdf.txt": Buffer.from(
      "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n",
      "latin1",
    ),
    "kuvaus.docx.txt": Buffer.concat([
      Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0", "latin1"),
      Buffer.from("word/document.xml"),
    ]),
    "kuva.txt": Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
    "zip.txt": Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]),
    "nollia.txt": Buffer.alloc(5000),
    "satunnaista.txt": Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
    "utf16-ilman.txt": Buffer.from(seed.toString("utf8"), "utf16le"),
  };

  it("is unrecognised, never a crash and never exit code 3, however it is called", async () => {
    const folder = tempFolder();
    for (const [name, bytes] of Object.entries(NAMED)) writeFileSync(path.join(folder, name), bytes);
    copySeed(folder, "good.txt");
    const { report, code } = await check(folder, [...Object.keys(NAMED), "good.txt"]);
    expect(listed(report)).toEqual([
      ...Object.keys(NAMED).map((name) => `${name} unrecognised`),
      "good.txt clean",
    ]);
    for (const file of report.files)
      expect(file.findings.map(({ rule }) => rule)).not.toContain("tool/rule-failed");
    expect(code).toBe(0);
    const words = (name: string): string =>
      report.files.find((file) => file.path === name)?.notRecognisedReason ?? "";
    expect(words("kuvaus.pdf.txt")).toMatch(/PDF/u);
    expect(words("kuvaus.docx.txt")).toMatch(/Word|docx/iu);
  });

  it("of 1 GB is read as far as the limit, and the file after it is checked", async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, "a.txt"), "");
    truncateSync(path.join(folder, "a.txt"), 1_000_000_000);
    copySeed(folder, "b.txt");
    const { report, code } = await check(folder);
    expect(report.notRecognised.map((one) => one.path)).toEqual(["a.txt"]);
    expect(listed(report)).toEqual(["b.txt clean"]);
    expect(code).toBe(0);
  });
});

describe("the C locale and other poor environments", () => {
  it.each([
    [{ LC_ALL: "C", LANG: "C" }],
    [{ LC_ALL: "POSIX", LANG: "", TERM: "dumb" }],
    [{ LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" }],
    [{ HOME: "/nonexistent", TMPDIR: "/nonexistent" }],
  ])("%j: the same bytes, å ä ö in names and texts", async (env) => {
    const folder = tempFolder();
    for (const name of ["Ähtäri ö.txt", "a\u030Abo.txt", "ß.txt", "İ.txt"]) copySeed(folder, name);
    const plain = await runProcess(["check", "--format", "json", "."], { cwd: folder });
    const poor = await runProcess(["check", "--format", "json", "."], { cwd: folder, env });
    count("checks", 2);
    expect(poor).toEqual(plain);
    expect(poor.code).toBe(0);
    expect(JSON.parse(poor.stdout).files).toHaveLength(4);
  });
});

it("every named file that is not there is said, once each, and what is there is checked", async () => {
  const folder = tempFolder();
  copySeed(folder, "good.txt");
  const names = ["ei.txt", "ei/ei.txt", "good.txt/x.txt", `${"a".repeat(300)}.txt`, "\u0001.txt", "good.txt"];
  const { report, code, stderr } = await check(folder, names);
  expect(report.files.map(({ verdict }) => verdict)).toEqual([...Array(5).fill("unreadable"), "clean"]);
  expect(code).toBe(3);
  expect(stderr).not.toMatch(/ENOENT|ENOTDIR|Error|\bat .*:\d/u);
  expect(existsSync(path.join(folder, "ei"))).toBe(false);
});
