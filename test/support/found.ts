import { builtInRegistry, type CheckOptions, check } from "../../shared/check.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { cleanExample } from "./examples.ts";

/** What a finding says, in a form that reads well in an expectation: `error code/wrong-period "S10271" 1/code`. */
const show = (text: string, { rule, severity, span, path }: Finding): string =>
  `${severity} ${rule} ${JSON.stringify(text.slice(span.start, span.end))} ${path ?? ""}`.trim();

/** The findings of every rule whose id begins with one of `ids`, in the order of the document. */
export function found(text: string, ids: string | readonly string[], options: CheckOptions = {}): string[] {
  const wanted = typeof ids === "string" ? [ids] : ids;
  const checked = check(text, { profile: "review", ...options });
  return checked.findings
    .filter(({ rule }) => wanted.some((id) => rule.startsWith(id)))
    .map((finding) => show(checked.text, finding));
}

/** The findings themselves. */
export const findingsOf = (text: string, id: string, options: CheckOptions = {}): Finding[] =>
  check(text, { profile: "review", ...options }).findings.filter(({ rule }) => rule === id);

/** The clean example of a template with one text of it replaced. */
export function changed(template: string, from: string, to: string): string {
  const text = cleanExample(template);
  if (!text.includes(from)) throw new Error(`the clean example of ${template} has no "${from}"`);
  return text.replace(from, () => to);
}

/** The ids of the built-in templates to which a rule applies. */
export function templatesOf(id: string): string[] {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return builtInRegistry.templates
    .filter((template) => appliesTo(rule, template))
    .map((template) => template.id);
}
