import type { Line, Tree } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { editDistance } from "../../text/nearest.ts";
import { type Span, span, trimSpan } from "../../text/span.ts";
import type { Foreign, Heading, Spelling } from "../form.ts";
import type { SectionDef } from "../schema.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** A heading of the template, found in the text. */
export interface FoundHeading {
  readonly entry: SectionEntry;
  readonly heading: Heading;
}

/** A title is a misspelling of another when it is at most this many edits, and a third of its length, away. */
const MOST_TITLE_EDITS = 4;
const LONGEST_OPEN_TITLE = 120;

const isMisspelled = (title: string, entry: SectionEntry): boolean =>
  [...entry.titles].some((right) => {
    const most = Math.min(MOST_TITLE_EDITS, Math.floor(right.length / 3));
    return most > 0 && editDistance(title, right, most) <= most;
  });

function headingOf(line: Line, title: Span, spelling: Spelling): Heading {
  const shape = line.heading;
  return {
    line,
    number: shape?.number,
    numberSpan: shape?.numberSpan,
    dotted: shape?.dotted ?? false,
    title,
    spelling,
  };
}

/** The line's text without a final colon: how the card writes its headings. */
const bareTitle = (text: string, line: Line): Span =>
  text[line.content.end - 1] === ":"
    ? trimSpan(text, span(line.content.start, line.content.end - 1))
    : line.content;

/** A subsection that the template does not name but allows: `7.3 Uudet työpaikat`, fields as its siblings have them. */
function openSubsection(vocabulary: Vocabulary, number: string, title: string): SectionEntry | undefined {
  const parent = vocabulary.byId.get(number.split(".").slice(0, -1).join("."));
  if (parent?.def.open !== true || title.length > LONGEST_OPEN_TITLE || /[.!?]$/u.test(title))
    return undefined;
  const sibling = parent.def.sections?.[0];
  const def: SectionDef = {
    id: number,
    numbered: true,
    title,
    accept: [],
    required: "optional",
    open: false,
    fields: (sibling?.fields ?? []).map((field) => ({
      ...field,
      roles: {},
      required: "optional",
      empty: "allowed",
    })),
  };
  const labels = new Map((sibling && vocabulary.byId.get(sibling.id)?.labels) ?? []);
  for (const label of labels.keys())
    labels.set(
      label,
      def.fields.filter((field) => field.label !== undefined && fold(field.label) === label),
    );
  return {
    def,
    parent,
    index: parent.index + (parent.def.sections?.length ?? 0) + 0.5,
    titles: new Set([fold(title)]),
    labels,
  };
}

/** Reads one line as a heading that needs no context: number and title agree with the template, or nearly. */
function certainHeading(
  tree: Tree,
  vocabulary: Vocabulary,
  line: Line,
  alone: boolean,
): FoundHeading | undefined {
  const shape = line.heading;
  if (shape !== undefined) {
    const title = tree.text.slice(shape.title.start, shape.title.end);
    const entry = vocabulary.byId.get(shape.number);
    if (entry?.def.numbered) {
      if (entry.titles.has(fold(title))) return { entry, heading: headingOf(line, shape.title, "exact") };
      return isMisspelled(title, entry)
        ? { entry, heading: headingOf(line, shape.title, "misspelled") }
        : undefined;
    }
    const open = entry === undefined && alone ? openSubsection(vocabulary, shape.number, title) : undefined;
    return open && { entry: open, heading: headingOf(line, shape.title, "exact") };
  }
  if (!alone) return undefined;
  const title = bareTitle(tree.text, line);
  const folded = fold(tree.text.slice(title.start, title.end));
  const entry = vocabulary.entries.find(({ def, titles }) => !def.numbered && titles.has(folded));
  return entry && { entry, heading: headingOf(line, title, "exact") };
}

/**
 * Reads one line as the heading of a section that was found nowhere: its title with another number or none, the title
 * that another period gives the number, or, where titles have no numbers, nearly its title.
 */
function likelyHeading(
  tree: Tree,
  vocabulary: Vocabulary,
  line: Line,
  missing: readonly SectionEntry[],
): FoundHeading | undefined {
  const title = line.heading?.title ?? bareTitle(tree.text, line);
  const text = tree.text.slice(title.start, title.end);
  const folded = fold(text);
  const titled = missing.find(({ def, titles }) => def.numbered && titles.has(folded));
  if (titled !== undefined) return { entry: titled, heading: headingOf(line, title, "misspelled") };
  if (line.heading !== undefined) {
    const numbered = missing.find(({ def }) => def.numbered && def.id === line.heading?.number);
    if (numbered !== undefined && vocabulary.foreignTitles.has(folded))
      return { entry: numbered, heading: headingOf(line, title, "foreign") };
    return undefined;
  }
  const near = missing.find((entry) => !entry.def.numbered && isMisspelled(text, entry));
  return near && { entry: near, heading: headingOf(line, title, "misspelled") };
}

/** Every heading in the order of the text, and the headings that only another period's form has. */
export function findHeadings(
  tree: Tree,
  vocabulary: Vocabulary,
): { headings: FoundHeading[]; foreign: Foreign[] } {
  const headings: FoundHeading[] = [];
  const missing = new Set(vocabulary.entries);
  const others: Line[] = [];
  for (const block of tree.blocks) {
    if (block.kind === "gap") continue;
    const alone = block.lines.length === 1;
    for (const line of block.lines) {
      if (line.overlong) continue;
      const found = certainHeading(tree, vocabulary, line, alone);
      if (found !== undefined) {
        headings.push(found);
        missing.delete(found.entry);
      } else if (alone) others.push(line);
    }
  }
  const foreign: Foreign[] = [];
  for (const line of others) {
    const likely = missing.size === 0 ? undefined : likelyHeading(tree, vocabulary, line, [...missing]);
    const place = likely && placeFor(headings, line.index, likely.entry);
    if (likely !== undefined && place !== undefined) {
      headings.splice(place, 0, likely);
      missing.delete(likely.entry);
    }
    const title = line.heading?.title;
    const templateId = title && vocabulary.foreignTitles.get(fold(tree.text.slice(title.start, title.end)));
    if (title !== undefined && templateId !== undefined)
      foreign.push({
        templateId,
        text: tree.text.slice(line.content.start, line.content.end),
        span: line.content,
      });
  }
  return { headings, foreign };
}

/**
 * Where a heading at this line goes among the headings found so far, or undefined when it would not stand between
 * those that belong before and after it.
 */
function placeFor(headings: readonly FoundHeading[], line: number, entry: SectionEntry): number | undefined {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.heading.line.index ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const before = headings[low - 1]?.entry.index ?? -1;
  const after = headings[low]?.entry.index ?? Number.POSITIVE_INFINITY;
  return before < entry.index && entry.index < after ? low : undefined;
}
