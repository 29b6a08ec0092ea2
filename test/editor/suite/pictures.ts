import { runMocha } from "./mocha.ts";

/** Takes the pictures of docs/pictures. */
export const run = (): Promise<void> =>
  runMocha(async () => {
    await import("./pictures.suite.ts");
  });
