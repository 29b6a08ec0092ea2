// First of all, and before the program is loaded: that may fail too.
import "./lastResort.ts";

import path from "node:path";
import process from "node:process";
import { keepReady } from "../lsp/keepReady.ts";
import type { Host } from "./command.ts";

/** The surroundings of the process. Its streams are opened when they are used: an unused input is left alone. */
const host: Host = {
  cwd: process.cwd(),
  env: process.env,
  worker: path.join(__dirname, "worker.js"),
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

// The server itself asks for that too late here: by then the program is loaded.
if (process.argv[2] === "lsp") keepReady();
void import("./program.ts").then(async ({ runProgram }) => {
  process.exitCode = await runProgram(process.argv.slice(2), host);
});
