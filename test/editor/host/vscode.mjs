#!/usr/bin/env node
// Stands in for the program of a desktop VS Code in test runs: takes the same arguments, runs the suite in the extension
// host of a VS Code that is shown in a browser, and ends with the suite's exit code. Other arguments are ignored.
//   [FOLDER] --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
// ESR_HOST_EDITION: minimum or current · ESR_HOST_WEB=1: the web worker host · ESR_HOST_PICTURES: folder for screenshots ·
// ESR_HOST_VSIX: a packed extension to install · ESR_HOST_SETTINGS: user settings as JSON · ESR_HOST_SECONDS: time limit ·
// ESR_HOST_RESTRICTED=1: the folder is not trusted
import path from "node:path";
import { openBridge } from "./bridge.mjs";
import { findChromium, openPage, runSuite } from "./browser.mjs";
import { startCodeServer } from "./codeServer.mjs";
import { ensureHost } from "./install.mjs";

const { env } = process;
const option = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = path.resolve(process.argv.slice(2).find((argument) => !argument.startsWith("-")) ?? ".");
const extension = path.resolve(option("extensionDevelopmentPath") ?? ".");
const tests = path.resolve(option("extensionTestsPath") ?? "");

async function main() {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("No Chromium: install it, or name it in CHROMIUM.");
  const host = await ensureHost(env.ESR_HOST_EDITION ?? "minimum", console.error);
  const { page, close } = await openPage(chromium);
  const bridge = await openBridge(() => page, env.ESR_HOST_PICTURES);
  const server = await startCodeServer(host, {
    settings: { ...JSON.parse(env.ESR_HOST_SETTINGS ?? "{}"), "esr-tests.bridge": bridge.url },
    vsix: env.ESR_HOST_VSIX,
    isRestricted: env.ESR_HOST_RESTRICTED === "1",
  });
  try {
    const code = await runSuite(page, {
      address: server.address,
      server: host.server,
      folder,
      extension,
      tests,
      webHost: env.ESR_HOST_WEB === "1",
      seconds: Number(env.ESR_HOST_SECONDS ?? 420),
      print: console.log,
    });
    if (code > 1) console.error(server.lastLines());
    return code;
  } finally {
    bridge.close();
    await close();
    server.stop();
  }
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(98));
process.exitCode = await main().catch((error) => {
  console.error(error);
  return 97;
});
process.exit();
