import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { tally } from "../../support/tally.ts";
import { desk } from "../support/desk.ts";
import { CLI, run, runProcess, tempFolder } from "../support/run.ts";

const { count } = tally("Command line, worker threads");

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
    count("threads that ended");
    expect(await runProcess(args, { cwd }, program)).toEqual(whole);
  });
});
