// Files per second of the command line beside other checkers, on files of the same contents.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { plantedIn, writeFiles } from "./files.mjs";
import { run } from "./process.mjs";
import { growth, median } from "./statistics.mjs";

const root = path.join(import.meta.dirname, "../..");
const peers = path.join(import.meta.dirname, "peers/node_modules");
const ROUNDS = 3;
/** Peers that need minutes for more files than this are measured on so many. */
const SLOW = 1_000;

const ours = (jobs) => ({
  name: `esr-kuvaus --jobs ${jobs}`,
  kind: "esr",
  command: (folder, report) => [
    process.execPath,
    path.join(root, "dist/cli.js"),
    ...["check", "--format", "jsonl", "--jobs", String(jobs), "--output", report, folder],
  ],
  /** Fails a run that found anything else than what was planted. */
  verify(count, report) {
    const { summary } = JSON.parse(readFileSync(report, "utf8").trimEnd().split("\n").at(-1));
    const found = summary.counts.error;
    if (summary.files !== count || found !== plantedIn(count))
      throw new Error(`${found} errors in ${summary.files} files instead of ${plantedIn(count)} in ${count}`);
  },
});

const bin = (name) => path.join(peers, ".bin", name);
const script = (file, ...args) => [process.execPath, path.join(peers, file), ...args];

const PROGRAMS = [
  ours(1),
  ours(2),
  {
    name: "cat",
    kind: "esr",
    command: (folder) => ["sh", "-c", `find "${folder}" -type f -print0 | xargs -0 cat`],
  },
  { name: "ripgrep", kind: "esr", command: (folder) => [ripgrep(), "-c", "Y-tunnus", folder] },
  {
    name: "biome (JSON)",
    kind: "json",
    command: (folder) => [path.join(root, "node_modules/.bin/biome"), "lint", "--max-diagnostics=5", folder],
    outside: true,
  },
  {
    name: "rumdl",
    kind: "md",
    command: (folder) => [bin("rumdl"), "check", "--no-cache", "--quiet", folder],
  },
  {
    name: "markdownlint-cli2",
    kind: "md",
    slow: true,
    command: () => script("markdownlint-cli2/markdownlint-cli2-bin.mjs", "*.md"),
  },
  {
    name: "remark-lint",
    kind: "md",
    slow: true,
    command: () =>
      script(
        "remark-cli/cli.js",
        "--quiet",
        "--use",
        path.join(peers, "remark-preset-lint-recommended/index.js"),
        ".",
      ),
  },
  {
    name: "textlint",
    kind: "md",
    slow: true,
    command: (folder) =>
      script(
        "textlint/bin/textlint.js",
        ...[
          "--rules-base-directory",
          peers,
          "--rule",
          "no-todo",
          "--rule",
          "common-misspellings",
          `${folder}/*.md`,
        ],
      ),
  },
];

const ripgrep = () => path.join(peers, `@vscode/ripgrep-${process.platform}-${process.arch}/bin/rg`);

async function measureCount(count, log) {
  const parent = mkdtempSync(path.join(os.tmpdir(), "esr-perf-"));
  const taken = {};
  try {
    const { folders, bytes } = writeFiles(parent, count);
    // biome wants a configuration of its own, or it obeys the one of the folder above.
    writeFileSync(path.join(folders.json, "biome.json"), "{}\n");
    const programs = PROGRAMS.filter(({ slow }) => !slow || count <= SLOW);
    for (let round = 0; round < ROUNDS; round++)
      for (const { name, kind, command, verify } of programs) {
        log(`${count} files, round ${round + 1}: ${name}`);
        const report = path.join(parent, "report.jsonl");
        const result = await run(command(folders[kind], report), { cwd: folders[kind] });
        // Checkers say with 0 or 1 what they found; with anything else that they did not check.
        if (result.code !== 0 && result.code !== 1) throw new Error(`${name} ended with ${result.code}`);
        verify?.(count, report);
        taken[name] ??= [];
        taken[name].push({ ...result, megabytesPerSecond: bytes[kind] / 1e6 / result.seconds });
      }
    if (count === 10) taken["node -e 0"] = [];
    for (let i = 0; count === 10 && i < 5; i++)
      taken["node -e 0"].push({
        ...(await run([process.execPath, "-e", "0"])),
        megabytesPerSecond: Number.NaN,
      });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
  const middle = (runs, key) => median(runs.map((run) => run[key]));
  return Object.fromEntries(
    Object.entries(taken).map(([name, runs]) => [
      name,
      {
        seconds: middle(runs, "seconds"),
        filesPerSecond: count / middle(runs, "seconds"),
        megabytesPerSecond: middle(runs, "megabytesPerSecond"),
        processor: middle(runs, "processor"),
        megabytes: middle(runs, "megabytes"),
      },
    ]),
  );
}

/** @returns medians by number of files and program, and the exponent of the time over the number of files */
export async function measureCommandLine(log, counts = [10, 1_000, 10_000]) {
  const results = {};
  for (const count of counts) results[count] = await measureCount(count, log);
  const exponents = Object.fromEntries(
    PROGRAMS.map(({ name }) => {
      const points = counts
        .filter((count) => results[count][name])
        .map((count) => [count, results[count][name].seconds]);
      return [name, points.length > 1 ? growth(points.slice(-2)) : Number.NaN];
    }),
  );
  return { results, exponents };
}
