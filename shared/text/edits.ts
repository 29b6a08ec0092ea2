import type { Span } from "./span.ts";

/** Replace the characters of `span` (UTF-16 offsets of the text before any edit) by `newText`. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

const inOrder = (a: TextEdit, b: TextEdit): number => a.span.start - b.span.start;

/** True when no two edits touch the same characters; insertions at one point count as touching. */
export function areDisjoint(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort(inOrder);
  return sorted.every((edit, i) => {
    const next = sorted[i + 1];
    if (next === undefined) return true;
    return edit.span.end <= next.span.start && edit.span.start !== next.span.start;
  });
}

/**
 * The text with every edit applied at once.
 * @throws RangeError when two edits overlap: the caller must leave one out, never guess.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (!areDisjoint(edits)) throw new RangeError("overlapping edits");
  let result = "";
  let done = 0;
  for (const edit of [...edits].sort(inOrder)) {
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}
