import { runMocha } from "./mocha.ts";

/** Runs what is told of a folder that the user does not trust. */
export const run = (): Promise<void> =>
  runMocha(async () => {
    await import("./restricted.suite.ts");
  });
