import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { threadsFor } from "../../server/cli/jobs/hands.ts";
import { FORMATS } from "../../server/cli/reporters.ts";
import { cleanExample } from "../support/examples.ts";
import { CLI, copySeed, run, runProcess, SEEDS, tempFolder } from "./support/run.ts";

const description = cleanExample("esr-2014-2020");
const card = cleanExample("hankekortti").replace("100000-500000 €", "500000-1000000 €");
const CARD = 7;

/**
 * Inputs of every kind, six more than `descriptions`: descriptions with and without errors, two folders with settings of their own, copies that
 * share a code, a card that contradicts them, notes that set aside and notes that do not fit, text that is none, files
 * that cannot be read, another encoding, a form of the user's own and a register.
 */
function desk(descriptions = 36): string {
  const cwd = tempFolder();
  for (const name of ["a", "b"]) mkdirSync(path.join(cwd, name));
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(path.join(cwd, name), text);
  for (let i = 0; i < descriptions; i++) {
    const folder = i % 2 === 0 ? "a" : "b";
    const code = `S2${String(1000 + i - (i % CARD === 0 ? CARD : 0)).padStart(4, "0")}`;
    const text = description
      .replaceAll("S29991", code)
      .replace(/(Y-tunnus: \d{7}-)\d/u, i % 5 === 0 ? "$1x" : "$&");
    write(`${folder}/${i}.txt`, text);
  }
  write("a/kortti.txt", card.replaceAll("S29991", "S21004"));
  write("a/latin.txt", Buffer.from(description, "latin1"));
  write("b/muistio.txt", "Hankkeesta S21004 soitettiin.\n");
  symlinkSync("ei-ole.txt", path.join(cwd, "b/katki.txt"));
  copySeed(cwd, "a/S20271.txt");
  const note = (rule: string) => ({
    rule,
    path: "1/period",
    reason: "Sovittu",
    author: "V. V.",
    date: "2026-03-01",
  });
  const notes = { version: 1, suppressions: [note("date/long-duration"), note("date/style")] };
  write("a/S20271.txt.esr-notes.json", JSON.stringify(notes));
  write("b/1.txt.esr-notes.json", "{");
  const template = readFileSync(path.join(SEEDS, "../shared/templates/data/esr-2014-2020.json"), "utf8");
  write("oma.json", template.replace('"revision": 1', '"revision": 77'));
  write(
    "b/esr.config.json",
    JSON.stringify({ severity: { "text/doubled-word": "error" }, profile: "submission" }),
  );
  const header =
    "Hankekoodi;Hankkeen nimi;Toimintalinja;Vastuuviranomainen;Tila;Aloituspäivämäärä;Päättymispäivämäärä";
  write("rekisteri.csv", `${header}\nS21002;Toinen nimi;3;Hämeen ELY-keskus;Päättynyt;1.1.2016;31.12.2017\n`);
  return cwd;
}

