import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { type Checked, check } from "../../shared/check.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import type { Section } from "../../shared/templates/form.ts";
import { createRandom, type Random } from "../generator/random.ts";
import { exampleInput } from "../support/examples.ts";
import { SEEDS, seed } from "../support/seeds.ts";

/** Edits in a row on each description, each checked with the check before it at hand. */
const EDITS = 150;

/** What people and programs put into texts, and what upsets those who remember where things stood. */
const PIECES = [
  ...[
    "a",
    " ",
    ":",
    ".",
    "1",
    "ä",
    "a\u0308",
    "\u00A0",
    "\u2028",
    "\u0000",
    "\uFEFF",
    "\uD83D\uDE00",
    "\uD800",
  ],
  ...["\n", "\r", "\r\n", "\n\n", "\n\r"],
  ...["hanke hanke", "yli2", "aamu.Ilta", "[kirjoita tähän]", "445 300 €", "31.2.2016"],
  ...["1 Hanke\n\n", "\n\n4.1 Varsinaiset kohderyhmät\n\n", "Hankekoodi: S1\n", "\n1. Projekti\n"],
  ...["Kulttuuriympäristö 1 2\n", "Projektikoodi: S10246\n", "Euroopan sosiaalirahaston (ESR) rahoittaman\n"],
];
const LENGTHS = [0, 0, 0, 1, 1, 2, 30, 400, 3000];

/** The text with a stretch of it replaced: by nothing, by something odd, or by a copy of another stretch of it. */
function edited(text: string, random: Random): string {
  const at = random.int(0, text.length);
  const from = random.int(0, text.length);
  const copied = text.slice(from, from + random.pick(LENGTHS));
  const put = random.pick(["", random.pick(PIECES), random.pick(PIECES), copied]);
  return text.slice(0, at) + put + text.slice(at + random.pick(LENGTHS));
}

const toldSection = (section: Section): unknown => ({
  ...{ def: section.def.id, occurrence: section.occurrence, parent: section.parent?.def.id },
  ...{ span: section.span, body: section.body, groups: section.groups, matrix: section.matrix },
  heading: section.heading && { ...section.heading, line: section.heading.line.index },
  lines: section.lines.map(({ index }) => index),
  free: section.free.map(({ index }) => index),
  fields: section.fields.map(({ path }) => path),
  rows: section.rows.map(({ def, group, field }) => [def.id, group, section.fields.indexOf(field)]),
  sections: section.sections.map(({ def }) => def.id),
});

/** Everything that a check says and that features read: findings, the tree with every line, the form. */
const told = ({ text, recognition, profile, findings, unanswered, tree, form }: Checked): unknown => ({
  recognition,
  profile,
  findings,
  unanswered: [...unanswered],
  sections: form && [form.head, ...form.allSections].map(toldSection),
  foreign: form?.foreign,
  lines: tree.lines.map((line) => ({
    ...line,
    folded: line.folded(text),
    foldedLabel: line.foldedLabel(text),
  })),
  blocks: tree.blocks.map(({ kind, start, end, lines: { length } }) => ({ kind, start, end, length })),
  survey: tree.survey,
  fields: form?.fields.map(({ path, span, label, spelling, value, note, parsed }) => ({
    ...{ path, span, label, spelling, value, note, parsed },
  })),
});

/** Two checks of one text say the same. What is compared is large: it is shown only where it differs. */
function checkSame(one: Checked, other: Checked): void {
  const [a, b] = [told(one), told(other)];
  if (!isDeepStrictEqual(a, b)) expect(a).toEqual(b);
}

/** What fingers do: a few letters where they are, a few taken back, a new line. */
const LETTERS = 4;
const KEYS = ["a", "e", "n", " ", ":", ".", "-", "0", "1", "ä", "\n", "\r\n", "\n\n"];

describe("a description that is typed letter by letter says at each letter what a fresh check says", () => {
  it.each(RULES.map((rule) => ({ id: rule.id, rule })))("in the examples of $id", ({ rule }) => {
    const { invalid, valid } = rule.examples;
    for (const [i, one] of [...invalid, ...valid].entries()) {
      const random = createRandom(20261123 + i);
      const { text: given, options } = exampleInput(rule, one);
      let text = given;
      let at = random.int(0, text.length);
      let previous = check(text, options);
      expect(previous.findings).toBeDefined();
      for (let key = 0; key < LETTERS; key++) {
        if (random.chance(0.2)) at = random.int(0, text.length);
        const [back, typed] = random.chance(0.3) ? [random.int(0, 2), ""] : [0, random.pick(KEYS)];
        const from = Math.max(0, at - back);
        text = text.slice(0, from) + typed + text.slice(at);
        at = from + typed.length;
        const next = check(text, options, previous);
        checkSame(next, check(text, options));
        previous = next;
      }
    }
  });
});

describe("a check that knows the one before it says what a fresh check says", () => {
  for (const [i, file] of SEEDS.entries())
    it(file, () => {
      const random = createRandom(20261122 + i);
      let text = random.chance(0.5) ? seed(file) : seed(file).replaceAll("\n", "\r\n");
      let previous = check(text);
      for (let edit = 0; edit < EDITS; edit++) {
        text = edited(text, random);
        const options = random.chance(0.1) ? { template: "esr-2007-2013" } : {};
        const next = check(text, options, previous);
        // As in an editor, the findings of many versions are never asked for.
        if (edit % 3 === 0) checkSame(next, check(text, options));
        previous = next;
      }
      checkSame(previous, check(text, previous.options));
    });
});
