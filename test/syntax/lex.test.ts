import { describe, expect, it } from "vitest";
import { MAX_LINE_LENGTH, MAX_LINES } from "../../shared/limits.ts";
import { lex } from "../../shared/syntax/lex.ts";
import type { Line } from "../../shared/syntax/tree.ts";
import { openingHash } from "../../shared/text/openingHash.ts";
import { saidBy } from "./support.ts";

const lineOf = (text: string): Line => {
  const [line] = lex(text);
  if (line === undefined) throw new Error("no line");
  return line;
};
const cut = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);

describe("the lines of a text", () => {
  it.each<[string, string[]]>([
    ["", [""]],
    ["a", ["a"]],
    ["a\nb", ["a\n", "b"]],
    ["a\r\nb", ["a\r\n", "b"]],
    ["a\rb", ["a\r", "b"]],
    ["\n\r", ["\n", "\r", ""]],
    ["\r\r\n\n", ["\r", "\r\n", "\n", ""]],
    ["a\n", ["a\n", ""]],
    ["a\u2028b\u0085c\vd", ["a\u2028b\u0085c\vd"]],
  ])("%j", (text, expected) => {
    const lines = lex(text);
    expect(lines.map((line) => cut(text, line))).toEqual(expected);
    expect(lines.map(({ index }) => index)).toEqual(expected.map((_, i) => i));
  });

  it("have their contents without blanks; a line of blanks is blank", () => {
    const text = " \u00A0a b \n \t\n\n";
    const lines = lex(text);
    expect(lines.map(({ content }) => cut(text, content))).toEqual(["a b", "", "", ""]);
    expect(lines.map(({ blank }) => blank)).toEqual([false, true, true, true]);
    expect(lines[1]?.content).toEqual({ start: 7, end: 7 });
  });

  it("may be those of a stretch, numbered as in the whole", () => {
    const text = "a\nb\nc\nd";
    expect(lex(text, { start: 2, end: 6, index: 1 }).map((line) => [line.index, cut(text, line)])).toEqual([
      [1, "b\n"],
      [2, "c\n"],
    ]);
    expect(lex(text, { start: 4, end: undefined, index: 2 })).toHaveLength(2);
    expect(lex(text, { start: 2, end: 2, index: 1 })).toEqual([]);
  });

  it("are too long beyond the limit, and then no heading, but still a label", () => {
    const title = (length: number): string => `1 ${"a".repeat(length - 2)}`;
    const [longest, longer] = [title(MAX_LINE_LENGTH), title(MAX_LINE_LENGTH + 1)].map(lineOf);
    expect([longest?.overlong, longest?.heading !== undefined]).toEqual([false, true]);
    expect([longer?.overlong, longer?.heading]).toEqual([true, undefined]);
    expect(lineOf(`a: ${"a".repeat(MAX_LINE_LENGTH)}`).labelled).toBeDefined();
    expect(lex(`${title(MAX_LINE_LENGTH)}\r\nb`).map(({ overlong }) => overlong)).toEqual([false, false]);
  });
});

describe("the last line that is told apart", () => {
  /** The lines of a text above which so many stand that only two more are told apart. */
  const check = (text: string, expected: [line: string, overlong: boolean][]): void => {
    const lines = lex(text, { start: 0, end: undefined, index: MAX_LINES - 2 });
    expect(lines.map((line) => [cut(text, line), line.overlong])).toEqual(expected);
  };

  it.each<[string, [string, boolean][]]>([
    [
      "a\nb",
      [
        ["a\n", false],
        ["b", false],
      ],
    ],
    [
      "a\nb\n",
      [
        ["a\n", false],
        ["b\n", true],
      ],
    ],
    [
      "a\nb\nc\r\nd",
      [
        ["a\n", false],
        ["b\nc\r\nd", true],
      ],
    ],
    [
      "a\n1 Hanke\nc",
      [
        ["a\n", false],
        ["1 Hanke\nc", true],
      ],
    ],
  ])("holds all that follows, and then is not checked: %j", (text, expected) => {
    check(text, expected);
  });

  it("is no heading where more follows", () => {
    const of = (text: string) => lex(text, { start: 0, end: undefined, index: MAX_LINES - 1 })[0]?.heading;
    expect([of("1 Hanke")?.number, of("1 Hanke\nb")]).toEqual(["1", undefined]);
  });
});

