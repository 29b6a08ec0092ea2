import type { Range } from "vscode-languageserver/node";
import { indexLines } from "../../../shared/text/lines.ts";

const CARET = "‸";

/** A text in which `‸` stands for the cursor: the text without it, and the position. */
export function readCaret(marked: string): { text: string; position: Range["start"] } {
  const at = marked.indexOf(CARET);
  if (at < 0) throw new Error("no caret in the text");
  const text = marked.replace(CARET, "");
  return { text, position: indexLines(text).at(at) };
}

/** The line of a range with the range between « and », at most 30 characters on each side. */
export function showRange(text: string, { start, end }: Range): string {
  const lines = indexLines(text);
  const [from, to] = [lines.offset(start), lines.offset(end)];
  const line = lines.line(start.line);
  const before = text.slice(Math.max(line.start, from - 30), from);
  const after = text.slice(to, Math.min(lines.line(end.line).end, to + 30));
  return `${before}«${text.slice(from, to)}»${after}`;
}
