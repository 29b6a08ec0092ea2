import type { Line } from "../../syntax/tree.ts";
import { fold, foldName } from "../../text/fold.ts";
import { type Span, span, trimSpan } from "../../text/span.ts";
import type { MatrixDef, RowDef } from "../schema.ts";

/** What one line of a matrix is; anything else is a justification. */
export type MatrixLine =
  | { readonly kind: "header" }
  | { readonly kind: "group"; readonly title: string }
  | { readonly kind: "row"; readonly def: RowDef; readonly title: Span; readonly scores: Span };

/** What follows a row's title is taken for scores only when it is this short: longer text is a sentence. */
const LONGEST_SCORES = 12;
const MOST_SCORE_WORDS = 3;

const isNumber = (text: string): boolean => /^\d+$/u.test(text);

/** True when the text after a row's title can only be meant as its two scores, well written or not. */
function looksLikeScores(rest: string): boolean {
  const words = rest.split(/\s+/u).filter((word) => word !== "");
  const [last, beforeLast] = [words[words.length - 1] ?? "", words[words.length - 2] ?? ""];
  if (isNumber(last) && isNumber(beforeLast)) return words.length === 2;
  return rest.length <= LONGEST_SCORES && words.length <= MOST_SCORE_WORDS && !/[.!?]$/u.test(rest);
}

/** Where the title of a row ends in the line, or undefined when the line does not begin with it. */
function afterTitle(text: string, line: Span, title: string): number | undefined {
  let at = line.start;
  for (const word of fold(title).split(" ")) {
    while (at < line.end && /\s/u.test(text[at] ?? "")) at++;
    const start = at;
    while (at < line.end && /\S/u.test(text[at] ?? "")) at++;
    if (foldName(text.slice(start, at)) !== word) return undefined;
  }
  return at;
}

/** Reads a line of the matrix: its header (jammed, split over lines or not), a group's heading, or a row with scores. */
export function readMatrixLine(text: string, line: Line, matrix: MatrixDef): MatrixLine | undefined {
  const { content } = line;
  const folded = foldName(text.slice(content.start, content.end));
  if (matrix.header.some((header) => fold(header) === folded)) return { kind: "header" };
  const group = matrix.groups.find(({ title, accept }) =>
    [title, ...accept].some((known) => fold(known) === folded),
  );
  if (group !== undefined) return { kind: "group", title: group.title };
  for (const { rows } of matrix.groups)
    for (const def of rows)
      for (const title of [def.title, ...def.accept]) {
        const end = afterTitle(text, content, title);
        if (end === undefined) continue;
        const scores = trimSpan(text, span(end, content.end));
        if (looksLikeScores(text.slice(scores.start, scores.end)))
          return { kind: "row", def, title: span(content.start, end), scores };
      }
  return undefined;
}
