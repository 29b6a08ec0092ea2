import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess as run, tempFolder } from "./support/run.ts";

/** Breaks the program from outside, where no user could. */
function broken(source: string): Record<string, string> {
  const file = path.join(tempFolder(), "break.cjs");
  writeFileSync(file, source);
  return { NODE_OPTIONS: `--require ${file}` };
}

const THROWS = 'String.prototype.padEnd = () => { throw new Error("kaboom"); };';
const THROWS_AT_LOAD = 'Set.prototype.add = () => { throw new Error("kaboom"); };';
const THROWS_LATER = 'setImmediate(() => { throw new Error("kaboom"); });';

describe("an unexpected error", () => {
  it.each([
    ["in a command", THROWS, ["rules"]],
    ["while the program is loaded", THROWS_AT_LOAD, ["rules"]],
    ["outside of it", THROWS_LATER, ["check", "seeds"]],
  ])("%s is one plain sentence, exit code 3, no stack trace", async (_, source, args) => {
    const { code, stderr } = await run([...args, "--lang", "sv"], { env: broken(source) });
    expect(code).toBe(3);
    expect(stderr).toContain("Programmet avbröts av ett oväntat fel");
    expect(stderr).toContain("ESR_KUVAUS_DEBUG");
    expect(stderr).not.toMatch(/kaboom|\bat .*:\d|Error/u);
  });

  it("shows its details to whoever asks for them", async () => {
    const env = { ...broken(THROWS), ESR_KUVAUS_DEBUG: "1" };
    const { code, stderr } = await run(["rules"], { env });
    expect(code).toBe(3);
    expect(stderr).toContain("kaboom");
  });
});
