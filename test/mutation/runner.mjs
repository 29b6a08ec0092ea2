// Stryker's plugins of this project: a runner that runs the tests within its own process, and what is not behaviour.
import { appendFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { commonTokens, declareClassPlugin, declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests, forgetAll } from "./bundle.mjs";
import { distance } from "./judges.mjs";

const { files, only, root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

/** A test that takes its turn after this many milliseconds is not run: the nearest ones come first. */
const BUDGET = 2500;

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
  #evaluate;
  /** By test: how long it takes, in milliseconds. */
  #times = new Map();
  /** By file: how long its tests take, in milliseconds. */
  #fileTimes = new Map();

  constructor(log) {
    this.#log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    console.log = () => undefined;
    this.#evaluate = await bundleTests({
      root,
      sandbox: process.cwd(),
      files,
      setup: ["test/support/chance.ts"],
    });
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.currentTestId = undefined;
    const testsOf = this.#evaluate();
    const tests = [];
    for (const test of files.flatMap(testsOf).filter(isWanted)) {
      stryker.currentTestId = test.id;
      const result = await attempt(test);
      stryker.currentTestId = undefined;
      if (result.status === TestStatus.Failed) this.#log.error(`${test.id}: ${result.failureMessage}`);
      this.#times.set(test.id, result.timeSpentMs);
      this.#fileTimes.set(test.file, (this.#fileTimes.get(test.file) ?? 0) + result.timeSpentMs);
      tests.push(result);
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    stryker.currentTestId = undefined;
    stryker.hitCount = 0;
    stryker.hitLimit = hitLimit;
    stryker.activeMutant = activeMutant.id;
    const t0 = performance.now();
    const tests = await this.#judge(path.relative(process.cwd(), activeMutant.fileName), testFilter);
    stryker.activeMutant = undefined;
    if (process.env.ESR_TRACE) appendFileSync("/tmp/trace.txt", `${activeMutant.fileName.slice(-20)}:${activeMutant.location.start.line+1} ${activeMutant.replacement?.slice(0,40)} ${Math.round(performance.now()-t0)} ms, ${tests.length} tests, filter ${testFilter?.length} ${tests.at(-1)?.status} ${tests.at(-1)?.id.slice(0,60)}\n`);
    const timeout = determineHitLimitReached(stryker.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the tests, the nearest first, up to the first that fails. */
  async #judge(file, testFilter) {
    const filter = testFilter && new Set(testFilter);
    const testsOf = this.#evaluate();
    const start = performance.now();
    const done = [];
    const isNeeded = (name) => filter === undefined || testFilter.some((id) => id.startsWith(`${name} > `));
    for (const name of this.#nearestFirst(file).filter(isNeeded)) {
      // The first that runs out of time ends it: what would come after stands farther away.
      if (performance.now() - start > BUDGET) return done;
      let tests;
      try {
        tests = testsOf(name).filter((test) => isWanted(test) && (filter === undefined || filter.has(test.id)));
      } catch (error) {
        const failureMessage = `It cannot be loaded: ${error?.message}`;
        return [{ id: name, name, timeSpentMs: 0, status: TestStatus.Failed, failureMessage }];
      }
      for (const test of this.#cheapestFirst(file, tests)) {
        if (performance.now() - start > BUDGET) return done;
        const result = await attempt(test);
        done.push(result);
        if (result.status === TestStatus.Failed) return done;
      }
    }
    return done;
  }

  #nearestFirst(file) {
    const time = (name) => this.#fileTimes.get(name) ?? 0;
    return [...files].sort((a, b) => distance(file, a) - distance(file, b) || time(a) - time(b));
  }

  /** A rule's own examples before those of others. */
  #cheapestFirst(file, tests) {
    const time = ({ id }) => this.#times.get(id) ?? 0;
    const own = ({ id }) => (id.includes(` ${ruleOf(file)} >`) ? 0 : 1);
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
