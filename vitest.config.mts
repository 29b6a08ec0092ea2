import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**", "**/node_modules/**"],
    globalSetup: ["test/support/build.mjs"],
    setupFiles: ["test/support/chance.ts"],
    // Nothing in the core remembers anything: files need not load it anew each.
    isolate: false,
    // Much of the time goes to waiting for processes.
    maxWorkers: "100%",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
