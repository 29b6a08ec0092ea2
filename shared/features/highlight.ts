import type { Checked } from "../check.ts";
import { lineAt } from "../syntax/tree.ts";
import { fold } from "../text/fold.ts";
import { contains, type Span, span, textOf } from "../text/span.ts";

/** A place where the same thing stands, as UTF-16 offsets. */
export interface Highlight {
  readonly span: Span;
  /** value: it is what a field says · text: it is mentioned. */
  readonly kind: "value" | "text";
}

/** A number with its groups of three: `445 300`. */
const NUMBER = /\p{Nd}+(?:[ \u00A0\u202F]\p{Nd}{3})*/gu;
/** A code, or a word whose parts are joined by a hyphen. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;

const piecesIn = (text: string, within: Span, pattern: RegExp): Span[] =>
  Array.from(text.slice(within.start, within.end).matchAll(pattern), ({ 0: piece, index }) =>
    span(within.start + index, within.start + index + piece.length),
  );

const isNumber = (text: string): boolean => /^\p{Nd}+$/u.test(text);
const digitsOf = (text: string): string => text.replace(/[ \u00A0\u202F]/gu, "");

/** The pieces of a line that can be the same as others: words and codes, and numbers whatever their grouping. */
function* thingsIn({ text }: Checked, line: Span): Generator<{ at: Span; key: string }> {
  const numbers = piecesIn(text, line, NUMBER);
  const words = piecesIn(text, line, WORD);
  for (const at of words) {
    const written = text.slice(at.start, at.end);
    if (!isNumber(written)) yield { at, key: fold(written) };
  }
  for (const at of numbers) {
    // The digits of `S20271` belong to the code.
    const inWord = words.some(
      ({ start, end }) => start <= at.start && at.start < end && (start < at.start || end > at.end),
    );
    if (!inWord) yield { at, key: digitsOf(text.slice(at.start, at.end)) };
  }
}

/**
 * Everything in the text that is the same as what stands at a UTF-16 offset: the same word or code, whatever its case,
 * or the same number, whatever its grouping. Empty where neither stands there.
 */
export function findHighlights(checked: Checked, offset: number): Highlight[] {
  const { text, tree } = checked;
  const here = lineAt(tree, offset);
  if (here === undefined || here.overlong) return [];
  const wanted = [...thingsIn(checked, here.content)].find(({ at }) => contains(at, offset))?.key;
  if (wanted === undefined) return [];
  // The keys of words and those of numbers are made in ways of their own.
  const read = isNumber(wanted) ? digitsOf : fold;
  return tree.lines
    .filter(({ content, overlong }) => !overlong && read(textOf(text, content)).includes(wanted))
    .flatMap(({ content }) => [...thingsIn(checked, content)])
    .filter(({ key }) => key === wanted)
    .map(({ at }) => ({ span: at, kind: isValue(checked, at) ? "value" : "text" }));
}

/** True for what a field of its own line says; prose only mentions. */
function isValue({ form }: Checked, at: Span): boolean {
  const field = form?.at(at.start).field;
  if (field === undefined || (field.def.type === "text" && field.label === undefined)) return false;
  return field.label !== undefined && field.value.start <= at.start && at.end <= field.value.end;
}
