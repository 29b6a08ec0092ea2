import { readFileSync } from "node:fs";
import path from "node:path";
import { builtInRegistry, type CheckOptions } from "../../shared/check.ts";
import { exampleOptions } from "../../shared/report/ruleExamples.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import type { Example, Rule } from "../../shared/rules/rule.ts";

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

/** What an example of a rule is checked with: its text, and the options under which it shows the rule. */
export function exampleInput(rule: Rule, one: string | Example): { text: string; options: CheckOptions } {
  const example: Example = typeof one === "string" ? { text: one } : one;
  const first =
    builtInRegistry.templates.find((template) => appliesTo(rule, template))?.id ?? "esr-2014-2020";
  const template = example.template ?? first;
  return {
    text: textOfExample(example, template),
    options: exampleOptions(rule, example, template, builtInRegistry),
  };
}
