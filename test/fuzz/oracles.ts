import { builtInRegistry, type Checked, check } from "../../shared/check.ts";
import { completionsAt } from "../../shared/features/completion/completion.ts";
import { fixAll } from "../../shared/features/fixAll.ts";
import { folds } from "../../shared/features/folding.ts";
import { formatEdits, formatted } from "../../shared/features/format.ts";
import { findHighlights } from "../../shared/features/highlight.ts";
import { hoverAt } from "../../shared/features/hover.ts";
import { inlayHints } from "../../shared/features/inlayHints.ts";
import { findLinks } from "../../shared/features/links.ts";
import { readNotes, withSuppression } from "../../shared/features/notesFile.ts";
import { type OutlineItem, outline } from "../../shared/features/outline.ts";
import { renameableAt, renameEdits } from "../../shared/features/rename.ts";
import { toMarkdown, toPlainText } from "../../shared/features/richText.ts";
import { selectionsAt } from "../../shared/features/selection.ts";
import { sortFindings } from "../../shared/features/suppression.ts";
import { tokensOf } from "../../shared/features/tokens.ts";
import { LANGUAGES, type Message, render } from "../../shared/i18n/message.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { jsonReporter } from "../../shared/report/json.ts";
import { PLAIN, textReporter } from "../../shared/report/text.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { leavesOf } from "../../shared/syntax/leaves.ts";
import type { Form } from "../../shared/templates/form.ts";
import { applyEdits, type TextEdit } from "../../shared/text/edits.ts";
import type { Span } from "../../shared/text/span.ts";
import { createRandom, type Random } from "../generator/random.ts";

/** What must hold of every text there is. Each oracle throws when it does not. */
export type Oracle = (checked: Checked, random: Random) => void;

function hold(condition: boolean, what: string, where: unknown = ""): asserts condition {
  if (!condition) throw new Error(`${what} ${JSON.stringify(where) ?? ""}`.trim());
}

const inside = (text: string, { start, end }: Span, what: string): void =>
  hold(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length,
    `${what} lies outside the text`,
    [start, end, text.length],
  );

/** The spans lie in the text, none begins before the one before it ends. */
function ordered(text: string, spans: readonly Span[], what: string): void {
  let at = 0;
  for (const span of spans) {
    inside(text, span, what);
    hold(span.start >= at, `${what} is out of order or overlaps`, span);
    at = span.end;
  }
}

const applicable = (text: string, edits: readonly TextEdit[], what: string): string => {
  for (const { span } of edits) inside(text, span, what);
  return applyEdits(text, edits);
};

const lossless: Oracle = ({ tree, text }) => {
  let at = 0;
  for (const { start, end } of leavesOf(tree)) {
    hold(start === at && end > start, "a leaf leaves a gap or overlaps", [at, start, end]);
    at = end;
  }
  hold(at === text.length, "the leaves are not the text", [at, text.length]);
  hold(
    tree.lines.map(({ start, end }) => text.slice(start, end)).join("") === text,
    "the lines are not the text",
  );
};

/** An offset that a position can name: never between CR and LF. */
const isNameable = (text: string, offset: number): boolean =>
  !(text[offset - 1] === "\r" && text[offset] === "\n");

const positions: Oracle = ({ text, lines }, random) => {
  for (let i = 0; i < 20; i++) {
    const offset = random.int(0, text.length);
    if (isNameable(text, offset))
      hold(lines.offset(lines.at(offset)) === offset, "there and back is elsewhere", offset);
  }
};

const bound: Oracle = ({ form, text }) => {
  if (form === undefined) return;
  for (const { span, heading, body, matrix, sections, parent } of form.allSections) {
    inside(text, span, "a section");
    inside(text, body, "the body of a section");
    if (heading !== undefined) inside(text, heading.title, "a heading");
    if (matrix !== undefined) inside(text, matrix, "a table");
    ordered(
      text,
      sections.map((one) => one.span),
      "a subsection",
    );
    if (parent !== undefined)
      hold(
        span.start >= parent.span.start && span.end <= parent.span.end,
        "a subsection leaves its section",
        span,
      );
  }
  ordered(
    text,
    form.sections.map(({ span }) => span),
    "a section",
  );
  for (const { span, value, label, note, parsed } of form.fields) {
    for (const piece of [span, value, label, note]) if (piece !== undefined) inside(text, piece, "a field");
    for (const part of Object.values(parsed.parts)) inside(text, part.span, "a piece of a value");
  }
  ordered(
    text,
    form.fields.flatMap(({ label }) => label ?? []),
    "a label",
  );
};

