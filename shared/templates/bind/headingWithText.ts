import { cutLine } from "../../syntax/lex.ts";
import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span, textOf, trimSpan } from "../../text/span.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** A heading on whose line the text of its section begins: `4.2 Välilliset kohderyhmät: ei ole`. */
export interface HeadingWithText {
  readonly entry: SectionEntry;
  /** The line up to where the text begins. */
  readonly line: Line;
  readonly title: Span;
  /** The text on the line, as a line of its own. */
  readonly rest: Line;
}

/** What people put between a title and the text. */
const BETWEEN = /:|\.(?=\s)|\s[-–—](?=\s)|\t/gu;
/** Cuts a line behind the title of a section, where more follows. @param from UTF-16 offset at which a title would begin */
function cutBehindTitle(
  text: string,
  line: Line,
  from: number,
  longest: number,
  entryOf: (folded: string) => SectionEntry | undefined,
): HeadingWithText | undefined {
  const { content } = line;
  const room = text.slice(from, Math.min(content.end, from + longest));
  for (const between of room.matchAll(BETWEEN)) {
    const title = trimSpan(text, span(from, from + between.index));
    const entry = entryOf(fold(textOf(text, title)));
    const end = from + between.index + between[0].length;
    if (entry === undefined || trimSpan(text, span(end, content.end)).start === content.end) continue;
    const [heading, rest] = cutLine(text, line, end);
    return { entry, line: heading, title, rest };
  }
  return undefined;
}

/** The section whose number and title, or where titles have no numbers whose title and colon, the line begins with. */
function readLine(
  text: string,
  { byId, unnumbered }: Vocabulary,
  line: Line,
  longest: number,
): HeadingWithText | undefined {
  if (line.heading !== undefined) {
    const { number, title } = line.heading;
    const entry = byId.get(number);
    if (!entry?.def.numbered || /^\p{Ll}/u.test(textOf(text, title))) return undefined;
    return cutBehindTitle(text, line, title.start, longest, (folded) =>
      entry.titles.has(folded) ? entry : undefined,
    );
  }
  const { labelled } = line;
  const entry = labelled && unnumbered.get(line.foldedLabel(text));
  if (entry === undefined || labelled === undefined || labelled.value.start === labelled.value.end)
    return undefined;
  const [heading, rest] = cutLine(text, line, labelled.colon + 1);
  return { entry, line: heading, title: labelled.label, rest };
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/**
 * Headings with text of sections that have no line to themselves.
 * @param missing those sections @param longest UTF-16 units of the longest heading
 */
export function* headingsWithText(
  { text, lines }: { readonly text: string; readonly lines: readonly Line[] },
  vocabulary: Vocabulary,
  missing: ReadonlySet<SectionEntry>,
  longest: number,
): Generator<HeadingWithText> {
  if (missing.size === 0) return;
  const hasUnnumbered = vocabulary.unnumbered.size > 0;
  let above: Line | undefined;
  for (const line of lines) {
    const mayBe =
      isDigit(text.charCodeAt(line.contentStart)) || (hasUnnumbered && !line.blank && above?.blank !== false);
    const read = mayBe && !line.overlong ? readLine(text, vocabulary, line, longest) : undefined;
    if (read !== undefined && missing.has(read.entry)) yield read;
    above = line;
  }
}
