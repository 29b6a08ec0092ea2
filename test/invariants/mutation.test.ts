import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

/** The last measurement of `npm run test:mutation`: by file of shared/ what became of the changes, and those unnoticed. */
type Measured = Readonly<
  Record<string, { killed: number; timeout: number; survivors: readonly { line: number; text: string }[] }>
>;

const folder = path.join(import.meta.dirname, "../mutation");
const last: Measured = JSON.parse(readFileSync(path.join(folder, "last.json"), "utf8"));

it("notices at least nine in ten changes of the core", () => {
  const files = Object.values(last);
  const noticed = files.reduce((sum, { killed, timeout }) => sum + killed + timeout, 0);
  const unnoticed = files.reduce((sum, { survivors }) => sum + survivors.length, 0);
  expect(noticed / (noticed + unnoticed)).toBeGreaterThan(0.9);
});

it("says of each of the others why no test notices it", async () => {
  const { NO_REASON, readReasons, reasonOf } = await import(path.join(folder, "reasons.mjs"));
  const reasons = readReasons();
  const without = Object.entries(last).flatMap(([file, { survivors }]) =>
    survivors
      .filter((one) => reasonOf(reasons, file, one) === NO_REASON)
      .map(({ line, text }) => `${file}:${line}: ${text}`),
  );
  expect(without).toEqual([]);
});