const said = (message: Message): void => {
  for (const language of LANGUAGES) hold(render(message, language).trim() !== "", "a message says nothing");
};

const findings: Oracle = ({ findings: all, text }) => {
  let at = 0;
  for (const { rule, span, message, related, fix } of all) {
    hold(rule !== "tool/rule-failed", "a rule broke", render(message, "fi"));
    inside(text, span, rule);
    hold(span.start >= at, "findings are out of order", rule);
    at = span.start;
    said(message);
    for (const one of related) {
      inside(text, one.span, `${rule}, related`);
      said(one.message);
    }
    if (fix !== undefined) {
      said(fix.title);
      applicable(text, fix.edits, `the fix of ${rule}`);
    }
  }
};

const repeatable: Oracle = ({ findings: once, text }) =>
  hold(JSON.stringify(check(text).findings) === JSON.stringify(once), "the same text gave other findings");

function outlined(text: string, items: readonly OutlineItem[], within: Span): void {
  for (const { name, span, selection, children } of items) {
    hold(name.trim() !== "", "an entry of the outline has no name", span);
    inside(text, span, "an entry of the outline");
    hold(
      span.start >= within.start && span.end <= within.end,
      "an entry of the outline leaves its parent",
      name,
    );
    hold(selection.start >= span.start && selection.end <= span.end, "a selection leaves its entry", name);
    outlined(text, children, span);
  }
}

const views: Oracle = ({ form, text, recognition: _ }) => {
  if (form === undefined) return;
  for (const language of LANGUAGES) outlined(text, outline(form, language), { start: 0, end: text.length });
  for (const fold of folds(form)) inside(text, fold.span, "a fold");
  ordered(
    text,
    tokensOf(form).map(({ span }) => span),
    "a token",
  );
  const everything = { start: 0, end: text.length };
  for (const { offset } of inlayHints(form, everything, { language: "fi", settings: {} }))
    hold(offset >= 0 && offset <= text.length, "an inlay hint lies outside the text", offset);
};

/** Offsets that are worth asking about: ends of things, and anywhere. */
function offsets({ text, form }: Checked, random: Random): number[] {
  const fields = random.sample(form?.fields ?? [], 2);
  const anywhere = Array.from({ length: 2 }, () => random.int(0, text.length));
  return [
    0,
    text.length,
    -1,
    text.length + 1,
    ...anywhere,
    ...fields.flatMap(({ value, label }) => [value.end, label?.start ?? 0]),
  ];
}

const questions: Oracle = (checked, random) => {
  const { text, form } = checked;
  const language = random.pick(LANGUAGES);
  ordered(
    text,
    findLinks(checked).map(({ span }) => span),
    "a link",
  );
  for (const offset of offsets(checked, random)) {
    const hover = hoverAt(checked, offset, { language, rules: RULES });
    if (hover !== undefined) {
      inside(text, hover.span, "a hover");
      hold(
        toMarkdown(hover.blocks) !== "" && toPlainText(hover.blocks) !== "",
        "a hover says nothing",
        offset,
      );
    }
    for (const { edit, label } of completionsAt(checked, offset, { language, registry: builtInRegistry })) {
      hold(label !== "", "a completion has no name", offset);
      applicable(text, [edit], "a completion");
    }
    for (const span of selectionsAt(checked, offset)) inside(text, span, "a selection");
    ordered(
      text,
      findHighlights(checked, offset).map(({ span }) => span),
      "a highlight",
    );
    const name = form && renameableAt(form, offset);
    if (name !== undefined) applicable(text, renameEdits(name.occurrences, "Uusi"), "a new name");
  }
};

