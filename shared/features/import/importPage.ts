import { parse } from "../../syntax/parse.ts";
import { bind } from "../../templates/bind/bind.ts";
import type { SectionEntry, Vocabulary } from "../../templates/bind/vocabulary.ts";
import { detect } from "../../templates/detect.ts";
import { isEmpty } from "../../templates/form.ts";
import type { Registry } from "../../templates/registry.ts";
import { fold } from "../../text/fold.ts";
import { otherLines } from "../export/exportForm.ts";
import { fieldSection } from "./fieldSection.ts";
import { writeHead } from "./head.ts";
import { outsideOf, type PageHeading, pageHeadings } from "./headings.ts";
import { matrixSection } from "./matrixSection.ts";
import { type PageBlock, readPage } from "./page.ts";
import { createPaper, type Paper } from "./paper.ts";
import { proseSection } from "./proseSection.ts";
import { blockText, type SectionWriter } from "./section.ts";

/** A description made from a page of the register. */
export interface Imported {
  /** LF line ends, the last line ended too. */
  readonly text: string;
  readonly templateId: string;
  /** What of the page is not in the text, in its order: navigation, footers, what stands beside the sections. */
  readonly leftOut: readonly string[];
  /** Lines that are in the text and belong to no field of the form. */
  readonly unplaced: readonly string[];
}

/** The page as lines, by which its form is recognised: terms and cells also as labels. */
function plainLines(blocks: readonly PageBlock[]): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === "row") {
      const cells = block.cells.map(({ lines: read }) => read.join(" "));
      return [...cells, ...cells.filter((cell) => !cell.includes(":")).map((cell) => `${cell}:`)];
    }
    return block.kind === "term" ? [...block.lines, `${blockText(block)}:`] : block.lines;
  });
  return lines.join("\n");
}

/** True where lines stand without blank ones between them: fields with justifications, and the details of a card. */
const isTight = ({ def: { fields } }: SectionEntry, { template }: Vocabulary): boolean =>
  fields.some(
    ({ content, required }) => content === "note" || (!template.layout.closed && required === "always"),
  );

function writerFor(paper: Paper, entry: SectionEntry, vocabulary: Vocabulary): SectionWriter {
  if (entry.matrix !== undefined) return matrixSection(paper, entry.matrix, entry.def.matrix?.header[0]);
  if (entry.def.body !== undefined) return proseSection(paper);
  return fieldSection(paper, entry, isTight(entry, vocabulary));
}

/** Writes everything from the first heading on. @returns texts that were left out */
function writeSections(
  paper: Paper,
  blocks: readonly PageBlock[],
  headings: readonly PageHeading[],
  vocabulary: Vocabulary,
): string[] {
  const byBlock = new Map(headings.map((heading) => [heading.block, heading]));
  const lastHeading = headings[headings.length - 1]?.block.at ?? 0;
  const levels = headings.flatMap(({ block }) => (block.kind === "heading" ? [block.level] : []));
  const topLevel = Math.min(...levels);
  const leftOut: string[] = [];
  let writer: SectionWriter | undefined;
  for (const [i, block] of blocks.entries()) {
    const heading = byBlock.get(block);
    if (heading !== undefined) {
      writer?.close();
      paper.paragraph([heading.line]);
      writer = writerFor(paper, heading.entry, vocabulary);
      continue;
    }
    // Behind the last section a heading as high as the sections' begins something else: share, feedback, other projects.
    const isOther = block.kind === "heading" && block.level <= topLevel && block.at > lastHeading;
    if (isOther && writer?.knows(blockText(block)) !== true) {
      leftOut.push(...blocks.slice(i).map(blockText));
      break;
    }
    leftOut.push(...(writer?.take(block) ?? [blockText(block)]));
  }
  writer?.close();
  return leftOut;
}

/** Lines of the text that belong to no field, other than the form's own. */
function unplacedIn(text: string, vocabulary: Vocabulary): { unplaced: string[]; hasContents: boolean } {
  const form = bind(parse(text), vocabulary);
  const { head, recognise } = form.template;
  const fixed = new Set([...head.fixed, ...recognise.map(({ line }) => line)].map(fold));
  const unplaced = [form.head, ...form.allSections].flatMap((section) => {
    const own = new Set((section.def.matrix?.header ?? []).map(fold));
    return otherLines(section)
      .map(({ content }) => form.textOf(content))
      .filter((line) => !fixed.has(fold(line)) && !own.has(fold(line)));
  });
  return {
    unplaced,
    hasContents: form.allSections.some(({ fields }) => fields.some((one) => !isEmpty(one))),
  };
}

/**
 * Makes a description from a page of the public register: sections under headings, fields as paragraphs, tables and
 * lists. Undefined when the page is none.
 */
export function importPage(html: string, registry: Registry): Imported | undefined {
  const blocks = readPage(html);
  const recognition = detect(parse(plainLines(blocks)), registry.vocabularies);
  if (recognition.kind !== "recognised") return undefined;
  const vocabulary = registry.find(recognition.templateId);
  if (vocabulary === undefined) return undefined;
  const headings = pageHeadings(blocks, vocabulary);
  const first = headings[0]?.block.at;
  if (first === undefined) return undefined;
  const isOutside = outsideOf(headings);
  const paper = createPaper();
  const above = writeHead(paper, blocks.slice(0, first), vocabulary.template);
  const below = blocks.slice(first);
  const beside = below.filter(isOutside).map(blockText);
  const inside = writeSections(
    paper,
    below.filter((block) => !isOutside(block)),
    headings,
    vocabulary,
  );
  const text = paper.text();
  const { unplaced, hasContents } = unplacedIn(text, vocabulary);
  if (!hasContents) return undefined;
  return { text, templateId: recognition.templateId, leftOut: [...above, ...inside, ...beside], unplaced };
}
