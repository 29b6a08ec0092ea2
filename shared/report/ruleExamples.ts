import { check } from "../check.ts";
import { type Language, render } from "../i18n/message.ts";
import { appliesTo, type Finding } from "../rules/engine.ts";
import type { Example, Rule } from "../rules/rule.ts";
import type { Registry } from "../templates/registry.ts";
import { applyEdits } from "../text/edits.ts";

/** An example of a rule as its page shows it: how it stands, what is said about it, how it stands when mended. */
export interface ShownExample {
  readonly before: string;
  /** Undefined for an example that is right, and where the text is not shown in full. */
  readonly finding: string | undefined;
  readonly after: string | undefined;
}

/** Longest piece of an example that a page shows, in UTF-16 units. */
const LONGEST = 600;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** What the rule finds in the text of an example: its first finding, by the same settings under which tests run it. */
function firstFinding(rule: Rule, example: Example, text: string, registry: Registry): Finding | undefined {
  const template =
    example.template ?? registry.templates.find((candidate) => appliesTo(rule, candidate))?.id ?? "auto";
  const isOff = rule.severity === "off" || Object.values(rule.severity).includes("off");
  return check(text, {
    registry,
    rules: [rule],
    template: "checkFile" in rule && !rule.anyTemplate ? "auto" : template,
    profile: example.profile ?? "review",
    asOf: example.asOf,
    fileName: example.fileName,
    settings: example.settings ?? {},
    decodedAs: example.source?.decodedAs,
    unchecked: example.source?.unchecked ?? [],
    severity: isOff ? { [rule.id]: "warning" } : {},
  }).findings[0];
}

/** Shows a whole text: the finding in it and, where there is a fix, the text without it. */
function showText(
  rule: Rule,
  example: Example,
  text: string,
  language: Language,
  registry: Registry,
): ShownExample {
  const finding = firstFinding(rule, example, text, registry);
  const after = finding?.fix === undefined ? undefined : applyEdits(text, finding.fix.edits);
  return {
    before: shorten(text),
    finding: finding && render(finding.message, language),
    after: after && shorten(after),
  };
}

/** Shows what an example changes in a description that is otherwise right. */
function* showReplacements(example: Example): Generator<ShownExample> {
  for (const [from, to] of example.replace ?? [])
    if (to.trim() !== "") yield { before: shorten(to), finding: undefined, after: shorten(from) };
}

/** The examples of what the rule finds, and of what it leaves alone. Those that show nothing are left out. */
export function shownExamples(
  rule: Rule,
  language: Language,
  registry: Registry,
): { invalid: ShownExample[]; valid: string[] } {
  const invalid = rule.examples.invalid.flatMap((one): ShownExample[] => {
    const example = typeof one === "string" ? { text: one } : one;
    return example.text === undefined
      ? [...showReplacements(example)]
      : [showText(rule, example, example.text, language, registry)];
  });
  const valid = rule.examples.valid.flatMap((one) => {
    const text = typeof one === "string" ? one : one.text;
    return text === undefined || text.trim() === "" ? [] : [shorten(text)];
  });
  return { invalid, valid };
}
