import { readPartner } from "../../fieldTypes/partners.ts";
import type { Line } from "../../syntax/tree.ts";
import { type Span, textOf } from "../../text/span.ts";
import { runsOn } from "./fields.ts";
import { looksLabelled } from "./labelLike.ts";
import type { Mark } from "./mark.ts";
import { markFields } from "./marks.ts";
import { readMatrixLine } from "./matrix.ts";
import type { Region } from "./regions.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";
import { writtenLines } from "./writtenLines.ts";

/**
 * Sections whose heading is nowhere in the text, known by what stands under it: their labels, the lines of their
 * table, or free text where the section above takes none.
 */

/** Prose is a line this long, or one that ends as sentences do; in UTF-16 units. */
const LONG_LINE = 60;
/** A line with a colon up to this long is rather a field that the form does not know. */
const LONGEST_FIELD = 100;

/** True where free text stands under the heading, in which a lone label proves nothing. */
const isProse = ({ def }: SectionEntry): boolean =>
  def.body !== undefined ||
  def.matrix !== undefined ||
  def.fields.some(({ content }) => content !== "inline");

/** True when nothing but subsections stands under the heading. */
const isContainer = ({ def }: SectionEntry): boolean =>
  def.body === undefined && def.matrix === undefined && def.fields.length === 0;

/** True when the line is one of the section's own: a label of its fields, a whole line, or a line of its table. */
function belongsTo(text: string, entry: SectionEntry, line: Line | undefined, label: string): boolean {
  if (line === undefined) return false;
  if (entry.matrix !== undefined) return readMatrixLine(text, line, entry.matrix) !== undefined;
  if (line.labelled === undefined && entry.wholeLines.has(label)) return true;
  const defs = entry.labels.get(label) ?? [];
  return defs.some(
    ({ colon, content }) => line.labelled !== undefined || colon === "optional" || content === "below",
  );
}

/** What is known at one line of a region that is being cut. */
interface Place {
  readonly current: SectionEntry | undefined;
  /** The lost section that comes right after the current one in the form. */
  readonly next: SectionEntry | undefined;
  readonly line: Line;
  readonly label: string;
  readonly following: Line | undefined;
  /** Times that the label was seen since the last cut, this line included. */
  readonly times: number;
}

/** The lost section that begins at this line, or undefined. @param lost those that may stand here, in the form's order */
function openedAt(text: string, lost: readonly SectionEntry[], place: Place): SectionEntry | undefined {
  const { current, line, label, following, times } = place;
  const own = current?.labels.get(label)?.length ?? 0;
  if (times <= own || (current?.wholeLines.has(label) && line.labelled === undefined)) return undefined;
  const nextLabel = following === undefined ? "" : following.foldedLabel(text);
  return lost.find((entry) => {
    if (!belongsTo(text, entry, line, label)) return false;
    if (own > 0) return entry === place.next;
    if (entry.matrix !== undefined || (current !== undefined && isProse(current)))
      return belongsTo(text, entry, following, nextLabel);
    return (
      current === undefined || current.labels.get(nextLabel) === undefined || entry.labels.has(nextLabel)
    );
  });
}

/** True for a line of free text: `-`, a sentence, or a long line. */
function readsAsProse(text: string, { content, units }: Line): boolean {
  return units >= LONG_LINE || /[.!?]/u.test(text.charAt(content.end - 1)) || isHyphen(text, content);
}

const isHyphen = (text: string, { start, end }: Span): boolean => end - start === 1 && text[start] === "-";

/** Index of the last line that a table or its justifications take, or -1. Justifications are one line each. */
function lastOfMatrix(text: string, lines: readonly Line[], entry: SectionEntry): number {
  const { matrix } = entry;
  if (matrix === undefined) return -1;
  const last = lines.findLastIndex((line) => readMatrixLine(text, line, matrix) !== undefined);
  if (last < 0) return -1;
  const [row, next, after] = [lines[last], lines[last + 1], lines[last + 2]];
  if (row === undefined || next === undefined) return last;
  const isNote = next.index === row.index + 1 || (after !== undefined && after.index > next.index + 1);
  return isNote && !isHyphen(text, next.content) ? last + 1 : last;
}

/** True for a line that still belongs to the list or the text which stands below a label. */
function goesOn(text: string, mark: Mark, previous: Line, line: Line): boolean {
  if (
    mark.def.type === "partners" &&
    readPartner(textOf(text, line.content), 0).partner.businessId !== undefined
  )
    return true;
  if (line.index !== previous.index + 1) return false;
  return mark.def.content !== "inline" || runsOn(text, mark, mark.value, previous.index, line);
}

