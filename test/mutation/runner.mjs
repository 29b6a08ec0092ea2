// Stryker's plugins of this project: a runner that runs the tests within its own process, and what is not behaviour.
import { readFileSync, writeFileSync } from "node:fs";
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
import { nearestFirst, rulesBy } from "./judges.mjs";

const { files, only, root } = JSON.parse(process.env.ESR_MUTATION ?? "{}");

/** A mutant that is run more often than this will never end: within the time that there is, none is run so often. */
const MOST_HITS = 3e7;

/** Where the first run leaves what it told. */
const TOLD = path.join(root ?? "", ".cache/mutation/told.json");

/** By mutant that is run while a module is loaded, the tests that run it too. */
function coveringStatic({ static: loading, perTest } = { static: {}, perTest: {} }) {
  const covering = {};
  for (const [test, mutants] of Object.entries(perTest))
    for (const mutant of Object.keys(mutants)) {
      if (!(mutant in loading)) continue;
      covering[mutant] ??= [];
      covering[mutant].push(test);
    }
  return covering;
}

/**
 * A test that takes its turn after so many milliseconds of the processor is not run, for the nearest ones come first; nor
 * is one that stands far away and alone takes longer.
 */
const BUDGET = { near: 4000, far: 1000 };

const namespace = globalThis;
namespace.__stryker__ ??= {};
const stryker = namespace.__stryker__;

const isWanted = ({ id, file }) => !only.files.includes(file) || only.names.some((name) => id.includes(name));

async function attempt(test) {
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
  /**
   * What the first run told: `times`, how long each test and each file of tests takes, in milliseconds; `covering`, by
   * mutant that is run while a module is loaded, the tests that run it besides.
   */
  #told;

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

  /** Where a mutant never ended another process goes on, which has not seen the first run. */
  #known() {
    this.#told ??= JSON.parse(readFileSync(TOLD, "utf8"));
    return this.#told;
  }

  async dryRun() {
    stryker.activeMutant = undefined;
    stryker.currentTestId = undefined;
    const testsOf = (await this.#bundle(true))();
    const tests = [];
    const times = {};
    for (const test of files.flatMap(testsOf).filter(isWanted)) {
      // Each test is to run what it needs, also what another one has computed before.
      forgetAll();
      stryker.currentTestId = test.id;
      const result = await attempt(test);
      stryker.currentTestId = undefined;
      if (result.status === TestStatus.Failed) {
        this.#log.warn(
          `Left out, for it fails where nothing is changed: ${test.id}: ${result.failureMessage}`,
        );
        continue;
      }
      times[test.id] = result.timeSpentMs;
      times[test.file] = (times[test.file] ?? 0) + result.timeSpentMs;
      tests.push(result);
    }
    if (tests.length === 0) return { status: DryRunStatus.Error, errorMessage: "No test can judge." };
    const { mutantCoverage } = stryker;
    writeFileSync(TOLD, JSON.stringify({ times, covering: coveringStatic(mutantCoverage) }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter, hitLimit = Number.POSITIVE_INFINITY }) {
    this.#withMutant ??= await this.#bundle(false);
    const most = Math.min(hitLimit, MOST_HITS);
    let hits = 0;
    const hit = () => {
      hits++;
      if (hits > most) throw new Error(`Run more than ${most} times.`);
      return true;
    };
    const file = path.relative(process.cwd(), sandboxFileName).split(path.sep).join("/");
    const covering = testFilter ?? this.#known().covering[activeMutant.id];
    const tests = await this.#judge(
      file,
      covering,
      this.#withMutant({ active: Number(activeMutant.id), hit }),
    );
    const timeout = determineHitLimitReached(hits, most);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the tests, the nearest first, up to the first that fails. @param covering the tests that can notice; absent: any */
  async #judge(file, covering, testsOf) {
    const { times } = this.#known();
    const filter = covering && new Set(covering);
    const begun = process.cpuUsage();
    const isTimeUp = (isFar) => {
      const { user, system } = process.cpuUsage(begun);
      return user + system > 1000 * (isFar ? BUDGET.far : BUDGET.near);
    };
    const done = [];
    for (const { name, isFar, isTaken } of nearestFirst(file, files, rulesOf(file), (of) => times[of] ?? 0)) {
      if (filter !== undefined && !covering.some((id) => id.startsWith(`${name} > `) && isTaken(id)))
        continue;
      // The first that runs out of time ends it: what would come after stands farther away.
      if (isTimeUp(isFar)) return done;
      let tests;
      try {
        // Only tests that pass where nothing is mutated: those that measure time may not, for much is counted meanwhile.
        tests = testsOf(name).filter(
          ({ id }) => times[id] !== undefined && isTaken(id) && (filter?.has(id) ?? true),
        );
      } catch (error) {
        const failureMessage = `It cannot be loaded: ${error?.message}`;
        return [{ id: name, name, timeSpentMs: 0, status: TestStatus.Failed, failureMessage }];
      }
      tests.sort((a, b) => times[a.id] - times[b.id]);
      for (const test of tests) {
        if (isTimeUp(isFar) || (isFar && times[test.id] > BUDGET.far)) return done;
        const result = await attempt(test);
        done.push(result);
        if (result.status === TestStatus.Failed) return done;
      }
    }
    return done;
  }
}

const rulesByFile = new Map();
/** The rules that a file of shared/rules/ concerns; none for other files. */
function rulesOf(file) {
  const known = rulesByFile.get(file);
  if (known !== undefined) return known;
  const of = file.replace(/^shared\//u, "");
  const rules = of.startsWith("rules/") ? rulesBy(root, of) : [];
  rulesByFile.set(file, rules);
  return rules;
}

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
