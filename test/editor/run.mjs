// Runs the suite inside real VS Codes: `npm run test:editor`, or `npm run test:editor -- LANE…`. A lane that cannot run
// here is skipped aloud; every other must pass, and at least one must run.
//   --grep WORDS      only tests whose names have these words
//   --broken-server   with a server that answers nothing: then every lane must fail
import path from "node:path";
import { parseArgs } from "node:util";
import { pack } from "../../client/package/pack.mjs";
import { breakServer } from "./broken.mjs";
import { buildSuites, LANES, runLane } from "./lanes.mjs";

const root = path.join(import.meta.dirname, "../..");
const { values: flags, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { grep: { type: "string" }, "broken-server": { type: "boolean", default: false } },
});
const isBroken = flags["broken-server"];

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
const unknown = wanted.filter((name) => LANES[name] === undefined);
if (unknown.length > 0) {
  console.error(`There is no lane ${unknown.join(", ")}; there are ${Object.keys(LANES).join(", ")}.`);
  process.exit(2);
}

async function attempt(name, product) {
  console.log(`\n── ${name}`);
  const host = await LANES[name]().catch((error) => {
    console.log(`SKIPPED: ${error.message}`);
  });
  if (host === undefined) return { name, skipped: true, passed: 0, failed: 0 };
  return { name, skipped: false, ...(await runLane(host, product)) };
}

const product = isBroken ? await breakServer() : { folder: root, ...(await pack()) };
// What waits for a server that answers nothing waits in vain: once, and not for long.
const patience = isBroken ? { retries: 0, timeout: 4_000 } : {};
if (isBroken) process.env.ESR_HOST_SECONDS ??= "900";
await buildSuites(product.folder, { grep: flags.grep, ...patience });
const outcomes = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(LANES))
  outcomes.push(await attempt(name, product));

console.log("");
for (const { name, skipped, passed, failed, seconds } of outcomes)
  console.log(`${name}: ${skipped ? "SKIPPED" : `${passed} passed, ${failed} failed, ${seconds} s`}`);
const ran = outcomes.filter(({ skipped }) => !skipped);
if (ran.length === 0) console.error("No lane could run, so nothing has been tested.");
const total = (key) => ran.reduce((sum, outcome) => sum + outcome[key], 0);
/** With a broken server each lane is one test: that it fails. */
const red = ran.filter(({ failed }) => failed > 0).length;
const counted = isBroken
  ? { passed: red, failed: ran.length - red }
  : { passed: total("passed"), failed: total("failed") };
const failed = counted.failed + (ran.length > 0 ? 0 : 1);
console.log(JSON.stringify({ ...counted, failed }));
process.exitCode = failed === 0 ? 0 : 1;
