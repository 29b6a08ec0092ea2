import { defineConfig } from "vitest/config";

/** Tests that judge by the processor's time: what another test does beside them would count as theirs. */
const TIMED = "test/**/*.timed.test.ts";

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
          name: "all",
          globalSetup: ["test/support/build.mjs"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/editor/**", "**/node_modules/**", TIMED],
          // Nothing in the core remembers anything: files need not load it anew each.
          isolate: false,
        },
      },
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
