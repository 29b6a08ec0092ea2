import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span, trimSpan } from "../../text/span.ts";
import type { MatrixDef, RowDef } from "../schema.ts";
import { afterWords, firstWord, wordsOf } from "./words.ts";

/** What one line of a matrix is; anything else is a justification. */
export type MatrixLine =
  | { readonly kind: "header" }
  | { readonly kind: "group"; readonly title: string }
  | { readonly kind: "row"; readonly def: RowDef; readonly title: Span; readonly scores: Span };

/** The words of a matrix folded for look-up: a line is read without trying every row. */
export interface MatrixIndex {
  readonly headers: ReadonlySet<string>;
  /** Folded title → title of the group. */
  readonly groups: ReadonlyMap<string, string>;
  /** First word of a row's title → the rows that begin so. */
  readonly rows: ReadonlyMap<string, readonly { readonly def: RowDef; readonly words: readonly string[] }[]>;
}

/** Folds the words of a matrix once. */
export function indexMatrix(matrix: MatrixDef): MatrixIndex {
  const groups = new Map<string, string>();
  const rows = new Map<string, { def: RowDef; words: readonly string[] }[]>();
  for (const group of matrix.groups) {
    for (const title of [group.title, ...group.accept]) groups.set(fold(title), group.title);
    for (const def of group.rows)
      for (const title of [def.title, ...def.accept]) {
        const words = wordsOf(title);
        const first = words[0] ?? "";
        const known = rows.get(first);
        if (known === undefined) rows.set(first, [{ def, words }]);
        else known.push({ def, words });
      }
  }
  return { headers: new Set(matrix.header.map(fold)), groups, rows };
}

/** What follows a row's title is taken for scores only when it is this short: longer text is a sentence. */
const LONGEST_SCORES = 12;
const MOST_SCORE_WORDS = 3;
/** No header or group title is longer, in UTF-16 units. */
const LONGEST_TITLE = 400;

const isNumber = (text: string): boolean => /^\d+$/u.test(text);

/** True when the text after a row's title can only be meant as its two scores, well written or not. */
function looksLikeScores(rest: string): boolean {
  if (rest.length > LONGEST_TITLE) return false;
  const words = rest.split(/\s+/u).filter((word) => word !== "");
  const [last, beforeLast] = [words[words.length - 1] ?? "", words[words.length - 2] ?? ""];
  if (isNumber(last) && isNumber(beforeLast)) return words.length === 2;
  return rest.length <= LONGEST_SCORES && words.length <= MOST_SCORE_WORDS && !/[.!?]$/u.test(rest);
}

/** The row that begins a piece of text: its title, then two scores or what stands in their place. */
function readRow(text: string, content: Span, matrix: MatrixIndex): MatrixLine | undefined {
  for (const { def, words } of matrix.rows.get(firstWord(text, content)) ?? []) {
    const end = afterWords(text, content, words);
    if (end === undefined) continue;
    const scores = trimSpan(text, span(end, content.end));
    if (looksLikeScores(text.slice(scores.start, scores.end)))
      return { kind: "row", def, title: span(content.start, end), scores };
  }
  return undefined;
}

/** Reads a line of the matrix: its header (jammed, split over lines or not), a group's heading, or a row with scores. */
export function readMatrixLine(text: string, { content }: Line, matrix: MatrixIndex): MatrixLine | undefined {
  if (content.end - content.start <= LONGEST_TITLE) {
    const folded = fold(text.slice(content.start, content.end));
    if (matrix.headers.has(folded)) return { kind: "header" };
    const group = matrix.groups.get(folded);
    if (group !== undefined) return { kind: "group", title: group };
  }
  return readRow(text, content, matrix);
}

/** Reads a row whose title or whose scores were broken off onto the line right under it; undefined for any other. */
export function readWrappedRow(
  text: string,
  line: Line,
  next: Line | undefined,
  matrix: MatrixIndex,
): MatrixLine | undefined {
  if (next === undefined || next.index !== line.index + 1) return undefined;
  const row = readRow(text, span(line.content.start, next.content.end), matrix);
  if (row?.kind !== "row") return undefined;
  const isBroken = row.title.end > line.content.end || row.scores.start >= next.content.start;
  const { start, end } = row.scores;
  return isBroken && /^\d+\s+\d+$/u.test(text.slice(start, end)) ? row : undefined;
}
