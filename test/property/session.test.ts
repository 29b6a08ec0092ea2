import { describe, expect, it } from "vitest";
import { type Checked, check } from "../../shared/check.ts";
import { createRandom, type Random } from "../generator/random.ts";
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

/** Everything that a check says and that features read: findings, the tree with every line, the form. */
const told = ({ text, recognition, profile, findings, tree, form }: Checked): unknown => ({
  recognition,
  profile,
  findings,
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
        if (edit % 3 === 0) expect(told(next)).toEqual(told(check(text, options)));
        previous = next;
      }
      expect(told(previous)).toEqual(told(check(text, previous.options)));
    });
});
