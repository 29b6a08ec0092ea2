import type { MatrixIndex } from "../../templates/bind/matrix.ts";
import { fold } from "../../text/fold.ts";
import type { Cell, PageBlock } from "./page.ts";
import type { Paper } from "./paper.ts";
import { linesOf, type SectionWriter } from "./section.ts";

const isInteger = (text: string): boolean => /^\d{1,3}$/u.test(text);

/** The lines of a row: its title with the scores, and under it the justification, wherever the cells have them. */
function rowLines(cells: readonly Cell[], words: MatrixIndex): readonly string[] {
  const written = cells.filter(({ lines }) => lines.length > 0).map(({ lines }) => lines);
  const whole = written.map((lines) => lines.join(" "));
  const scores = whole.filter(isInteger);
  if (scores.length === 0) {
    const joined = whole.join(" ");
    return words.headers.has(fold(joined)) || words.groups.has(fold(joined)) ? [joined] : written.flat();
  }
  const [title = "", ...others] = written.filter((lines) => !isInteger(lines.join(" "))).flat();
  return [[title, ...scores].filter((part) => part !== "").join(" "), ...others];
}

/**
 * A table of scores: rows with two numbers, headings of groups, justifications. Its column headings stand once.
 * @param header how the form writes them
 */
export function matrixSection(paper: Paper, words: MatrixIndex, header: string | undefined): SectionWriter {
  let isEmpty = true;
  let hasHeader = false;
  let term: string | undefined;
  const write = (lines: readonly string[]): void => {
    for (const line of lines) {
      const isHeader = words.headers.has(fold(line));
      if (isHeader && hasHeader) continue;
      const written = isHeader ? (header ?? line) : line;
      hasHeader ||= isHeader;
      if (isEmpty) paper.paragraph([written]);
      else paper.under([written]);
      isEmpty = false;
    }
  };
  const close = (): void => {
    if (term !== undefined) write([term]);
    term = undefined;
  };
  const take = (block: PageBlock): void => {
    if (block.kind === "term") {
      close();
      term = block.lines.join(" ");
    } else if (block.kind === "value" && term !== undefined) {
      const [first = "", ...rest] = block.lines;
      const isScore = /^\d{1,3}(?:\s\d{1,3})?(?:\s|$)/u.test(first);
      write(isScore ? [`${term} ${first}`, ...rest] : [term, first, ...rest]);
      term = undefined;
    } else {
      close();
      write(block.kind === "row" ? rowLines(block.cells, words) : linesOf(block));
    }
  };
  return {
    take(block) {
      take(block);
      return [];
    },
    knows: (line) => words.headers.has(fold(line)) || words.groups.has(fold(line)),
    close,
  };
}
