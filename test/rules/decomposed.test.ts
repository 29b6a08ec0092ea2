import { expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { exampleOptions } from "../../shared/report/ruleExamples.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { textOfExample } from "../support/examples.ts";

it.each(RULES.map((rule) => ({ id: rule.id, rule })))(
  "$id finds the same where å, ä and ö are two characters each",
  ({ id, rule }) => {
    for (const one of [...rule.examples.invalid, ...rule.examples.valid]) {
      const example = typeof one === "string" ? { text: one } : one;
      const template =
        example.template ??
        builtInRegistry.templates.find((of) => appliesTo(rule, of))?.id ??
        "esr-2014-2020";
      const options = { ...exampleOptions(rule, example, template, builtInRegistry), rules: [rule] };
      const found = (form: "NFC" | "NFD"): string[] => {
        const text = textOfExample(example, template).normalize(form);
        const { findings } = check(text, options);
        return findings.filter((finding) => finding.rule === id).map(({ message }) => message.text.fi);
      };
      expect(found("NFD")).toEqual(found("NFC"));
    }
  },
);
