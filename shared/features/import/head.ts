import { cardHeader } from "../../fieldTypes/cardHeader.ts";
import type { Template } from "../../templates/schema.ts";
import { fold } from "../../text/fold.ts";
import type { PageBlock } from "./page.ts";
import type { Paper } from "./paper.ts";
import { blockText, linesOf } from "./section.ts";

/** What stands above the first section of the form: title lines; on the card the name, the summary line, the status. */
interface HeadLines {
  isTitle(line: string): boolean;
  isField(line: string): boolean;
}

function headLines({ head, recognise, lists }: Template): HeadLines {
  const titles = new Set([...head.fixed, ...recognise.map(({ line }) => line)].map(fold));
  const values = new Set(
    head.fields
      .flatMap(({ choices }) => lists[choices ?? ""]?.values ?? [])
      .flatMap(({ value, accept }) => [value, ...accept])
      .map(fold),
  );
  const hasHeader = head.fields.some(({ type }) => type === cardHeader.name);
  return {
    isTitle: (line) => titles.has(fold(line)),
    isField: (line) =>
      values.has(fold(line)) ||
      (hasHeader && Object.keys(cardHeader.parse(line, 0, READING).parts).length > 1),
  };
}
const READING = { paddedDays: true, numberMark: undefined, choices: undefined };

/** The block that names the project: the last main heading above the sections, or what stands above the summary line. */
function nameBlock(blocks: readonly PageBlock[], { isField }: HeadLines): PageBlock | undefined {
  const main = blocks.filter((block) => block.kind === "heading" && block.level === 1);
  if (main.length > 0) return main[main.length - 1];
  const first = blocks.findIndex((block) => linesOf(block).some(isField));
  return blocks[first - 1];
}

/**
 * Writes what stands above the first heading. @param blocks everything above it, navigation too
 * @returns texts that were left out
 */
export function writeHead(paper: Paper, blocks: readonly PageBlock[], template: Template): readonly string[] {
  const lines = headLines(template);
  const name = template.head.fields.length === 0 ? undefined : nameBlock(blocks, lines);
  return blocks.flatMap((block) => {
    if (block === name) {
      paper.paragraph([blockText(block)]);
      return [];
    }
    const isAfterName = name !== undefined && block.at > name.at;
    const isPlaced = (line: string): boolean => lines.isTitle(line) || (isAfterName && lines.isField(line));
    const placed = linesOf(block).filter(isPlaced);
    paper.paragraph(placed);
    const rest = linesOf(block).filter((line) => !isPlaced(line));
    return rest.length === 0 ? [] : [rest.join(" ")];
  });
}
