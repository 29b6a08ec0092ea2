// The pages of reports in a real browser: `npm run test:browser`. Needs Chromium; with `--pictures` the picture of
// docs/pictures is taken anew.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "../../esbuild.mjs";
import { barriersIn } from "../editor/host/bridge.mjs";
import { findChromium, launchChromium } from "../editor/host/browser.mjs";
import { writeSummary } from "./summary.mjs";

const root = path.join(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(os.tmpdir(), "esr-report-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const pictures = process.argv.includes("--pictures") ? path.join(root, "docs/pictures") : undefined;

/** A report by the built command line. */
function report(name, args) {
  const file = path.join(folder, `${name}.html`);
  const cli = path.join(root, "dist/cli.js");
  const ran = spawnSync(process.execPath, [cli, "check", "--format", "html", "--output", file, ...args], {
    cwd: root,
  });
  assert.equal(ran.status, 0, String(ran.stderr));
  return pathToFileURL(file).href;
}

const chromium = findChromium();
if (chromium === undefined) {
  console.error("There is no Chromium (install it, or name it in CHROMIUM), so nothing has been tested.");
  process.exit(2);
}
await build();
const seeds = report("seeds", ["seeds"]);
const english = report("english", ["--lang", "en", "seeds"]);

/** A description whose values and name are what people have tried on pages. */
const hostileFile = path.join(folder, "<img src=x onerror=alert(1)>.txt");
const polku = readFileSync(path.join(root, "seeds/S20271-polku.txt"), "utf8");
const attempt = "</title></style></script><script>alert(2)</script><svg onload=alert(3)>";
writeFileSync(
  hostileFile,
  polku
    .replace(/^(Hankkeen nimi|Vastuuviranomainen|Maakunnat|Toimintalinja|Y-tunnus): .*$/gmu, `$1: ${attempt}`)
    .replace("Ekologinen kestävyys", attempt),
);
const hostile = report("hostile", ["--fail-on", "never", hostileFile]);
const summary = path.join(folder, "summary.html");
await writeSummary(path.join(root, "seeds/S20271-polku.txt"), summary);
const browser = await launchChromium(chromium);
const PAGES = { seeds, english, summary: pathToFileURL(summary).href };

/** How people have set their browsers. */
const READERS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
  "a narrow window": { viewport: { width: 360, height: 700 } },
};

/** Opens a page, does something with it, and fails on anything that the browser had to say. */
async function withPage(url, options, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on(
    "request",
    (request) => request.url() !== url.split("#")[0] && said.push(`asked for ${request.url()}`),
  );
  try {
    await page.goto(url);
    await use(page);
    assert.deepEqual(said, []);
  } finally {
    await context.close();
  }
}

const tests = [];
const test = (name, run) => tests.push({ name, run });

for (const [name, url] of Object.entries(PAGES))
  for (const [reader, options] of Object.entries(READERS).slice(0, name === "english" ? 1 : undefined))
    test(`${name} in ${reader}: nothing in the console, nothing loaded, no barrier, no sideways scrolling`, () =>
      withPage(url, options, async (page) => {
        assert.deepEqual(await barriersIn(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${wide} pixels too wide`);
      }));

/** The codes in the table, in the order in which they are seen. */
const codes = (page) =>
  page
    .locator("#portfolio tbody tr:visible th")
    .evaluateAll((cells) => cells.map((cell) => cell.innerText.slice(0, 6)));
const shownSections = (page) => page.locator("article:visible").count();

test("the overview stands above the projects", () =>
  withPage(seeds, {}, async (page) => {
    const top = async (selector) => (await page.locator(selector).first().boundingBox()).y;
    assert.ok((await top("#overview")) < (await top("#one-by-one")));
    assert.ok((await top("#rules")) < (await top("article")));
  }));

test("a press on a heading sorts the table, another one the other way round", () =>
  withPage(seeds, {}, async (page) => {
    const planned = page.getByRole("button", { name: "Suunniteltu" });
    await planned.click();
    assert.deepEqual(await codes(page), ["S20252", "S21698", "S20271", "S10246", "S20283"]);
    assert.equal(await page.locator("#portfolio th[aria-sort]").getAttribute("aria-sort"), "ascending");
    await planned.press("Enter");
    assert.deepEqual(await codes(page), ["S20283", "S10246", "S20271", "S21698", "S20252"]);
    await page.getByRole("button", { name: "Viranomainen" }).first().click();
    assert.equal((await codes(page))[0], "S21698");
    assert.equal(await page.locator("#portfolio th[aria-sort]").count(), 1);
  }));

test("the form filters the table and the sections, and says how many are shown", () =>
  withPage(seeds, {}, async (page) => {
    const status = page.getByRole("status");
    await page.getByLabel("Hae").fill("polku");
    assert.deepEqual(await codes(page), ["S20252", "S20271"]);
    assert.equal(await shownSections(page), 2);
    assert.match(await status.innerText(), /^Näytetään 2\/5\./u);
    await page.getByLabel("Tulos").selectOption({ label: "huomautettavaa" });
    assert.deepEqual(await codes(page), ["S20252"]);
    await page.getByRole("button", { name: "Näytä kaikki" }).click();
    assert.equal((await codes(page)).length, 5);
    assert.equal(await status.innerText(), "");
    await page.getByLabel("Maakunta").selectOption({ label: "Pohjois-Savo" });
    assert.deepEqual(await codes(page), ["S21698"]);
  }));

test("everything is there without scripts, and nothing that needs them", () =>
  withPage(seeds, { javaScriptEnabled: false }, async (page) => {
    assert.equal((await codes(page)).length, 5);
    assert.equal(await shownSections(page), 5);
    assert.equal(await page.locator("button:visible, input:visible, select:visible").count(), 0);
  }));

test("a link of the table leads to the section, and back", () =>
  withPage(seeds, {}, async (page) => {
    await page.getByRole("link", { name: /^S20283/u }).click();
    const { y } = await page.locator("article", { hasText: "S20283" }).first().boundingBox();
    assert.ok(y >= -1 && y < 400, `the section is at ${y}`);
  }));

test("what is folded on the screen is printed, and what only a screen can do is not", () =>
  withPage(seeds, {}, async (page) => {
    const height = () =>
      page
        .locator("details ul")
        .first()
        .evaluate((list) => list.getBoundingClientRect().height);
    const folded = await page.locator("details ul").first().isVisible();
    assert.equal(folded, false);
    await page.emulateMedia({ media: "print" });
    assert.ok((await height()) > 10);
    assert.equal(await page.locator("nav:visible, fieldset:visible").count(), 0);
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 10_000);
  }));

test("hostile texts are shown and do nothing", () =>
  withPage(hostile, {}, async (page) => {
    assert.ok((await page.locator("article h3").innerText()).includes("<script>alert(2)</script>"));
    assert.deepEqual(await barriersIn(page), []);
  }));

let failed = 0;
for (const { name, run } of tests) {
  try {
    await run();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.message}`);
  }
}

if (pictures !== undefined)
  await withPage(seeds, { viewport: { width: 1200, height: 1500 } }, (page) =>
    page.screenshot({ path: path.join(pictures, "report.png") }),
  );

await browser.close();
console.log(JSON.stringify({ passed: tests.length - failed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
