import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import type { FormRule } from "../../shared/rules/rule.ts";
import { Reading, watched } from "../../shared/templates/reading.ts";
import { exampleInput } from "../support/examples.ts";

/** Rules about the form as such, about any value or any text, or about kinds of values wherever they stand. */
const OF_NO_VALUE =
  /^(?:structure|value|text|tool)\/|^contact\/|^count\/invalid$|^money\/(?:grouping|not-an-amount)$|^sustainability\//u;

/** What the rule reads of its invalid examples: values of roles, and kinds of problems. */
function readBy(rule: FormRule): ReadonlySet<string> {
  const read = new Set<string>();
  const spied: FormRule = {
    ...rule,
    *check(form, context) {
      const reading = new Reading();
      yield* rule.check(
        watched(form, () => reading),
        context,
      );
      for (const role of reading.asked) read.add(role);
      for (const what of reading.read) if (what.includes("/")) read.add(what);
    },
  };
  for (const one of rule.examples.invalid) {
    const { text, options } = exampleInput(rule, one);
    expect(check(text, { ...options, rules: [spied] }).findings).toHaveLength(1);
  }
  return read;
}

const formRules = RULES.flatMap((rule) => ("checkFile" in rule ? [] : [{ id: rule.id, rule }]));

describe("a rule that reads values declares roles, so that it can be told where they lack", () => {
  it.each(formRules.filter(({ id }) => !OF_NO_VALUE.test(id)))(
    "the roles of $id are declared",
    ({ rule }) => {
      expect([readBy(rule).size > 0 ? (rule.roles ?? []).length > 0 : true, rule.id]).toEqual([
        true,
        rule.id,
      ]);
    },
  );

  it.each(formRules.filter(({ id }) => OF_NO_VALUE.test(id)))("the roles of $id are none", ({ rule }) => {
    expect([rule.id, rule.roles ?? []]).toEqual([rule.id, []]);
  });
});
