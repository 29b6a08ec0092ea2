import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtInRegistry } from "../../shared/check.ts";
import { cleanExample } from "./examples.ts";

const seeds = path.join(import.meta.dirname, "../../seeds");

/** Every description that the repository has: the clean example of each template and the five seeds. */
export const DOCUMENTS: readonly { readonly name: string; readonly text: string }[] = [
  ...builtInRegistry.templates.map(({ id }) => ({ name: `${id}.txt`, text: cleanExample(id) })),
  ...readdirSync(seeds)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({ name, text: readFileSync(path.join(seeds, name), "utf8") })),
];
