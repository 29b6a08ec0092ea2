import Mocha from "mocha";
import { MOCHA_OPTIONS } from "./options.ts";
import { consoleReporter, finished } from "./results.ts";

/**
 * Runs a suite in the extension host of Node.
 * @param load imports its parts; mocha's functions are there by then
 */
export async function runMocha(load: () => Promise<void>): Promise<void> {
  const mocha = new Mocha({ ...MOCHA_OPTIONS, reporter: consoleReporter(Mocha.reporters.Base) });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await load();
  await finished((done) => mocha.run(done));
}
