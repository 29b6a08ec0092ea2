import { MAX_LINE_LENGTH, MAX_LINES } from "../limits.ts";
import { foldName } from "../text/fold.ts";
import { type Span, span, textOf, trimSpan } from "../text/span.ts";
import { colonIn } from "./leaves.ts";
import type { HeadingShape, LabelShape, Line } from "./tree.ts";

const LF = 10;
const CR = 13;

const isDigit = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
};

/** Deepest numbering and longest number that a heading of any form may have; anything more is a figure in prose. */
const DEEPEST = 3;
const MOST_DIGITS = 2;

/** The offset after a number such as `4` or `4.1` that starts at `from`, or `from` when there is none. */
function afterNumber(text: string, from: number, to: number): number {
  let end = from;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const start = depth === 0 ? from : end + 1;
    if (depth > 0 && text[end] !== ".") break;
    let at = start;
    while (at < to && isDigit(text, at)) at++;
    if (at === start || at - start > MOST_DIGITS) break;
    end = at;
  }
  return end;
}

/** Reads `4.1 Title`, `4. Title` or `4.Title`; undefined when the line does not begin so. */
function headingShape(text: string, content: Span): HeadingShape | undefined {
  const numberEnd = afterNumber(text, content.start, content.end);
  if (numberEnd === content.start) return undefined;
  const dotted = text[numberEnd] === ".";
  const afterDot = dotted ? numberEnd + 1 : numberEnd;
  const title = trimSpan(text, span(afterDot, content.end));
  if (title.start === title.end || (title.start === afterDot && !dotted) || isDigit(text, title.start))
    return undefined;
  return {
    number: text.slice(content.start, numberEnd),
    numberSpan: span(content.start, numberEnd),
    dotted,
    title,
  };
}

/** Reads `Label: value` at the line's first colon; undefined when there is none or nothing stands before it. */
function labelShape(text: string, content: Span): LabelShape | undefined {
  const colon = colonIn(text, content.start, content.end);
  if (colon === content.start || colon === content.end) return undefined;
  return {
    label: trimSpan(text, span(content.start, colon)),
    colon,
    value: trimSpan(text, span(colon + 1, content.end)),
  };
}

/** A line that is folded when that is first asked for, and then for all who ask. */
class LexedLine implements Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly content: Span;
  readonly blank: boolean;
  readonly overlong: boolean;
  readonly heading: HeadingShape | undefined;
  readonly labelled: LabelShape | undefined;
  readonly #text: string;
  #folded: string | undefined = undefined;
  #foldedLabel: string | undefined = undefined;

  constructor(text: string, shape: Omit<Line, "folded" | "foldedLabel">) {
    this.index = shape.index;
    this.start = shape.start;
    this.end = shape.end;
    this.content = shape.content;
    this.blank = shape.blank;
    this.overlong = shape.overlong;
    this.heading = shape.heading;
    this.labelled = shape.labelled;
    this.#text = text;
  }

  get folded(): string {
    this.#folded ??= foldName(textOf(this.#text, this.content));
    return this.#folded;
  }

  get foldedLabel(): string {
    if (this.labelled === undefined) return this.folded;
    this.#foldedLabel ??= foldName(textOf(this.#text, this.labelled.label));
    return this.#foldedLabel;
  }
}

/** Finds line ends from left to right: LF, CR LF or a lone CR. Each search goes on where the last one ended. */
function lineEnds(text: string): (from: number) => number {
  const { length } = text;
  const find = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found < 0 ? length : found;
  };
  let lf = -1;
  let cr = -1;
  return (from) => {
    if (lf < from) lf = find("\n", from);
    if (cr < from) cr = find("\r", from);
    return Math.min(lf, cr);
  };
}

/** Cuts a text into lines. Total and lossless: the lines, joined, are the text. */
export function lex(text: string): Line[] {
  const lines: Line[] = [];
  const endOfLine = lineEnds(text);
  let start = 0;
  for (;;) {
    const isRest = lines.length === MAX_LINES - 1 && endOfLine(start) < text.length;
    const end = isRest ? text.length : endOfLine(start);
    const isCrLf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    const next = Math.min(text.length, end + (isCrLf ? 2 : 1));
    const content = trimSpan(text, span(start, end));
    const blank = content.start === content.end;
    const overlong = isRest || end - start > MAX_LINE_LENGTH;
    const heading = blank || overlong ? undefined : headingShape(text, content);
    const labelled = blank ? undefined : labelShape(text, content);
    const shape = { index: lines.length, start, end: next, content, blank, overlong, heading, labelled };
    lines.push(new LexedLine(text, shape));
    if (end >= text.length) return lines;
    start = next;
  }
}
