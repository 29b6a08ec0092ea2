import { type Memo, memoOf } from "../templates/memo.ts";
import { fieldDefs, sectionDefs, type Template } from "../templates/schema.ts";
import type { Rule } from "./rule.ts";

/** Every role that the template gives to a field. */
export function rolesOf(template: Template): ReadonlySet<string> {
  const roles = new Set<string>();
  const add = (field: { roles: Readonly<Record<string, string>> }): void => {
    for (const role of Object.values(field.roles)) roles.add(role);
  };
  template.head.fields.forEach(add);
  for (const { def } of sectionDefs(template)) fieldDefs(def).forEach(add);
  return roles;
}

function applies(rule: Rule, ofTemplate: Memo<Template>): boolean {
  if ("checkFile" in rule) return rule.anyTemplate;
  const { roles = [], needs } = rule;
  if (needs !== undefined && !ofTemplate(needs)) return false;
  return roles.every((role) => ofTemplate(rolesOf).has(role));
}

/** True when the rule can have findings in descriptions of this template. */
export const appliesTo = (rule: Rule, template: Template): boolean => applies(rule, memoOf(template));

const known = new WeakMap<Template, WeakMap<readonly Rule[], ReadonlySet<Rule>>>();

/** The rules of a list that can have findings in descriptions of a template: told once for all of its descriptions. */
export function applicableAmong(rules: readonly Rule[], template: Template): ReadonlySet<Rule> {
  const ofTemplate = known.get(template) ?? new WeakMap<readonly Rule[], ReadonlySet<Rule>>();
  known.set(template, ofTemplate);
  const before = ofTemplate.get(rules);
  if (before !== undefined) return before;
  const memo = memoOf(template);
  const applicable = new Set(rules.filter((rule) => applies(rule, memo)));
  ofTemplate.set(rules, applicable);
  return applicable;
}
