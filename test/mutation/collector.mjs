// What stands in for vitest inside one process: it collects the tests of files and runs them one by one.
import { readFileSync } from "node:fs";
import { format } from "node:util";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The value of `$a.b` in a title. */
const valueAt = (of, dotted) => dotted.split(".").reduce((value, key) => value?.[key], of);

/** The title of one case of a table: `$name`, `$#`, `%s`. */
function titleOf(title, args, index) {
  const [first] = args;
  const named = title
    .replaceAll("$#", String(index))
    .replaceAll("%#", String(index))
    .replace(/\$([\p{L}_][\p{L}\p{N}_.]*)/gu, (whole, key) => {
      const value = valueAt(first, key);
      return value === undefined ? whole : String(value);
    });
  const count = named.match(/%[sdifjoOp]/gu)?.length ?? 0;
  return count === 0 ? named : format(named.replaceAll("%p", "%j"), ...args.slice(0, count));
}

/** The golden file is to exist, under its whole path: making it is a matter of the tests' own runner. */
chai.use(({ Assertion }, { addMethod }) =>
  addMethod(Assertion.prototype, "toMatchFileSnapshot", async function toMatchFileSnapshot(file) {
    chai.expect(this._obj).toBe(readFileSync(file, "utf8"));
  }),
);

/**
 * Collects what test files say. @returns `vitest`, the module that they import; `file(name, load)`, to be called for each
 * of them; `testsOf(name)`, the tests of a file, which is loaded when first asked for: `{ id, file, run }`, `run` throws
 * where the test fails.
 */
export function collecting() {
  const loads = new Map();
  const loaded = new Map();
  let tests = [];
  const ids = new Set();
  let fileName = "";
  let suite;

  const newSuite = (parent, name) => ({ parent, name, before: [], after: [], beforeAll: [], afterAll: [] });
  const chain = (of) => (of === undefined ? [] : [...chain(of.parent), of]);

  async function run(id, within, body) {
    const context = { task: { id, name: id, meta: {} } };
    const suites = chain(within);
    const finished = [];
    current.finished = finished;
    // What is set up once for all tests of a suite is set up for each: any of them may run alone.
    for (const one of suites) for (const hook of one.beforeAll) await hook();
    try {
      for (const one of suites) for (const hook of one.before) await hook(context);
      await body(context);
    } finally {
      for (const hook of finished) await hook(context);
      for (const one of suites.reverse()) {
        for (const hook of one.after) await hook(context);
        for (const hook of one.afterAll) await hook();
      }
    }
  }

  const current = { finished: [] };

  function add(name, body) {
    const within = suite;
    const whole = [fileName, ...chain(within).map((one) => one.name), name].filter((part) => part !== "");
    let id = whole.join(" > ");
    for (let i = 2; ids.has(id); i++) id = `${whole.join(" > ")} (${i})`;
    ids.add(id);
    tests.push({ id, file: fileName, run: () => run(id, within, body) });
  }

  /** `it(name, body)` and `it(name, options, body)`; what is given as a time limit is not looked at. */
  const bodyOf = (args) => args.find((arg) => typeof arg === "function");

  const it = (name, ...args) => add(name, bodyOf(args));
  const nameOf = (name) => (typeof name === "function" ? name.name : name);
  const describe = (name, ...args) => {
    const outer = suite;
    suite = newSuite(outer, nameOf(name));
    try {
      bodyOf(args)();
    } finally {
      suite = outer;
    }
  };
  const each =
    (define) =>
    (table) =>
    (name, ...args) => {
      const body = bodyOf(args);
      table.forEach((row, index) => {
        const values = Array.isArray(row) ? row : [row];
        define(titleOf(nameOf(name), values, index), () => body(...values));
      });
    };
  it.each = each(it);
  describe.each = each(describe);
  it.runIf = (condition) => (condition ? it : () => undefined);
  describe.runIf = (condition) => (condition ? describe : () => undefined);

  const hook = (kind) => (body) => suite[kind].push(body);
  const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
  const vitest = {
    describe,
    it,
    test: it,
    expect,
    beforeEach: hook("before"),
    afterEach: hook("after"),
    beforeAll: hook("beforeAll"),
    afterAll: hook("afterAll"),
    onTestFinished: (body) => current.finished.push(body),
  };

  const file = (name, load) => void loads.set(name, load);

  function testsOf(name) {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    tests = [];
    loaded.set(name, tests);
    fileName = name;
    suite = newSuite(undefined, "");
    loads.get(name)();
    return tests;
  }
  return { vitest, file, testsOf };
}
