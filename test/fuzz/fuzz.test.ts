import { spawn } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";

/** Tries as many new inputs as there is time for in every run, always the same: a red run is red again. */

function run(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, "run.mjs"), ...args]);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

it("nothing that is new to the tool breaks it", async () => {
  const { code, stdout, stderr } = await run();
  console.log(stdout.split("\n")[0]);
  expect({ code, failed: stdout.split("\n").slice(1, -1), stderr }).toEqual({
    code: 0,
    failed: [],
    stderr: "",
  });
  expect(stdout).toMatch(/^Fuzzing, seed \d+: \d{3,} inputs/u);
}, 600_000);

it("the same seed tries the same inputs and keeps the same ones", async () => {
  const args = ["--seed", "7", "--count", "25"];
  const [first, second] = await Promise.all([run(...args), run(...args)]);
  const withoutTime = (text: string): string => text.replace(/[\d.]+ s$/mu, "");
  expect(withoutTime(first.stdout)).toBe(withoutTime(second.stdout));
}, 600_000);
