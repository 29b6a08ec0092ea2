import { lineEndOf } from "../../syntax/leaves.ts";
import { type Line, lineAt } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import { isAddress } from "../../text/words.ts";

/** A line with its characters, without its line end. `start` is the UTF-16 offset of the first of them. */
export interface CheckedLine {
  readonly line: Line;
  readonly start: number;
  readonly text: string;
  /** The places in question that lie on it: UTF-16 offsets of the document, ascending. */
  readonly places: readonly number[];
}

/** A line as its characters are checked. */
function checkedLine(text: string, line: Line, places: readonly number[]): CheckedLine {
  const end = lineEndOf(text, line)?.start ?? line.end;
  return { line, start: line.start, text: text.slice(line.start, end), places };
}

/**
 * The lines that are checked and on which one of these places lies, in order, each once. Lines above the limit are named
 * once, by the file's own rule. @param places UTF-16 offsets, ascending
 */
export function* linesAt({ tree }: Form, places: readonly number[]): Generator<CheckedLine> {
  let next = 0;
  while (next < places.length) {
    const first = next;
    const line = lineAt(tree, places[first] ?? 0);
    if (line === undefined) return;
    next++;
    while ((places[next] ?? line.end) < line.end) next++;
    if (!line.overlong) yield checkedLine(tree.text, line, places.slice(first, next));
  }
}

/** What follows an address that was broken by spaces: `etunimi.Sukunimi (at) esimerkki.fi`. */
const BROKEN_ADDRESS = /^[ \u00A0]{1,2}(?:@|[([]at[)\]])/iu;

/** What stands between white space. */
interface Token {
  /** UTF-16 offset of the line. */
  readonly end: number;
  /** False for a web or e-mail address, or for what begins a broken one. */
  readonly isProse: boolean;
}

/** The token around a UTF-16 offset of a line. */
function tokenAround(text: string, at: number): Token {
  let start = at;
  let end = at;
  while (/\S/u.test(text[start - 1] ?? "")) start--;
  while (/\S/u.test(text[end] ?? "")) end++;
  const isBroken = BROKEN_ADDRESS.test(text.slice(end, end + 8));
  return { end, isProse: !isBroken && !isAddress(text.slice(start, end)) };
}

/**
 * Tells which UTF-16 offsets of a line, asked for in ascending order, lie in its prose: not in a web or e-mail address.
 * A token is read once, however many offsets lie in it, for a text may have lost all its blanks.
 */
export function proseOf({ text }: CheckedLine): (at: number) => boolean {
  let token: Token | undefined;
  return (at) => {
    if (token === undefined || at >= token.end) token = tokenAround(text, at);
    return token.isProse;
  };
}

/**
 * Where a pattern stands in the prose of a line: not in a web or e-mail address. The pattern is looked for first and
 * its token only then, since most lines hold none. `at` is a UTF-16 offset of the document.
 */
export function* matchesInProse(
  line: CheckedLine,
  pattern: RegExp,
): Generator<{ readonly match: RegExpExecArray; readonly at: number }> {
  const isInProse = proseOf(line);
  for (const match of line.text.matchAll(pattern))
    if (isInProse(match.index)) yield { match, at: line.start + match.index };
}
