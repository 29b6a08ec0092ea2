// `npm run test:mutation [-- FILE-OR-FOLDER …]`: changes the core in small ways, one at a time, and sees whether a test
// turns red. Paths are relative to shared/, such as `text`, `rules/money`, `text/money.ts`; by default all that is
// tested so. What was measured goes to docs/mutation.md, file by file.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { page } from "./page.mjs";
import { testsFor } from "./tests.mjs";

const here = import.meta.dirname;
const root = path.join(here, "../..");
const AREAS = ["text", "syntax", "fieldTypes", "rules"];
const CACHE = path.join(root, ".cache/mutation");
const STRYKER = path.join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");

function install() {
  if (existsSync(STRYKER)) return;
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  execFileSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: here, stdio: "inherit" });
}

/** The sources under a path of shared/, generated ones left out. */
function sourcesIn(where) {
  const full = path.join(root, "shared", where);
  if (!existsSync(full)) throw new Error(`There is no shared/${where}.`);
  if (!statSync(full).isDirectory()) return [where];
  return readdirSync(full, { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".gen.ts"))
    .map((name) => path.posix.join(where, name.split(path.sep).join("/")))
    .sort();
}

/** Mutates one file. @returns its mutants, or undefined where it has none */
function mutate(file) {
  const report = path.join(CACHE, "report.json");
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [STRYKER, "run", path.join(here, "stryker.config.mjs")], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ESR_MUTATE: file, ESR_MUTATE_TESTS: testsFor(root, file).join(",") },
  });
  if (!existsSync(report)) {
    if (status !== 0) console.error(`${file}: could not be measured`);
    return undefined;
  }
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  return files[`shared/${file}`];
}

install();
await mkdir(CACHE, { recursive: true });
const known = path.join(here, "last.json");
const results = existsSync(known) ? JSON.parse(readFileSync(known, "utf8")) : {};
const wanted = process.argv.slice(2);
for (const file of (wanted.length > 0 ? wanted : AREAS).flatMap(sourcesIn)) {
  const measured = mutate(file);
  if (measured === undefined) continue;
  const line = (at) => measured.source.split("\n")[at - 1]?.trim() ?? "";
  const count = (...statuses) => measured.mutants.filter((one) => statuses.includes(one.status)).length;
  const survivors = measured.mutants
    .filter((one) => one.status === "Survived" || one.status === "NoCoverage")
    .map(({ location: { start }, mutatorName, replacement }) => ({
      line: start.line,
      text: line(start.line),
      mutator: mutatorName,
      replacement,
    }));
  results[file] = {
    killed: count("Killed"),
    timeout: count("Timeout"),
    skipped: count("Ignored"),
    survivors,
  };
  console.log(`${file}: ${results[file].killed + results[file].timeout} killed, ${survivors.length} not`);
  await writeFile(known, `${JSON.stringify(results, undefined, 1)}\n`);
  await writeFile(path.join(root, "docs/mutation.md"), page(results));
}
