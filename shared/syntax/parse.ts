import { MAX_LINES } from "../limits.ts";
import { lineEnds } from "../text/lines.ts";
import type { Moves } from "../text/moves.ts";
import { resurvey, type Survey, survey } from "../text/survey.ts";
import { hunksBetween, movesBetween } from "./hunks.ts";
import { lex } from "./lex.ts";
import type { Block, Line, Tree } from "./tree.ts";

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

/**
 * What is read of a text at once, and what when somebody asks. A class: an accessor that each tree had for itself would be
 * kept by V8, and the whole tree with it, until all memory is cleared.
 */
class ParsedTree implements Tree {
  readonly start = 0;
  readonly end: number;
  readonly overlong: readonly Line[];
  #blocks: readonly Block[] | undefined;
  #survey: Survey | undefined;

  constructor(
    readonly text: string,
    readonly lines: readonly Line[],
    survey?: Survey,
  ) {
    this.end = text.length;
    this.overlong = lines.filter(({ overlong }) => overlong);
    this.#survey = survey;
  }

  get blocks(): readonly Block[] {
    this.#blocks ??= blocksOf(this.lines);
    return this.#blocks;
  }

  get survey(): Survey {
    this.#survey ??= survey(this.text);
    return this.#survey;
  }
}

/** Parses any text into a tree of paragraphs and gaps. Never fails, loses nothing, linear in the length. */
export const parse = (text: string): Tree => new ParsedTree(text, lex(text));

/** The tree of a text, and in which lines it differs from an earlier one. */
export interface Reparsed {
  readonly tree: Tree;
  /** Lines of the earlier tree that are no more as they were, and those that stand in their place. */
  readonly gone: readonly Line[];
  readonly fresh: readonly Line[];
  /** Where what stood in the earlier text stands now. */
  readonly moves: Moves;
}

/** The tree that {@link parse} gives, with the lines taken over from an earlier tree on which nothing has changed. */
export function reparse(text: string, earlier: Tree): Reparsed {
  const { lines } = earlier;
  const endOfLine = lineEnds(text);
  const hunks = hunksBetween(earlier, text, endOfLine);
  const all: Line[] = [];
  const gone: Line[] = [];
  const fresh: Line[] = [];
  let kept = 0;
  let units = 0;
  const keepUntil = (line: number): void => {
    const shift = all.length - kept;
    for (const one of lines.slice(kept, line)) all.push(one.shifted(shift, units));
  };
  for (const { first, rest, before, after } of hunks) {
    keepUntil(first);
    const end = rest < lines.length ? after.end : undefined;
    for (const line of lex(text, { start: after.start, end, index: all.length }, endOfLine)) {
      all.push(line);
      fresh.push(line);
    }
    for (const line of lines.slice(first, rest)) gone.push(line);
    kept = rest;
    units = after.end - before.end;
  }
  keepUntil(lines.length);
  const moves = movesBetween(earlier, text, hunks);
  // Where so many lines stand, which of them are read depends on all of them.
  if (Math.max(all.length, lines.length) >= MAX_LINES)
    return { tree: parse(text), gone: lines, fresh: lex(text), moves };
  return { tree: new ParsedTree(text, all, resurvey(text, earlier.survey, hunks)), gone, fresh, moves };
}
