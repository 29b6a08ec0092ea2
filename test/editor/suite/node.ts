import { loadSuite } from "./all.ts";
import { runMocha } from "./mocha.ts";

/** Runs the suite in the extension host of Node. */
export const run = (): Promise<void> =>
  runMocha(async () => {
    await loadSuite();
    // Only here can processes be run.
    await import("./tasks.suite.ts");
    // Only here is the server a process that can be killed.
    if (process.platform !== "win32") await import("./crash.suite.ts");
  });
