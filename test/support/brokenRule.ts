import { defineRule } from "../../shared/rules/rule.ts";

const words = { fi: "x", sv: "x", en: "x" };

/** A rule that finds one thing in every description, and then fails with an error that tells nothing of it. */
export const brokenRule = defineRule({
  id: "test/broken",
  severity: "hint",
  title: words,
  source: words,
  messages: { found: words },
  fix: "none",
  docs: { why: words, fix: words },
  examples: { invalid: [], valid: [] },
  *check(form) {
    yield { message: "found", span: form.head.span };
    throw new TypeError("rikki");
  },
});
