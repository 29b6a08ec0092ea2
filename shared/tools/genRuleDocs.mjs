import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadCore, root } from "./loadCore.mjs";

const docsFolder = path.join(root, "docs/rules");

/** What the pages are made of, as one module. */
const ENTRY = `
export { builtInRegistry } from "./shared/check.ts";
export { LANGUAGES } from "./shared/i18n/message.ts";
export { ruleIndexPage, rulePage } from "./shared/report/rulePage.ts";
export { RULES } from "./shared/rules/index.gen.ts";
`;

/** Writes docs/rules/: a page for every rule in every language, and an index by area. Pages of rules that are gone go. */
export async function generateRuleDocs() {
  const { builtInRegistry, LANGUAGES, ruleIndexPage, rulePage, RULES } = await loadCore(ENTRY);
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
