import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodeOf, FAIL_ON } from "../../server/cli/exitCode.ts";
import { NO_FINDINGS } from "../../shared/report/report.ts";
import { run, SEEDS, tempFolder } from "./support/run.ts";

describe("the exit code", () => {
  const only = (severity: keyof typeof NO_FINDINGS) => ({ ...NO_FINDINGS, [severity]: 1 });

  it.each([
    ["error", [1, 1, 1, 1, 0]],
    ["warning", [0, 1, 1, 1, 0]],
    ["info", [0, 0, 1, 1, 0]],
    ["hint", [0, 0, 0, 1, 0]],
  ] as const)("after one %s, for --fail-on error, warning, info, hint, never", (severity, codes) => {
    expect(FAIL_ON.map((failOn) => exitCodeOf(only(severity), failOn, false))).toEqual(codes);
  });

  it("is 3 when something could not be read, whatever --fail-on says", () => {
    expect(FAIL_ON.map((failOn) => exitCodeOf(only("error"), failOn, true))).toEqual([3, 3, 3, 3, 3]);
    expect(exitCodeOf(NO_FINDINGS, "never", true)).toBe(3);
  });

  it("of the process follows it, and the highest wins", async () => {
    const folder = tempFolder();
    const text = readFileSync(path.join(SEEDS, "S20271-polku.txt"), "utf8");
    writeFileSync(path.join(folder, "a.txt"), text.replace("5 Projektin julkinen rahoitus, euroa", ""));
    const codes = await Promise.all(
      [
        ["a.txt"],
        ["a.txt", "--fail-on", "never"],
        ["a.txt", "--max-findings", "1"],
        ["a.txt", "missing.txt"],
        ["a.txt", "missing.txt", "--fail-on", "never"],
        ["a.txt", "missing.txt", "--fail-on", "nope"],
      ].map(async (args) => (await run(["check", ...args], { cwd: folder })).code),
    );
    expect(codes).toEqual([1, 0, 1, 3, 3, 2]);
  });
});
