// Thousands of files made by varying the seeds, in our format and in those of the peers, with mistakes planted.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { toJson, toMarkdown } from "./documents.mjs";

const seeds = ["S20271-polku", "S20283-tyollisyyspalvelut", "S21698-askel", "S10246-valityomarkkinat"].map(
  (name) => readFileSync(path.join(import.meta.dirname, `../../seeds/${name}.txt`), "utf8"),
);

/** In every tenth file the applicant's business id has lost its check digit: one error each. */
const PLANTED_EVERY = 10;

/** How many errors `count` files hold. */
export const plantedIn = (count) => Math.floor(count / PLANTED_EVERY);

/** A description of its own: other code, name and prose, but nothing that a rule looks at has become wrong. */
function variation(index) {
  const seed = seeds[index % seeds.length];
  const code = `S${seed.includes("2007-2013") || seed.includes("S10246") ? 1 : 2}${String(index % 10_000).padStart(4, "0")}`;
  const named = seed
    .replace(/S[12]\d{4}/u, code)
    .replaceAll("hankkeen tavoitteena", `hankkeen ${index} tavoitteena`);
  if (index % PLANTED_EVERY !== PLANTED_EVERY - 1) return named;
  return named.replace(/(Y-tunnus: \d{7}-)\d/u, "$1x");
}

/** Writes `count` files of each format under `folder`; gives the folders and the number of bytes of each. */
export function writeFiles(folder, count) {
  const kinds = { esr: (text) => text, json: toJson, md: toMarkdown };
  const bytes = {};
  for (const kind of Object.keys(kinds)) {
    mkdirSync(path.join(folder, kind), { recursive: true });
    bytes[kind] = 0;
  }
  for (let i = 0; i < count; i++) {
    const text = variation(i);
    for (const [kind, convert] of Object.entries(kinds)) {
      const content = Buffer.from(convert(text));
      bytes[kind] += content.length;
      const name = `hanke-${i}.${kind === "esr" ? "txt" : kind}`;
      writeFileSync(path.join(folder, kind, name), content);
    }
  }
  return {
    folders: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, path.join(folder, kind)])),
    bytes,
  };
}
