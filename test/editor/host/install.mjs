// Sets up a VS Code that is shown in a browser (code-server, from npm) in a cache folder outside the work tree.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const platform = `${process.platform}-${process.arch}`;
const nodeMajor = Number(process.versions.node.split(".")[0]);

/**
 * The editions that can be set up. `minimum` is the VS Code that package.json declares as the oldest (1.93);
 * `current` is the newest that its own Node runs. `serverNatives` are the native modules that
 * it cannot do without; without `editorNatives` it only writes more into its log.
 */
export const EDITIONS = {
  minimum: {
    codeServer: "4.93.1",
    vscode: "1.93.1",
    megabytes: 330,
    node: { major: 20, version: "20.20.2" },
    // The search program that code-server would download while installing; from npm it comes as a package.
    extra: { [`@vscode/ripgrep-${platform}`]: "1.18.0" },
    serverNatives: ["argon2"],
    editorNatives: ["@vscode/spdlog", "native-watchdog"],
    peers: "--legacy-peer-deps",
  },
  current: {
    codeServer: "4.139.1",
    vscode: "1.139.1",
    megabytes: 630,
    node: { major: 24, version: "24.21.0" },
    extra: {},
    serverNatives: [],
    editorNatives: ["@vscode/spdlog", "@vscode/native-watchdog"],
    peers: undefined,
  },
};

/** Size of a Node that has to be brought. */
const NODE_MEGABYTES = 150;

/** Folder under which every edition is kept. */
export const hostsFolder =
  process.env.ESR_HOSTS_DIR ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "esr-kuvaus-hosts");

/** The files of an edition in its folder. `node` runs it: its own where this Node is of another major version. */
function layout(edition, folder) {
  const { node } = EDITIONS[edition];
  const server = path.join(folder, "node_modules/code-server");
  return {
    folder,
    server,
    entry: path.join(server, "out/node/entry.js"),
    editor: path.join(server, "lib/vscode"),
    node:
      node.major === nodeMajor
        ? process.execPath
        : path.join(folder, `node_modules/node-${platform}/bin/node`),
  };
}

function run(command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        output += chunk;
      });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`${command} ${args.join(" ")} failed:\n${output.slice(-4000)}`)),
    );
  });
}

async function install(edition, folder, progress) {
  const { codeServer, node, extra, serverNatives, editorNatives, peers } = EDITIONS[edition];
  const { editor, node: nodeProgram } = layout(edition, folder);
  const ownNode = nodeProgram !== process.execPath;
  const dependencies = {
    "code-server": codeServer,
    ...extra,
    ...(ownNode ? { [`node-${platform}`]: node.version } : {}),
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, dependencies }));
  const env = { ...process.env };
  if (ownNode) {
    // Native modules are built for the Node that will load them, with the headers that it brings.
    env.PATH = `${path.dirname(nodeProgram)}${path.delimiter}${env.PATH ?? ""}`;
    env.npm_config_nodedir = path.dirname(path.dirname(nodeProgram));
  }
  const npm = (cwd, ...args) =>
    run("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], { cwd, env });

  progress(`code-server ${codeServer}`);
  await npm(folder, "install", "--ignore-scripts");
  if (serverNatives.length > 0) await npm(folder, "rebuild", ...serverNatives);
  progress("its editor");
  await npm(editor, "install", "--omit=dev", "--ignore-scripts", ...(peers === undefined ? [] : [peers]));
  progress("its native modules");
  await npm(editor, "rebuild", ...editorNatives).catch(() =>
    progress("could not be built; it goes on without them"),
  );
  if (Object.keys(extra).length === 0) return;
  const bin = path.join(editor, "node_modules/@vscode/ripgrep/bin");
  const program = path.join(folder, `node_modules/@vscode/ripgrep-${platform}/bin/rg`);
  await mkdir(bin, { recursive: true });
  await rm(path.join(bin, "rg"), { force: true });
  await symlink(path.relative(bin, program), path.join(bin, "rg"));
}

/**
 * Makes sure that an edition is set up and says where. Does nothing when it already is; an interrupted set-up is begun anew.
 * @param edition a key of EDITIONS
 * @param log called with a line for every step
 * @throws Error with the end of npm's output where a step fails
 */
export async function ensureHost(edition, log) {
  const { codeServer, vscode, megabytes, node } = EDITIONS[edition];
  const folder = path.join(hostsFolder, `code-server-${codeServer}-node${nodeMajor}`);
  if (existsSync(folder)) return layout(edition, folder);
  if (process.platform === "win32")
    throw new Error("The VS Code that is shown in a browser runs on Linux and macOS only; install VS Code.");
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const size = node.major === nodeMajor ? megabytes : megabytes + NODE_MEGABYTES;
  log(`Setting up VS Code ${vscode} in ${folder} (${size} MB, once)`);
  await install(edition, partial, (step) => log(`  ${seconds().padStart(5)}  ${step}`));
  await rename(partial, folder);
  log(`  ${seconds().padStart(5)}  ready`);
  return layout(edition, folder);
}

if (process.argv[1] === import.meta.filename) await ensureHost(process.argv[2] ?? "minimum", console.log);
