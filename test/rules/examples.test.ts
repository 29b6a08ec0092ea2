import { describe, expect, it } from "vitest";
import { builtInRegistry, type Checked, check } from "../../shared/check.ts";
import { exampleOptions } from "../../shared/report/ruleExamples.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import { type Finding, SEVERITIES } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import type { Example, Rule } from "../../shared/rules/rule.ts";
import { decode, encodeUtf8 } from "../../shared/text/decode.ts";
import { applyEdits } from "../../shared/text/edits.ts";
import { textOfExample } from "../support/examples.ts";
import { unfinished } from "../support/words.ts";

const firstTemplate = (rule: Rule): string =>
  builtInRegistry.templates.find((template) => appliesTo(rule, template))?.id ?? "esr-2014-2020";

const asExample = (example: string | Example): Example =>
  typeof example === "string" ? { text: example } : example;

function run(
  rule: Rule,
  example: Example,
  edited?: string,
): { checked: Checked; findings: readonly Finding[] } {
  const template = example.template ?? firstTemplate(rule);
  const checked = check(edited ?? textOfExample(example, template), {
    ...exampleOptions(rule, example, template, builtInRegistry),
    rules: [rule],
  });
  return { checked, findings: checked.findings.filter((finding) => finding.rule === rule.id) };
}

/** A fix without edits is to write the file anew as UTF-8: the example as it is read after that. */
function rewritten(example: Example, text: string): Example {
  const { decodedAs } = decode(encodeUtf8(text));
  return { ...example, source: { ...example.source, decodedAs } };
}

/** What a finding may be, by what its rule declares. */
function isAsDeclared(rule: Rule, { severity, fix, path, span }: Finding, { text }: Checked): boolean {
  const kinds = rule.fix === "both" ? ["safe", "suggest"] : [rule.fix];
  return (
    SEVERITIES.includes(severity) &&
    (fix === undefined || kinds.includes(fix.kind)) &&
    path !== "" &&
    0 <= span.start &&
    span.start <= span.end &&
    span.end <= text.length
  );
}

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("the examples of $id", ({ rule }) => {
  it.each(rule.examples.invalid.map(asExample))("invalid $#", (example) => {
    const { checked, findings } = run(rule, example);
    expect(
      findings.map(({ message, span }) => ({
        says: message.text.fi,
        at: checked.text.slice(span.start, span.end),
      })),
    ).toHaveLength(1);
    expect(findings.flatMap(unfinished)).toEqual([]);
    expect(findings.every((finding) => isAsDeclared(rule, finding, checked))).toBe(true);
    const fix = findings[0]?.fix;
    if (fix === undefined) return;
    const fixed = applyEdits(checked.text, fix.edits);
    if (example.fixed !== undefined) expect(fixed).toBe(example.fixed);
    expect(run(rule, fix.edits.length === 0 ? rewritten(example, fixed) : example, fixed).findings).toEqual(
      [],
    );
  });

  it.each(rule.examples.valid.map(asExample))("valid $#", (example) => {
    expect(run(rule, example).findings).toEqual([]);
  });

  it("has something to show", () => {
    expect(rule.examples.valid.length).toBeGreaterThan(0);
    if (rule.id !== "tool/rule-failed") expect(rule.examples.invalid.length).toBeGreaterThan(0);
  });
});
