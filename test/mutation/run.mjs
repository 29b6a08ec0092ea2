// `npm run test:mutation [-- FILE-OR-FOLDER …]`: changes the core in small ways, one at a time, and sees whether a test
// turns red. Paths are relative to shared/, such as `text`, `rules/money`, `text/money.ts`; by default all that is
// tested so. What was measured goes to last.json and docs/mutation.md, file by file. `-- --page` writes the page alone;
// `-- --again` tries only what no test noticed the last time, for when nothing but tests has been added.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import process from "node:process";
import { groupBy } from "./groupBy.mjs";
import { judgesOf } from "./judges.mjs";
import { page } from "./page.mjs";
import { readReasons } from "./reasons.mjs";

const here = import.meta.dirname;
const root = path.join(here, "../..");
const AREAS = ["text", "syntax", "fieldTypes", "rules"];
const CACHE = path.join(root, ".cache/mutation");
const STRYKER = path.join(here, "node_modules/@stryker-mutator/core/bin/stryker.js");
/** Files are mutated together up to about this many lines: each run starts with a run of all judging tests. */
const LINES_AT_ONCE = 2500;

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

const linesOf = (file) => readFileSync(path.join(root, "shared", file), "utf8").split("\n").length;

/** Files that are mutated in one run: of one area, those of a folder of rules together. */
function groupsOf(files) {
  const kindOf = (file) => {
    const [area, ...rest] = file.split("/");
    return area === "rules" && rest.length > 1 ? "rules/" : area;
  };
  const folders = [...groupBy(files, (file) => `${kindOf(file)}${path.posix.dirname(file)}`).values()];
  const groups = [];
  let room = 0;
  for (const folder of folders) {
    const lines = folder.reduce((sum, file) => sum + linesOf(file), 0);
    const last = groups.at(-1);
    const joins = last !== undefined && kindOf(last[0]) === kindOf(folder[0]) && lines <= room;
    if (joins) last.push(...folder);
    else groups.push([...folder]);
    room = (joins ? room : LINES_AT_ONCE) - lines;
  }
  return groups;
}

/** Lines that a change may span. */
const LONGEST = 60;

/** Where in a file stands what no test noticed the last time, as Stryker names places. */
function placesOf(file, { survivors }) {
  const places = survivors.map(({ line, from }) =>
    from.endsWith(" …") ? `${line}-${line + LONGEST}` : `${line}-${line}`,
  );
  return [...new Set(places)].map((place) => `shared/${file}:${place}`);
}

/** Mutates files together. @returns by path in the project what became of each, nothing where it failed */
function mutate(sources, places) {
  const report = path.join(CACHE, "report.json");
  rmSync(report, { force: true });
  const told = { root, mutate: places, ...judgesOf(root, sources) };
  const { status } = spawnSync(process.execPath, [STRYKER, "run", path.join(here, "stryker.config.mjs")], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ESR_MUTATION: JSON.stringify(told) },
  });
  if (existsSync(report)) return JSON.parse(readFileSync(report, "utf8")).files;
  if (status !== 0) console.error(`${sources.join(", ")}: could not be measured`);
  return {};
}

/** What last.json keeps of a file. */
function measured({ source, mutants }) {
  const lines = source.split("\n");
  const count = (...statuses) => mutants.filter((one) => statuses.includes(one.status)).length;
  const listed = (...statuses) =>
    mutants
      .filter((one) => statuses.includes(one.status))
      .map(({ location: { start, end }, mutatorName, replacement, status }) => ({
        line: start.line,
        text: lines[start.line - 1]?.trim() ?? "",
        from:
          start.line === end.line
            ? lines[start.line - 1]?.slice(start.column - 1, end.column - 1)
            : `${lines[start.line - 1]?.slice(start.column - 1)} …`,
        mutator: mutatorName,
        replacement,
        ...(status === "NoCoverage" ? { reached: false } : {}),
      }));
  const survivors = listed("Survived", "NoCoverage");
  const tried = { noticed: listed("Killed", "Timeout"), refused: listed("CompileError") };
  const ignored = {};
  for (const { status, statusReason = "" } of mutants)
    if (status === "Ignored") ignored[statusReason] = (ignored[statusReason] ?? 0) + 1;
  const invalid = count("CompileError", "RuntimeError");
  return { killed: count("Killed"), timeout: count("Timeout"), ignored, invalid, survivors, tried };
}

/** What last.json keeps once a file was tried again: one that was not tried counts as it did. */
function triedAgain(before, file) {
  const { survivors: still, tried } = measured(file);
  const key = ({ line, from, mutator, replacement }) => [line, from, mutator, replacement].join("\n");
  const left = new Set(still.map(key));
  const only = (changes) => new Set(changes.map(key).filter((one) => !left.has(one)));
  const noticed = only(tried.noticed);
  const refused = only(tried.refused);
  const goneTo = (keys) => before.survivors.filter((one) => keys.has(key(one)));
  return {
    ...before,
    killed: before.killed + goneTo(noticed).length,
    invalid: before.invalid + goneTo(refused).length,
    survivors: before.survivors.filter((one) => !noticed.has(key(one)) && !refused.has(key(one))),
  };
}

const known = path.join(here, "last.json");
const results = existsSync(known) ? JSON.parse(readFileSync(known, "utf8")) : {};

/** The results as JSON, a survivor a line. */
function asText(sorted) {
  const files = Object.entries(sorted).map(([file, { survivors, ...counts }]) => {
    const lines = survivors.map((one) => `\n  ${JSON.stringify(one)}`).join(",");
    return `${JSON.stringify(file)}: ${JSON.stringify(counts).slice(0, -1)},"survivors":[${lines}]}`;
  });
  return `{\n${files.join(",\n")}\n}\n`;
}

/** Writes what is known of the files that there still are. */
function write() {
  const there = Object.entries(results).filter(([file]) => existsSync(path.join(root, "shared", file)));
  const sorted = Object.fromEntries(there.sort(([a], [b]) => (a < b ? -1 : 1)));
  const fresh = path.join(CACHE, "last.json");
  writeFileSync(fresh, asText(sorted));
  renameSync(fresh, known);
  writeFileSync(path.join(root, "docs/mutation.md"), page(sorted, readReasons()));
}

mkdirSync(CACHE, { recursive: true });
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const isAgain = process.argv.includes("--again");
const isWanted = (file) => !isAgain || (results[file]?.survivors.length ?? 0) > 0;
if (!process.argv.includes("--page")) {
  install();
  for (const group of groupsOf((wanted.length > 0 ? wanted : AREAS).flatMap(sourcesIn).filter(isWanted))) {
    const start = performance.now();
    const whole = (file) => [`shared/${file}`];
    const files = mutate(
      group,
      group.flatMap((file) => (isAgain ? placesOf(file, results[file]) : whole(file))),
    );
    const on = new Date().toISOString().slice(0, 10);
    for (const file of group) {
      const found = files[`shared/${file}`];
      if (found === undefined) continue;
      const { tried: _, ...kept } = isAgain ? triedAgain(results[file], found) : measured(found);
      results[file] = { ...kept, on };
      const { killed, timeout, survivors } = results[file];
      console.log(`${file}: ${killed + timeout} noticed, ${survivors.length} not`);
    }
    console.log(`${group.length} files in ${Math.round((performance.now() - start) / 1000)} s`);
    write();
  }
}
write();
