import type { Line, Tree } from "../syntax/tree.ts";
import { fold } from "../text/fold.ts";
import { textOf } from "../text/span.ts";
import type { Vocabulary } from "./bind/vocabulary.ts";

/** How well a text fits one template, and the lines that speak for it. */
export interface Fit {
  readonly templateId: string;
  readonly score: number;
  /** The lines of the text that count, heaviest first, each once. */
  readonly evidence: readonly string[];
}

/** What a text was taken for, or why for nothing. */
export type Recognition =
  | { readonly kind: "recognised"; readonly templateId: string; readonly evidence: readonly string[] }
  | { readonly kind: "ambiguous"; readonly templateIds: readonly string[] }
  | { readonly kind: "unrecognised"; readonly nearest: string | undefined };

/** Least score of a description: its title line alone, or a few headings and labels that no other text has. */
const LEAST_SCORE = 6;

/** Evidence may be so many times longer in the text than in the template: double spaces, decomposed letters. */
const ROOM = 2;

/**
 * The forms in which a line may be evidence, folded: as it stands, as a heading without a dot, as a label.
 * @param longest UTF-16 units of the longest line that is looked at as a whole
 */
function readingsOf(text: string, line: Line, longest: number): readonly string[] {
  const { heading, labelled, units } = line;
  const label = labelled === undefined ? [] : [`${line.foldedLabel(text)}:`];
  if (units > longest) return label;
  const whole =
    heading === undefined ? line.folded(text) : fold(`${heading.number} ${textOf(text, heading.title)}`);
  return [...label, whole];
}

/** What lines say about templates. */
interface Signals {
  /** UTF-16 units of the longest line that is looked at as a whole. */
  readonly longest: number;
  /** Folded line → how much it says for which of the templates, by their number in the order given. */
  readonly byLine: ReadonlyMap<string, readonly { readonly index: number; readonly weight: number }[]>;
}

const known = new WeakMap<readonly Vocabulary[], Signals>();

/** The lines that speak for any of the templates: put together once, for all texts. */
function signalsOf(vocabularies: readonly Vocabulary[]): Signals {
  const before = known.get(vocabularies);
  if (before !== undefined) return before;
  const byLine = new Map<string, { index: number; weight: number }[]>();
  for (const [index, { signals }] of vocabularies.entries())
    for (const [line, weight] of signals) {
      const alike = byLine.get(line);
      if (alike === undefined) byLine.set(line, [{ index, weight }]);
      else alike.push({ index, weight });
    }
  const longest = ROOM * Math.max(0, ...vocabularies.map(({ longestSignal }) => longestSignal));
  const signals = { longest, byLine };
  known.set(vocabularies, signals);
  return signals;
}

/** True when one of these lines says something about which template a text was written by. */
export function speakForAny(
  text: string,
  lines: readonly Line[],
  vocabularies: readonly Vocabulary[],
): boolean {
  const { longest, byLine } = signalsOf(vocabularies);
  return lines.some(
    (line) => !line.blank && readingsOf(text, line, longest).some((reading) => byLine.has(reading)),
  );
}

/** How well the text fits each template, best first; equal ones in the order given. Each line of evidence counts once. */
export function fits(tree: Tree, vocabularies: readonly Vocabulary[]): Fit[] {
  const { longest, byLine } = signalsOf(vocabularies);
  const found = vocabularies.map(() => new Map<string, { weight: number; line: Line }>());
  for (const line of tree.lines) {
    if (line.blank) continue;
    for (const reading of readingsOf(tree.text, line, longest))
      for (const { index, weight } of byLine.get(reading) ?? []) found[index]?.set(reading, { weight, line });
  }
  return vocabularies
    .map(({ template }, i) => {
      const evidence = [...(found[i]?.values() ?? [])].sort((a, b) => b.weight - a.weight);
      return {
        templateId: template.id,
        score: evidence.reduce((sum, { weight }) => sum + weight, 0),
        evidence: evidence.map(({ line }) => textOf(tree.text, line.content)),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/** Which template the text was written by; unrecognised below the least score, ambiguous when two fit equally well. */
export function detect(tree: Tree, vocabularies: readonly Vocabulary[]): Recognition {
  const [best, second] = fits(tree, vocabularies);
  if (best === undefined || best.score < LEAST_SCORE)
    return {
      kind: "unrecognised",
      nearest: best !== undefined && best.score > 0 ? best.templateId : undefined,
    };
  if (second !== undefined && second.score === best.score)
    return { kind: "ambiguous", templateIds: [best.templateId, second.templateId] };
  return { kind: "recognised", templateId: best.templateId, evidence: best.evidence };
}
