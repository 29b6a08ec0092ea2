// First of all: what follows may fail to load.
import "./lastResort.ts";

import process from "node:process";
import { runProgram } from "./program.ts";

async function main(): Promise<void> {
  const { env, stdin, stdout, stderr } = process;
  const host = { cwd: process.cwd(), env, stdin, stdout, stderr };
  process.exitCode = await runProgram(process.argv.slice(2), host);
}

void main();
