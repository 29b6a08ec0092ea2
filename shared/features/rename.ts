import { type Field, type Form, isEmpty } from "../templates/form.ts";
import type { TextEdit } from "../text/edits.ts";
import { contains, overlaps, type Span, span } from "../text/span.ts";
import { isAddress } from "../text/words.ts";
import { tokensOf } from "./tokens.ts";

/**
 * The project's short name: the name up to a parenthesis or a slash, on one line. `Polku-hanke (Työelämä…)` is called
 * Polku-hanke. Undefined without a name.
 */
export function shortNameOf(form: Form): string | undefined {
  const field = form.fieldOf("project.name");
  if (field === undefined || isEmpty(field)) return undefined;
  const [name = ""] = form.textOf(field.value).split(/[(/]/u, 1);
  const short = name.trim().replace(/\s+/gu, " ");
  return short === "" ? undefined : short;
}

/** Between two words: blanks, and at most one line end, for long lines are broken anywhere. */
const GAP = String.raw`(?:[^\S\r\n]+|(?=[\r\n]))(?:(?:\r\n|\r|\n)[^\S\r\n]*)?`;

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

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

/** Roles of values that name people, organisations and places, which may be called as the project is. */
const NAMES_ANOTHER = /^(?:applicant|contact|partners|authority|area|site)\./u;

const namesAnother = ({ def }: Field): boolean =>
  Object.values(def.roles).some((role) => NAMES_ANOTHER.test(role));

/**
 * Every place where the short name stands as it is: whole words, capitals alike, not in a heading, a label, the name of an organisation or a place, or a value of
 * a closed list, not in an address. An ending or a further part may follow a colon or a hyphen (`ASKEL:n`,
 * `SataPolku-hanke`); forms that change the word itself (`Polku-hankkeessa`) are left to the writer.
 */
export function occurrencesOf(form: Form, name: string): readonly Span[] {
  const { text } = form;
  const fixed = [
    ...tokensOf(form),
    ...form.fields.filter(namesAnother).map(({ value }) => ({ span: value })),
  ];
  const found: Span[] = [];
  const pattern = new RegExp(name.split(" ").map(escaped).join(GAP), "gu");
  for (const { index, 0: written } of text.matchAll(pattern)) {
    const at = span(index, index + written.length);
    const isWhole = !BEFORE.test(text.charAt(index - 1)) && !LETTER.test(text.charAt(at.end));
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
  return here && { name: short, span: here, occurrences };
}

/** A new name without white space at its ends; undefined for one that is empty or would end at a mark inside it. */
export function readNewName(text: string): string | undefined {
  const name = text.trim();
  return name === "" || /[()/\r\n]/u.test(name) ? undefined : name;
}

/** The edits that give every occurrence the new name. */
export const renameEdits = (occurrences: readonly Span[], newText: string): readonly TextEdit[] =>
  occurrences.map((at) => ({ span: at, newText }));
