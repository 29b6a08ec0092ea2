import { execFile, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root } from "../support/sources.ts";
import { CLI, copySeed, run, tempFolder } from "./support/run.ts";

const page = readFileSync(path.join(root, "docs/many-files.md"), "utf8");

/** The commands that the page shows under a heading. */
function commandsUnder(heading: string): string {
  const [, block] = new RegExp(`\n## ${heading}\n[^#]*?\`\`\`sh\n([^\`]+)\`\`\``, "u").exec(page) ?? [];
  if (block === undefined) throw new Error(`the page has no commands under ${heading}`);
  return block;
}

/** A folder of descriptions, one of them with a warning, one that is none, and the program on the path. */
function desk(): string {
  const cwd = tempFolder();
  mkdirSync(path.join(cwd, "hankkeet"));
  mkdirSync(path.join(cwd, "bin"));
  for (const [i, seed] of [
    "S20271-polku",
    "S21698-askel",
    "S20252-satapolku-kortti",
    "S20283-tyollisyyspalvelut",
  ].entries()) {
    copySeed(cwd, `hankkeet/Z${i}.txt`, `${seed}.txt`);
    copySeed(cwd, `hankkeet/a ${i}.txt`, `${seed}.txt`);
  }
  writeFileSync(path.join(cwd, "hankkeet/muistio.txt"), "Hei!\n");
  const program = path.join(cwd, "bin/esr-kuvaus");
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${CLI}' "$@"\n`);
  chmodSync(program, 0o755);
  return cwd;
}

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
const WAYS = hasParallel ? ["GNU parallel", "xargs"] : ["xargs"];

describe(`partitions piped through the tool (${hasParallel ? "" : "GNU parallel is not installed here: "}${WAYS.join(", ")})`, () => {
  it.each(WAYS)("%s: as the page shows it, the bytes of a single run", async (way) => {
    const cwd = desk();
    const PATH = `${path.join(cwd, "bin")}:${process.env.PATH ?? ""}`;
    await promisify(execFile)("sh", ["-ec", commandsUnder(way)], {
      cwd,
      env: { PATH, HOME: cwd, OSA: "4" },
    }).catch((error: { code: number; stderr: string }) => {
      // Findings give 1 here as they do in a single run.
      if (error.code !== 1) throw error;
    });
    const whole = await run(["check", "--format", "json", "--files-from", "luettelo.txt"], { cwd });
    expect(readFileSync(path.join(cwd, "yhdistetty.json"), "utf8")).toBe(whole.stdout);
    expect(JSON.parse(whole.stdout)).toMatchObject({ summary: { files: 9 } });
  });
});
