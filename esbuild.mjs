// Builds dist/: `node esbuild.mjs`, or `node esbuild.mjs --watch`.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";

const root = import.meta.dirname;
const inRoot = (file) => path.join(root, file);

const shared = {
  bundle: true,
  absWorkingDir: root,
  outdir: inRoot("dist"),
  minify: true,
  keepNames: true,
  sourcemap: false,
  legalComments: "none",
  logLevel: "warning",
  charset: "utf8",
  // Tells the package which libraries are inside, for their licences.
  metafile: true,
  // zod and the language server libraries ship ES modules beside CommonJS; the former bundle smaller.
  mainFields: ["module", "main"],
  // Without this libraries bring their checks for developers along.
  define: { "process.env.NODE_ENV": '"production"' },
};

/** The chart library, a bundle of its own that Node reads when it is first asked for. */
const CHARTS = "charts";
const chartsBeside = {
  name: "charts-beside",
  setup({ onResolve }) {
    onResolve({ filter: /\/report\/html\/charts\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: `./${CHARTS}.js`, external: true } : undefined,
    );
  },
};

const node = { ...shared, platform: "node", target: "node20", format: "cjs" };
const web = {
  ...shared,
  platform: "browser",
  target: "es2022",
  format: "cjs",
  mainFields: ["browser", "module", "main"],
};

const bundles = [
  { ...node, entryPoints: { client: inRoot("client/node.ts") }, external: ["vscode"] },
  { ...node, entryPoints: { server: inRoot("server/node.ts") }, plugins: [chartsBeside] },
  {
    ...node,
    entryPoints: { cli: inRoot("server/cli/main.ts") },
    banner: { js: "#!/usr/bin/env node" },
    plugins: [chartsBeside],
  },
  { ...node, entryPoints: { [CHARTS]: inRoot("shared/report/html/charts.ts") } },
  { ...web, entryPoints: { "client.web": inRoot("client/browser.ts") }, external: ["vscode"] },
  { ...web, entryPoints: { "server.web": inRoot("server/browser.ts") }, format: "iife" },
].filter(({ entryPoints }) => Object.values(entryPoints).every((file) => existsSync(file)));

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
