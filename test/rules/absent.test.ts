import { describe, expect, it } from "vitest";
import { builtInRegistry, type CheckOptions, check } from "../../shared/check.ts";
import { RULE_FAILED } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { applyEdits } from "../../shared/text/edits.ts";
import type { Span } from "../../shared/text/span.ts";
import { cleanExample } from "../support/examples.ts";
import { REGISTER_TEXT, registerOf } from "../support/register.ts";
import { unfinished } from "../support/words.ts";

/** Every rule where what it reads is not there, empty or not valid: none fails, and none speaks in half sentences. */

/** Without the rule that tells of failures: a rule that fails makes the check fail. */
const rules = RULES.filter(({ id }) => id !== RULE_FAILED);
const register = registerOf(REGISTER_TEXT);

const replaced = (text: string, spans: readonly Span[], newText: string): string => {
  const starts = new Set<number>();
  const once = spans.filter(({ start }) => !starts.has(start) && starts.add(start) !== undefined);
  return applyEdits(
    text,
    once.map((span) => ({ span, newText })),
  );
};

function checkSound(text: string, options: CheckOptions): void {
  expect(check(text, { rules, profile: "review", ...options }).findings.flatMap(unfinished)).toEqual([]);
}

describe.each(builtInRegistry.templates.map(({ id }) => id))("%s", (template) => {
  const text = cleanExample(template);
  const fields = check(text, { template, rules: [] }).form?.fields ?? [];
  const wholes = fields.map(({ span }) => span);
  const values = fields.map(({ value }) => value).filter(({ start, end }) => start < end);
  const settings = { maxLength: { "1/name": 5 } };

  it.each([
    ["nothing at all", ""],
    ["no field", replaced(text, wholes, "")],
    ["no value", replaced(text, values, "")],
    ["only values that are none", replaced(text, values, "?")],
  ])("with %s", (_, without) => {
    checkSound(without, { template });
    checkSound(without, { template, register, asOf: "2026-01-01", settings, fileName: "S12345.txt" });
  });

  it.each(fields.map(({ path, span, value }) => ({ path, span, value })))(
    "without $path",
    ({ span, value }) => {
      checkSound(replaced(text, [span], ""), { template, register, asOf: "2026-01-01" });
      checkSound(replaced(text, [value], ""), { template });
      checkSound(replaced(text, [value], "?"), { template });
    },
  );
});
