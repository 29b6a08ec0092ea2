import type { Line } from "../../syntax/tree.ts";
import type { FoundHeading } from "./headings.ts";
import type { SectionEntry } from "./vocabulary.ts";

/** So many titles right after each other, all of which come again, are a table of contents. */
const FEWEST = 3;

/** True when nothing is written between a heading and the one that follows it. */
function isBare(lines: readonly Line[], { heading, lineCount, rest }: FoundHeading, next: number): boolean {
  if (rest !== undefined) return false;
  for (let at = heading.line.index + lineCount; at < next; at++) if (lines[at]?.blank === false) return false;
  return true;
}

/**
 * The headings without those of a table of contents, where it stands above the sections that it lists.
 * @param headings in the order of the text
 */
export function withoutContents(lines: readonly Line[], headings: readonly FoundHeading[]): FoundHeading[] {
  const last = new Map<SectionEntry, number>(headings.map(({ entry }, i) => [entry, i]));
  if (last.size === headings.length) return [...headings];
  const kept: FoundHeading[] = [];
  let run: FoundHeading[] = [];
  const endRun = (): void => {
    if (run.length < FEWEST) kept.push(...run);
    run = [];
  };
  for (const [i, found] of headings.entries()) {
    const next = headings[i + 1]?.heading.line.index;
    const comesAgain = (last.get(found.entry) ?? i) > i;
    if (comesAgain && next !== undefined && isBare(lines, found, next)) run.push(found);
    else {
      endRun();
      kept.push(found);
    }
  }
  endRun();
  return kept;
}
