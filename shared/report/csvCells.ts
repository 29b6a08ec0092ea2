import Papa from "papaparse";
import { visibleLines } from "./visible.ts";

/** Stands first in the file: without it Excel takes UTF-8 for Windows-1252. */
export const CSV_MARK = "\uFEFF";

/**
 * One row of a CSV file as a Finnish Excel opens it: `;` between cells, quotes where they are needed, CR LF at the end.
 * A cell that begins like a formula (`=`, `+`, `-`, `@`) gets an apostrophe before it, and control characters their
 * numbers; line feeds inside a cell stay.
 */
export const csvRow = (cells: readonly string[]): string =>
  `${Papa.unparse([cells.map(visibleLines)], { delimiter: ";", newline: "\r\n", escapeFormulae: true })}\r\n`;
