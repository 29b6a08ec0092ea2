// Writes into the manifest what follows from the rules: the ids that the setting esr.severity may name, with their titles in
// the three languages of the manifest, so that the settings can be completed.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadCore, root } from "./loadCore.mjs";

const ENTRY = `export { RULES } from "./shared/rules/index.gen.ts";`;

/** The texts of the manifest by language. */
const TEXTS = { en: "package.nls.json", fi: "package.nls.fi.json", sv: "package.nls.sv.json" };
const PREFIX = "rule.";

const read = async (file) => JSON.parse(await readFile(path.join(root, file), "utf8"));

/** The manifest and its texts, by the files that hold them, with the rules that there are now. */
export async function manifestTexts() {
  const { RULES } = await loadCore(ENTRY);
  const manifest = await read("package.json");
  const severity = manifest.contributes.configuration.properties["esr.severity"];
  severity.properties = Object.fromEntries(
    RULES.map(({ id }) => [id, { ...severity.additionalProperties, description: `%${PREFIX}${id}%` }]),
  );
  const files = { "package.json": manifest };
  for (const [language, file] of Object.entries(TEXTS)) {
    const others = Object.entries(await read(file)).filter(([key]) => !key.startsWith(PREFIX));
    const titles = RULES.map(({ id, title }) => [`${PREFIX}${id}`, title[language]]);
    files[file] = Object.fromEntries([...others, ...titles]);
  }
  return Object.fromEntries(
    Object.entries(files).map(([file, data]) => [file, `${JSON.stringify(data, undefined, 2)}\n`]),
  );
}

/** Writes the manifest and its texts. */
export async function generateManifest() {
  for (const [file, text] of Object.entries(await manifestTexts()))
    await writeFile(path.join(root, file), text);
}
