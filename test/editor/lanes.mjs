// The lanes in which the suite runs, the suites as the hosts load them, and one run of one of them.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { cp, mkdtemp } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import esbuild from "esbuild";
import { findChromium } from "./host/browser.mjs";
import { EDITIONS, ensureHost, hostsFolder } from "./host/install.mjs";

const root = path.join(import.meta.dirname, "../..");
/** In the extension's folder, from which the web worker host may read; files below a name with a dot are not served. */
const suitesIn = (folder) => path.join(folder, "dist/editor");

const empty = path.join(import.meta.dirname, "host/empty");

/** Each gives the program to run and its environment, or throws why it cannot be had here. */
export const LANES = {
  "desktop-minimum": () => desktop(EDITIONS.minimum.vscode),
  "desktop-current": () => desktop("stable"),
  "minimum-node": () => browser("minimum"),
  "minimum-web": () => browser("minimum", { tests: "web", ESR_HOST_WEB: "1" }),
  "minimum-restricted": () => browser("minimum", { tests: "restricted", ESR_HOST_RESTRICTED: "1" }),
  "current-node": () => browser("current"),
  "current-web": () => browser("current", { tests: "web", ESR_HOST_WEB: "1" }),
  // The packed extension, installed as a user installs it, instead of the folder that it is developed in.
  "minimum-installed": () => installed("minimum", { tests: "installed" }),
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

async function browser(edition, { tests = "node", ...given } = {}) {
  if (findChromium() === undefined)
    throw new Error("there is no Chromium (install it, or name it in CHROMIUM)");
  await ensureHost(edition, console.log);
  const env = {
    ESR_HOST_EDITION: edition,
    ESR_HOST_PICTURES: process.env.ESR_PICTURES ?? path.join(root, ".cache/pictures"),
    ...given,
  };
  return { program: path.join(import.meta.dirname, "host/vscode.mjs"), tests, env };
}

/** The packed extension in an edition; `given` are environment and tests as for the others. */
export async function installed(edition, given) {
  return { ...(await browser(edition, given)), extension: empty, isPacked: true };
}

/**
 * Bundles the suites for their hosts.
 * @param folder the extension's
 * @param options what a run may change: { grep, retries, timeout }, see suite/options.ts
 */
export async function buildSuites(folder, options) {
  const suite = (name, given) =>
    esbuild.build({
      bundle: true,
      format: "cjs",
      target: "es2022",
      logLevel: "warning",
      outdir: suitesIn(folder),
      entryPoints: { [name]: path.join(import.meta.dirname, `suite/${name}.ts`) },
      define: { ESR_OPTIONS: JSON.stringify(options) },
      ...given,
    });
  for (const name of ["node", "installed", "restricted", "pictures"])
    await suite(name, { platform: "node", external: ["vscode", "mocha"] });
  await suite("web", { platform: "browser", external: ["vscode"] });
}

/** Runs one of the bundled suites in a folder and gives the numbers that it prints last; none are a failure. */
function runSuite({ program, tests, env, extension }, folder, suites) {
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

/**
 * Runs a lane on a copy of the seeds.
 * @param host what one of LANES gives
 * @param product where the extension is: { folder, packagePath }
 * @returns how many tests passed and failed, and the seconds that it took
 */
export async function runLane(host, { folder: extension, packagePath }) {
  const parent = await mkdtemp(path.join(os.tmpdir(), "esr-editor-"));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  process.once("exit", remove);
  const folder = path.join(parent, "seeds");
  await cp(path.join(root, "seeds"), folder, { recursive: true });
  const started = Date.now();
  const env = host.isPacked ? { ...host.env, ESR_HOST_VSIX: packagePath } : host.env;
  const counted = await runSuite({ extension, ...host, env }, folder, suitesIn(extension));
  process.removeListener("exit", remove);
  remove();
  return { ...counted, seconds: Math.round((Date.now() - started) / 1000) };
}
