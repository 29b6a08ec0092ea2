import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { defineFileRule, defineRule, type Rule } from "../../../shared/rules/rule.ts";
import { span } from "../../../shared/text/span.ts";
import { changed } from "../../support/found.ts";
import { RULE_BASE, words } from "../../support/testRule.ts";

const base = { ...RULE_BASE, severity: "warning", messages: { said: words("koe") } } as const;

const throwsAtOnce = defineRule({
  ...base,
  id: "test/throws-at-once",
  check() {
    throw new TypeError("ei löydy");
  },
});

const throwsLater = defineFileRule({
  ...base,
  id: "test/throws-later",
  anyTemplate: true,
  *checkFile() {
    yield { message: "said", span: span(0, 1) };
    throw "vain teksti";
  },
});

const isWrong = changed("esr-2014-2020", "1234567-1", "1234567-2");
const run = (rules: readonly Rule[], options = {}) =>
  check(isWrong, { profile: "review", rules: [...rules, ...RULES], ...options }).findings;

describe("a rule that throws", () => {
  it("is told with its id and its words, and the findings of the others stand", () => {
    const findings = run([throwsAtOnce]);
    const [failed, ...others] = findings;
    expect(others).toEqual(run([]));
    expect(others.map(({ rule }) => rule)).toContain("business-id/wrong-check-digit");
    expect(failed).toMatchObject({ rule: "tool/rule-failed", severity: "error", span: { start: 0, end: 0 } });
    expect(failed && render(failed.message, "fi")).toBe(
      "Tarkistus test/throws-at-once keskeytyi virheeseen; muut tarkistukset tehtiin. Vika on työkalussa, ei asiakirjassa: ilmoita siitä ylläpitäjälle (ei löydy).",
    );
    expect(failed?.path).toBeUndefined();
  });

  it("is told whatever it throws and whenever, for each rule", () => {
    const failed = run([throwsAtOnce, throwsLater]).filter(({ rule }) => rule === "tool/rule-failed");
    expect(failed.map(({ message }) => [message.values.rule, message.values.error])).toEqual([
      ["test/throws-at-once", "ei löydy"],
      ["test/throws-later", "vain teksti"],
    ]);
  });

  it("is not told when it is switched off, and told whatever the setting of the failure itself", () => {
    expect(run([throwsAtOnce], { severity: { "test/throws-at-once": "off" } })).toEqual(run([]));
    const silenced = run([throwsAtOnce], { severity: { "tool/rule-failed": "off" } });
    expect(silenced[0]?.severity).toBe("error");
  });

  it("is told in every language", () => {
    const [failed] = run([throwsAtOnce]);
    for (const language of ["fi", "sv", "en"] as const)
      expect(failed && render(failed.message, language)).toContain("test/throws-at-once");
  });
});
