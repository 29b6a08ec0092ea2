import type { PageBlock } from "./page.ts";
import type { Paper } from "./paper.ts";
import { linesOf, markedLines, type SectionWriter } from "./section.ts";

/** What stands between the cells of a table in free text. */
const BETWEEN_CELLS = " | ";

/** Free text: paragraphs; lists and tables right under the paragraph that introduces them. */
export function proseSection(paper: Paper): SectionWriter {
  let before: PageBlock["kind"] | undefined;
  /** Under what stands before it, but not right under the heading of the section. */
  const attach = (lines: readonly string[]): void =>
    before === undefined || before === "heading" ? paper.paragraph(lines) : paper.under(lines);
  return {
    take(block) {
      if (block.kind === "item") attach(markedLines(block));
      else if (block.kind === "value") attach(block.lines);
      else if (block.kind === "row") {
        const line = block.cells.map(({ lines }) => lines.join(" ")).filter((cell) => cell !== "");
        if (before === "row") paper.under([line.join(BETWEEN_CELLS)]);
        else paper.paragraph([line.join(BETWEEN_CELLS)]);
      } else paper.paragraph(linesOf(block));
      before = block.kind;
      return [];
    },
    knows: () => false,
    close() {},
  };
}
