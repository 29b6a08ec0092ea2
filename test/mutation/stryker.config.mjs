// How a file is mutated; which one, and by which tests it is judged, run.mjs says.
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

export default {
  mutate: [`shared/${process.env.ESR_MUTATE}`],
  plugins: [resolve("@stryker-mutator/vitest-runner")],
  // Its rewriting of tsconfig.json needs an older compiler than ours; ours says nothing that needs rewriting.
  tsconfigFile: "none",
  disableTypeChecks: false,
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.mts", related: false },
  coverageAnalysis: "perTest",
  // Texts and tables that are made when a module is loaded: each mutant of them would need every test, anew.
  ignoreStatic: true,
  ignorePatterns: ["/dist", "/docs/pictures", "/test/perf", "/test/editor", "/.cache"],
  tempDirName: ".cache/mutation/sandbox",
  reporters: ["json"],
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  timeoutMS: 4000,
  timeoutFactor: 3,
  concurrency: 1,
};
