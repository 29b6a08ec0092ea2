import { MAX_LINES } from "../limits.ts";
import { changeBetween } from "../text/change.ts";
import { resurvey, type Survey, survey } from "../text/survey.ts";
import { lex } from "./lex.ts";
import { type Block, type Line, lineNumberAt, type Tree } from "./tree.ts";

/** Runs of lines with text, and of blank ones. */
function blocksOf(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const blank = lines[at]?.blank;
    let next = at + 1;
    while (next < lines.length && lines[next]?.blank === blank) next++;
    const run = lines.slice(at, next);
    const [start, end] = [run[0]?.start ?? 0, run[run.length - 1]?.end ?? 0];
    blocks.push({ kind: blank === true ? "gap" : "paragraph", start, end, lines: run });
    at = next;
  }
  return blocks;
}

function treeOf(text: string, lines: readonly Line[], known?: Survey): Tree {
  let surveyed = known;
  let blocks: readonly Block[] | undefined;
  return {
    start: 0,
    end: text.length,
    text,
    lines,
    get blocks() {
      blocks ??= blocksOf(lines);
      return blocks;
    },
    overlong: lines.filter(({ overlong }) => overlong),
    get survey() {
      surveyed ??= survey(text);
      return surveyed;
    },
  };
}

/** Parses any text into a tree of paragraphs and gaps. Never fails, loses nothing, linear in the length. */
export const parse = (text: string): Tree => treeOf(text, lex(text));

/** The tree of a text, and in which lines it differs from an earlier one. */
export interface Reparsed {
  readonly tree: Tree;
  /** Lines of the earlier tree that are no more as they were, and those that stand in their place. */
  readonly gone: readonly Line[];
  readonly fresh: readonly Line[];
}

/** The tree that {@link parse} gives, with the lines taken over from an earlier tree on which nothing has changed. */
export function reparse(text: string, earlier: Tree): Reparsed {
  const { lines } = earlier;
  const change = changeBetween(earlier.text, text);
  // One line more than has changed: a line feed put after it may join its carriage return.
  const first = Math.max(0, lineNumberAt(lines, change.start) - 1);
  const start = lines[first]?.start ?? 0;
  // A line stays whole where even the end of the line before it has not changed.
  const rest = lineNumberAt(lines, change.endBefore) + 1;
  const units = text.length - earlier.text.length;
  const restStart = lines[rest]?.start;
  const end = restStart === undefined ? undefined : restStart + units;
  const fresh = lex(text, { start, end, index: first });
  const shift = first + fresh.length - rest;
  const all = [
    ...lines.slice(0, first),
    ...fresh,
    ...lines.slice(rest).map((line) => line.shifted(shift, units)),
  ];
  // Where so many lines stand, which of them are read depends on all of them.
  if (Math.max(all.length, lines.length) >= MAX_LINES)
    return { tree: parse(text), gone: lines, fresh: lex(text) };
  const touched = { start, endBefore: restStart ?? earlier.text.length, endAfter: end ?? text.length };
  const tree = treeOf(text, all, resurvey(text, earlier.survey, touched));
  return { tree, gone: lines.slice(first, rest), fresh };
}
