import { loadSlow, loadSuite } from "./all.ts";
import { runMocha } from "./mocha.ts";
import { loadForNode } from "./processes.ts";

/** Runs the suite in the extension host of Node. */
export const run = (): Promise<void> =>
  runMocha(async () => {
    await loadSuite();
    await loadSlow();
    await loadForNode();
  });
