import Papa from "papaparse";
import { undoTwiceEncoded } from "../text/twiceEncoded.ts";
import { columnsIn, fits, type Header, readHeader } from "./columns.ts";

/** A line of a table, or several where a quoted cell has line ends. */
export interface TableRow {
  /** Of its first line in the file, from 1. */
  readonly line: number;
  /** Without white space at their ends. */
  readonly cells: readonly string[];
}

/** What may part the cells of a line. */
const DELIMITERS = [",", ";", "\t"] as const;

/** The line of headings is among the first; above it there may be a title, or the `sep=;` of a spreadsheet. */
const MOST_LINES_ABOVE = 20;

/** A quoted cell with more line ends than this is a quotation mark that somebody forgot to close. */
const MOST_LINES_IN_CELL = 30;

const NO_QUOTES = "\u0000";

const clean = (cell: string): string =>
  undoTwiceEncoded(cell)
    .replace(/^\uFEFF/u, "")
    .trim();

/** The cells of one record; undefined where its quotation marks do not match. */
function cellsOf(record: string, delimiter: string, quoteChar = '"'): readonly string[] | undefined {
  const { data, errors } = Papa.parse<string[]>(record, { delimiter, newline: "\n", quoteChar });
  if (data.length > 1 || errors.some(({ type }) => type === "Quotes")) return undefined;
  return (data[0] ?? []).map(clean);
}

/** A table whose headings have been found. */
export interface Table {
  readonly header: Header;
  /** The rows under the headings; blank lines are left out. */
  rows(): Generator<TableRow>;
}

interface Found {
  readonly header: Header;
  readonly delimiter: string;
  readonly line: number;
}

/** The line of headings and what parts its cells: those with which it names most columns. */
function findHeader(lines: readonly string[]): Found | undefined {
  let best: Found | undefined;
  for (const [line, text] of lines.slice(0, MOST_LINES_ABOVE).entries())
    for (const delimiter of DELIMITERS) {
      const header = readHeader(cellsOf(text, delimiter) ?? []);
      if (columnsIn(header) > (best === undefined ? 0 : columnsIn(best.header)))
        best = { header, delimiter, line };
    }
  return best;
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

/**
 * The record that begins on a line. A record whose quotation marks do not match, or that swallows others because one
 * was not closed, is read as the single line it was meant to be, so that it never takes the following rows with it.
 */
function recordAt(
  lines: readonly string[],
  at: number,
  { header, delimiter }: Found,
): { readonly cells: readonly string[]; readonly lines: number } {
  const first = lines[at] ?? "";
  const alone = cellsOf(first, delimiter);
  if (alone !== undefined) return { cells: alone, lines: 1 };
  let record = first;
  const last = Math.min(at + MOST_LINES_IN_CELL, lines.length - 1);
  for (let i = at + 1; i <= last; i++) {
    record += `\n${lines[i]}`;
    if (!lines[i]?.includes('"')) continue;
    const cells = cellsOf(record, delimiter);
    if (cells !== undefined && fits(header, cells)) return { cells, lines: i - at + 1 };
  }
  return { cells: cellsOf(first, delimiter, NO_QUOTES) ?? [first], lines: 1 };
}

/** Finds the headings of a CSV text, whatever parts its cells; undefined where no line names a known column. */
export function readTable(text: string): Table | undefined {
  const lines = text.split(/\r\n|\n|\r/u);
  const found = findHeader(lines);
  if (found === undefined) return undefined;
  return {
    header: found.header,
    *rows() {
      for (let at = found.line + 1; at < lines.length; ) {
        const record = recordAt(lines, at, found);
        if (!isBlank(record.cells)) yield { line: at + 1, cells: record.cells };
        at += record.lines;
      }
    },
  };
}
