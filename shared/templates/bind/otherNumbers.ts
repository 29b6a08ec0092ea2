import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span, textOf, trimSpan } from "../../text/span.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** How others number headings: `4.1) X`, `(4.1) X`, `Kohta 4.1: X`, `4. 1 X`, `## 4 X`, `**4 X**`. */
const OTHERWISE_NUMBERED =
  /^(?:#{1,6}\s|\*\*)?(?:(?:kohta|osio|luku)\s)?\(?(\d{1,2})(?:\.\s?(\d{1,2}))?[.):]{0,2}\s{1,4}(?=\S)/iu;

/** What such headings begin with: nearly all lines begin otherwise. */
const FIRST = "0123456789(#*KkOoLl";

/** A section's own number and title, numbered as no form numbers them: the section and the title's place. */
export function numberedOtherwise(
  text: string,
  vocabulary: Vocabulary,
  { content }: Line,
): { readonly titled: SectionEntry; readonly title: Span } | undefined {
  if (!FIRST.includes(text.charAt(content.start))) return undefined;
  const written = textOf(text, content);
  const [whole = "", ...numbers] = OTHERWISE_NUMBERED.exec(written) ?? [];
  const entry = vocabulary.byId.get(numbers.filter((one) => one !== undefined).join("."));
  if (whole === "" || entry === undefined) return undefined;
  const end = written.endsWith("**") ? content.end - 2 : content.end;
  const title = trimSpan(text, span(content.start + whole.length, end));
  return entry.titles.has(fold(textOf(text, title))) ? { titled: entry, title } : undefined;
}

/** `1Hanke`: the section whose number and title are written in one. */
export function gluedNumber(vocabulary: Vocabulary, folded: string): SectionEntry | undefined {
  const number = /^\d{1,2}(?:\.\d{1,2})?/u.exec(folded)?.[0];
  const entry = number === undefined ? undefined : vocabulary.byId.get(number);
  return entry?.titles.has(folded.slice(number?.length)) ? entry : undefined;
}
