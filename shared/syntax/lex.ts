import { MAX_LINE_LENGTH, MAX_LINES } from "../limits.ts";
import { foldName } from "../text/fold.ts";
import { afterLineEnd, lineEnds, markFinder } from "../text/lines.ts";
import { openingHash } from "../text/openingHash.ts";
import { moved, type Span, span, textOf, trimSpan } from "../text/span.ts";
import type { HeadingShape, LabelShape, Line } from "./tree.ts";

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

/** Reads `Label: value` at the first colon from its start on; undefined when that is past it or nothing stands before. */
function labelShape(text: string, content: Span, colon: number): LabelShape | undefined {
  if (colon === content.start || colon >= content.end) return undefined;
  return {
    label: trimSpan(text, span(content.start, colon)),
    colon,
    value: trimSpan(text, span(colon + 1, content.end)),
  };
}

const movedHeading = ({ number, numberSpan, dotted, title }: HeadingShape, by: number): HeadingShape => ({
  number,
  numberSpan: moved(numberSpan, by),
  dotted,
  title: moved(title, by),
});

const movedLabel = ({ label, colon, value }: LabelShape, by: number): LabelShape => ({
  label: moved(label, by),
  colon: colon + by,
  value: moved(value, by),
});

/** A part of a reading where the line stands now; nothing is made for a line that has not moved. */
const placed = <T extends object>(
  part: T | undefined,
  by: number,
  move: (part: T, by: number) => T,
): T | undefined => (part === undefined || by === 0 ? part : move(part, by));

/**
 * What a line is wherever it stands, and what it has been asked for: one for the line and for all that it becomes when it
 * moves. Offsets are those of the place where it was read. It does not hold the text, so that no old text lives on in the
 * lines that an edit left alone.
 */
class Reading {
  folded: string | undefined = undefined;
  foldedLabel: string | undefined = undefined;
  openingHash: number | undefined = undefined;

  readonly heading: HeadingShape | undefined;
  readonly labelled: LabelShape | undefined;

  /** @param end offset at which the next line begins @param colon the first from the content's start on */
  constructor(
    text: string,
    readonly start: number,
    readonly content: Span,
    readonly end: number,
    readonly overlong: boolean,
    colon: number,
  ) {
    this.heading = overlong ? undefined : headingShape(text, content);
    this.labelled = labelShape(text, content, colon);
  }
}

/** A reading at its place. Long documents move thousands of lines with each edit, of most of which nobody asks more. */
class LexedLine implements Line {
  readonly index: number;
  readonly start: number;
  readonly #reading: Reading;
  #content: Span | undefined = undefined;
  #heading: HeadingShape | undefined = undefined;
  #labelled: LabelShape | undefined = undefined;

  constructor(index: number, start: number, reading: Reading) {
    this.index = index;
    this.start = start;
    this.#reading = reading;
  }

  /** UTF-16 units by which it stands further on than where it was read. */
  get #by(): number {
    return this.start - this.#reading.start;
  }

  get end(): number {
    return this.#reading.end + this.#by;
  }

  get content(): Span {
    this.#content ??= this.#by === 0 ? this.#reading.content : moved(this.#reading.content, this.#by);
    return this.#content;
  }

  get contentStart(): number {
    return this.#reading.content.start + this.#by;
  }

  get units(): number {
    const { start, end } = this.#reading.content;
    return end - start;
  }

  get blank(): boolean {
    return this.units === 0;
  }

  get overlong(): boolean {
    return this.#reading.overlong;
  }

  get heading(): HeadingShape | undefined {
    this.#heading ??= placed(this.#reading.heading, this.#by, movedHeading);
    return this.#heading;
  }

  get labelled(): LabelShape | undefined {
    this.#labelled ??= placed(this.#reading.labelled, this.#by, movedLabel);
    return this.#labelled;
  }

  folded(text: string): string {
    this.#reading.folded ??= foldName(textOf(text, this.content));
    return this.#reading.folded;
  }

  foldedLabel(text: string): string {
    const { labelled } = this;
    if (labelled === undefined) return this.folded(text);
    this.#reading.foldedLabel ??= foldName(textOf(text, labelled.label));
    return this.#reading.foldedLabel;
  }

  openingHash(text: string): number {
    this.#reading.openingHash ??= openingHash(text, this.contentStart, this.contentStart + this.units);
    return this.#reading.openingHash;
  }

  shifted(lines: number, units: number): LexedLine {
    if (lines === 0 && units === 0) return this;
    return new LexedLine(this.index + lines, this.start + units, this.#reading);
  }
}

/** A line read as two that have its number: the part before a UTF-16 offset inside it, and the rest. */
export function cutLine(
  text: string,
  { index, start, content, end, overlong }: Line,
  at: number,
): [Line, Line] {
  const colonFrom = markFinder(text, ":");
  const [before, after] = [trimSpan(text, span(content.start, at)), trimSpan(text, span(at, content.end))];
  return [
    new LexedLine(index, start, new Reading(text, start, before, at, overlong, colonFrom(before.start))),
    new LexedLine(index, at, new Reading(text, at, after, end, overlong, colonFrom(after.start))),
  ];
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
export function lex(text: string, stretch = WHOLE, endOfLine = lineEnds(text)): Line[] {
  const lines: Line[] = [];
  const colonFrom = markFinder(text, ":");
  let { start } = stretch;
  while (start !== stretch.end) {
    const index = stretch.index + lines.length;
    const isRest = index === MAX_LINES - 1 && endOfLine(start) < text.length;
    const end = isRest ? text.length : endOfLine(start);
    const next = Math.min(text.length, afterLineEnd(text, end));
    const content = trimSpan(text, span(start, end));
    const isOverlong = isRest || end - start > MAX_LINE_LENGTH;
    const reading = new Reading(text, start, content, next, isOverlong, colonFrom(content.start));
    lines.push(new LexedLine(index, start, reading));
    if (end >= text.length) break;
    start = next;
  }
  return lines;
}
