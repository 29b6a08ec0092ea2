import { countFirst } from "./halving.ts";
import type { Span } from "./span.ts";

/** A zero-based line and a zero-based column in UTF-16 units: what the Language Server Protocol calls a position. */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** Where every line of a text begins. Lines end with CR LF, LF or a lone CR, as in the Language Server Protocol. */
export interface LineIndex {
  readonly lineCount: number;
  /** Zero-based line and column of a UTF-16 offset; offsets outside the text are clamped to its ends. */
  at(offset: number): LineColumn;
  /** UTF-16 offset of a position; lines and columns outside the text are clamped (a column to its line's end). */
  offset(position: LineColumn): number;
  /** The characters of a zero-based line without its line end; an empty span at the end for a line that is not there. */
  line(line: number): Span;
}

/**
 * Finds a mark: tells, for a UTF-16 offset, the offset of the next one, and the length of the text where there is none.
 * It remembers the last that it found, so that to ask from left to right takes one pass over the text.
 */
export function markFinder(text: string, mark: string): (from: number) => number {
  const { length } = text;
  let [since, found] = [0, -1];
  return (from) => {
    if (from >= since && from <= found) return found;
    const at = text.indexOf(mark, from);
    [since, found] = [from, at < 0 ? length : at];
    return found;
  };
}

/**
 * Finds line ends: LF, CR LF or a lone CR. To ask from left to right takes one pass over the text.
 * @returns tells, for a UTF-16 offset, the offset of the next mark that ends a line; the length of the text where there
 * is none
 */
export function lineEnds(text: string): (from: number) => number {
  const [lf, cr] = [markFinder(text, "\n"), markFinder(text, "\r")];
  return (from) => Math.min(lf(from), cr(from));
}

/** The offset after the line end that stands at an offset: CR LF is one. */
export const afterLineEnd = (text: string, at: number): number =>
  at + (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);

/** Offsets at which lines begin; the first is always 0. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const endOfLine = lineEnds(text);
  for (let end = endOfLine(0); end < text.length; ) {
    const next = afterLineEnd(text, end);
    starts.push(next);
    end = endOfLine(next);
  }
  return starts;
}

/** Builds the line index of a text in one pass. Total: every string has at least one line. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  return lineIndex(text, {
    lineCount: starts.length,
    startOf: (line) => starts[line],
    lineAt: (offset) => countFirst(starts, (start) => start <= offset) - 1,
  });
}

/** The line index of a text of which it is known where its lines begin. */
export function lineIndex(
  text: string,
  known: {
    readonly lineCount: number;
    /** UTF-16 offset at which a zero-based line begins; undefined for a line that is not there. */
    startOf(line: number): number | undefined;
    /** Zero-based line in which a UTF-16 offset of the text lies. */
    lineAt(offset: number): number;
  },
): LineIndex {
  const { lineCount, lineAt } = known;
  const startOf = (line: number): number => known.startOf(line) ?? text.length;
  const endOf = (line: number): number => {
    let end = startOf(line + 1);
    if (line + 1 < lineCount) {
      if (text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 && end - 2 >= startOf(line))
        end -= 2;
      else end -= 1;
    }
    return end;
  };
  return {
    lineCount,
    at(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(within);
      return { line, character: within - startOf(line) };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= lineCount) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
    line(line) {
      if (line < 0 || line >= lineCount) return { start: text.length, end: text.length };
      return { start: startOf(line), end: endOf(line) };
    },
  };
}
