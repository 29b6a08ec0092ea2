import { isDashes } from "../text/dashes.ts";
import { fold } from "../text/fold.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import { parseCount } from "./count.ts";
import type { FieldType, Part, ValueProblem } from "./fieldType.ts";

/** The word that opens the part of the women: `150, joista naisia 70`. */
const OF_WHOM = "joista";

interface Word extends Span {
  readonly folded: string;
}

const isOfWomen = ({ folded }: Word): boolean => folded.startsWith("nais");

/** The words of a text, cut at white space, commas, brackets and lone dashes, without a colon or a full stop at their ends. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[^\s,;()]+/gu)]
    .map(({ 0: written, index }) => ({ start: index, bare: written.replace(/[.:]$/u, "") }))
    .filter(({ bare }) => !isDashes(bare))
    .map(({ start, bare }) => ({ start, end: start + bare.length, folded: fold(bare) }));

/**
 * Which words are the women's number: what is left once `joista naisia`, `joista naisten perustamia` is taken away, on
 * whichever side of the number it stands.
 */
function numberWords(words: readonly Word[]): readonly Word[] {
  const name = words.findIndex(isOfWomen);
  if (name < 0) return words;
  if (name > 0) return words.slice(0, name).filter(({ folded }) => folded !== "on");
  const next = words[1];
  const hasObject = words[0]?.folded === "naisten" && next !== undefined && /^\p{L}+$/u.test(next.folded);
  return words.slice(hasObject ? 2 : 1);
}

/** Where the total and the number of women stand; `women` is undefined when the value has no such part. */
function split(text: string): { total: Span; women: Span | undefined } {
  const words = wordsOf(text);
  const opening = words.findIndex((word) => word.folded === OF_WHOM || isOfWomen(word));
  const [first, before, opener] = [words[0], words[opening - 1], words[opening]];
  if (first === undefined || before === undefined || opener === undefined)
    return { total: span(0, text.length), women: undefined };
  const rest = words.slice(opener.folded === OF_WHOM ? opening + 1 : opening);
  const number = numberWords(rest);
  const [from, to] = [number[0] ?? opener, number[number.length - 1] ?? words[words.length - 1] ?? opener];
  return { total: span(first.start, before.end), women: span(from.start, to.end) };
}

/** A number of people, jobs, companies or degrees, and how many of them are women's: `150, joista naisia 70`. */
export const countOfWhom: FieldType = {
  name: "countOfWhom",
  parts: { total: "count", women: "count" },
  parse(text, offset) {
    const parts: Record<string, Part> = {};
    const problems: ValueProblem[] = [];
    const read = (name: string, within: Span): void => {
      const inside = trimSpan(text, within);
      const piece = text.slice(inside.start, inside.end);
      const value = parseCount(piece);
      const place = span(offset + inside.start, offset + inside.end);
      if (value === undefined) problems.push({ kind: "count/invalid", span: place, text: piece });
      else parts[name] = { kind: "count", value, span: place };
    };
    const { total, women } = split(text);
    read("total", total);
    if (women !== undefined) read("women", women);
    return { parts, problems };
  },
};
