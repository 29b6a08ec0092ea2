import { type CheckOptions, check } from "../check.ts";
import type { Finding } from "../rules/engine.ts";
import { applyEdits, areDisjoint, type TextEdit } from "../text/edits.ts";
import { indexLines } from "../text/lines.ts";
import { minimalEdits } from "../text/minimalEdits.ts";
import { type Suppression, sortFindings } from "./suppression.ts";

/** A finding that was mended, and the zero-based line at which it stood when it was. */
export interface Mended {
  readonly finding: Finding;
  readonly line: number;
}

/** What became of a text when every safe fix was applied. */
export interface FixedText {
  readonly text: string;
  /** Edits of the original text that lead to it, disjoint and in order. */
  readonly edits: readonly TextEdit[];
  /** The findings that were mended, in the order in which their fixes were applied. */
  readonly applied: readonly Mended[];
}

/** Each round mends what the one before uncovered; more rounds than this would mean fixes that undo each other. */
const MOST_ROUNDS = 8;

/** Of the safe fixes the first ones, in the order of the document, that do not touch each other. */
function disjointSafeFixes(findings: readonly Finding[]): { applied: Finding[]; edits: TextEdit[] } {
  const applied: Finding[] = [];
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    if (finding.fix?.kind !== "safe" || finding.fix.edits.length === 0) continue;
    if (!areDisjoint([...edits, ...finding.fix.edits])) continue;
    applied.push(finding);
    edits.push(...finding.fix.edits);
  }
  return { applied, edits };
}

/**
 * Applies every safe fix to a text, again and again until none is left. Idempotent: the result has no safe fix that
 * could be applied. Text that no fix touches stays as it is, line ends included. What a person has set aside is not
 * mended: it may stand.
 */
export function fixAll(
  text: string,
  options: CheckOptions = {},
  suppressions: readonly Suppression[] = [],
): FixedText {
  let current = text;
  const applied: Mended[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { findings } = check(current, options);
    const fixes = disjointSafeFixes(sortFindings(findings, suppressions).active);
    if (fixes.edits.length === 0) break;
    const lines = indexLines(current);
    for (const finding of fixes.applied) applied.push({ finding, line: lines.at(finding.span.start).line });
    current = applyEdits(current, fixes.edits);
  }
  return { text: current, edits: minimalEdits(text, current), applied };
}
