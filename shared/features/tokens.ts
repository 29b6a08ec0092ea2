import type { Part } from "../fieldTypes/fieldType.ts";
import type { FieldTypeName } from "../fieldTypes/registry.ts";
import type { Field, Form, Section } from "../templates/form.ts";
import { overlaps, type Span, span } from "../text/span.ts";
import type { TokenKind } from "./tokenKinds.ts";

/** A piece of the form itself, or a valid value, as opposed to prose that looks like one. UTF-16 offsets; on one line. */
export interface Token {
  readonly kind: TokenKind;
  readonly span: Span;
}

/** Pieces of these types identify somebody or something. */
const IDENTIFIERS: ReadonlySet<FieldTypeName> = new Set([
  "businessId",
  "postalCode",
  "phone",
  "email",
  "url",
]);

const BY_KIND: Readonly<Partial<Record<Part["kind"], TokenKind>>> = {
  code: "code",
  day: "date",
  cents: "amount",
  count: "amount",
};

/** What a valid piece of a field is; undefined for names and prose. */
function kindOf({ def, parsed }: Field, part: Part): TokenKind | undefined {
  const known = BY_KIND[part.kind];
  if (known !== undefined) return known;
  // A piece with a problem is no valid value, even where it can be read.
  if (parsed.problems.some((problem) => overlaps(problem.span, part.span))) return undefined;
  if (def.type === "choice") return "choice";
  return IDENTIFIERS.has(def.type) ? "identifier" : undefined;
}

function* fieldTokens(field: Field): Generator<Token> {
  if (field.label !== undefined) yield { kind: "label", span: field.label };
  for (const part of Object.values(field.parsed.parts)) {
    const kind = kindOf(field, part);
    if (kind !== undefined) yield { kind, span: part.span };
  }
}

function* sectionTokens(section: Section): Generator<Token> {
  if (section.heading !== undefined) yield { kind: "heading", span: section.heading.line.content };
  for (const group of section.groups) yield { kind: "heading", span: group.span };
}

/** Cuts a token at the line ends inside it. */
function* onOneLine(text: string, { kind, span: whole }: Token): Generator<Token> {
  const pieces = text.slice(whole.start, whole.end).matchAll(/[^\r\n]+/gu);
  for (const { 0: piece, index } of pieces)
    yield { kind, span: span(whole.start + index, whole.start + index + piece.length) };
}

/**
 * Headings, labels and valid values of a description, in the order of the text, none overlapping. A line of prose that
 * looks like a label (`Tp 1: …`) has none: what is a label the template decides.
 * @param within UTF-16 offsets; only tokens that share a character with it
 */
export function tokensOf(form: Form, within?: Span): readonly Token[] {
  const all = [
    ...[form.head, ...form.allSections].flatMap((section) => [...sectionTokens(section)]),
    ...form.fields.flatMap((field) => [...fieldTokens(field)]),
  ];
  const tokens = all
    .filter((token) => within === undefined || overlaps(token.span, within))
    .flatMap((token) => [...onOneLine(form.text, token)])
    .filter((token) => within === undefined || overlaps(token.span, within))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return tokens.filter((token) => {
    if (token.span.start < end) return false;
    end = token.span.end;
    return true;
  });
}
