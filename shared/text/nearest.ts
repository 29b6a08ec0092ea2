import { distance } from "fastest-levenshtein";
import { fold, foldName, LONGEST_NAME } from "./fold.ts";

/** Longest text worth comparing by edit distance; the longest label or heading of any form is far shorter. */
const LONGEST_COMPARED = 300;

/**
 * Levenshtein distance of two folded texts, or Infinity when it is more than `most` (or a text is too long to be a name).
 * @param most the largest distance of interest
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.max(a.length, b.length) > LONGEST_NAME) return Number.POSITIVE_INFINITY;
  return foldedDistance(fold(a), fold(b), most);
}

/** The same of two texts that are folded already. */
export function foldedDistance(one: string, two: string, most: number): number {
  if (one === two) return 0;
  if (Math.abs(one.length - two.length) > most || Math.max(one.length, two.length) > LONGEST_COMPARED)
    return Number.POSITIVE_INFINITY;
  const edits = distance(one, two);
  return edits <= most ? edits : Number.POSITIVE_INFINITY;
}

/**
 * The candidate nearest to a misspelled text, or undefined when none is near: at most `most` edits (default: a third
 * of the text, at least 2). Of two equally near candidates the first wins.
 */
export function nearest(
  text: string,
  candidates: Iterable<string>,
  most = Math.max(2, Math.floor(foldName(text).length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    const edits = editDistance(text, candidate, bestDistance - 1);
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** Words that may be there or not: `Toiminta on päättynyt`. */
const FILLERS: ReadonlySet<string> = new Set(["", "on"]);

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => !FILLERS.has(word));

/** Edits that are a slip in a word and not another word: `ei` is not `on`. */
const slipsIn = (word: string): number => Math.min(2, Math.floor(word.length / 4));

/** How many slips part a text from another, word by word; Infinity where a word is another one. */
function slips(written: readonly string[], right: readonly string[]): number {
  if (written.length !== right.length)
    return written.join("") === right.join("") ? 1 : Number.POSITIVE_INFINITY;
  return right.reduce((sum, word, i) => sum + foldedDistance(written[i] ?? "", word, slipsIn(word)), 0);
}

/**
 * The candidate whose every word the text has, with slips: for lists where one word turns the meaning round. Undefined
 * when none is near; of two equally near candidates the first wins.
 */
export function nearestByWords(text: string, candidates: Iterable<string>): string | undefined {
  const written = wordsOf(text);
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const count = slips(written, wordsOf(candidate));
    if (count < fewest) [best, fewest] = [candidate, count];
  }
  return best;
}
