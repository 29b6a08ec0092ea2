import { type CheckOptions, check } from "../check.ts";
import { type Language, render } from "../i18n/message.ts";
import { readRegister } from "../register/readRegister.ts";
import { createRegister, type Register } from "../register/register.ts";
import { appliesTo } from "../rules/applicable.ts";
import type { Finding } from "../rules/engine.ts";
import { digestOf, gatherDocuments } from "../rules/projectDocuments.ts";
import type { Example, Rule } from "../rules/rule.ts";
import type { Registry } from "../templates/registry.ts";
import { applyEdits } from "../text/edits.ts";

/** An example of a rule as its page shows it: how it stands, what is said about it, how it stands when mended. */
export interface ShownExample {
  /** Name of the file, where the rule looks at it. */
  readonly fileName: string | undefined;
  /** The day of the check (`YYYY-MM-DD`), where the rule looks at it. */
  readonly asOf: string | undefined;
  /** The register's export, where the rule compares with it. */
  readonly register: string | undefined;
  /** The document beside it, where the rule compares the two. */
  readonly other: { readonly path: string; readonly text: string } | undefined;
  readonly before: string;
  /** Undefined for an example that is right, and where the text is not shown in full. */
  readonly finding: string | undefined;
  readonly after: string | undefined;
}

/** Longest piece of an example that a page shows, in UTF-16 units. */
const LONGEST = 600;

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text);

/** The other document of an example, read as it would be were it checked along. */
function otherDocument({ other }: Example, registry: Registry): CheckOptions["among"] {
  if (other === undefined) return undefined;
  const { form, lines } = check(other.text, { registry, rules: [], template: other.template });
  const digest = form && digestOf(form, lines, { document: other.path, file: other.path });
  return { document: OWN_PATH, documents: gatherDocuments(digest === undefined ? [] : [digest]) };
}

/** The path of an example where another document stands beside it. */
const OWN_PATH = "";

/** The register of an example. */
function registerOf({ register }: Example): Register | undefined {
  const reading = register === undefined ? undefined : readRegister(register);
  return reading !== undefined && "data" in reading ? createRegister(reading.data) : undefined;
}

/** The settings under which an example shows its rule, in a text of the template. */
export function exampleOptions(
  rule: Rule,
  example: Example,
  template: string,
  registry: Registry,
): CheckOptions {
  const isOff = rule.severity === "off" || Object.values(rule.severity).includes("off");
  return {
    registry,
    template: "checkFile" in rule && !rule.anyTemplate ? "auto" : template,
    profile: example.profile ?? "review",
    asOf: example.asOf,
    fileName: example.fileName,
    settings: example.settings ?? {},
    decodedAs: example.source?.decodedAs,
    unchecked: example.source?.unchecked ?? [],
    severity: isOff ? { [rule.id]: "warning" } : {},
    register: registerOf(example),
    among: otherDocument(example, registry),
  };
}

/** What the rule finds in the text of an example: its first finding. */
function firstFinding(rule: Rule, example: Example, text: string, registry: Registry): Finding | undefined {
  const template =
    example.template ?? registry.templates.find((candidate) => appliesTo(rule, candidate))?.id ?? "auto";
  return check(text, { ...exampleOptions(rule, example, template, registry), rules: [rule] }).findings[0];
}

const factsOf = ({ fileName, asOf, register, other }: Example) => ({ fileName, asOf, register, other });

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
    ...factsOf(example),
    before: shorten(text),
    finding: finding && render(finding.message, language),
    after: after === undefined || after === text ? undefined : shorten(after),
  };
}

/** Shows what an example changes in a description that is otherwise right; nothing where it only leaves things out. */
function showReplacements(example: Example): ShownExample[] {
  const pieces = (example.replace ?? []).filter(([, to]) => to.trim() !== "");
  if (pieces.length === 0) return [];
  const join = (texts: readonly string[]): string => shorten(texts.join("\n…\n"));
  return [
    {
      ...factsOf(example),
      before: join(pieces.map(([, to]) => to)),
      finding: undefined,
      after: join(pieces.map(([from]) => from)),
    },
  ];
}

function show(rule: Rule, one: string | Example, language: Language, registry: Registry): ShownExample[] {
  const example = typeof one === "string" ? { text: one } : one;
  if (example.text === undefined) return showReplacements(example);
  return example.text.trim() === "" ? [] : [showText(rule, example, example.text, language, registry)];
}

/** Each example once: some differ only in what a page does not show. */
function distinct(examples: readonly ShownExample[]): ShownExample[] {
  const seen = new Map(examples.map((example) => [JSON.stringify(example), example]));
  return [...seen.values()];
}

/** Most examples of each kind on a page; the rest are for the tests. */
const MOST = 3;

/** The first examples of what the rule finds, and of what it leaves alone. Those that show nothing are left out. */
export function shownExamples(
  rule: Rule,
  language: Language,
  registry: Registry,
): { readonly invalid: readonly ShownExample[]; readonly valid: readonly ShownExample[] } {
  const shown = (examples: readonly (string | Example)[]): ShownExample[] =>
    distinct(examples.flatMap((one) => show(rule, one, language, registry))).slice(0, MOST);
  const valid = rule.examples.valid.filter((one) => typeof one === "string" || one.text !== undefined);
  return { invalid: shown(rule.examples.invalid), valid: shown(valid) };
}
