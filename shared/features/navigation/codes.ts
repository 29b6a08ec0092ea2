import { contains, type Span, span } from "../../text/span.ts";

/** A project code: a fund's letter and digits, no part of a longer word or number. */
const CODE = /(?<![\p{L}\d])[SAJ]\d{4,9}(?![\p{L}\d])/gu;

/** A project code as it stands in a text. UTF-16 offsets. */
export interface WrittenCode {
  readonly code: string;
  readonly span: Span;
}

/** Every project code in a text, fields and prose alike, in order. Linear in the length. */
export const codesIn = (text: string): readonly WrittenCode[] =>
  Array.from(text.matchAll(CODE), ({ 0: code, index }) => ({ code, span: span(index, index + code.length) }));

/** The project code at a UTF-16 offset. */
export const codeAt = (text: string, offset: number): WrittenCode | undefined =>
  codesIn(text).find((one) => contains(one.span, offset));
