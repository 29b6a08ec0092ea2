import "mocha/mocha.js";
import { loadSuite } from "./all.ts";
import { consoleReporter, finished, RETRIES } from "./results.ts";

/** Runs the suite in the extension host of a web worker. */
export async function run(): Promise<void> {
  mocha.setup({
    ui: "bdd",
    timeout: 30_000,
    retries: RETRIES,
    reporter: consoleReporter(Mocha.reporters.Base),
  });
  await loadSuite();
  await finished((done) => mocha.run(done));
}
