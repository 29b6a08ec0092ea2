import { type Survey, survey } from "../text/survey.ts";
import { lex } from "./lex.ts";
import type { Block, Line, Tree } from "./tree.ts";

/** Parses any text into a tree of paragraphs and gaps. Never fails, loses nothing, linear in the length. */
export function parse(text: string): Tree {
  const lines = lex(text);
  const blocks: Block[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run[run.length - 1];
    if (first === undefined || last === undefined) return;
    blocks.push({ kind: first.blank ? "gap" : "paragraph", start: first.start, end: last.end, lines: run });
    run = [];
  };
  for (const line of lines) {
    if (run[0] !== undefined && run[0].blank !== line.blank) close();
    run.push(line);
  }
  close();
  let surveyed: Survey | undefined;
  return {
    start: 0,
    end: text.length,
    text,
    lines,
    blocks,
    overlong: lines.filter(({ overlong }) => overlong),
    get survey() {
      surveyed ??= survey(text);
      return surveyed;
    },
  };
}
