import type { Line, Tree } from "../../syntax/tree.ts";
import type { Heading } from "../form.ts";
import type { FoundHeading } from "./headings.ts";
import { cutAtLostHeadings } from "./lost.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** The lines under one heading, up to the next; `entry` is undefined above the first heading. */
export interface Region {
  readonly entry: SectionEntry | undefined;
  /** Undefined above the first heading, and where contents show that a heading was lost. */
  readonly heading: Heading | undefined;
  readonly lines: readonly Line[];
}

/** Cuts the lines at the headings, and again where contents show that a heading was lost. The first is the head. */
export function cutRegions(tree: Tree, vocabulary: Vocabulary, headings: readonly FoundHeading[]): Region[] {
  const first = headings[0]?.heading.line.index ?? tree.lines.length;
  const regions: Region[] = [
    { entry: undefined, heading: undefined, lines: tree.lines.slice(0, first) },
    ...headings.map(({ entry, heading, lineCount, rest }, i) => {
      const end = headings[i + 1]?.heading.line.index ?? tree.lines.length;
      const under = tree.lines.slice(heading.line.index + lineCount, end);
      return { entry, heading, lines: rest === undefined ? under : [rest, ...under] };
    }),
  ];
  const found = new Set(headings.map(({ entry }) => entry));
  const lost = new Set(vocabulary.entries.filter((entry) => !found.has(entry)));
  return regions.flatMap((region, i) => {
    const next = regions[i + 1]?.entry?.index ?? Number.POSITIVE_INFINITY;
    return lost.size === 0 ? [region] : cutAtLostHeadings(tree.text, region, next, vocabulary, lost);
  });
}
