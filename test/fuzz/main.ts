import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { createRandom } from "../generator/random.ts";
import { DOCUMENTS } from "../support/documents.ts";
import { measureCoverage } from "./coverage.ts";
import { nextInput } from "./inputs.ts";
import { examine } from "./oracles.ts";
import { shrink } from "./shrink.ts";

/** One campaign: so many inputs from one seed, the same on every machine. */

/** Inputs of a campaign unless another number is asked for. */
const COUNT = 900;
/** Failures after which a campaign ends: more would tell the same again. */
const MOST_FAILURES = 10;

interface Failure {
  readonly oracle: string;
  readonly problem: string;
  readonly input: number;
  readonly text: string;
}

/** An input that ran blocks of code which none before it had. */
interface Kept {
  readonly text: string;
  readonly fresh: number;
}

/** True for an input that is worth keeping in the repository: it reached much, and is short. */
const isWorthSaving = ({ text, fresh }: Kept): boolean => fresh >= 8 && text.length < 2500;

async function campaign(seed: number, count: number, corpus: readonly string[]) {
  const random = createRandom(seed);
  const coverage = await measureCoverage((url) => url.endsWith("/fuzz.bundle.mjs"));
  const pool = [...corpus];
  const kept: Kept[] = [];
  const failures: Failure[] = [];
  for (const text of corpus) examine(text);
  await coverage.fresh();
  const atFirst = coverage.known;
  let tried = 0;
  let units = 0;
  for (; tried < count && failures.length < MOST_FAILURES; tried++) {
    const text = nextInput(random, pool);
    units += text.length;
    const failure = examine(text, tried);
    if (failure !== undefined) failures.push({ ...failure, input: tried, text });
    const fresh = await coverage.fresh();
    if (failure !== undefined || fresh === 0) continue;
    pool.push(text);
    kept.push({ text, fresh });
  }
  const blocks = [atFirst, coverage.known] as const;
  await coverage.close();
  return { tried, units, kept, failures, blocks };
}

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20271" },
    count: { type: "string", default: String(COUNT) },
    fixtures: { type: "string" },
    save: { type: "boolean", default: false },
  },
});
const file = path.join(values.fixtures ?? ".", "corpus.json");
const corpus = JSON.parse(readFileSync(file, "utf8")) as string[];
const start = performance.now();
const seed = Number(values.seed);
const { tried, units, kept, failures, blocks } = await campaign(seed, Number(values.count), [
  ...DOCUMENTS.map(({ text }) => text),
  ...corpus,
]);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(
  `Fuzzing, seed ${seed}: ${tried} inputs (${units} characters), ${kept.length} kept by coverage ` +
    `(${blocks[0]} blocks of code at first, ${blocks[1]} now); ${failures.length} failed; ${seconds} s`,
);
for (const { oracle, problem, input, text } of failures) {
  const small = shrink(text, (candidate) => examine(candidate, input)?.oracle === oracle);
  console.log(
    JSON.stringify({ oracle, problem: examine(small, input)?.problem ?? problem, seed: input, text: small }),
  );
}
if (values.save)
  writeFileSync(
    file,
    `${JSON.stringify([...corpus, ...kept.filter(isWorthSaving).map(({ text }) => text)], null, 1)}\n`,
  );
process.exitCode = failures.length > 0 ? 1 : 0;