describe("--jobs", () => {
  it.each(FORMATS)("leaves %s as it is, byte for byte, whatever the number", async (format) => {
    const cwd = desk(20);
    const check = (jobs: string) =>
      run(["check", "--format", format, "--register", "rekisteri.csv", "--jobs", jobs, ".", "puuttuu.txt"], {
        cwd,
      });
    const alone = await check("1");
    expect(alone.code).toBe(3);
    expect(alone.stdout).toMatch(/S21004|katki/u);
    expect(await check("3")).toEqual(alone);
  });

  it("finds across documents, against a register, a baseline and a form of one's own what one thread finds", async () => {
    const cwd = desk();
    const options = ["--template-file", "oma.json", "--redact", "--max-findings", "2", "--lang", "en"];
    expect((await run(["baseline", "--output", "tunnetut.json", "--jobs", "2", "a"], { cwd })).code).toBe(0);
    const check = (jobs: string) =>
      run(["check", "--format", "json", "--baseline", "tunnetut.json", ...options, "--jobs", jobs, "."], {
        cwd,
      });
    const alone = await check("1");
    for (const jobs of ["2", "4"]) expect(await check(jobs), jobs).toEqual(alone);
    for (const piece of [
      "workspace/duplicate-code",
      "workspace/card-contradicts-description",
      '"known": [\n',
      '"templateRevision": 77',
    ])
      expect(alone.stdout).toContain(piece);
  });

  it("takes the standard input as one of many", async () => {
    const cwd = desk();
    const check = (jobs: string) =>
      run(["check", "--format", "json", "--jobs", jobs, "a", "-", "b", "--stdin-filename", "syöte.txt"], {
        cwd,
        input: description.replaceAll("S29991", "S21002"),
      });
    const alone = await check("1");
    expect(await check("2")).toEqual(alone);
    expect(alone.stdout).toContain("syöte.txt");
  });

  it.each(["0", "x", "1.5", "-1"])("is a whole number, at least 1: %s", async (jobs) => {
    const { code, stderr } = await run(["check", `--jobs=${jobs}`, "seeds"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--jobs");
  });
});

describe("the number of threads", () => {
  const files = (count: number, bytes: number) =>
    Array.from({ length: count }, () => ({
      kind: "file" as const,
      shown: "a.txt",
      named: true,
      path: "/a.txt",
      identity: "/a.txt",
      bytes,
    }));

  it("is what was asked for, as far as there is work to share", () => {
    expect(threadsFor(3, files(1000, 10_000))).toBe(3);
    expect(threadsFor(3, files(20, 10_000))).toBe(2);
    expect(threadsFor(3, files(1, 10_000))).toBe(1);
    expect(threadsFor(3, [])).toBe(1);
    expect(threadsFor(999_999_999, files(100_000, 10_000))).toBeLessThan(100);
  });

  it("is one for the few files that are sooner done than another thread has started", () => {
    expect(threadsFor(undefined, files(10, 13_000))).toBe(1);
    expect(threadsFor(undefined, files(100_000, 13_000))).toBeGreaterThanOrEqual(1);
  });
});

describe("a worker thread that ends", () => {
  /** The built program with worker threads that do this. */
  function programWith(worker: string): string {
    const program = tempFolder();
    cpSync(path.dirname(CLI), program, { recursive: true });
    const built = path.join(program, "worker.js");
    cpSync(built, path.join(program, "whole.js"));
    writeFileSync(built, worker);
    return path.join(program, "cli.js");
  }

  it("is otherwise made use of", async () => {
    const cwd = desk();
    const spy =
      'require("./whole.js"); const port = require("node:worker_threads").parentPort; const post = port.postMessage.bind(port);' +
      'port.postMessage = (said) => { require("node:fs").appendFileSync("said", said.id + "\\n"); post(said); };';
    await runProcess(["check", "--jobs", "2", "."], { cwd }, programWith(spy));
    expect(readFileSync(path.join(cwd, "said"), "utf8")).toMatch(/^1\n/u);
  });

  it.each([
    ["before it has begun", 'throw new Error("kaboom");'],
    ["at its first files", 'require("node:worker_threads").parentPort.on("message", () => process.exit(9));'],
    [
      "in the middle of its work",
      'let n = 0; require("node:worker_threads").parentPort.on("message", () => { if (++n > 3) throw new Error("kaboom"); }); require("./whole.js");',
    ],
    [
      "for want of memory",
      'require("node:worker_threads").parentPort.on("message", () => { const all = []; for (;;) all.push(new Array(1e6).fill(0)); });',
    ],
  ])("%s costs no file and no word: others check what it held", async (_, worker) => {
    const cwd = desk();
    const args = ["check", "--format", "jsonl", "--jobs", "3", "."];
    const whole = await run(args, { cwd });
    const program = programWith(worker);
    expect(await runProcess(args, { cwd }, program)).toEqual(whole);
  });
});
