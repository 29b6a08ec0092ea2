import type { Line } from "./tree.ts";

/**
 * Tells of each run of lines with text, which is a paragraph: its first and its last line, in the order of the text.
 * Nothing is made for a run, so that thousands cost next to nothing.
 */
export function visitRuns(lines: readonly Line[], visit: (first: Line, last: Line) => void): void {
  let first: Line | undefined;
  let last: Line | undefined;
  for (const line of lines) {
    if (!line.blank) {
      first ??= line;
      last = line;
    } else if (first !== undefined && last !== undefined) {
      visit(first, last);
      first = undefined;
    }
  }
  if (first !== undefined && last !== undefined) visit(first, last);
}