/** Index of the last line that belongs to a field of the section, or -1. */
function lastOfFields(
  text: string,
  lines: readonly Line[],
  entry: SectionEntry,
  vocabulary: Vocabulary,
): number {
  const { byLine, behind } = markFields(text, lines, entry, vocabulary).marks;
  let last = lines.findLastIndex((line) => byLine.has(line));
  let previous = lines[last];
  const mark = previous && (behind.get(previous)?.at(-1) ?? byLine.get(previous));
  if (mark === undefined) return last;
  // What stands below a label may be set off by a blank line.
  let isFirst = mark.def.content !== "inline";
  for (const line of lines.slice(last + 1)) {
    if (previous !== undefined && !isFirst && !goesOn(text, mark, previous, line)) break;
    isFirst = false;
    previous = line;
    last++;
  }
  return last;
}

/** Where the free text of the lost section `next` begins under `current`, as an index of `lines`; undefined if nowhere. */
function proseAfter(
  text: string,
  lines: readonly Line[],
  current: SectionEntry,
  vocabulary: Vocabulary,
): number | undefined {
  const last =
    current.matrix === undefined
      ? lastOfFields(text, lines, current, vocabulary)
      : lastOfMatrix(text, lines, current);
  const lastLine = lines[last];
  if (lastLine === undefined) return undefined;
  const start = lines.findIndex(
    (line, i) =>
      i > last &&
      line.index > (lines[i - 1]?.index ?? 0) + 1 &&
      !(looksLabelled(text, line) && line.units <= LONGEST_FIELD),
  );
  if (start < 0) return undefined;
  return lines.some((line, i) => i >= start && readsAsProse(text, line)) ? start : undefined;
}

/**
 * Cuts a region where contents begin that belong to a section whose heading was lost, and takes that section off `lost`.
 * @param next place in the form's order of the section after the region: nothing that belongs later can begin in it
 */
export function cutAtLostHeadings(
  text: string,
  region: Region,
  next: number,
  vocabulary: Vocabulary,
  lost: Set<SectionEntry>,
): Region[] {
  const regions: Region[] = [];
  let current: Region = region;
  let from = 0;
  let seen = new Map<string, number>();
  const written = writtenLines(text, region.lines);
  const open = (entry: SectionEntry, line: Line): void => {
    lost.delete(entry);
    const at = line.index - (region.lines[0]?.index ?? 0);
    regions.push({ ...current, lines: region.lines.slice(from, at) });
    current = { entry, heading: undefined, lines: region.lines.slice(at) };
    from = at;
    seen = new Map();
  };
  const mayStandHere = (): SectionEntry[] =>
    [...lost].filter(({ index }) => index > (current.entry?.index ?? -1) && index < next);
  const nextLost = (): SectionEntry | undefined => {
    let index = (current.entry?.index ?? -1) + 1;
    let entry = vocabulary.entries[index];
    // A section that only has subsections begins with the first of them.
    while (entry !== undefined && lost.has(entry) && isContainer(entry)) entry = vocabulary.entries[++index];
    return entry !== undefined && lost.has(entry) && entry.index < next ? entry : undefined;
  };
  const cutProse = (lines: readonly Line[]): void => {
    const entry = nextLost();
    if (current.entry === undefined || entry?.def.body === undefined || isContainer(current.entry)) return;
    if (current.entry.def.body !== undefined) return;
    const start = proseAfter(text, lines, current.entry, vocabulary);
    const line = start === undefined ? undefined : lines[start];
    if (line !== undefined) open(entry, line);
  };
  let candidates = mayStandHere();
  let first = 0;
  written.forEach((line, i) => {
    if (candidates.length === 0) return;
    const label = line.foldedLabel(text);
    const times = (seen.get(label) ?? 0) + 1;
    seen.set(label, times);
    const place = { current: current.entry, next: nextLost(), line, label, following: written[i + 1], times };
    let opened = openedAt(text, candidates, place);
    if (opened === undefined && i === first && current.entry !== undefined && isContainer(current.entry)) {
      const child = nextLost();
      if (child?.parent === current.entry && child.def.body !== undefined) opened = child;
    }
    if (opened === undefined) return;
    cutProse(written.slice(first, i));
    open(opened, line);
    first = i;
    seen.set(label, 1);
    candidates = mayStandHere();
  });
  cutProse(written.slice(first));
  return [...regions, { ...current, lines: region.lines.slice(from) }];
}
