import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { tally } from "../support/tally.ts";
import { examine, ORACLES } from "./oracles.ts";

/** Inputs that fuzzing has found: those that once failed, and a choice of those that reached new code. */

const folder = path.join(import.meta.dirname, "../fixtures/fuzz");
const read = <T>(name: string): T => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as T;

interface OnceFailed {
  readonly oracle: string;
  /** What was wrong. */
  readonly problem: string;
  readonly seed: number;
  readonly text: string;
}

const { count } = tally("Fuzzing, replayed");

describe("inputs that once failed hold now", () => {
  it.each(read<OnceFailed[]>("failures.json"))("$oracle: $problem", ({ text, seed, oracle }) => {
    count("failures of old");
    expect(Object.keys(ORACLES)).toContain(oracle);
    expect(examine(text, seed)).toBeUndefined();
  });
});

it("inputs that reached new code hold", () => {
  const corpus = read<string[]>("corpus.json");
  expect(corpus.length).toBeGreaterThan(20);
  count("inputs", corpus.length);
  for (const [i, text] of corpus.entries())
    expect(examine(text, i), `corpus.json, number ${i}`).toBeUndefined();
});
