import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { moved, type Span, span, textOf, trimSpan } from "../../text/span.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** How others number headings: `4.1) X`, `(4.1) X`, `Kohta 4.1: X`, `4. 1 X`, `## 4 X`, `**4 X**`. */
const OTHERWISE_NUMBERED =
  /^(?:#{1,6}\s|\*\*)?(?:(?:kohta|osio|luku)\s)?\(?(\d{1,2})(?:\.\s?(\d{1,2}))?[.):]{0,2}\s{1,4}(?=\S)/iu;

/** Marks of a heading or of bold type around a title without a number: `## X`, `**X:**`. */
const DRESSED = /^(?:#{1,6}\s{1,4}|\*\*|__)(\S.{0,200}?)(?:\*\*|__|:){0,2}$/u;

/** What such headings begin with: nearly all lines begin otherwise. */
const FIRST = "0123456789(#*_KkOoLl";

interface Titled {
  readonly titled: SectionEntry;
  readonly title: Span;
}

/** A section's own number and title, written as no form writes them: the section and the title's place. */
export function headingOtherwise(
  text: string,
  vocabulary: Vocabulary,
  { content }: Line,
): Titled | undefined {
  if (!FIRST.includes(text.charAt(content.start))) return undefined;
  const written = textOf(text, content);
  return numberedOtherwise(vocabulary, written, content) ?? dressedTitle(vocabulary, written, content);
}

function dressedTitle({ unnumbered }: Vocabulary, written: string, content: Span): Titled | undefined {
  const [, inside = ""] = DRESSED.exec(written) ?? [];
  const titled = unnumbered.get(fold(inside));
  const start = content.start + written.indexOf(inside);
  return titled && { titled, title: span(start, start + inside.length) };
}

function numberedOtherwise(vocabulary: Vocabulary, written: string, content: Span): Titled | undefined {
  const [whole = "", ...numbers] = OTHERWISE_NUMBERED.exec(written) ?? [];
  const entry = vocabulary.byId.get(numbers.filter((one) => one !== undefined).join("."));
  if (whole === "" || entry === undefined) return undefined;
  const end = written.endsWith("**") ? content.end - 2 : content.end;
  const title = trimSpan(written, span(whole.length, end - content.start));
  if (!entry.titles.has(fold(textOf(written, title)))) return undefined;
  return { titled: entry, title: moved(title, content.start) };
}

/** `1Hanke`: the section whose number and title are written in one. */
export function gluedNumber(vocabulary: Vocabulary, folded: string): SectionEntry | undefined {
  const number = /^\d{1,2}(?:\.\d{1,2})?/u.exec(folded)?.[0];
  const entry = number === undefined ? undefined : vocabulary.byId.get(number);
  return entry?.titles.has(folded.slice(number?.length)) ? entry : undefined;
}
