import type { PageBlock } from "./page.ts";

/** Writes the blocks under one heading as the form has them there. */
export interface SectionWriter {
  /** Takes a block. @returns texts that have no place in the section and were left out */
  take(block: PageBlock): readonly string[];
  /** True for a heading of the page that is no section of the form but a line of this one. */
  knows(line: string): boolean;
  /** Writes what was held back. */
  close(): void;
}

/** What a list puts before an element that does not say it itself. */
export function markedLines({ lines, marker }: PageBlock & { kind: "item" }): readonly string[] {
  const [first = "", ...rest] = lines;
  const hasOwn = /^(?:[•▪◦‣·*–—-]|\d{1,3}[.)]|\p{L}[.)])\s/u.test(first);
  return hasOwn || marker === "" ? lines : [`${marker} ${first}`, ...rest];
}

/** Every line of a block, cells of a table one after the other. */
export const linesOf = (block: PageBlock): readonly string[] =>
  block.kind === "row" ? block.cells.flatMap(({ lines }) => lines) : block.lines;

/** A block on one line, for people: what was left out. */
export const blockText = (block: PageBlock): string => linesOf(block).join(" ");

/** A label or a title without the colon at its end. */
export const withoutColon = (text: string): string =>
  text.endsWith(":") ? text.slice(0, -1).trimEnd() : text;
