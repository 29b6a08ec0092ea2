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

/** Offsets at which lines begin; the first is always 0. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return starts;
}

/** Builds the line index of a text in one pass. Total: every string has at least one line. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line] ?? text.length;
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const endOf = (line: number): number => {
    let end = startOf(line + 1);
    if (line + 1 < starts.length) {
      if (text.charCodeAt(end - 1) === 10 && text.charCodeAt(end - 2) === 13 && end - 2 >= startOf(line))
        end -= 2;
      else end -= 1;
    }
    return end;
  };
  return {
    lineCount: starts.length,
    at(offset) {
      const within = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(within);
      return { line, character: within - startOf(line) };
    },
    offset({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
    line(line) {
      if (line < 0 || line >= starts.length) return { start: text.length, end: text.length };
      return { start: startOf(line), end: endOf(line) };
    },
  };
}
