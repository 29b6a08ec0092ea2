// First of all: what follows may fail to load.
import "./lastResort.ts";

import process from "node:process";
import type { Host } from "./command.ts";
import { runProgram } from "./program.ts";

/** The surroundings of the process. Its streams are opened when they are used: an unused input is left alone. */
const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
};

async function main(): Promise<void> {
  process.exitCode = await runProgram(process.argv.slice(2), host);
}

void main();
