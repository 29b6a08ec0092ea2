// How the core is mutated; which files, and by which tests it is judged, run.mjs says.
import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const { mutate, root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

export default {
  mutate,
  plugins: ["runner.mjs", "compiler.mjs"].map((name) => path.join(import.meta.dirname, name)),
  testRunner: "in-process",
  ignorers: ["prose"],
  // What the compiler refuses needs no test.
  checkers: ["compiler"],
  // Its rewriting of tsconfig.json needs another compiler than ours; ours says nothing that needs rewriting.
  tsconfigFile: "none",
  disableTypeChecks: false,
  coverageAnalysis: "perTest",
  ignoreStatic: false,
  // Tests and all else are read where they stand.
  ignorePatterns: readdirSync(root).flatMap((name) => (name === "shared" ? [] : [`/${name}`])),
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["json"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  allowConsoleColors: false,
  // The runner itself ends a mutant's turn after a second of the processor; this is for what never ends.
  timeoutMS: 15_000,
  timeoutFactor: 0,
  concurrency: 1,
  warnings: false,
};
