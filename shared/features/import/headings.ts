import { lex } from "../../syntax/lex.ts";
import { openSubsection } from "../../templates/bind/openSubsection.ts";
import type { SectionEntry, Vocabulary } from "../../templates/bind/vocabulary.ts";
import { headingText } from "../../templates/scaffold.ts";
import { foldName } from "../../text/fold.ts";
import type { Extent, PageBlock } from "./page.ts";
import { withoutColon } from "./section.ts";

/** A heading of the form, found on the page. */
export interface PageHeading {
  readonly block: PageBlock;
  readonly entry: SectionEntry;
  /** As the description has it: the form's number is put before a title that stands without one. */
  readonly line: string;
}

/** A heading by its number and title. @param isSure true where the page marks it as a heading: a title may then differ */
function numbered(line: string, vocabulary: Vocabulary, isSure: boolean): SectionEntry | undefined {
  const heading = lex(line)[0]?.heading;
  if (heading === undefined) return undefined;
  const title = line.slice(heading.title.start, heading.title.end);
  const entry = vocabulary.byId.get(heading.number);
  if (entry === undefined) return isSure ? openSubsection(vocabulary, heading.number, title) : undefined;
  return entry.def.numbered && (isSure || entry.titles.has(foldName(title))) ? entry : undefined;
}

/** A heading by its title alone: of the subsections of the open section first. */
function titled(
  line: string,
  vocabulary: Vocabulary,
  open: SectionEntry | undefined,
): SectionEntry | undefined {
  const title = foldName(withoutColon(line));
  const top = open?.parent ?? open;
  const child = vocabulary.entries.find(({ parent, titles }) => parent === top && titles.has(title));
  return (top === undefined ? undefined : child) ?? vocabulary.byTitle.get(title);
}

/** Headings that the page marks as such. */
function marked(blocks: readonly PageBlock[], vocabulary: Vocabulary): PageHeading[] {
  const found: PageHeading[] = [];
  let open: SectionEntry | undefined;
  for (const block of blocks) {
    if (block.kind !== "heading") continue;
    const [line = ""] = block.lines;
    const byNumber = numbered(line, vocabulary, true);
    const entry = byNumber ?? titled(line, vocabulary, open);
    if (entry === undefined) continue;
    const isBare = byNumber === undefined && entry.def.numbered;
    found.push({ block, entry, line: isBare ? headingText(vocabulary.template, entry.def) : line });
    open = entry;
  }
  return found;
}

/** Paragraphs of one line that are headings although the page does not mark them, of sections not yet found. */
function unmarked(
  blocks: readonly PageBlock[],
  vocabulary: Vocabulary,
  known: ReadonlySet<SectionEntry>,
): PageHeading[] {
  return blocks.flatMap((block) => {
    const [line = ""] = block.kind === "text" && block.lines.length === 1 ? block.lines : [];
    if (line === "") return [];
    const title = vocabulary.byTitle.get(foldName(withoutColon(line)));
    const entry = numbered(line, vocabulary, false) ?? (title?.def.numbered === false ? title : undefined);
    return entry === undefined || known.has(entry) ? [] : [{ block, entry, line }];
  });
}

/** Every heading of the form on a page, in the order of the page. */
export function pageHeadings(blocks: readonly PageBlock[], vocabulary: Vocabulary): readonly PageHeading[] {
  const sure = marked(blocks, vocabulary);
  const others = unmarked(blocks, vocabulary, new Set(sure.map(({ entry }) => entry)));
  return [...sure, ...others].sort((a, b) => a.block.at - b.block.at);
}

const holds = ({ start, end }: Extent, at: number): boolean => start <= at && at < end;

/** The smallest element that holds all headings; a single one may stand in any. */
function contentOf(headings: readonly PageHeading[]): Extent | undefined {
  const first = headings[0]?.block;
  const last = headings[headings.length - 1]?.block;
  if (first === undefined || last === undefined) return undefined;
  let extent: Extent | undefined = first.inside;
  while (extent?.parent !== undefined && (headings.length < 2 || !holds(extent, last.at)))
    extent = extent.parent;
  return extent;
}

/** Every element that holds a heading of the form. */
function extentsAround(headings: readonly PageHeading[]): ReadonlySet<Extent> {
  const around = new Set<Extent>();
  for (const { block } of headings)
    for (let at: Extent | undefined = block.inside; at !== undefined && !around.has(at); at = at.parent)
      around.add(at);
  return around;
}

/** Tells which blocks stand outside the contents, or in a part beside them that holds no heading of the form. */
export function outsideOf(headings: readonly PageHeading[]): (block: PageBlock) => boolean {
  const content = contentOf(headings);
  const around = extentsAround(headings);
  return ({ at, aside }) =>
    (content !== undefined && !holds(content, at)) || (aside !== undefined && !around.has(aside));
}
