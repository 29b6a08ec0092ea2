import { describe, expect, it } from "vitest";
import { contains, isSpace, moved, overlaps, span, textOf, trimSpan } from "../../shared/text/span.ts";

describe("white space", () => {
  it("is what trim takes away, for every UTF-16 unit", () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
    const spaces = units.filter((unit) => String.fromCharCode(unit).trim() === "");
    expect(units.filter(isSpace)).toEqual(spaces);
  });

  it.each<[string, string]>([
    ["a", "a"],
    [" a", "a"],
    ["a ", "a"],
    [" \t\n\u00A0a b\uFEFF\u2003\r", "a b"],
    ["\u200B\u200Fa\u200Bb\u2060", "a\u200Bb"],
    ["\u200Aa\u200E", "a"],
    ["\u2010a\u2061", "\u2010a\u2061"],
    ["\u0080a\u205E", "\u0080a\u205E"],
    ["", ""],
  ])("goes from both ends of %j", (text, left) => {
    expect(textOf(text, trimSpan(text, span(0, text.length)))).toBe(left);
  });

  it("goes from a span only as far as the span reaches", () => {
    const text = "  a  b  ";
    expect(trimSpan(text, span(1, 4))).toEqual(span(2, 3));
    expect(trimSpan(text, span(3, 5))).toEqual(span(3, 3));
    expect(trimSpan(text, span(0, 2))).toEqual(span(0, 0));
    expect(trimSpan(text, span(3, 7))).toEqual(span(5, 6));
  });
});

it("a cursor belongs to a span up to right after its last character", () => {
  expect([1, 2, 3, 4, 5].filter((offset) => contains(span(2, 4), offset))).toEqual([2, 3, 4]);
});

it.each<[number, number, number, number, boolean]>([
  [0, 2, 2, 4, false],
  [2, 4, 0, 2, false],
  [0, 3, 2, 4, true],
  [2, 4, 0, 3, true],
  [0, 9, 2, 4, true],
  [2, 4, 0, 9, true],
  [0, 1, 5, 6, false],
])("%d–%d and %d–%d: share a character %s", (a, b, c, d, expected) => {
  expect(overlaps(span(a, b), span(c, d))).toBe(expected);
});

it("a span moves on or back by as many units", () => {
  expect([moved(span(2, 4), 3), moved(span(2, 4), -2)]).toEqual([span(5, 7), span(0, 2)]);
});
