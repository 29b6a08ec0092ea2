import { expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { defineRule } from "../../shared/rules/rule.ts";
import { cleanExample } from "../support/examples.ts";

const words = { fi: "x", sv: "x", en: "x" };

const broken = defineRule({
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
    throw new TypeError("undefined is not a rule");
  },
});

it("a rule that throws is said, and the others' findings stand", () => {
  const text = cleanExample("esr-2014-2020").replace("172 400", "200 000");
  const sound = check(text).findings;
  const { findings } = check(text, { rules: [broken, ...RULES] });
  expect(findings.filter(({ rule }) => rule !== "tool/rule-failed")).toEqual(sound);
  const [failed] = findings.filter(({ rule }) => rule === "tool/rule-failed");
  expect(failed?.severity).toBe("error");
  expect(failed && render(failed.message, "fi")).toContain("Tarkistus test/broken keskeytyi virheeseen");
});
