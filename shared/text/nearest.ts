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
