import type { Line, Tree } from "../../syntax/tree.ts";
import { foldName } from "../../text/fold.ts";
import type { Heading } from "../form.ts";
import type { FoundHeading } from "./headings.ts";
import { readMatrixLine } from "./matrix.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** The lines under one heading, up to the next; `entry` is undefined above the first heading. */
export interface Region {
  readonly entry: SectionEntry | undefined;
  readonly heading: Heading | undefined;
  readonly lines: readonly Line[];
}

/** Cuts the lines at the headings, and again where contents show that a heading was lost. */
export function cutRegions(tree: Tree, vocabulary: Vocabulary, headings: readonly FoundHeading[]): Region[] {
  const found = new Set(headings.map(({ entry }) => entry));
  const lost = new Set(vocabulary.entries.filter((entry) => !found.has(entry)));
  const regions: Region[] = [];
  const first = headings[0]?.heading.line.index ?? tree.lines.length;
  regions.push({ entry: undefined, heading: undefined, lines: tree.lines.slice(0, first) });
  headings.forEach(({ entry, heading }, i) => {
    const end = headings[i + 1]?.heading.line.index ?? tree.lines.length;
    regions.push({ entry, heading, lines: tree.lines.slice(heading.line.index + 1, end) });
  });
  return lost.size === 0 ? regions : regions.flatMap((region) => cutAtLostHeadings(tree.text, region, lost));
}

const labelOf = (text: string, line: Line): string =>
  foldName(
    line.labelled === undefined
      ? text.slice(line.content.start, line.content.end)
      : text.slice(line.labelled.label.start, line.labelled.label.end),
  );

/** True where free text stands under the heading, in which a lone label proves nothing. */
const isProse = ({ def }: SectionEntry): boolean =>
  def.body !== undefined ||
  def.matrix !== undefined ||
  def.fields.some(({ content }) => content !== "inline");

/** True when the line is one that only `entry` has: a label of its fields, or a line of its matrix. */
function belongsTo(text: string, entry: SectionEntry, line: Line | undefined): boolean {
  if (line === undefined) return false;
  if (entry.matrix !== undefined) return readMatrixLine(text, line, entry.matrix) !== undefined;
  const defs = entry.labels.get(labelOf(text, line));
  return (
    defs?.some(
      ({ colon, content }) => line.labelled !== undefined || colon === "optional" || content === "below",
    ) ?? false
  );
}

/** Splits a region where the contents of a section begin whose heading is nowhere in the text. Takes it off `lost`. */
function cutAtLostHeadings(text: string, region: Region, lost: Set<SectionEntry>): Region[] {
  const regions: Region[] = [];
  let current: Region = region;
  let start = 0;
  let seen = new Map<string, number>();
  const written = region.lines.filter((line) => !line.blank);
  written.forEach((line, i) => {
    const label = labelOf(text, line);
    const known = current.entry?.labels.get(label)?.length ?? 0;
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    if (times <= known) return;
    const prose = current.entry !== undefined && isProse(current.entry);
    const opened = [...lost].find((entry) => {
      if (!belongsTo(text, entry, line)) return false;
      const follows = current.entry !== undefined && entry.index === current.entry.index + 1;
      if (known > 0) return follows;
      return (!prose && entry.def.matrix === undefined) || belongsTo(text, entry, written[i + 1]);
    });
    if (opened === undefined) return;
    lost.delete(opened);
    const at = region.lines.indexOf(line);
    regions.push({ ...current, lines: region.lines.slice(start, at) });
    current = { entry: opened, heading: undefined, lines: region.lines.slice(at) };
    start = at;
    seen = new Map([[label, 1]]);
  });
  return [...regions, { ...current, lines: region.lines.slice(start) }];
}
