import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { editDistance } from "../../text/nearest.ts";
import { isSpace, type Span, span, trimSpan } from "../../text/span.ts";
import type { Spelling } from "../form.ts";
import type { MatrixDef, RowDef } from "../schema.ts";

/** A title of a row, cut into folded words. */
interface RowTitle {
  readonly def: RowDef;
  readonly title: string;
  readonly words: readonly string[];
}

/** The words of a matrix, folded for look-up. */
export interface MatrixIndex {
  readonly headers: ReadonlySet<string>;
  /** Folded heading of a group → its title. */
  readonly groups: ReadonlyMap<string, string>;
  readonly titles: readonly RowTitle[];
  /** First word of a row's title → the titles that begin with it. */
  readonly byFirstWord: ReadonlyMap<string, readonly RowTitle[]>;
}

/** A row: its title and what stands for its scores, empty (start = end) where nothing does. UTF-16 offsets. */
export interface MatrixRow {
  readonly kind: "row";
  readonly def: RowDef;
  readonly title: Span;
  readonly scores: Span;
  readonly spelling: Spelling;
}

/** A line of a matrix that the template knows. */
export type MatrixLine =
  | { readonly kind: "header"; readonly span: Span }
  | { readonly kind: "group"; readonly title: string; readonly span: Span }
  | MatrixRow;

/** One piece of a matrix: what the template knows, or a line of a justification. */
export type MatrixPiece = MatrixLine | { readonly kind: "note"; readonly line: Line };

/** What follows a row's title is taken for scores only when it is this short: longer text is a sentence. */
const LONGEST_SCORES = 20;
const MOST_SCORE_WORDS = 3;
/** No line that is longer than this is a row: the longest title of any form has 76 characters. */
const LONGEST_ROW = 200;
/** A title is a misspelling of another when it is at most this many edits, and a quarter of its length, away. */
const MOST_TITLE_EDITS = 2;

/** Folds the words of a matrix once, for all texts. */
export function indexMatrix(matrix: MatrixDef): MatrixIndex {
  const titles = matrix.groups.flatMap(({ rows }) =>
    rows.flatMap((def) =>
      [def.title, ...def.accept].map((title) => ({ def, title, words: fold(title).split(" ") })),
    ),
  );
  const byFirstWord = new Map<string, RowTitle[]>();
  for (const title of titles) {
    const [first = ""] = title.words;
    const known = byFirstWord.get(first);
    if (known === undefined) byFirstWord.set(first, [title]);
    else known.push(title);
  }
  return {
    headers: new Set(matrix.header.map(fold)),
    groups: new Map(
      matrix.groups.flatMap(({ title, accept }) => [title, ...accept].map((one) => [fold(one), title])),
    ),
    titles,
    byFirstWord,
  };
}

const isInteger = (token: string | undefined): boolean => token !== undefined && /^\d{1,15}$/u.test(token);

const tokensOf = (text: string): string[] => text.split(/\s+/u).filter((token) => token !== "");

/** True for exactly two integers. */
const isTwoIntegers = (text: string): boolean => {
  const tokens = tokensOf(text);
  return tokens.length === 2 && tokens.every(isInteger);
};

/** True when the text after a row's title can be meant as its scores, though it is not two integers. */
function resemblesScores(rest: string): boolean {
  if (rest.length > LONGEST_SCORES || tokensOf(rest).length > MOST_SCORE_WORDS) return false;
  return /\d/u.test(rest) || !/[.!?]$/u.test(rest);
}

/** Where a row's last word ends in a token: at a colon after it, or before digits that stick to it; undefined for another word. */
function endOfLastWord(token: string, word: string): number | undefined {
  if (fold(token) === word) return token.length;
  const digits = /\d{1,2}$/u.exec(token);
  const bare = digits === null ? token.replace(/:$/u, "") : token.slice(0, digits.index);
  if (fold(bare) !== word) return undefined;
  return digits === null ? token.length : digits.index;
}

