import { MAX_LINE_LENGTH } from "../../limits.ts";
import type { Line } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import { isAddress } from "../../text/words.ts";

/** A line with its characters, without its line end. `start` is the UTF-16 offset of the first of them. */
export interface CheckedLine {
  readonly line: Line;
  readonly start: number;
  readonly text: string;
}

/** Every line of the document that is checked: those above the limit are named once, by the file's own rule. */
export function* checkedLines({ tree }: Form): Generator<CheckedLine> {
  for (const line of tree.lines) {
    if (line.end - line.start > MAX_LINE_LENGTH) continue;
    const text = tree.text.slice(line.start, line.end).replace(/[\r\n]{1,2}$/u, "");
    yield { line, start: line.start, text };
  }
}

/** What follows an address that was broken by spaces: `etunimi.Sukunimi (at) esimerkki.fi`. */
const BROKEN_ADDRESS = /^[ \u00A0]{1,2}(?:@|[([]at[)\]])/iu;

/** The token around a UTF-16 offset of a line: what stands between white space. */
function tokenAround(text: string, at: number): { readonly text: string; readonly end: number } {
  let start = at;
  let end = at;
  while (start > 0 && /\S/u.test(text[start - 1] ?? "")) start--;
  while (end < text.length && /\S/u.test(text[end] ?? "")) end++;
  return { text: text.slice(start, end), end };
}

/**
 * Where a pattern stands in the prose of a line: not in a web or e-mail address. The pattern is looked for first and
 * its token only then, since most lines hold none. `at` is a UTF-16 offset of the document.
 */
export function* matchesInProse(
  { start, text }: CheckedLine,
  pattern: RegExp,
): Generator<{ readonly match: RegExpExecArray; readonly at: number }> {
  let token = { text: "", end: -1 };
  for (const match of text.matchAll(pattern)) {
    if (match.index >= token.end) token = tokenAround(text, match.index);
    if (isAddress(token.text) || BROKEN_ADDRESS.test(text.slice(token.end, token.end + 8))) continue;
    yield { match, at: start + match.index };
  }
}
