// Test files and the core they test, as one script that can be evaluated again and again within a process.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { Script } from "node:vm";
import { build } from "esbuild";
import { collecting } from "./collector.mjs";

/** A map that loses everything at the start of each test, so that no test profits from what another computed. */
let generation = 0;
export const forgetAll = () => {
  generation++;
};
class ForgetfulMap extends Map {
  #of = generation;
  #forget() {
    if (this.#of === generation) return;
    this.#of = generation;
    this.clear();
  }
  has(key) {
    this.#forget();
    return super.has(key);
  }
  get(key) {
    this.#forget();
    return super.get(key);
  }
  set(key, value) {
    this.#forget();
    return super.set(key, value);
  }
}

/** The core's one memory: what templates give, remembered by function. */
const MEMORY = path.join("shared", "templates", "memo.ts");

/**
 * What Stryker puts into a source counts each place that is run and asks by a call whether a mutant is active. Where
 * nothing is to be counted any more a comparison does, and the core is nearly as fast as it is unchanged.
 */
const lighter = (source) =>
  source
    .replace(/\bstryCov_9fa48\((?:"\d+"(?:, )?)+\)/gu, "0")
    .replace(/\bstryMutAct_9fa48\("(\d+)"\)/gu, (_, id) => `(given.active === ${id} && given.hit())`);

/** Sources of shared/ come from where they are mutated, all else from the project. */
function fromSandbox(root, sandbox, isCounting) {
  const shared = path.join(root, "shared") + path.sep;
  return {
    name: "sandbox",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir }) => {
        const full = path.join(resolveDir, wanted);
        return { path: full.startsWith(shared) ? path.join(sandbox, path.relative(root, full)) : full };
      });
      onResolve({ filter: /^vitest$/ }, () => ({ path: "vitest", namespace: "given" }));
      onLoad({ filter: /.*/, namespace: "given" }, () => ({ contents: "module.exports = given.vitest;" }));
      // Data is the same for every mutant: read once.
      onLoad({ filter: /\.json$/ }, (found) => ({
        contents: `module.exports = given.data(${JSON.stringify(found.path)});`,
      }));
      onLoad({ filter: /[/\\](?:shared|test)[/\\].*\.m?[jt]s$/ }, (found) => {
        const before = readFileSync(found.path, "utf8");
        const isMemory = found.path.endsWith(MEMORY);
        if (isMemory && !before.includes("new Map<")) throw new Error(`${MEMORY} remembers in another way.`);
        const contents = before
          .replaceAll("import.meta.dirname", () => JSON.stringify(path.dirname(found.path)))
          .replaceAll("import.meta.filename", () => JSON.stringify(found.path))
          .replaceAll(isMemory ? "new Map<" : "\0", "new given.ForgetfulMap<");
        return { contents: isCounting ? contents : lighter(contents), loader: "ts" };
      });
    },
  };
}

/**
 * Bundles the test files, which are named by their paths in the project. @param isCounting true to count what tests run
 * of what is mutated @returns a function that evaluates the bundle anew, `{ active, hit }` saying which mutant is active
 * and being told where it is run, and gives `testsOf(file)`
 */
export async function bundleTests({ root, sandbox, files, setup, isCounting }) {
  const lines = files.map((file) => {
    const full = JSON.stringify(path.join(root, file));
    return `given.file(${JSON.stringify(file)}, () => require(${full}));`;
  });
  const { outputFiles } = await build({
    stdin: {
      contents: [...setup.map((file) => `require(${JSON.stringify(path.join(root, file))});`), ...lines].join(
        "\n",
      ),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [fromSandbox(root, sandbox, isCounting)],
    define: { "import.meta.url": "given.url" },
    logLevel: "silent",
  });
  const script = new Script(`(function (require, module, exports, given) {${outputFiles[0].text}\n})`, {
    filename: "tests.bundle.cjs",
  });
  const read = new Map();
  const data = (file) => {
    if (!read.has(file)) read.set(file, JSON.parse(readFileSync(file, "utf8")));
    return read.get(file);
  };
  const require = createRequire(path.join(root, "package.json"));
  const url = new URL(`file://${path.join(root, "package.json")}`).href;
  return (mutant = {}) => {
    const { vitest, file, testsOf } = collecting();
    const module = { exports: {} };
    const given = { vitest, file, data, ForgetfulMap, url, ...mutant };
    script.runInThisContext()(require, module, module.exports, given);
    return testsOf;
  };
}
process.env.NODE_ENV ??= "test";