/** Where the title ends in the text from `start` to `end`, or undefined when the text does not begin with it. */
function afterTitle(text: string, start: number, end: number, words: readonly string[]): number | undefined {
  let at = start;
  for (const [i, word] of words.entries()) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !isSpace(text.charCodeAt(at)) && at - from <= LONGEST_ROW) at++;
    const token = text.slice(from, at);
    if (i === words.length - 1) {
      const length = endOfLastWord(token, word);
      return length === undefined ? undefined : from + length;
    }
    if (fold(token) !== word) return undefined;
  }
  return undefined;
}

/** The title with which a piece of text begins, and where it ends there. */
function findTitle(
  text: string,
  { start, end }: Span,
  words: MatrixIndex,
): { def: RowDef; end: number } | undefined {
  const first = fold(/^\S{1,100}/u.exec(text.slice(start, Math.min(end, start + LONGEST_ROW)))?.[0] ?? "");
  const candidates = words.byFirstWord.get(first) ?? words.byFirstWord.get(first.replace(/[:\d]{1,2}$/u, ""));
  for (const { def, words: parts } of candidates ?? []) {
    const titleEnd = afterTitle(text, start, end, parts);
    if (titleEnd !== undefined) return { def, end: titleEnd };
  }
  return undefined;
}

/** Reads a line that is a header (jammed, split over lines or not) or the heading of a group. */
function readFixed(text: string, line: Line, words: MatrixIndex): MatrixLine | undefined {
  const { content, units } = line;
  if (units > LONGEST_ROW) return undefined;
  const folded = line.folded(text);
  if (words.headers.has(folded)) return { kind: "header", span: content };
  const group = words.groups.get(folded);
  return group === undefined ? undefined : { kind: "group", title: group, span: content };
}

/** Reads a line on its own: a header, the heading of a group, or a row with something that can be its scores. */
export function readMatrixLine(text: string, line: Line, words: MatrixIndex): MatrixLine | undefined {
  const fixed = readFixed(text, line, words);
  if (fixed !== undefined) return fixed;
  const found = findTitle(text, line.content, words);
  if (found === undefined) return undefined;
  const scores = trimSpan(text, span(found.end, line.content.end));
  const rest = text.slice(scores.start, scores.end);
  if (!isTwoIntegers(rest) && !resemblesScores(rest)) return undefined;
  return rowOf(found.def, span(line.content.start, found.end), scores);
}

const rowOf = (def: RowDef, title: Span, scores: Span, spelling: Spelling = "exact"): MatrixRow => ({
  kind: "row",
  def,
  title,
  scores,
  spelling,
});

/** A row, and over how many lines it runs. */
interface Reading {
  readonly row: MatrixRow;
  readonly lines: number;
  /** True where two integers follow the title. */
  readonly certain: boolean;
}

/**
 * Reads the row that begins on line `at`. Its title may run on over the next line, as mail programs break lines, and
 * its scores may stand under it, as some extractions put the cells of a table.
 */
function readRow(text: string, lines: readonly Line[], at: number, words: MatrixIndex): Reading | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  let last = at;
  let found = findTitle(text, line.content, words);
  const next = lines[at + 1];
  if (found === undefined && next !== undefined && line.units <= LONGEST_ROW) {
    found = findTitle(text, span(line.content.start, next.content.end), words);
    last = at + 1;
  }
  const end = lines[last]?.content.end;
  if (found === undefined || end === undefined) return undefined;
  const title = span(line.content.start, found.end);
  const own = trimSpan(text, span(found.end, end));
  const below =
    own.start === own.end ? scoresBelow(text, lines, last + 1) : secondBelow(text, lines, last, own);
  const scores = below?.scores ?? own;
  const rest = text.slice(scores.start, scores.end);
  const certain = isTwoIntegers(rest);
  if (!certain && !resemblesScores(rest)) return undefined;
  return { row: rowOf(found.def, title, scores), lines: last - at + 1 + (below?.lines ?? 0), certain };
}

