import { expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { render } from "../../shared/i18n/message.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { brokenRule } from "../support/brokenRule.ts";
import { cleanExample } from "../support/examples.ts";

it("a rule that throws is said, and the others' findings stand", () => {
  const text = cleanExample("esr-2014-2020").replace("172 400", "200 000");
  const sound = check(text).findings;
  const { findings } = check(text, { rules: [brokenRule, ...RULES] });
  expect(findings.filter(({ rule }) => rule !== "tool/rule-failed")).toEqual(sound);
  const [failed] = findings.filter(({ rule }) => rule === "tool/rule-failed");
  expect(failed?.severity).toBe("error");
  expect(failed && render(failed.message, "fi")).toContain("Tarkistus test/broken keskeytyi virheeseen");
});
