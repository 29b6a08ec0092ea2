import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**"],
    globalSetup: ["test/support/build.mjs"],
    setupFiles: ["test/support/chance.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
