import { type Form, isEmpty } from "../templates/form.ts";
import type { TextEdit } from "../text/edits.ts";
import { contains, overlaps, type Span, span, trimSpan } from "../text/span.ts";
import { isAddress } from "../text/words.ts";
import { tokensOf } from "./tokens.ts";

/** The project's short name, as it stands in the name field. UTF-16 offsets. */
export interface ShortName {
  readonly text: string;
  readonly span: Span;
}

/** The name up to a parenthesis or a slash: `Polku-hanke (Työelämä…)` is called Polku-hanke. Undefined without a name. */
export function shortNameOf(form: Form): ShortName | undefined {
  const field = form.fieldOf("project.name");
  if (field === undefined || isEmpty(field)) return undefined;
  const name = form.textOf(field.value);
  const end = name.search(/[(/\r\n]/u);
  const at = trimSpan(form.text, span(field.value.start, field.value.start + (end < 0 ? name.length : end)));
  return at.start === at.end ? undefined : { text: form.textOf(at), span: at };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const BEFORE = /[\p{L}\p{M}\p{N}\u2010\u2011_-]/u;

/** True inside a web or e-mail address: those stay. */
function isInAddress(text: string, at: Span): boolean {
  let start = at.start;
  let end = at.end;
  while (start > 0 && !/\s/u.test(text.charAt(start - 1)) && at.start - start < 200) start--;
  while (end < text.length && !/\s/u.test(text.charAt(end)) && end - at.end < 200) end++;
  return isAddress(text.slice(start, end));
}

/**
 * Every place where the short name stands as it is: whole words, capitals alike, not in a heading, a label or a value of
 * a closed list, not in an address. An ending or a further part may follow a colon or a hyphen (`ASKEL:n`,
 * `SataPolku-hanke`); forms that change the word itself (`Polku-hankkeessa`) are left to the writer.
 */
export function occurrencesOf(form: Form, { text: name }: ShortName): readonly Span[] {
  const { text } = form;
  const fixed = tokensOf(form);
  const found: Span[] = [];
  for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + name.length)) {
    const at = span(i, i + name.length);
    const isWhole = !BEFORE.test(text.charAt(i - 1)) && !LETTER.test(text.charAt(at.end));
    if (isWhole && !fixed.some((token) => overlaps(token.span, at)) && !isInAddress(text, at)) found.push(at);
  }
  return found;
}

/** The short name at a UTF-16 offset and all its occurrences; undefined elsewhere. */
export function renameableAt(
  form: Form,
  offset: number,
): { readonly name: string; readonly span: Span; readonly occurrences: readonly Span[] } | undefined {
  const short = shortNameOf(form);
  if (short === undefined) return undefined;
  const occurrences = occurrencesOf(form, short);
  const here = occurrences.find((one) => contains(one, offset));
  return here && { name: short.text, span: here, occurrences };
}

/** A new name without white space at its ends; undefined for one that is empty or would end at a mark inside it. */
export function readNewName(text: string): string | undefined {
  const name = text.trim();
  return name === "" || /[()/\r\n]/u.test(name) ? undefined : name;
}

/** The edits that give every occurrence the new name. */
export const renameEdits = (occurrences: readonly Span[], newText: string): readonly TextEdit[] =>
  occurrences.map((at) => ({ span: at, newText }));
