// The server under neovim's built-in client, one run for each seed: `npm run test:clients`. Needs nvim on the path.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "../../esbuild.mjs";

const root = path.join(import.meta.dirname, "../..");
const script = path.join(import.meta.dirname, "neovim.lua");

/** What each seed must show: its sections, a line to delete and what is then missing, a place and what its hover says. */
const SEEDS = [
  {
    file: "S20271-polku.txt",
    sections: 9,
    remove: "5 Projektin julkinen",
    hover: "445 300",
    says: /100 % kentän/u,
  },
  {
    file: "S21698-askel.txt",
    sections: 9,
    remove: "7.2 Osallistuvien",
    hover: "Alkaa 1.5.2019",
    says: /35 kuukautta/u,
  },
  {
    file: "S20283-tyollisyyspalvelut.txt",
    sections: 9,
    remove: "9 Loppu",
    hover: "2 Hakijan",
    says: /13\/13/u,
  },
  {
    file: "S20252-satapolku-kortti.txt",
    sections: 7,
    remove: "Avainsanat:",
    hover: "SataPolku",
    says: /S20252/u,
  },
  {
    file: "S10246-valityomarkkinat.txt",
    sections: 9,
    remove: "6.1 Tiedotus",
    hover: "1563976-3",
    says: /tarkistusmerkki täsmää/u,
  },
];

/** What neovim got from the server for one file. */
function run({ file, remove, hover }) {
  const { status, stdout, stderr, error } = spawnSync(
    "nvim",
    ["--headless", "--clean", "-n", "-c", `luafile ${script}`],
    {
      cwd: root,
      encoding: "utf8",
      timeout: 60_000,
      env: {
        ...process.env,
        ESR_NODE: process.execPath,
        ESR_SERVER: path.join(root, "dist/server.js"),
        ESR_FILE: path.join(root, "seeds", file),
        ESR_DELETE: remove,
        ESR_HOVER: hover,
      },
    },
  );
  if (error !== undefined) throw new Error(`nvim could not be started: ${error.message}`);
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const missing = (diagnostics) => diagnostics.filter(({ code }) => code === "structure/missing-section");

function verify(seed) {
  const found = run(seed);
  assert.equal(found.symbols.length, seed.sections, "sections");
  assert.ok(
    found.symbols.every(({ children }) => children !== undefined),
    "hierarchical symbols",
  );
  assert.ok(found.folding.length >= seed.sections - 1, "folds");
  assert.match(found.hover.contents.value.replaceAll("\u00A0", " "), seed.says);
  assert.ok(found.diagnostics.every(({ source, code }) => source === "esr" && code !== undefined));
  assert.deepEqual(missing(found.diagnostics), []);
  const [gap, ...others] = missing(found.after_deleting);
  assert.ok(gap?.message.includes(seed.remove.replace(":", "")), `"${seed.remove}" is named as missing`);
  assert.deepEqual(others, []);
  assert.deepEqual(found.after_undoing, found.diagnostics, "taken back, everything is as it was");
}

await build();
let failed = 0;
for (const seed of SEEDS) {
  try {
    verify(seed);
    console.log(`neovim ${seed.file}: passed`);
  } catch (error) {
    failed++;
    console.error(`neovim ${seed.file}: FAILED\n${error.message}`);
  }
}
console.log(JSON.stringify({ passed: SEEDS.length - failed, failed }));
process.exitCode = failed === 0 ? 0 : 1;
