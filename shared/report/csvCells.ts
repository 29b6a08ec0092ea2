import Papa from "papaparse";
import { visible, visibleLines } from "./visible.ts";

/** Stands first in the file: without it spreadsheets take UTF-8 for Windows-1252. */
export const CSV_MARK = "\uFEFF";

/** How Finnish and Swedish spreadsheets read a CSV file: a semicolon between cells. */
const SETTINGS = { delimiter: ";", newline: "\r\n", header: false } as const;

/**
 * Characters by whose standing first, white space or not, a spreadsheet may take a cell for a formula; such a cell gets
 * an apostrophe before it (OWASP, CSV Injection).
 */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@])/u;

export type Cell = string | number;

const defused = (value: string, shown: string): string =>
  FORMULA.test(value) || FORMULA.test(shown) ? `'${shown}` : shown;

/** A cell as a spreadsheet shows it: one line, nothing invisible, no formula. */
export const csvCell = (value: Cell): Cell =>
  typeof value === "number" ? value : defused(value, visible(value));

/** The same for a cell that keeps its line feeds. */
export const csvLinesCell = (value: Cell): Cell =>
  typeof value === "number" ? value : defused(value, visibleLines(value));

/** Rows of cells as text; each ends with CR LF. @param cellOf how a cell is shown */
export const csvRows = (rows: readonly (readonly Cell[])[], cellOf = csvCell): string =>
  rows.length === 0
    ? ""
    : `${Papa.unparse(
        rows.map((row) => row.map(cellOf)),
        SETTINGS,
      )}\r\n`;
