// Builds dist/: `node esbuild.mjs`, or `node esbuild.mjs --watch`.
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";

const root = import.meta.dirname;
const inRoot = (file) => path.join(root, file);

const shared = {
  bundle: true,
  absWorkingDir: root,
  outdir: inRoot("dist"),
  minify: true,
  sourcemap: false,
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
  // Tells the package which libraries are inside, for their licences.
  metafile: true,
  // zod and the language server libraries ship ES modules beside CommonJS; the former bundle smaller.
  mainFields: ["module", "main"],
  // Libraries bring their checks for developers along otherwise; and that for CSV could fetch tables from elsewhere, which
  // nothing in the bundles can.
  define: { "process.env.NODE_ENV": '"production"', XMLHttpRequest: "undefined" },
};

/**
 * The protocol's library can speak over sockets, which this product never does: their module stays out of the bundles,
 * so that nothing in them can open a connection. Any other network module is left for the tests to find.
 */
const withoutSockets = {
  name: "without-sockets",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?net$/ }, ({ path: name }) => ({ path: name, namespace: "left-out" }));
    onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * What a module called `….prepared.ts` computes from data files is computed here, once, and not at every start: its
 * default export goes into the bundles as data. The checks of the data and the library behind them stay out.
 */
const prepared = {
  name: "prepared",
  setup({ onLoad }) {
    onLoad({ filter: /\.prepared\.ts$/ }, async ({ path: file }) => {
      const { default: value, files } = await evaluate(file);
      // Strings are read faster than programs.
      const contents = `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
      return { contents, loader: "js", watchFiles: files };
    });
  },
};

/** The default export of a module, and the files that it is made of. */
async function evaluate(file) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    metafile: true,
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  const { default: value } = await import(`data:text/javascript;base64,${source}`);
  return { default: value, files: Object.keys(metafile.inputs).map(inRoot) };
}

const node = { ...shared, platform: "node", target: "node20", plugins: [withoutSockets, prepared] };

/** What a module takes from the programs' other modules, at its very beginning, as esbuild writes it. */
const TAKEN = /^(?:import\s*(?:\{[^}]*\}\s*from\s*)?"\.[^"]+";\s*)+/u;
const STILL_TAKEN = /(?:^|;)\s*import\s*\{[^}]*\}\s*from\s*"\./u;
const NAMES = /import\s*\{([^}]*)\}\s*from\s*("\.[^"]+");/gu;

/**
 * A module in which what it takes from the others has names of its own. Made CommonJS without that, each use would ask
 * the other module by accessors, two calls where there need be none: 7 % of the time of a check of many files.
 */
function withOwnNames(text) {
  const named = text.replace(TAKEN, (imports) =>
    imports.replace(
      NAMES,
      (_, names, from) => `const {${names.replaceAll(/\s+as\s+/gu, ":")}}=require(${from});`,
    ),
  );
  if (STILL_TAKEN.test(named))
    throw new Error("A module takes names from another in a way that is not known here.");
  return named;
}

/** Fails where modules import one another in a circle: one of them would take what the other does not have yet. */
function refuseCircles({ outputs }) {
  const done = new Set();
  const visit = (file, way) => {
    if (way.includes(file)) throw new Error(`Modules in a circle: ${[...way, file].join(" → ")}`);
    if (done.has(file)) return;
    const { imports = [] } = outputs[file] ?? {};
    for (const { path: to, kind } of imports) if (kind === "import-statement") visit(to, [...way, file]);
    done.add(file);
  };
  for (const file of Object.keys(outputs)) visit(file, []);
}

/** Writes a module of the programs as CommonJS, which is what `.js` is in this package. */
async function writeProgram({ path: file, text }) {
  const { minify, charset } = shared;
  const options = { minify, charset, target: "node20", platform: "node", format: "cjs" };
  // An import() that stayed one would take a CommonJS file for a module with nothing but a default.
  const { code } = await esbuild.transform(withOwnNames(text), {
    ...options,
    supported: { "dynamic-import": false },
  });
  const isProgram = path.basename(file) === "cli.js";
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, isProgram ? `#!/usr/bin/env node\n${code}` : code);
}

/** The server and the command line share their chunks; what is behind an import() is loaded when it is used. */
const programs = {
  ...node,
  entryPoints: {
    server: inRoot("server/node.ts"),
    cli: inRoot("server/cli/main.ts"),
    worker: inRoot("server/cli/worker.ts"),
  },
  chunkNames: "chunks/[hash]",
  // Only ES modules can be split; each is made CommonJS afterwards.
  format: "esm",
  splitting: true,
  write: false,
  plugins: [
    ...node.plugins,
    {
      name: "programs",
      setup: ({ onEnd }) =>
        onEnd(async ({ outputFiles = [], metafile = { outputs: {} } }) => {
          refuseCircles(metafile);
          await Promise.all(outputFiles.map(writeProgram));
        }),
    },
  ],
};

const web = {
  ...shared,
  platform: "browser",
  target: "es2022",
  format: "cjs",
  mainFields: ["browser", "module", "main"],
  plugins: [prepared],
};

const bundles = [
  programs,
  { ...node, format: "cjs", entryPoints: { client: inRoot("client/node.ts") }, external: ["vscode"] },
  { ...web, entryPoints: { "client.web": inRoot("client/browser.ts") }, external: ["vscode"] },
  { ...web, entryPoints: { "server.web": inRoot("server/browser.ts") }, format: "iife" },
];

/** Builds every bundle into dist/, from scratch; gives the files that went into them, relative to the root. */
export async function build() {
  await rm(inRoot("dist"), { recursive: true, force: true });
  const results = await Promise.all(bundles.map((options) => esbuild.build(options)));
  return [...new Set(results.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].sort();
}

async function watch() {
  const contexts = await Promise.all(
    bundles.map((options) => esbuild.context({ ...options, logLevel: "info" })),
  );
  await Promise.all(contexts.map((context) => context.watch()));
}

if (process.argv[1] === import.meta.filename) await (process.argv.includes("--watch") ? watch() : build());
