import { readFileSync } from "node:fs";
import path from "node:path";
import type { Example } from "../../shared/rules/rule.ts";

const folder = path.join(import.meta.dirname, "../../docs/examples");

/** The clean, invented description of a template. */
export const cleanExample = (template: string): string =>
  readFileSync(path.join(folder, `${template}.txt`), "utf8");

/** The text that an example stands for: its own, or the template's clean example with replacements. */
export function textOfExample(example: Example, template: string): string {
  if (example.text !== undefined) return example.text;
  let text = cleanExample(template);
  for (const [from, to] of example.replace ?? []) {
    if (!text.includes(from)) throw new Error(`the clean example of ${template} has no "${from}"`);
    text = text.replaceAll(from, to);
  }
  return text;
}
