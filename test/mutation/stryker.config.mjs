// How the core is mutated; which files, and by which tests it is judged, run.mjs says.
import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const { mutate, root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

export default {
  mutate,
  plugins: [path.join(import.meta.dirname, "runner.mjs")],
  testRunner: "in-process",
  ignorers: ["prose"],
  // Its rewriting of tsconfig.json needs an older compiler than ours; ours says nothing that needs rewriting.
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
  timeoutMS: 6000,
  timeoutFactor: 3,
  concurrency: 1,
  warnings: false,
};