/** One integer behind the title, and the other alone on the line right under it: where a long line was broken. */
function secondBelow(
  text: string,
  lines: readonly Line[],
  at: number,
  own: Span,
): { scores: Span; lines: number } | undefined {
  const [line, under] = [lines[at], lines[at + 1]];
  if (under === undefined || under.index !== (line?.index ?? 0) + 1 || own.end - own.start > LONGEST_SCORES)
    return undefined;
  const { content, units } = under;
  if (units > LONGEST_SCORES || !isInteger(text.slice(own.start, own.end))) return undefined;
  return isInteger(text.slice(content.start, content.end))
    ? { scores: span(own.start, content.end), lines: 1 }
    : undefined;
}

/** Two integers on the next line, or one on each of the next two. */
function scoresBelow(
  text: string,
  lines: readonly Line[],
  at: number,
): { scores: Span; lines: number } | undefined {
  const [first, second] = [lines[at]?.content, lines[at + 1]?.content];
  const textIn = (of: Span): string =>
    of.end - of.start > LONGEST_SCORES ? "" : text.slice(of.start, of.end);
  if (first === undefined) return undefined;
  if (isTwoIntegers(textIn(first))) return { scores: first, lines: 1 };
  if (second === undefined || !isInteger(textIn(first)) || !isInteger(textIn(second))) return undefined;
  return { scores: span(first.start, second.end), lines: 2 };
}

/** Among rows found nowhere: a line that ends with two scores and begins with nearly the title. */
function readMisspelled(
  text: string,
  { content, units }: Line,
  missing: readonly RowTitle[],
): MatrixRow | undefined {
  if (missing.length === 0 || units > LONGEST_ROW) return undefined;
  const written = text.slice(content.start, content.end);
  const found = /\s\d{1,3}\s\d{1,3}$/u.exec(written);
  if (found === null) return undefined;
  const title = trimSpan(text, span(content.start, content.start + found.index));
  const near = missing.find(({ title: right }) => {
    const most = Math.min(MOST_TITLE_EDITS, Math.floor(right.length / 4));
    return editDistance(text.slice(title.start, title.end), right, most) <= most;
  });
  if (near === undefined) return undefined;
  return rowOf(near.def, title, span(content.start + found.index + 1, content.end), "misspelled");
}

/**
 * Reads the lines of a matrix section in their order. A line that begins with a row's title is that row when two
 * integers follow; when something else that is short follows, only if the row stands nowhere else: justifications begin
 * with the title too. Linear in the length of the lines. @param lines without blank ones
 */
export function readMatrix(text: string, lines: readonly Line[], words: MatrixIndex): MatrixPiece[] {
  const taken = new Map<number, { piece: MatrixLine; lines: number }>();
  const doubtful: { at: number; reading: Reading }[] = [];
  const found = new Set<RowDef>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const fixed = readFixed(text, line, words);
    if (fixed !== undefined) {
      taken.set(at, { piece: fixed, lines: 1 });
      continue;
    }
    const reading = readRow(text, lines, at, words);
    if (reading === undefined) continue;
    if (!reading.certain) {
      doubtful.push({ at, reading });
      continue;
    }
    taken.set(at, { piece: reading.row, lines: reading.lines });
    found.add(reading.row.def);
    at += reading.lines - 1;
  }
  for (const { at, reading } of doubtful) {
    if (taken.has(at) || found.has(reading.row.def)) continue;
    taken.set(at, { piece: reading.row, lines: reading.lines });
    found.add(reading.row.def);
  }
  const pieces: MatrixPiece[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    const known = taken.get(at);
    const missing = known === undefined ? words.titles.filter(({ def }) => !found.has(def)) : [];
    const piece = known?.piece ?? readMisspelled(text, line, missing);
    pieces.push(piece ?? { kind: "note", line });
    if (known === undefined && piece?.kind === "row") found.add(piece.def);
    at += (known?.lines ?? 1) - 1;
  }
  return pieces;
}
