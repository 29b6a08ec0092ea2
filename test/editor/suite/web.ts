import "mocha/mocha.js";
import { loadSlow, loadSuite } from "./all.ts";
import { MOCHA_OPTIONS } from "./options.ts";
import { consoleReporter, finished } from "./results.ts";

/** Runs the suite in the extension host of a web worker. */
export async function run(): Promise<void> {
  mocha.setup({ ...MOCHA_OPTIONS, reporter: consoleReporter(Mocha.reporters.Base) });
  await loadSuite();
  await loadSlow();
  await finished((done) => mocha.run(done));
}
