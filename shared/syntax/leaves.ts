import { type Span, span } from "../text/span.ts";
import type { Leaf, LeafKind, Line, Tree } from "./tree.ts";

const LF = 10;
const CR = 13;
const COLON = 58;

/** The offset of the first colon of a piece of text, or its end when there is none. */
function colonIn(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== COLON) at++;
  return at;
}

/** The characters that end a line, CR LF together; undefined for the last line of a text, which has none. */
export function lineEndOf(text: string, { content, end }: Line): Span | undefined {
  const last = text.charCodeAt(end - 1);
  if (end === content.end || (last !== LF && last !== CR)) return undefined;
  const isCrLf = last === LF && end - 2 >= content.end && text.charCodeAt(end - 2) === CR;
  return span(isCrLf ? end - 2 : end - 1, end);
}

/** The smallest pieces of a line, in order: joined they are the line. */
function leavesOfLine(text: string, line: Line): Leaf[] {
  const { content, heading } = line;
  const leaves: Leaf[] = [];
  const add = (kind: LeafKind, start: number, end: number): void => {
    if (end > start) leaves.push({ kind, start, end });
  };
  const textStart = heading?.numberSpan.end ?? content.start;
  const colon = colonIn(text, textStart, content.end);
  const lineEnd = lineEndOf(text, line) ?? span(line.end, line.end);
  add("space", line.start, content.start);
  add("number", content.start, textStart);
  add("text", textStart, colon);
  add("colon", colon, Math.min(colon + 1, content.end));
  add("text", colon + 1, content.end);
  add("space", content.end, lineEnd.start);
  add("lineEnd", lineEnd.start, lineEnd.end);
  return leaves;
}

/** The leaves of a tree in document order: whatever the text is, joined they are the text. */
export function* leavesOf({ text, lines }: Tree): Generator<Leaf> {
  for (const line of lines) yield* leavesOfLine(text, line);
}
