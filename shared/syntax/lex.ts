import { MAX_LINE_LENGTH, MAX_LINES } from "../limits.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import type { HeadingShape, LabelShape, Leaf, LeafKind, Line } from "./tree.ts";

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
  const colon = text.slice(content.start, content.end).indexOf(":");
  if (colon <= 0) return undefined;
  const at = content.start + colon;
  return {
    label: trimSpan(text, span(content.start, at)),
    colon: at,
    value: trimSpan(text, span(at + 1, content.end)),
  };
}

function leavesOfLine(text: string, line: Span, content: Span, ends: Span, number: Span | undefined): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (kind: LeafKind, start: number, end: number): void => {
    if (end > start) leaves.push({ kind, start, end });
  };
  add("space", line.start, content.start);
  const textStart = number?.end ?? content.start;
  add("number", content.start, textStart);
  const found = text.slice(textStart, content.end).indexOf(":");
  const colon = found < 0 ? content.end : textStart + found;
  add("text", textStart, colon);
  add("colon", colon, Math.min(colon + 1, content.end));
  add("text", colon + 1, content.end);
  add("space", content.end, ends.start);
  add("lineEnd", ends.start, ends.end);
  return leaves;
}

/** The offset at which the line that begins at `start` ends, its line end left out. */
function endOfLine(text: string, start: number): number {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

/** Cuts a text into lines. Total and lossless: the leaves of the lines, joined, are the text. */
export function lex(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const isRest = lines.length === MAX_LINES - 1 && endOfLine(text, start) < text.length;
    const end = isRest ? text.length : endOfLine(text, start);
    const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
    const next = Math.min(text.length, end + (crlf ? 2 : 1));
    const content = trimSpan(text, span(start, end));
    const blank = content.start === content.end;
    const overlong = isRest || end - start > MAX_LINE_LENGTH;
    const heading = blank || overlong ? undefined : headingShape(text, content);
    lines.push({
      index: lines.length,
      start,
      end: next,
      content,
      blank,
      overlong,
      heading,
      labelled: blank ? undefined : labelShape(text, content),
      leaves: leavesOfLine(text, span(start, next), content, span(end, next), heading?.numberSpan),
    });
    if (end >= text.length) return lines;
    start = next;
  }
}
