import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";

const root = path.join(import.meta.dirname, "../..");
const docsFolder = path.join(root, "docs/rules");

/** What the pages are made of, as one module: the rules are TypeScript, so they are bundled in memory and imported. */
const ENTRY = `
export { builtInRegistry } from "./shared/check.ts";
export { LANGUAGES } from "./shared/i18n/message.ts";
export { ruleIndexPage, rulePage } from "./shared/report/rulePage.ts";
export { RULES } from "./shared/rules/index.gen.ts";
`;

async function loadRules() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: root, loader: "ts" },
    absWorkingDir: root,
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  const source = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

/** Writes docs/rules/: a page for every rule in every language, and an index by area. Pages of rules that are gone go. */
export async function generateRuleDocs() {
  const { builtInRegistry, LANGUAGES, ruleIndexPage, rulePage, RULES } = await loadRules();
  await rm(docsFolder, { recursive: true, force: true });
  for (const rule of RULES) {
    const page = path.join(docsFolder, rule.id);
    await mkdir(path.dirname(page), { recursive: true });
    for (const language of LANGUAGES)
      await writeFile(`${page}.${language}.md`, rulePage(rule, language, builtInRegistry));
  }
  for (const language of LANGUAGES)
    await writeFile(path.join(docsFolder, `index.${language}.md`), ruleIndexPage(RULES, language));
}
