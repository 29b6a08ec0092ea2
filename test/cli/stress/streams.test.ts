import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { tally } from "../../support/tally.ts";
import { CLI, checkJson, copySeed, type JsonReport, ROOT, run, SEEDS, tempFolder } from "../support/run.ts";

/** Where results go, and who waits for them, may be gone, full or impatient. */

const { count } = tally("Command line, streams");
const seed = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8");
/** More than a pipe holds the reports of, and more than threads are ahead of the report. */
const MANY = 120;

function folderOfMany(): string {
  const folder = tempFolder();
  for (let i = 0; i < MANY; i++) copySeed(folder, `${String(i).padStart(3, "0")}.txt`);
  return folder;
}

/** Starts a command whose results nobody has read yet. */
function start(args: readonly string[], cwd = ROOT) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { PATH: process.env.PATH ?? "" } });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const closed = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
  return { child, stderr: () => stderr, closed };
}

/** The first pieces of a report: the check is well under way. */
async function someOf(stdout: NodeJS.ReadableStream): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  while (Buffer.concat(chunks).length < 20_000) chunks.push(...((await once(stdout, "data")) as [Buffer]));
  return chunks;
}

describe("a reader that goes away", () => {
  it.each(["text", "json"])("ends %s quietly, at the first byte or in the middle", async (format) => {
    const folder = folderOfMany();
    for (const bytes of [0, 20_000]) {
      count("closed pipes");
      const { child, stderr, closed } = start(["check", "--format", format, folder]);
      let read = 0;
      child.stdout.on("data", (chunk: Buffer) => {
        read += chunk.length;
        if (read > bytes) child.stdout.destroy();
      });
      if (bytes === 0) child.stdout.destroy();
      expect(await closed).toEqual([0, null]);
      expect(stderr()).toBe("");
    }
  });

  it("of the error stream does not end the check", async () => {
    const folder = tempFolder();
    copySeed(folder, "a.txt");
    const { child, closed } = start(["check", "--format", "json", "missing.txt", "a.txt"], folder);
    child.stderr.destroy();
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
    });
    expect(await closed).toEqual([3, null]);
    expect((JSON.parse(stdout) as JsonReport).files.map(({ verdict }) => verdict)).toEqual([
      "unreadable",
      "clean",
    ]);
  });
});

describe.runIf(existsSync("/dev/full"))("a full disk", () => {
  const FULL = /Levy on täynnä/u;

  it.each([
    [["rules"]],
    [["check", "seeds"]],
    [["check", "--format", "json", "seeds"]],
    [["explain", "date/style"]],
  ])("under the standard output of %j is said, exit code 3", async (args) => {
    count("full disks");
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? "" },
      stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    });
    let stderr = "";
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    expect(await once(child, "close")).toEqual([3, null]);
    expect(stderr).toMatch(FULL);
    expect(stderr).not.toMatch(/ENOSPC|Error|\bat .*:\d/u);
  });

  it("under --output is said, exit code 3", async () => {
    count("full disks");
    const { code, stdout, stderr } = await run(["check", "seeds", "--output", "/dev/full"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(FULL);
  });
});

describe("an input that breaks off", () => {
  it("in the middle of a letter is checked as far as it came", async () => {
    const bytes = Buffer.from(seed).subarray(0, Buffer.from(seed).indexOf("ä") + 1);
    const { report, code } = await checkJson(["-"], { input: bytes });
    expect(report.files).toHaveLength(1);
    expect([0, 1]).toContain(code);
  });

  it("is nothing at all", async () => {
    const child = spawn(process.execPath, [CLI, "check", "-"], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout?.resume();
    expect((await once(child, "close"))[0]).toBe(0);
  });
});

describe("Ctrl-C", () => {
  it.each([
    ["in one thread", "1"],
    ["in two", "2"],
  ])("ends a check %s with what is done reported, whole, and the code of shells", async (_, jobs) => {
    const folder = folderOfMany();
    const { child, stderr, closed } = start(["check", "--format", "json", "--jobs", jobs, "."], folder);
    const chunks = await someOf(child.stdout);
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.kill("SIGINT");
    expect(await closed).toEqual([130, null]);
    const { files, summary, problems } = JSON.parse(Buffer.concat(chunks).toString()) as JsonReport;
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThan(MANY);
    expect(summary.files).toBe(files.length);
    expect(files.map(({ path: file }) => file)).toEqual(
      files.map((__, i) => `${String(i).padStart(3, "0")}.txt`),
    );
    expect(problems.at(-1)?.message).toMatch(
      new RegExp(`keskeytettiin.*${files.length} tiedostoa.*${MANY - files.length} jäi`, "u"),
    );
    expect(stderr()).toBe(`${problems.at(-1)?.message}\n`);
    count("interrupts");
  });

  it("ends a check whose report nobody reads on, and at once when it comes twice", async () => {
    for (const signals of [1, 2]) {
      const { child, closed } = start(["check", "--format", "json", folderOfMany()]);
      await someOf(child.stdout);
      child.stdout.pause();
      const began = performance.now();
      for (let i = 0; i < signals; i++) {
        child.kill("SIGINT");
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // As a shell sees it: the second Ctrl-C may come while the process is leaving, and then the system ends it.
      const [code, signal] = await closed;
      expect(code ?? 128 + (signal === null ? 0 : constants.signals[signal])).toBe(130);
      expect(performance.now() - began).toBeLessThan(signals === 2 ? 1_900 : 20_000);
      count("interrupts");
    }
  });

  it("during fix leaves every file as it was or mended, whole, and nothing beside them", async () => {
    const folder = tempFolder();
    for (let i = 0; i < MANY; i++) writeFileSync(path.join(folder, `${i}.txt`), seed);
    const mended = path.join(tempFolder(), "mended.txt");
    writeFileSync(mended, seed);
    await run(["fix", mended]);
    const { child, closed } = start(["fix", "."], folder);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await closed;
    count("interrupts");
    const whole = [seed, readFileSync(mended, "utf8")];
    expect(whole[1]).not.toBe(seed);
    const names = readdirSync(folder);
    for (const name of names.filter((one) => one.endsWith(".txt")))
      expect(whole).toContain(readFileSync(path.join(folder, name), "utf8"));
    expect(names.filter((one) => !one.endsWith(".txt"))).toEqual([]);
    expect(names).toHaveLength(MANY);
  });
});
