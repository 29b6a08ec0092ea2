// Runs the suite inside real VS Codes: `npm run test:editor`, or `npm run test:editor -- LANE…`. A lane that cannot run
// here is skipped aloud; every other must pass, and at least one must run.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import esbuild from "esbuild";
import { pack } from "../../client/package/pack.mjs";
import { findChromium } from "./host/browser.mjs";
import { EDITIONS, ensureHost, hostsFolder } from "./host/install.mjs";

const root = path.join(import.meta.dirname, "../..");
const cache = path.join(root, ".cache");
/** Where the web worker host may read from: the server does not serve files below a name with a dot. */
const suites = path.join(root, "dist/editor");

const empty = path.join(import.meta.dirname, "host/empty");

/** Each gives the program to run and its environment, or throws why it cannot be had here. */
const LANES = {
  "desktop-minimum": () => desktop(EDITIONS.minimum.vscode),
  "desktop-current": () => desktop("stable"),
  "minimum-node": () => browser("minimum", "node"),
  "minimum-web": () => browser("minimum", "web"),
  "current-node": () => browser("current", "node"),
  "current-web": () => browser("current", "web"),
  "minimum-installed": () => installed("minimum"),
};

async function desktop(version) {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    throw new Error("there is no display for a desktop VS Code");
  const program = await downloadAndUnzipVSCode({
    version,
    cachePath: path.join(hostsFolder, "desktop"),
    reporter: new SilentReporter(),
  });
  return { program, tests: "node", env: {} };
}

async function browser(edition, tests) {
  if (findChromium() === undefined)
    throw new Error("there is no Chromium (install it, or name it in CHROMIUM)");
  await ensureHost(edition, console.log);
  const env = {
    ESR_HOST_EDITION: edition,
    ESR_HOST_WEB: tests === "web" ? "1" : "",
    ESR_HOST_PICTURES: process.env.ESR_PICTURES ?? path.join(cache, "pictures"),
  };
  return { program: path.join(import.meta.dirname, "host/vscode.mjs"), tests, env };
}

/** The packed extension, installed as a user installs it, instead of the folder that it is developed in. */
async function installed(edition) {
  const host = await browser(edition, "node");
  const { packagePath } = packed;
  return { ...host, env: { ...host.env, ESR_HOST_VSIX: packagePath }, extension: empty };
}

async function buildSuites() {
  const suite = (name, options) =>
    esbuild.build({
      bundle: true,
      format: "cjs",
      target: "es2022",
      logLevel: "warning",
      outdir: suites,
      entryPoints: { [name]: path.join(import.meta.dirname, `suite/${name}.ts`) },
      ...options,
    });
  await suite("node", { platform: "node", external: ["vscode", "mocha"] });
  await suite("web", { platform: "browser", external: ["vscode"] });
}

/** Runs the suite and gives the numbers that it prints last; none are a failure. */
function runLane({ program, tests, env, extension = root }, folder) {
  return new Promise((resolve, reject) => {
    const lane = path.join(import.meta.dirname, "lane.mjs");
    const args = [lane, program, folder, path.join(suites, `${tests}.js`), extension];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "inherit"],
      // A group of its own, so that everything that it starts can be ended with it.
      detached: true,
    });
    const end = () => process.kill(-child.pid);
    process.once("exit", end);
    let output = "";
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      process.removeListener("exit", end);
      const numbers = /^ESR_EDITOR_RESULTS (\{.*\})$/mu.exec(output)?.[1];
      const counted = numbers === undefined ? { passed: 0, failed: 1 } : JSON.parse(numbers);
      // A host that ends badly has failed, whatever its tests said.
      resolve(code === 0 || counted.failed > 0 ? counted : { ...counted, failed: 1 });
    });
  });
}

/** Runs one lane on a copy of the seeds. */
async function attempt(name) {
  console.log(`\n── ${name}`);
  const host = await LANES[name]().catch((error) => {
    console.log(`SKIPPED: ${error.message}`);
  });
  if (host === undefined) return { name, skipped: true, passed: 0, failed: 0 };
  const parent = await mkdtemp(path.join(os.tmpdir(), "esr-editor-"));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  process.once("exit", remove);
  const folder = path.join(parent, "seeds");
  await cp(path.join(root, "seeds"), folder, { recursive: true });
  const started = Date.now();
  const counted = await runLane(host, folder);
  process.removeListener("exit", remove);
  remove();
  return { name, skipped: false, ...counted, seconds: Math.round((Date.now() - started) / 1000) };
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => LANES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no lane ${unknown.join(", ")}; there are ${Object.keys(LANES).join(", ")}.`);
  process.exit(2);
}
const packed = await pack();
await buildSuites();
const outcomes = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(LANES)) outcomes.push(await attempt(name));

console.log("");
for (const { name, skipped, passed, failed, seconds } of outcomes)
  console.log(`${name}: ${skipped ? "SKIPPED" : `${passed} passed, ${failed} failed, ${seconds} s`}`);
const total = (key) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
const ran = outcomes.some(({ skipped }) => !skipped);
if (!ran) console.error("No lane could run, so nothing has been tested.");
console.log(JSON.stringify({ passed: total("passed"), failed: total("failed") + (ran ? 0 : 1) }));
process.exitCode = ran && total("failed") === 0 ? 0 : 1;