const LETTERS = /[^\p{L}]+/gu;
/** White space, and marks without width at the end of a line: they go with it. */
const SPACING = /\s+|[\u200B-\u200F\u2060](?=[\s\u200B-\u200F\u2060]*(?:[\r\n]|$))/gu;
const withoutSpacing = (text: string): string => text.replace(SPACING, "");
/** Every word of the free texts, white space aside. */
const proseOf = ({ fields, textOf }: Form): string[] =>
  fields.flatMap(({ def, section, value, note }) => [
    ...(def === section.def.body ? [withoutSpacing(textOf(value))] : []),
    ...(note === undefined ? [] : [withoutSpacing(textOf(note))]),
  ]);

const formatting: Oracle = ({ form, text }) => {
  if (form === undefined) return;
  const edits = formatEdits(form);
  ordered(
    text,
    edits.map(({ span }) => span),
    "an edit of the formatting",
  );
  const once = formatted(form);
  hold(once.replace(LETTERS, "") === text.replace(LETTERS, ""), "formatting changed a word");
  const again = check(once, { template: form.template.id, rules: [] }).form;
  if (again === undefined) throw new Error("formatting lost the form");
  hold(formatted(again) === once, "formatting twice is not formatting once");
  const written = withoutSpacing(once);
  for (const prose of proseOf(form))
    hold(written.includes(prose), "formatting touched prose", prose.slice(0, 200));
};

const fixing: Oracle = ({ text }) => {
  const fixed = fixAll(text);
  hold(
    applicable(text, fixed.edits, "an edit of fix-all") === fixed.text,
    "the edits of fix-all are not its text",
  );
  hold(fixAll(fixed.text).text === fixed.text, "fix-all twice is not fix-all once");
};

const setAside: Oracle = ({ findings: all }, random) => {
  for (const { rule, path } of random.sample(all, 3)) {
    const note = { rule, path: path ?? "", reason: "syy", author: "A", date: "2020-01-01" };
    const { suppressions, problems } = readNotes(withSuppression(undefined, note) ?? "");
    hold(problems.length === 0 && suppressions.length === 1, "a note cannot be read again", note);
    const { active, suppressed, unused } = sortFindings(all, suppressions);
    hold(
      unused.length === 0 && active.length + suppressed.length === all.length,
      "a note sets nothing aside",
      note,
    );
  }
};

/** What a terminal obeys, or what hides or turns text; line feeds are the report's own. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u;

const reports: Oracle = (checked) => {
  const facts = {
    path: "a.txt",
    sha256: "0",
    language: "fi",
    maxFindings: undefined,
    notRecognisedReason: null,
  } as const;
  const report = toFileReport(checked, facts);
  const tool = { name: "esr-kuvaus", version: "0" };
  for (const reporter of [
    textReporter({ language: "fi", registry: builtInRegistry, palette: PLAIN, quiet: false }),
    jsonReporter(tool),
  ]) {
    const written = reporter.begin() + reporter.file(report);
    const bad = OBEYED.exec(written.replaceAll("\n", ""));
    hold(
      bad === null,
      "a report holds a character that a terminal obeys",
      bad?.[0]?.codePointAt(0)?.toString(16),
    );
  }
};

/** By name, in the order in which they are asked. */
export const ORACLES: Readonly<Record<string, Oracle>> = {
  lossless,
  positions,
  bound,
  findings,
  repeatable,
  views,
  questions,
  formatting,
  fixing,
  setAside,
  reports,
};

/** Holds every oracle against a text. @returns the first that does not hold and why; undefined where all do */
export function examine(text: string, seed = 1): { oracle: string; problem: string } | undefined {
  let oracle = "check";
  try {
    const checked = check(text);
    for (const [name, holds] of Object.entries(ORACLES)) {
      oracle = name;
      holds(checked, createRandom(seed));
    }
    return undefined;
  } catch (error) {
    return { oracle, problem: error instanceof Error ? error.message : String(error) };
  }
}
