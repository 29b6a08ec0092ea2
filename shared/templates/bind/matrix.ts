import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import type { Span } from "../../text/span.ts";
import type { MatrixDef, RowDef } from "../schema.ts";
import { undressedCell } from "./dressing.ts";
import {
  LONGEST_ROW,
  type MatrixRow,
  type Reading,
  type RowTitle,
  type RowTitles,
  readLoneRow,
  readMisspelled,
  readRow,
} from "./matrixRow.ts";

/** The words of a matrix, folded for look-up. */
export interface MatrixIndex extends RowTitles {
  readonly headers: ReadonlySet<string>;
  /** Folded heading of a group → its title. */
  readonly groups: ReadonlyMap<string, string>;
}

/** A line of a matrix that the template knows. */
export type MatrixLine =
  | { readonly kind: "header"; readonly span: Span }
  | { readonly kind: "group"; readonly title: string; readonly span: Span }
  | MatrixRow;

/** One piece of a matrix: what the template knows, or a line of a justification. */
export type MatrixPiece = MatrixLine | { readonly kind: "note"; readonly line: Line };

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

/** What people put behind the heading of a group: a colon, the stars of bold type. */
const BEHIND_GROUP = /(?:[:*_]|\s){1,6}$/u;

/** Reads a line that is a header (jammed, split over lines or not) or the heading of a group. */
function readFixed(text: string, line: Line, words: MatrixIndex): MatrixLine | undefined {
  const { content, units } = line;
  if (units > LONGEST_ROW) return undefined;
  const folded = line.folded(text);
  if (words.headers.has(folded)) return { kind: "header", span: content };
  const group = words.groups.get(folded) ?? words.groups.get(folded.replace(BEHIND_GROUP, ""));
  return group === undefined ? undefined : { kind: "group", title: group, span: content };
}

/** Reads a line on its own: a header, the heading of a group, or a row with something that can be its scores. */
export function readMatrixLine(text: string, line: Line, words: MatrixIndex): MatrixLine | undefined {
  const bare = undressedCell(text, line);
  return readFixed(text, bare, words) ?? readLoneRow(text, bare, words);
}

/**
 * Reads the lines of a matrix section in their order. A line that begins with a row's title is that row when two
 * integers follow; when something else that is short follows, only if the row stands nowhere else: justifications begin
 * with the title too. Linear in the length of the lines. @param written without blank ones
 */
export function readMatrix(text: string, written: readonly Line[], words: MatrixIndex): MatrixPiece[] {
  const lines = written.map((line) => undressedCell(text, line));
  const taken = new Map<number, { piece: MatrixLine; note?: Line | undefined; lines: number }>();
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
    taken.set(at, { piece: reading.row, note: reading.note, lines: reading.lines });
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
    const [line, bare] = [written[at], lines[at]];
    if (line === undefined || bare === undefined) break;
    const known = taken.get(at);
    const missing = known === undefined ? words.titles.filter(({ def }) => !found.has(def)) : [];
    const piece = known?.piece ?? readMisspelled(text, bare, missing);
    pieces.push(piece ?? { kind: "note", line });
    if (known?.note !== undefined) pieces.push({ kind: "note", line: known.note });
    if (known === undefined && piece?.kind === "row") found.add(piece.def);
    at += (known?.lines ?? 1) - 1;
  }
  return pieces;
}
