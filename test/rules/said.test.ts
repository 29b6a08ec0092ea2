import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { LANGUAGES, type Message, type MessageValue, plain, render } from "../../shared/i18n/message.ts";
import { exampleOptions } from "../../shared/report/ruleExamples.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import type { Example, Rule } from "../../shared/rules/rule.ts";
import { ALL_DEFECTS } from "../generator/allDefects.ts";
import { createRandom } from "../generator/random.ts";
import { cleanExample, textOfExample } from "../support/examples.ts";
import { root } from "../support/sources.ts";

/**
 * What each rule is about, and what it reports of its invalid examples, of defects planted and of whole documents: how grave, where, which message with which values, what besides, which
 * fix. The words of the messages are not repeated here. `npx vitest run test/rules/said.test.ts -u` writes it anew.
 */

const texts = (folder: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(root, folder, name), "utf8") }));
const REAL = [...texts("seeds"), ...texts("test/fixtures/variants")];

const quoted = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);

/** A value in every language, once where the three are the same. */
function shown(value: MessageValue): string {
  const said = LANGUAGES.map((language) =>
    render({ ...plain({ fi: "{x}", sv: "{x}", en: "{x}" }), values: { x: value } }, language),
  );
  return [...new Set(said)].map(quoted).join(" / ");
}

/** The name that the rule has for a message, and the values in it. */
function named(rule: Rule, { text, values }: Message): string {
  const name = Object.entries(rule.messages).find(([, known]) => known === text)?.[0] ?? "its title";
  return [name, ...Object.entries(values).map(([key, value]) => `${key} = ${shown(value)}`)].join(", ");
}

function told(
  rule: Rule,
  text: string,
  { severity, span, path: at, message, related, fix, tags }: Finding,
): string {
  const on = (of: { readonly start: number; readonly end: number }): string =>
    `${of.start}–${of.end} ${quoted(text.slice(of.start, of.end))}`;
  const beside = related.map((one) => {
    const where = one.elsewhere;
    const { start, end } = where?.place ?? { start: undefined, end: undefined };
    const place =
      where === undefined
        ? on(one.span)
        : `${where.document} ${start?.line}:${start?.character}–${end?.line}:${end?.character}`;
    return `  beside: ${place}: ${named(rule, one.message)}`;
  });
  const mended = fix?.edits.map((edit) => `    ${on(edit.span)} → ${quoted(edit.newText)}`) ?? [];
  return [
    [severity, ...tags, at ?? "nowhere in the form", on(span)].join(", "),
    `  ${named(rule, message)}`,
    ...beside,
    ...(fix === undefined ? [] : [`  ${fix.kind} fix`, ...mended]),
  ].join("\n");
}

/** The defects of the generator that are the rule's, each planted into the clean example of its template. */
function planted(rule: Rule): string[] {
  return ALL_DEFECTS.filter((defect) => defect.rule === rule.id).flatMap((defect) => {
    const clean = cleanExample(defect.template);
    const spoiled = defect.plant(clean, createRandom(1));
    if (spoiled === undefined) return [];
    const options = { profile: "review", ...defect.options, ...defect.surroundings?.(clean) } as const;
    const { findings } = check(spoiled.text, { template: defect.template, ...options, rules: [rule] });
    return findings.map((finding) => `planted in ${defect.template}: ${told(rule, spoiled.text, finding)}`);
  });
}

/** Rules that look at how a whole document is built. */
const OF_WHOLE_DOCUMENTS = /^(?:structure|sustainability|region|site)\//u;

/** What the rule finds in descriptions as people have them: the seeds, and pages that lost parts of themselves. */
function met(rule: Rule): string[] {
  if (!OF_WHOLE_DOCUMENTS.test(rule.id)) return [];
  return REAL.flatMap(({ name, text }) =>
    check(text, { profile: "review", rules: [rule] }).findings.map(
      (one) => `met in ${name}: ${told(rule, text, one)}`,
    ),
  );
}

function report(rule: Rule): string {
  const blocks = rule.examples.invalid.flatMap((one) => {
    const example: Example = typeof one === "string" ? { text: one } : one;
    const first = builtInRegistry.templates.find((template) => appliesTo(rule, template))?.id;
    const template = example.template ?? first ?? "esr-2014-2020";
    const options = exampleOptions(rule, example, template, builtInRegistry);
    const checked = check(textOfExample(example, template), { ...options, rules: [rule] });
    return checked.findings.map((finding) => told(rule, checked.text, finding));
  });
  const about = "checkFile" in rule ? "the file" : (rule.roles ?? []).join(", ");
  const besides = [
    `about: ${about === "" ? "no value in particular" : about}`,
    ...(rule.asks === true ? ["asks a person"] : []),
    ...(rule.comparesWith === undefined ? [] : [`compares with: ${rule.comparesWith}`]),
  ];
  return `${[besides.join("\n"), ...blocks, ...planted(rule), ...met(rule)].join("\n\n")}\n`;
}

it.each(RULES.map((rule) => ({ id: rule.id, rule })))(
  "what $id says of its examples",
  async ({ id, rule }) => {
    await expect(report(rule)).toMatchFileSnapshot(path.join(root, `test/fixtures/rules/said/${id}.txt`));
  },
);
