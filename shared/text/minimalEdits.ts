import { diffArrays } from "diff";
import type { TextEdit } from "./edits.ts";
import { span } from "./span.ts";

/** The lines of a text with their line ends; joined they are the text. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\r" && text[i + 1] === "\n") continue;
    if (text[i] !== "\n" && text[i] !== "\r") continue;
    lines.push(text.slice(start, i + 1));
    start = i + 1;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** What two texts have in common at their ends, so that an edit within a line touches only what differs. */
function narrowed(before: string, after: string, at: number): TextEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  if (start > 0 && before[start - 1] === "\r") start--; // never between CR and LF, which are one line end
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const first = before.length - tail;
  if (before[first] === "\n" && before[first - 1] === "\r") tail--;
  return {
    span: span(at + start, at + before.length - tail),
    newText: after.slice(start, after.length - tail),
  };
}

/** Edits of single lines that turn `before` into `after`; lines that both have are not touched. Disjoint and in order. */
export function minimalEdits(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const edits: TextEdit[] = [];
  let at = 0;
  let removed = "";
  let added = "";
  const flush = (): void => {
    if (removed !== added) edits.push(narrowed(removed, added, at - removed.length));
    removed = "";
    added = "";
  };
  for (const change of diffArrays(linesOf(before), linesOf(after))) {
    const text = change.value.join("");
    if (change.added) added += text;
    else if (change.removed) {
      removed += text;
      at += text.length;
    } else {
      flush();
      at += text.length;
    }
  }
  flush();
  return edits;
}
