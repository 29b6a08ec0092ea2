import { cutLine } from "../../syntax/lex.ts";
import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { editDistance } from "../../text/nearest.ts";
import { isSpace, type Span, span, trimSpan } from "../../text/span.ts";
import type { Spelling } from "../form.ts";
import type { RowDef } from "../schema.ts";

/** A title of a row, cut into folded words. */
export interface RowTitle {
  readonly def: RowDef;
  readonly title: string;
  readonly words: readonly string[];
}

/** The titles of a matrix's rows. */
export interface RowTitles {
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

/** What follows a row's title is taken for scores only when it is this short: longer text is a sentence. */
const LONGEST_SCORES = 20;
const MOST_SCORE_WORDS = 3;
/** No line that is longer than this is a row: the longest title of any form has 76 characters. */
export const LONGEST_ROW = 200;
/** A title is a misspelling of another when it is at most this many edits, and a quarter of its length, away. */
const MOST_TITLE_EDITS = 2;

const isInteger = (token: string | undefined): boolean => token !== undefined && /^\d{1,15}$/u.test(token);

/** The words of a cell or of several that bars part. */
const tokensOf = (text: string): string[] => text.split(/[\s|]+/u).filter((token) => token !== "");

/** A span without white space and bars of a table at its ends, and the marks that end a title at its beginning. */
function trimCell(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && (isSpace(text.charCodeAt(from)) || "|:*_".includes(text.charAt(from)))) from++;
  while (to > from && (isSpace(text.charCodeAt(to - 1)) || text[to - 1] === "|")) to--;
  return span(from, to);
}

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

/** What sticks to a row's last word: its scores, or another cell. */
const STUCK = /(?:\d{1,2}|[;|].{0,20})$/u;
const BEHIND_TITLE = /(?:\*\*|__)?:?(?:\*\*|__)?$/u;

/**
 * Where a row's last word ends in a token: before a colon or stars after it, digits or another cell that stick to it;
 * undefined for another word.
 */
function endOfLastWord(token: string, word: string): number | undefined {
  if (fold(token) === word) return token.length;
  const bare = token.slice(0, STUCK.exec(token)?.index).replace(BEHIND_TITLE, "");
  return fold(bare) === word ? bare.length : undefined;
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
  words: RowTitles,
): { def: RowDef; end: number } | undefined {
  const first = fold(/^\S{1,100}/u.exec(text.slice(start, Math.min(end, start + LONGEST_ROW)))?.[0] ?? "");
  const candidates =
    words.byFirstWord.get(first) ?? words.byFirstWord.get(first.replace(STUCK, "").replace(BEHIND_TITLE, ""));
  for (const { def, words: parts } of candidates ?? []) {
    const titleEnd = afterTitle(text, start, end, parts);
    if (titleEnd !== undefined) return { def, end: titleEnd };
  }
  return undefined;
}

/** Reads a row that stands on one line: its title, and something that can be its scores. */
export function readLoneRow(text: string, { content }: Line, words: RowTitles): MatrixRow | undefined {
  const found = findTitle(text, content, words);
  if (found === undefined) return undefined;
  const { scores } = cellsBehind(text, span(found.end, content.end));
  const rest = text.slice(scores.start, scores.end);
  if (!isTwoIntegers(rest) && !resemblesScores(rest)) return undefined;
  return rowOf(found.def, span(content.start, found.end), scores);
}

/** Two scores, and a text behind them on their line: the cells of a row with its justification. */
const SCORES_AND_NOTE = /^(\d{1,15}[\s|]{1,9}\d{1,15})[\s|]{1,9}(?=[\p{L}"”(])/u;

/** What stands behind a row's title: its scores, and where its justification begins, if that is on the line. */
function cellsBehind(text: string, behind: Span): { scores: Span; noteAt: number | undefined } {
  const own = trimCell(text, behind);
  const found = SCORES_AND_NOTE.exec(text.slice(own.start, own.end));
  if (found === null) return { scores: own, noteAt: undefined };
  const [whole, scores = ""] = found;
  return { scores: span(own.start, own.start + scores.length), noteAt: own.start + whole.length };
}

const rowOf = (def: RowDef, title: Span, scores: Span, spelling: Spelling = "exact"): MatrixRow => ({
  kind: "row",
  def,
  title,
  scores,
  spelling,
});

/** A row, and over how many lines it runs. */
export interface Reading {
  readonly row: MatrixRow;
  /** The justification, where it stands on the row's line. */
  readonly note: Line | undefined;
  readonly lines: number;
  /** True where two integers follow the title. */
  readonly certain: boolean;
}

/**
 * Reads the row that begins on line `at`. Its title may run on over the next line, as mail programs break lines, and
 * its scores may stand under it, as some extractions put the cells of a table.
 */
export function readRow(
  text: string,
  lines: readonly Line[],
  at: number,
  words: RowTitles,
): Reading | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  let last = at;
  let found = findTitle(text, line.content, words);
  const next = lines[at + 1];
  if (found === undefined && next !== undefined && line.units <= LONGEST_ROW) {
    found = findTitle(text, span(line.content.start, next.content.end), words);
    last = at + 1;
  }
  const ending = lines[last];
  if (found === undefined || ending === undefined) return undefined;
  const title = span(line.content.start, found.end);
  const { scores: own, noteAt } = cellsBehind(text, span(found.end, ending.content.end));
  const below =
    own.start === own.end ? scoresBelow(text, lines, last + 1) : secondBelow(text, lines, last, own);
  const scores = below?.scores ?? own;
  const rest = text.slice(scores.start, scores.end);
  const certain = isTwoIntegers(rest);
  if (!certain && !resemblesScores(rest)) return undefined;
  const note = noteAt === undefined ? undefined : cutLine(text, ending, noteAt)[1];
  return { row: rowOf(found.def, title, scores), note, lines: last - at + 1 + (below?.lines ?? 0), certain };
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
export function readMisspelled(
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
