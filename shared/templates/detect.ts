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

/** Something that a line says: how much, and for which of the templates, by its number in the order given. */
interface Signal {
  /** The line as the template has it, folded. */
  readonly line: string;
  readonly index: number;
  readonly weight: number;
}

/** What lines say about templates. */
interface Signals {
  /** UTF-16 units of the longest line that is looked at as a whole. */
  readonly longest: number;
  /** By the folded line. */
  readonly byLine: ReadonlyMap<string, readonly Signal[]>;
  /** The same of lines that are a label with its colon, by the folded label. */
  readonly byLabel: ReadonlyMap<string, readonly Signal[]>;
}

const known = new WeakMap<readonly Vocabulary[], Signals>();

/** The lines that speak for any of the templates: put together once, for all texts. */
function signalsOf(vocabularies: readonly Vocabulary[]): Signals {
  const before = known.get(vocabularies);
  if (before !== undefined) return before;
  const byLine = new Map<string, Signal[]>();
  for (const [index, { signals }] of vocabularies.entries())
    for (const [line, weight] of signals) {
      const alike = byLine.get(line);
      if (alike === undefined) byLine.set(line, [{ line, index, weight }]);
      else alike.push({ line, index, weight });
    }
  const labels = [...byLine].filter(([line]) => line.endsWith(":"));
  const byLabel = new Map(labels.map(([line, alike]) => [line.slice(0, -1), alike]));
  const longest = ROOM * Math.max(0, ...vocabularies.map(({ longestSignal }) => longestSignal));
  const signals = { longest, byLine, byLabel };
  known.set(vocabularies, signals);
  return signals;
}

const SILENT: readonly Signal[] = [];

/** What the label of a line says, with its colon. */
const signalsOfLabel = (text: string, line: Line, { byLabel }: Signals): readonly Signal[] =>
  (line.labelled && byLabel.get(line.foldedLabel(text))) ?? SILENT;

/** What a line says as it stands, or as a heading without a dot. */
function signalsOfLine(text: string, line: Line, { longest, byLine }: Signals): readonly Signal[] {
  const { heading, units } = line;
  if (units > longest) return SILENT;
  const whole =
    heading === undefined ? line.folded(text) : fold(`${heading.number} ${textOf(text, heading.title)}`);
  return byLine.get(whole) ?? SILENT;
}

/** True when one of these lines says something about which template a text was written by. */
export function speakForAny(
  text: string,
  lines: readonly Line[],
  vocabularies: readonly Vocabulary[],
): boolean {
  const signals = signalsOf(vocabularies);
  return lines.some(
    (line) =>
      !line.blank &&
      (signalsOfLabel(text, line, signals).length > 0 || signalsOfLine(text, line, signals).length > 0),
  );
}

/** How well the text fits each template, best first; equal ones in the order given. Each line of evidence counts once. */
export function fits(tree: Tree, vocabularies: readonly Vocabulary[]): Fit[] {
  const signals = signalsOf(vocabularies);
  const found = vocabularies.map(() => new Map<string, { weight: number; line: Line }>());
  const note = (said: readonly Signal[], line: Line): void => {
    for (const { line: signal, index, weight } of said) found[index]?.set(signal, { weight, line });
  };
  for (const line of tree.lines) {
    if (line.blank) continue;
    note(signalsOfLabel(tree.text, line, signals), line);
    note(signalsOfLine(tree.text, line, signals), line);
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
