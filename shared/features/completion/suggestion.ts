import type { TextEdit } from "../../text/edits.ts";
import type { Span } from "../../text/span.ts";
import type { About } from "../about/about.ts";

export type SuggestionKind = "document" | "section" | "field" | "choice" | "name" | "number" | "day";

/** Something that may be written at the cursor. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  /** What the list shows: the text itself, on one line. */
  readonly label: string;
  readonly detail: string | undefined;
  /** What is compared with what has been typed. */
  readonly filter: string;
  /** Place in the list: ascending, in the order of the form. */
  readonly order: number;
  readonly edit: TextEdit;
  /** The new text of the edit with tab stops, where it has any. */
  readonly snippet: string | undefined;
  readonly about: About | undefined;
}

/** A value that a field may have. */
export interface Value {
  readonly text: string;
  /** Other names under which somebody may look for it. */
  readonly also?: readonly string[];
  readonly detail?: string | undefined;
  readonly snippet?: string;
  readonly about?: About;
}

/** Values, and the place that they replace as UTF-16 offsets. */
export interface Values {
  readonly kind: SuggestionKind;
  readonly at: Span;
  readonly values: readonly Value[];
}

/** `Jyväskylä` → `Jyvaskyla`: for keyboards without å ä ö. */
const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** What typed letters are compared with: every name, and each without the marks of its letters. */
export function filterOf(names: readonly string[]): string {
  const composed = names.map((name) => name.normalize("NFC"));
  return [...new Set([...composed, ...composed.map(withoutMarks)])].join(" ");
}

/** Puts a space before what would stand right behind a colon or a comma. */
export const spaced = (document: string, at: Span, text: string): string =>
  at.start > 0 && /[:,;]/u.test(document.charAt(at.start - 1)) ? ` ${text}` : text;

/** The values as suggestions, in their order. */
export const suggestValues = (document: string, { kind, at, values }: Values): Suggestion[] =>
  values.map(({ text, also = [], detail, snippet, about }, order) => ({
    kind,
    label: text,
    detail,
    filter: filterOf([text, ...also]),
    order,
    edit: { span: at, newText: spaced(document, at, text) },
    snippet: snippet === undefined ? undefined : spaced(document, at, snippet),
    about,
  }));
