import { diffArrays } from "diff";

/** A piece of a text that stands in both versions, or in one. */
export interface Segment {
  readonly in: "both" | "old" | "new";
  readonly text: string;
}

/** Steps after which a comparison is given up and the whole counts as rewritten: so many words differ. */
const MOST_STEPS = 1000;

/**
 * Words with the white space behind them, so that the pieces joined are the text. What is written in one is one word, so
 * that codes, addresses and compounds change as a whole; punctuation at its ends stands for itself.
 */
const WORD =
  /[\p{L}\p{N}\p{M}]+(?:[^\s\p{L}\p{N}\p{M}]+[\p{L}\p{N}\p{M}]+)*\s*|[^\s\p{L}\p{N}\p{M}]+\s*|\s+/gu;
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** Paragraphs with the line ends behind them. */
const paragraphsIn = (text: string): string[] => text.match(/[^\n]+\n*|\n+/gu) ?? [];

const whole = (old: string, now: string): Segment[] => [
  ...(old === "" ? [] : [{ in: "old" as const, text: old }]),
  ...(now === "" ? [] : [{ in: "new" as const, text: now }]),
];

function diffPieces(old: string, now: string, cut: (text: string) => string[]): Segment[] {
  const pieces = diffArrays(cut(old), cut(now), {
    maxEditLength: MOST_STEPS,
    comparator: (a, b) => a.trimEnd() === b.trimEnd(),
  });
  if (pieces === undefined) return whole(old, now);
  return pieces.map(({ value, added, removed }) => ({
    in: added ? "new" : removed ? "old" : "both",
    text: value.join(""),
  }));
}

/** One text beside another: neighbours of one kind joined. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result[result.length - 1];
    if (last !== undefined && last.in === segment.in)
      result[result.length - 1] = { in: last.in, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}

/**
 * Compares two texts by their words: paragraphs first, then the words of those that changed. Of what stands in both,
 * the new text is given; differences of white space alone are none. The segments of "both" and "new", joined, are the
 * new text but for white space.
 */
export function compareWords(old: string, now: string): readonly Segment[] {
  const rough = diffPieces(old, now, paragraphsIn);
  const fine: Segment[] = [];
  for (let i = 0; i < rough.length; i++) {
    const [segment, next] = [rough[i], rough[i + 1]];
    if (segment === undefined) break;
    if (segment.in === "old" && next?.in === "new") {
      fine.push(...diffPieces(segment.text, next.text, wordsIn));
      i++;
    } else fine.push(segment);
  }
  return joined(fine);
}
