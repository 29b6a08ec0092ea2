import { MAX_LINE_LENGTH, MAX_LINES } from "../limits.ts";
import { foldedOpening, foldName } from "../text/fold.ts";
import { afterLineEnd, lineEnds } from "../text/lines.ts";
import { moved, type Span, span, textOf, trimSpan } from "../text/span.ts";
import { colonIn } from "./leaves.ts";
import { type HeadingShape, type LabelShape, type Line, OPENING } from "./tree.ts";

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

type Shape = Omit<Line, "folded" | "foldedLabel" | "opening" | "shifted">;

const movedHeading = (heading: HeadingShape, by: number): HeadingShape => ({
  ...heading,
  numberSpan: moved(heading.numberSpan, by),
  title: moved(heading.title, by),
});

const movedLabel = ({ label, colon, value }: LabelShape, by: number): LabelShape => ({
  label: moved(label, by),
  colon: colon + by,
  value: moved(value, by),
});

/**
 * A line that is folded when that is first asked for, and then for all who ask, wherever it moves to. It does not hold
 * the text, so that no old text lives on in the lines that an edit left alone.
 */
class LexedLine implements Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly content: Span;
  readonly blank: boolean;
  readonly overlong: boolean;
  readonly heading: HeadingShape | undefined;
  readonly labelled: LabelShape | undefined;
  #folded: string | undefined = undefined;
  #foldedLabel: string | undefined = undefined;
  #opening: string | undefined = undefined;

  constructor(shape: Shape) {
    this.index = shape.index;
    this.start = shape.start;
    this.end = shape.end;
    this.content = shape.content;
    this.blank = shape.blank;
    this.overlong = shape.overlong;
    this.heading = shape.heading;
    this.labelled = shape.labelled;
  }

  folded(text: string): string {
    this.#folded ??= foldName(textOf(text, this.content));
    return this.#folded;
  }

  foldedLabel(text: string): string {
    if (this.labelled === undefined) return this.folded(text);
    this.#foldedLabel ??= foldName(textOf(text, this.labelled.label));
    return this.#foldedLabel;
  }

  opening(text: string): string {
    this.#opening ??= foldedOpening(textOf(text, this.content), OPENING);
    return this.#opening;
  }

  shifted(lines: number, units: number): LexedLine {
    if (lines === 0 && units === 0) return this;
    const there = new LexedLine({
      index: this.index + lines,
      start: this.start + units,
      end: this.end + units,
      content: moved(this.content, units),
      blank: this.blank,
      overlong: this.overlong,
      heading: this.heading && movedHeading(this.heading, units),
      labelled: this.labelled && movedLabel(this.labelled, units),
    });
    there.#folded = this.#folded;
    there.#foldedLabel = this.#foldedLabel;
    there.#opening = this.#opening;
    return there;
  }
}

/** Which lines of a text to read: those from an offset at which a line begins to another such offset. */
export interface Stretch {
  readonly start: number;
  /** Undefined for all the rest of the text. */
  readonly end: number | undefined;
  /** Zero-based number of the first line. */
  readonly index: number;
}

const WHOLE: Stretch = { start: 0, end: undefined, index: 0 };

/** Cuts a text, or a stretch of its lines, into lines. Total and lossless: the lines of a text, joined, are the text. */
export function lex(text: string, stretch = WHOLE): Line[] {
  const lines: Line[] = [];
  const endOfLine = lineEnds(text);
  let { start } = stretch;
  while (start !== stretch.end) {
    const index = stretch.index + lines.length;
    const isRest = index === MAX_LINES - 1 && endOfLine(start) < text.length;
    const end = isRest ? text.length : endOfLine(start);
    const next = Math.min(text.length, afterLineEnd(text, end));
    const content = trimSpan(text, span(start, end));
    const blank = content.start === content.end;
    const overlong = isRest || end - start > MAX_LINE_LENGTH;
    const heading = blank || overlong ? undefined : headingShape(text, content);
    const labelled = blank ? undefined : labelShape(text, content);
    lines.push(new LexedLine({ index, start, end: next, content, blank, overlong, heading, labelled }));
    if (end >= text.length) break;
    start = next;
  }
  return lines;
}
