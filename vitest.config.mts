import { defineConfig } from "vitest/config";

/** Tests that judge by the processor's time: what another test does beside them would count as theirs. */
const TIMED = "test/**/*.timed.test.ts";

/** Long tests of what nobody does on purpose: `npm run test:stress`. */
const STRESS = ["test/**/stress/**/*.test.ts", "test/fuzz/fuzz.test.ts"];

/** Nothing in the core remembers anything: files need not load it anew each. */
const shared = { globalSetup: ["test/support/build.mjs"], isolate: false };

export default defineConfig({
  test: {
    setupFiles: ["test/support/chance.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Much of the time goes to waiting for processes.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: ["test/editor/**", "**/node_modules/**", TIMED, ...STRESS],
        },
      },
      { extends: true, test: { ...shared, name: "stress", include: STRESS } },
      {
        extends: true,
        test: {
          name: "timed",
          include: [TIMED],
          // One after another when all else is done, each in a process without what others left behind.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