describe("a line that begins like a heading", () => {
  const check = (
    text: string,
    expected: [number: string, dotted: boolean, title: string] | undefined,
  ): void => {
    const { heading } = lineOf(text);
    expect(heading && [heading.number, heading.dotted, cut(text, heading.title)]).toEqual(expected);
    if (heading !== undefined) expect(cut(text, heading.numberSpan)).toBe(heading.number);
  };

  it.each<[string, [string, boolean, string]]>([
    ["4 Otsikko", ["4", false, "Otsikko"]],
    ["4. Otsikko", ["4", true, "Otsikko"]],
    ["4.Otsikko", ["4", true, "Otsikko"]],
    ["4.1 Otsikko", ["4.1", false, "Otsikko"]],
    ["4.1. Otsikko", ["4.1", true, "Otsikko"]],
    ["4.1.2 Otsikko", ["4.1.2", false, "Otsikko"]],
    ["12.34.56 Otsikko", ["12.34.56", false, "Otsikko"]],
    ["4\u00A0 Otsikko", ["4", false, "Otsikko"]],
    ["  4 Otsikko: arvo ", ["4", false, "Otsikko: arvo"]],
    ["4 a", ["4", false, "a"]],
    ["9 Otsikko", ["9", false, "Otsikko"]],
    ["0 Otsikko", ["0", false, "Otsikko"]],
    ["4.1.2.Otsikko", ["4.1.2", true, "Otsikko"]],
    ["4 .5", ["4", false, ".5"]],
    ["4. .", ["4", true, "."]],
    ["4..a", ["4", true, ".a"]],
  ])("%j", (text, expected) => {
    check(text, expected);
  });

  it.each([
    "4",
    "4.",
    "4. ",
    "4Otsikko",
    "4 5",
    "4 5 Otsikko",
    "12/5 Otsikko",
    ".Otsikko",
    ". Otsikko",
    "4. 5",
    "123 Otsikko",
    "4.123 Otsikko",
    "4.1.2.3 Otsikko",
    "Otsikko 4",
    "/ Otsikko",
    ": Otsikko",
    "",
    "a",
  ])("is none: %j", (text) => {
    check(text, undefined);
  });
});

describe("a line with a label", () => {
  it.each<[string, string, string]>([
    ["Hankekoodi: S20271", "Hankekoodi", "S20271"],
    [" Hankekoodi :  S20271 ", "Hankekoodi", "S20271"],
    ["a:b:c", "a", "b:c"],
    ["a:", "a", ""],
    ["4 Otsikko: arvo", "4 Otsikko", "arvo"],
  ])("%j", (text, label, value) => {
    const { labelled } = lineOf(text);
    expect(labelled && [cut(text, labelled.label), cut(text, labelled.value)]).toEqual([label, value]);
    expect(labelled && text[labelled.colon]).toBe(":");
    expect(labelled?.colon).toBe(text.indexOf(":"));
  });

  it.each([": arvo", "arvo", "", ":", "a\n: b"])("%j has none", (text) => {
    expect(lineOf(text).labelled).toBeUndefined();
  });
});

describe("what a line says, folded", () => {
  const text = "  HANKEKOODI :  S20271 \nOTSIKKO\n";
  const [labelled, bare] = lex(text);

  it("is all of it, its label, or a number for how it begins", () => {
    expect(labelled?.folded(text)).toBe("hankekoodi : s20271");
    expect(labelled?.foldedLabel(text)).toBe("hankekoodi");
    expect(bare?.folded(text)).toBe("otsikko");
    expect(bare?.foldedLabel(text)).toBe("otsikko");
    expect(labelled?.openingHash(text)).toBe(openingHash("Hankekoodi: S20271"));
  });

  it("is remembered, wherever the line moves to", () => {
    const [line] = lex("ABC: X");
    const hash = openingHash("ABC: X");
    expect([line?.folded("ABC: X"), line?.foldedLabel("ABC: X"), line?.openingHash("ABC: X")]).toEqual([
      "abc: x",
      "abc",
      hash,
    ]);
    const elsewhere = line?.shifted(1, 2);
    for (const one of [line, elsewhere])
      expect([one?.folded(""), one?.foldedLabel(""), one?.openingHash("")]).toEqual(["abc: x", "abc", hash]);
  });
});

describe("a line that moves", () => {
  it("takes every place in it along", () => {
    const text = "4 Otsikko: arvo\n";
    const line = lineOf(text);
    const there = `abc\n${text}`;
    const [, expected = line] = lex(there);
    expect(saidBy(line.shifted(1, 4), there)).toEqual(saidBy(expected, there));
    expect(lineOf("\n").shifted(2, 0)).toMatchObject({ index: 2, start: 0, blank: true });
    expect(lineOf("a\n").shifted(0, 3)).toMatchObject({ index: 0, start: 3, end: 5 });
  });

  it("by nothing is the same line", () => {
    const line = lineOf("a");
    expect(line.shifted(0, 0)).toBe(line);
  });
});
