import type { Line, Tree } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span, textOf, trimSpan } from "../../text/span.ts";

/** A line that may be a heading, and how it stands in its paragraph. What few lines are asked for is read when asked. */
export class Candidate {
  readonly line: Line;
  /** The line's title: without a number and without a final colon. */
  readonly title: Span;
  /** The line right under it in its paragraph. */
  readonly next: Line | undefined;
  /** A paragraph of its own. */
  readonly alone: boolean;
  /** The first line of a paragraph. */
  readonly first: boolean;
  readonly #text: string;

  constructor(text: string, line: Line, next: Line | undefined, alone: boolean, first: boolean) {
    this.line = line;
    this.title = line.heading?.title ?? bareTitle(text, line);
    this.next = next;
    this.alone = alone;
    this.first = first;
    this.#text = text;
  }

  get folded(): string {
    return this.title === this.line.content
      ? this.line.folded(this.#text)
      : fold(textOf(this.#text, this.title));
  }

  /** Begins as titles begin: not with a small letter. */
  get capital(): boolean {
    return !/^\p{Ll}/u.test(textOf(this.#text, this.title));
  }
}

/** With fewer gaps than one in so many lines the text has lost its blank lines: every line stands for itself then. */
const LINES_PER_GAP = 8;

/** The line's text without a final colon: how the card writes its headings. */
const bareTitle = (text: string, { content }: Line): Span =>
  text[content.end - 1] === ":" ? trimSpan(text, span(content.start, content.end - 1)) : content;

/** Every line short enough for a heading, in the order of the text. @param longest UTF-16 units of the longest heading */
export function candidatesIn({ text, lines }: Tree, longest: number): Candidate[] {
  const isDense = hasLostGaps(lines);
  const candidates: Candidate[] = [];
  let above: Line | undefined;
  lines.forEach((line, i) => {
    if (!line.blank && line.units <= longest) {
      const under = lines[i + 1];
      const next = under?.blank === false ? under : undefined;
      const isFirst = isDense || above?.blank !== false;
      candidates.push(new Candidate(text, line, next, isDense || (isFirst && next === undefined), isFirst));
    }
    above = line;
  });
  return candidates;
}

/** True for a text that has next to no gaps between its lines. */
function hasLostGaps(lines: readonly Line[]): boolean {
  let written = 0;
  let gaps = 0;
  let inGap = false;
  for (const { blank } of lines) {
    if (!blank) written++;
    else if (!inGap) gaps++;
    inGap = blank;
  }
  return gaps * LINES_PER_GAP < written;
}
