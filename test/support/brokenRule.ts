import { defineRule } from "../../shared/rules/rule.ts";
import { RULE_BASE, words } from "./testRule.ts";

/** A rule that finds one thing in every description, and then fails with an error that tells nothing of it. */
export const brokenRule = defineRule({
  ...RULE_BASE,
  id: "test/broken",
  severity: "hint",
  messages: { found: words("x") },
  *check(form) {
    yield { message: "found", span: form.head.span };
    throw new TypeError("rikki");
  },
});
