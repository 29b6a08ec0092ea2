import { defineConfig } from "vitest/config";

/** The tests that run.mjs names. */
export default defineConfig({
  test: {
    include: (process.env.ESR_MUTATE_TESTS ?? "").split(","),
    // What is generated is compared with the sources, which mutants change.
    exclude: ["test/rules/catalogue.test.ts", "test/templates/list.test.ts", "**/node_modules/**"],
    setupFiles: ["test/support/chance.ts"],
    testTimeout: 60_000,
  },
});
