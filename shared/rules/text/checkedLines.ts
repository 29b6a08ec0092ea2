import { MAX_LINE_LENGTH } from "../../limits.ts";
import type { Line } from "../../syntax/tree.ts";
import type { Form } from "../../templates/form.ts";
import { isAddress, tokensOf, type Word } from "../../text/words.ts";

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

/** The tokens of a line that are prose: no web or e-mail addresses. Offsets are those of the document. */
export function* proseTokens({ start, text }: CheckedLine): Generator<Word> {
  for (const token of tokensOf(text)) {
    if (isAddress(token.text) || BROKEN_ADDRESS.test(text.slice(token.end, token.end + 8))) continue;
    yield { text: token.text, start: start + token.start, end: start + token.end };
  }
}
