// `npm start`: builds, checks the five seeds in the terminal, and opens VS Code on them with the extension running: the
// installed one, else one in the browser. `--no-editor` stops after the check; `--browser` takes the browser anyway.
import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "../../esbuild.mjs";
import { startCodeServer } from "./host/codeServer.mjs";
import { findDesktop, openDesktop } from "./host/desktop.mjs";
import { ensureHost } from "./host/install.mjs";

const root = path.join(import.meta.dirname, "../..");
const seeds = path.join(root, "seeds");

/** The check is shown, findings and all; only a tool that could not do its work ends the start. */
function checkSeeds() {
  const args = [path.join(root, "dist/cli.js"), "check", "seeds"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0 && status !== 1) throw new Error(`Tarkistus ei onnistunut (${status}).`);
}

/** Shows an address in the user's browser, where there is a way to; it is printed in any case. */
function show(url) {
  if (
    process.env.CI ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
  )
    return;
  const opener = process.platform === "darwin" ? "open" : "xdg-open";
  spawn(opener, [url], { stdio: "ignore", detached: true })
    .on("error", () => {
      // The address has been printed; a person opens it.
    })
    .unref();
}

async function openInBrowser() {
  const host = await ensureHost("minimum", console.log);
  const server = await startCodeServer(host, {
    extensions: [{ name: "esr-kuvaus.esr-kuvaus-0.1.0", folder: root }],
  });
  const url = `http://${server.address}/?folder=${encodeURIComponent(seeds)}`;
  console.log(`\nAvaa selaimessa:  ${url}\nLopeta painamalla Ctrl-C.`);
  show(url);
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, resolve);
  });
  server.stop();
  console.log("\nVS Code on suljettu.");
}

async function main(options) {
  await build();
  checkSeeds();
  if (options.includes("--no-editor")) return;
  if (options.includes("--browser")) return openInBrowser();
  const desktop = findDesktop();
  if (desktop === undefined) {
    console.log("\nTällä koneella ei ole VS Codea, joten se avataan selaimeen.");
    return openInBrowser();
  }
  console.log(`\nAvataan ${seeds} ohjelmaan ${desktop}`);
  await openDesktop(desktop, seeds, root);
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
