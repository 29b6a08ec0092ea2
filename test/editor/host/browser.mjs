// Shows the VS Code server's page in Chromium without a window, and waits for the outcome of a test run in it.
import { existsSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

const SWITCHES = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** What VS Code itself says while it starts. */
const NOISE =
  /^(?:Resolv|Creating a socket|Ignoring fetching|Updating additional|\[(?:Service|AgentHost|ChatModel|Account|DefaultAccount|reconnection|chat-stt))/u;

/** Where Chromium is, or undefined: CHROMIUM, else where the systems' packages put it. */
export const findChromium = () =>
  [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ].find((file) => file !== undefined && existsSync(file));

/** A browser without a window. */
export const launchChromium = (executablePath) => chromium.launch({ executablePath, args: SWITCHES });

/** A page of 1280 × 800 pixels in a browser of its own. */
export async function openPage(executablePath) {
  const browser = await launchChromium(executablePath);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // A person is asked once whether the page may use the clipboard.
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  return { page, close: () => browser.close() };
}

/** The workbench on a folder; `payload` are its start options as pairs. */
const workbench = (address, folder, payload) =>
  `http://${address}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;

/** In the Node host the extension and the tests are files of the server's machine. */
function openInNodeHost({ address, folder, extension, tests }) {
  const remote = (file) => `vscode-remote://${address}${file}`;
  return workbench(address, folder, [
    ["skipWelcome", "true"],
    ["extensionDevelopmentPath", remote(extension)],
    ["extensionTestsPath", remote(tests)],
  ]);
}

/**
 * In the web worker host both must come from the page's own origin: a remote extension may not start workers. The
 * server serves its own folder under /_static, so the extension is linked into it, and handed over in the
 * configuration that the page carries.
 */
async function openInWebHost(page, { address, folder, extension, tests, server }) {
  const link = path.join(server, `extension-${process.pid}`);
  symlinkSync(extension, link);
  const remove = () => rmSync(link, { force: true });
  process.once("exit", remove);
  const served = (file) => ({
    scheme: "http",
    authority: address,
    path: `/_static/${path.basename(link)}${file === "" ? "" : `/${file}`}`,
  });
  const options = { extensions: [served("")], extensionTestsPath: served(path.relative(extension, tests)) };
  await page.addInitScript((developmentOptions) => {
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings") return value;
      const configuration = JSON.parse(value);
      return JSON.stringify({
        ...configuration,
        developmentOptions: { ...configuration.developmentOptions, ...developmentOptions },
      });
    };
  }, options);
  return workbench(address, folder, [["skipWelcome", "true"]]);
}

/**
 * Runs a suite in the workbench and gives its exit code: 0 passed, 1 failed, 124 no answer within the limit.
 * @param run.print called with every line that the suite prints
 */
export async function runSuite(page, run) {
  let finish = () => {};
  const outcome = new Promise((resolve) => {
    finish = resolve;
  });
  await page.exposeFunction("codeAutomationLog", (_, args) => {
    const line = args.map(String).join(" ");
    if (!NOISE.test(line)) run.print(line);
  });
  await page.exposeFunction("codeAutomationExit", (code) => finish(code));
  page.on("crash", () => {
    run.print("The browser's page crashed.");
    finish(99);
  });
  await page.goto(run.webHost ? await openInWebHost(page, run) : openInNodeHost(run));
  const limit = setTimeout(() => {
    run.print(`No outcome within ${run.seconds} seconds.`);
    finish(124);
  }, run.seconds * 1000);
  const code = await outcome;
  clearTimeout(limit);
  return code;
}
