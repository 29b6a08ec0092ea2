// Runs a program as a whole process and says what it took.
import { spawn } from "node:child_process";
import { createWriteStream, existsSync } from "node:fs";
import { performance } from "node:perf_hooks";

const TIME = "/usr/bin/time";

/**
 * @param command the program and its arguments
 * @param options.output file that takes what it prints
 * @returns wall and processor seconds, largest memory in megabytes (NaN where the system has no `time`), exit code
 */
export function run([program, ...args], { output = "/dev/null", cwd } = {}) {
  const counted = existsSync(TIME);
  const [first, ...rest] = counted ? [TIME, "-f", "\n%U %S %M", program, ...args] : [program, ...args];
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(first, rest, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.pipe(createWriteStream(output));
    let told = "";
    child.stderr.on("data", (chunk) => {
      told = (told + chunk).slice(-1000);
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const seconds = (performance.now() - began) / 1000;
      const [user, system, kilobytes] = counted
        ? told.trim().split("\n").at(-1).split(" ").map(Number)
        : [Number.NaN, Number.NaN, Number.NaN];
      resolve({ seconds, processor: user + system, megabytes: kilobytes / 1024, code });
    });
  });
}
