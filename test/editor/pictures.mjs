// Takes every picture of docs/pictures anew, in the real editor and of the report: `npm run pictures`. Needs Chromium, and
// pngquant to make them small; both are packages of Debian.
import { spawnSync } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { pack } from "../../client/package/pack.mjs";
import { buildSuites, installed, runLane } from "./lanes.mjs";

const root = path.join(import.meta.dirname, "../..");
const folder = path.join(root, "docs/pictures");

/** An editor that shows nothing but what the pictures are about. */
const SETTINGS = {
  "breadcrumbs.enabled": true,
  "editor.minimap.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "workbench.navigationControl.enabled": false,
  "workbench.colorTheme": "Default Light Modern",
};

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
const product = { folder: root, ...(await pack()) };
await buildSuites(root, { retries: 0 });
const host = await installed("minimum", {
  tests: "pictures",
  ESR_HOST_PICTURES: folder,
  ESR_HOST_SETTINGS: JSON.stringify(SETTINGS),
});
const { failed } = await runLane(host, product);

const report = spawnSync(process.execPath, [path.join(root, "test/browser/report.mjs"), "--pictures"], {
  stdio: "inherit",
});

const names = (await readdir(folder)).filter((name) => name.endsWith(".png"));
const files = names.map((name) => path.join(folder, name));
const { error } = spawnSync("pngquant", [
  "--force",
  "--skip-if-larger",
  "--strip",
  "--speed=1",
  "--quality=60-95",
  "--ext=.png",
  ...files,
]);
if (error !== undefined)
  console.log("There is no pngquant, so the pictures are as large as they were taken.");
for (const file of files)
  console.log(`${path.relative(root, file)}: ${Math.round((await stat(file)).size / 1024)} KB`);
process.exitCode = failed === 0 && report.status === 0 ? 0 : 1;
