// Runs a VS Code server on 127.0.0.1 for a page in a browser, with a profile of its own that is thrown away.
import { execFile, spawn } from "node:child_process";
import { openSync, readFileSync, rmSync } from "node:fs";
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** A quiet editor: nothing is fetched, reported, suggested or remembered. */
const QUIET = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  // Nobody is asked whether the folder is trusted: where that counts, it is not.
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.localHistory.enabled": false,
  "workbench.startupEditor": "none",
};

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Newer editions obey the addresses of test runs only when told to; the option did not exist before. */
function testOptions({ server }) {
  const known = readFileSync(path.join(server, "out/node/cli.js"), "utf8").includes("vscode-option");
  return known ? ["--vscode-option", "enable-smoke-test-driver"] : [];
}

async function waitUntilUp(url, child) {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error("the VS Code server stopped while starting");
    const up = await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await sleep(100);
  }
  throw new Error("the VS Code server did not start in 30 seconds");
}

/**
 * Starts a server and waits until it answers.
 * @param host what ensureHost returned
 * @param options.settings user settings besides the quiet ones
 * @param options.extensions folders of extensions to have installed, each linked under `name`
 * @param options.vsix a packed extension to install first
 * @param options.isRestricted true where folders are not to be trusted
 * @param options.env environment of the server, and so of the extension host and the language server
 * @returns its address `127.0.0.1:PORT`, the end of its log, and how to stop it
 */
export async function startCodeServer(
  host,
  { settings = {}, extensions = [], vsix, isRestricted = false, env = {} } = {},
) {
  const profile = await mkdtemp(path.join(os.tmpdir(), "esr-vscode-"));
  const inProfile = (...parts) => path.join(profile, ...parts);
  await mkdir(inProfile("data/User"), { recursive: true });
  await mkdir(inProfile("extensions"));
  await writeFile(inProfile("data/User/settings.json"), JSON.stringify({ ...QUIET, ...settings }));
  await writeFile(inProfile("config.yaml"), "auth: none\n");
  for (const { name, folder } of extensions) await symlink(folder, inProfile("extensions", name));

  const folders = ["--user-data-dir", inProfile("data"), "--extensions-dir", inProfile("extensions")];
  if (vsix) await promisify(execFile)(host.node, [host.entry, ...folders, "--install-extension", vsix]);

  const address = `127.0.0.1:${await freePort()}`;
  const log = inProfile("server.log");
  const logFile = openSync(log, "w");
  const args = [
    host.entry,
    ...["--config", inProfile("config.yaml"), "--bind-addr", address],
    ...folders,
    "--disable-telemetry",
    "--disable-update-check",
    ...(isRestricted ? [] : ["--disable-workspace-trust"]),
    "--disable-getting-started-override",
    ...testOptions(host),
  ];
  const child = spawn(host.node, args, {
    stdio: ["ignore", logFile, logFile],
    // A group of its own: the server has children, and all of them must end with it.
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', XDG_DATA_HOME: inProfile("xdg"), ...env },
  });
  /** Must not wait for anything: it is also what happens last when this process is told to end. */
  const end = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.once("exit", end);
  const stop = () => {
    process.removeListener("exit", end);
    end();
  };
  const lastLines = () => readFileSync(log, "utf8").split("\n").slice(-25).join("\n");
  try {
    await waitUntilUp(`http://${address}`, child);
  } catch (error) {
    const lines = lastLines();
    stop();
    throw new Error(`${error.message}\n${lines}`);
  }
  return { address, lastLines, stop };
}
