import { loadSuite } from "./all.ts";
import { runMocha } from "./mocha.ts";
import { loadForNode } from "./processes.ts";

/** Runs the suite with the packed extension, in the extension host of Node. */
export const run = (): Promise<void> =>
  runMocha(async () => {
    await loadSuite();
    await loadForNode();
  });
