import Mocha from "mocha";
import { loadSuite } from "./all.ts";
import { consoleReporter, finished, RETRIES } from "./results.ts";

/** Runs the suite in the extension host of Node. */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    ui: "bdd",
    timeout: 30_000,
    retries: RETRIES,
    reporter: consoleReporter(Mocha.reporters.Base),
  });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await loadSuite();
  // Only here can processes be run.
  await import("./tasks.suite.ts");
  // Only here is the server a process that can be killed.
  if (process.platform !== "win32") await import("./crash.suite.ts");
  await finished((done) => mocha.run(done));
}
