import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { applicableAmong, appliesTo, rolesOf } from "../../shared/rules/applicable.ts";
import { defineFileRule, defineRule, type FormRule } from "../../shared/rules/rule.ts";
import type { Template } from "../../shared/templates/schema.ts";
import { RULE_BASE, words } from "../support/testRule.ts";

const base = { ...RULE_BASE, severity: "hint", messages: { said: words("sanottu") } } as const;
const templateOf = (id: string): Template => {
  const found = builtInRegistry.find(id);
  if (found === undefined) throw new Error(id);
  return found.template;
};
const description = templateOf("esr-2014-2020");
const card = templateOf("hankekortti");

/** What a rule with these wishes comes to for the form of 2014–2020. */
function check(more: Pick<FormRule, "roles" | "needs">, expected: boolean): void {
  const rule = defineRule({ ...base, id: "test/one", check: () => [], ...more });
  expect(appliesTo(rule, description)).toBe(expected);
  expect(applicableAmong([rule], description).has(rule)).toBe(expected);
}

describe("a rule applies to a form", () => {
  it("that has every role that it reads", () => {
    check({}, true);
    check({ roles: [] }, true);
    check({ roles: ["project.code"] }, true);
    check({ roles: ["project.code", "funding.budgetMin"] }, false);
    check({ roles: ["funding.budgetMin"] }, false);
  });

  it("that is as it needs it", () => {
    check({ needs: () => false }, false);
    check({ needs: ({ id }) => id === description.id, roles: ["project.code"] }, true);
    check({ needs: () => true, roles: ["funding.budgetMin"] }, false);
  });

  it("whatever it is, where the rule is about every file", () => {
    const about = (anyTemplate: boolean) =>
      defineFileRule({ ...base, id: "test/file", anyTemplate, checkFile: () => [] });
    expect([appliesTo(about(true), card), appliesTo(about(false), card)]).toEqual([true, false]);
  });
});

it("knows the rules of each list for each form, and tells them once", () => {
  const ofDescriptions = defineRule({
    ...base,
    id: "test/a",
    roles: ["targetGroup.primary"],
    check: () => [],
  });
  const ofCards = defineRule({ ...base, id: "test/b", roles: ["funding.budgetMin"], check: () => [] });
  const both = [ofDescriptions, ofCards];
  expect([...applicableAmong(both, description)]).toEqual([ofDescriptions]);
  expect([...applicableAmong(both, card)]).toEqual([ofCards]);
  expect([...applicableAmong([ofCards], description)]).toEqual([]);
  expect(applicableAmong(both, card)).toBe(applicableAmong(both, card));
});

it("finds the roles of a form in its head, its sections and their subsections", () => {
  const roles = rolesOf(description);
  for (const role of ["project.code", "targetGroup.primary", "people.planned", "text.summary"])
    expect(roles.has(role), role).toBe(true);
  expect(rolesOf(card).has("header.start")).toBe(true);
  expect(roles.has("funding.budgetMin")).toBe(false);
});
