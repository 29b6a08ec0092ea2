import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { runProgram } from "../../../server/cli/program.ts";
import type { FileReport, NotRecognised, Problem, Summary } from "../../../shared/report/report.ts";

export const ROOT = path.join(import.meta.dirname, "../../..");
export const CLI = path.join(ROOT, "dist/cli.js");
/** The program of worker threads. */
const WORKER = path.join(ROOT, "dist/worker.js");
export const SEEDS = path.join(ROOT, "seeds");

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A stream that keeps what is written to it. */
function collector(): { stream: Writable; text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}

/** Runs the command line in this process, with surroundings of its own: what most tests need, and soon done. */
export async function run(
  args: readonly string[],
  { cwd = ROOT, input = "", env = {} }: RunOptions = {},
): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const stdin = Readable.from([Buffer.from(input)]);
  const host = { cwd, env, worker: WORKER, stdin, stdout: stdout.stream, stderr: stderr.stream };
  const code = await runProgram(args, host);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** Runs the built command line as a process of its own. @param program another copy of it */
export function runProcess(
  args: readonly string[],
  { cwd = ROOT, input = "", env = {} }: RunOptions = {},
  program = CLI,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { PATH = "" } = process.env;
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { PATH, ...env } });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
    // A command that does not read its input may end before it is written.
    child.stdin.on("error", () => {}).end(input);
  });
}

/** What `check --format json` writes. */
export interface JsonReport {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly files: readonly FileReport[];
  readonly notRecognised: readonly NotRecognised[];
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}

/** Runs `check --format json` and reads what it writes. */
export async function checkJson(
  args: readonly string[],
  options?: RunOptions,
): Promise<Ran & { readonly report: JsonReport }> {
  const ran = await run(["check", "--format", "json", ...args], options);
  return { ...ran, report: JSON.parse(ran.stdout) as JsonReport };
}

/** An empty folder that is removed when the test is done. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "esr-kuvaus-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies a seed into a folder under another name. */
export const copySeed = (folder: string, name: string, seed = "S20271-polku.txt"): void =>
  cpSync(path.join(SEEDS, seed), path.join(folder, name));
