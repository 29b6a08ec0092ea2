// Stryker's plugins of this project: a runner that runs the tests within its own process, and what is not behaviour.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import {
  commonTokens,
  declareClassPlugin,
  declareValuePlugin,
  PluginKind,
} from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests, forgetAll } from "./bundle.mjs";
import { distance } from "./judges.mjs";

const { files, only, root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

/** Where the first run leaves how long each test took. */
const TIMES = path.join(root ?? "", ".cache/mutation/times.json");

/**
 * A test that takes its turn after this many milliseconds is not run, for the nearest ones come first; nor is one that
 * alone takes longer and stands far away.
 */
const BUDGET = 1000;

const namespace = globalThis;
namespace.__stryker__ ??= {};
const stryker = namespace.__stryker__;

const isWanted = ({ id, file }) => !only.files.includes(file) || only.names.some((name) => id.includes(name));

async function attempt(test) {
  forgetAll();
  const start = performance.now();
  const about = () => ({ id: test.id, name: test.id, timeSpentMs: performance.now() - start });
  try {
    await test.run();
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    const failureMessage = String(error?.message ?? error).slice(0, 500);
    return { ...about(), status: TestStatus.Failed, failureMessage };
  }
}

/** Runs tests in this process, each mutant with a core that is loaded anew. */
class InProcessRunner {
  static inject = [commonTokens.logger];
  #log;
  /** Evaluates the bundle in which mutants are active; made for the first of them. */
  #withMutant;
  /** By test, and by file of tests: how long it takes, in milliseconds. */
  #times = new Map();

  constructor(log) {
    this.#log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    console.log = () => undefined;
  }

  #bundle(isCounting) {
    return bundleTests({
      root,
      sandbox: process.cwd(),
      files,
      setup: ["test/support/chance.ts"],
      isCounting,
    });
  }

  /** What the first run told. Where a mutant never ended another process goes on, which has not seen that run. */
  #known() {
    if (this.#times.size === 0) this.#times = new Map(JSON.parse(readFileSync(TIMES, "utf8")));
    return this.#times;
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.currentTestId = undefined;
    const testsOf = (await this.#bundle(true))();
    const tests = [];
    for (const test of files.flatMap(testsOf).filter(isWanted)) {
      stryker.currentTestId = test.id;
      const result = await attempt(test);
      stryker.currentTestId = undefined;
      if (result.status === TestStatus.Failed) {
        this.#log.warn(
          `Left out, for it fails where nothing is changed: ${test.id}: ${result.failureMessage}`,
        );
        continue;
      }
      this.#times.set(test.id, result.timeSpentMs);
      this.#times.set(test.file, (this.#times.get(test.file) ?? 0) + result.timeSpentMs);
      tests.push(result);
    }
    if (tests.length === 0) return { status: DryRunStatus.Error, errorMessage: "No test can judge." };
    writeFileSync(TIMES, JSON.stringify([...this.#times]));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit = Number.POSITIVE_INFINITY }) {
    this.#withMutant ??= await this.#bundle(false);
    let hits = 0;
    const hit = () => {
      hits++;
      if (hits > hitLimit) throw new Error(`Run more than ${hitLimit} times.`);
      return true;
    };
    const testsOf = this.#withMutant({ active: Number(activeMutant.id), hit });
    const t0 = performance.now();
    const tests = await this.#judge(path.relative(process.cwd(), activeMutant.fileName), testFilter, testsOf);
    if (process.env.ESR_TRACE)
      appendFileSync(
        "/tmp/trace.txt",
        `${activeMutant.fileName.slice(-20)}:${activeMutant.location.start.line + 1} ${activeMutant.replacement?.slice(0, 40)} ${Math.round(performance.now() - t0)} ms, ${tests.length} tests, filter ${testFilter?.length} ${tests.at(-1)?.status} ${tests.at(-1)?.id.slice(0, 60)}\n`,
      );
    const timeout = determineHitLimitReached(hits, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the tests, the nearest first, up to the first that fails. */
  async #judge(file, testFilter, testsOf) {
    const filter = testFilter && new Set(testFilter);
    // Only tests that pass where nothing is mutated: those that measure time may not, for much is counted meanwhile.
    const known = this.#known();
    const start = performance.now();
    const done = [];
    const isNeeded = (name) => filter === undefined || testFilter.some((id) => id.startsWith(`${name} > `));
    for (const name of this.#nearestFirst(file).filter(isNeeded)) {
      // The first that runs out of time ends it: what would come after stands farther away.
      if (performance.now() - start > BUDGET) return done;
      let tests;
      try {
        tests = testsOf(name).filter((test) => (filter ?? known).has(test.id));
      } catch (error) {
        const failureMessage = `It cannot be loaded: ${error?.message}`;
        return [{ id: name, name, timeSpentMs: 0, status: TestStatus.Failed, failureMessage }];
      }
      for (const test of this.#cheapestFirst(file, tests)) {
        const isFar = distance(file, name) > 1;
        if (performance.now() - start > BUDGET || (isFar && (known.get(test.id) ?? 0) > BUDGET)) return done;
        const result = await attempt(test);
        done.push(result);
        if (result.status === TestStatus.Failed) return done;
      }
    }
    return done;
  }

  #nearestFirst(file) {
    const time = (name) => this.#known().get(name) ?? 0;
    return [...files].sort((a, b) => distance(file, a) - distance(file, b) || time(a) - time(b));
  }

  /** A rule's own examples before those of others. */
  #cheapestFirst(file, tests) {
    const time = ({ id }) => this.#known().get(id) ?? 0;
    const own = ({ id }) => (id.includes(` ${ruleOf(file)} `) ? 0 : 1);
    return tests.sort((a, b) => own(a) - own(b) || time(a) - time(b));
  }
}

/** `shared/rules/money/grouping.ts` → `money/grouping`, as its examples are named. */
const ruleOf = (file) => file.replace(/^shared\/rules\//u, "").replace(/\.ts$/u, "");

const PROSE = new Set(["title", "source", "docs"]);
const PROSE_REASON = "Prose for people, on pages and in lists: a rule's title, source and documentation";
const EXAMPLES_REASON = "A rule's examples are test inputs";
const DEFINERS = new Set(["defineRule", "defineFileRule"]);

/** Leaves out what a rule says about itself, and the inputs of its tests. */
const ignorer = {
  shouldIgnore(found) {
    if (!found.isObjectProperty() || !found.parentPath.parentPath?.isCallExpression()) return undefined;
    if (!DEFINERS.has(found.parentPath.parentPath.node.callee.name)) return undefined;
    if (PROSE.has(found.node.key.name)) return PROSE_REASON;
    return found.node.key.name === "examples" ? EXAMPLES_REASON : undefined;
  },
};

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner),
  declareValuePlugin(PluginKind.Ignore, "prose", ignorer),
];
