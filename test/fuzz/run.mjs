// Fuzzing: `npm run fuzz -- --seed N [--count N] [--save]`. The same seed and count try the same inputs everywhere.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import esbuild from "esbuild";

const here = import.meta.dirname;
const folder = mkdtempSync(path.join(tmpdir(), "esr-kuvaus-fuzz-"));
const bundle = path.join(folder, "fuzz.bundle.mjs");
await esbuild.build({
  entryPoints: [path.join(here, "main.ts")],
  outfile: bundle,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  mainFields: ["module", "main"],
  logLevel: "warning",
  define: { "import.meta.dirname": JSON.stringify(path.join(here, "../support")) },
});
const fixtures = path.join(here, "../fixtures/fuzz");
const { status } = spawnSync(process.execPath, [bundle, "--fixtures", fixtures, ...process.argv.slice(2)], {
  stdio: "inherit",
});
rmSync(folder, { recursive: true, force: true });
process.exitCode = status ?? 1;
