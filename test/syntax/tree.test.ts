import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_LINE_LENGTH, MAX_LINES } from "../../shared/limits.ts";
import { leavesOf, lineEndOf } from "../../shared/syntax/leaves.ts";
import { parse, reparse } from "../../shared/syntax/parse.ts";
import { lineAt, lineIndexOf, lineNumberAt, type Tree } from "../../shared/syntax/tree.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { saidBy } from "./support.ts";

const leaves = (text: string): string[] =>
  [...leavesOf(parse(text))].map(
    ({ kind, start, end }) => `${kind} ${JSON.stringify(text.slice(start, end))}`,
  );

describe("the leaves of a text", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["a", ['text "a"']],
    [" a: b \r\n", ['space " "', 'text "a"', 'colon ":"', 'text " b"', 'space " "', 'lineEnd "\\r\\n"']],
    ["4.1 Otsikko: x\n", ['number "4.1"', 'text " Otsikko"', 'colon ":"', 'text " x"', 'lineEnd "\\n"']],
    ["a:\r", ['text "a"', 'colon ":"', 'lineEnd "\\r"']],
    ["\n \n", ['lineEnd "\\n"', 'space " "', 'lineEnd "\\n"']],
    [":a", ['colon ":"', 'text "a"']],
    ["a\r\n\n\r", ['text "a"', 'lineEnd "\\r\\n"', 'lineEnd "\\n"', 'lineEnd "\\r"']],
  ])("%j", (text, expected) => {
    expect(leaves(text)).toEqual(expected);
  });
});

describe("the end of a line", () => {
  it.each<[string, (string | undefined)[]]>([
    ["a\r\nb\nc\rd", ["\r\n", "\n", "\r", undefined]],
    ["a \n", ["\n", undefined]],
    ["\r\n", ["\r\n", undefined]],
    ["a ", [undefined]],
    ["\n\n", ["\n", "\n", undefined]],
    ["\r\n\n", ["\r\n", "\n", undefined]],
    ["\r\r", ["\r", "\r", undefined]],
    ["a\r\r\nb", ["\r", "\r\n", undefined]],
  ])("of each line of %j", (text, expected) => {
    const ends = parse(text).lines.map((line) => lineEndOf(text, line));
    expect(ends.map((end) => end && text.slice(end.start, end.end))).toEqual(expected);
  });
});

describe("the blocks of a text", () => {
  it("are paragraphs and gaps, in turns", () => {
    const text = "\na\nb\n\n \nc";
    expect(
      parse(text).blocks.map(({ kind, start, end, lines }) => [kind, text.slice(start, end), lines.length]),
    ).toEqual([
      ["gap", "\n", 1],
      ["paragraph", "a\nb\n", 2],
      ["gap", "\n \n", 2],
      ["paragraph", "c", 1],
    ]);
    expect(parse("").blocks).toHaveLength(1);
  });
});

describe("the lines that are not checked", () => {
  it("are those that are too long", () => {
    const long = "a".repeat(MAX_LINE_LENGTH + 1);
    expect(parse("a\n\nb").overlong).toEqual([]);
    expect(parse(`a\n${long}\nb\n${long}`).overlong.map(({ index }) => index)).toEqual([1, 3]);
  });
});

describe("the line at an offset", () => {
  const tree = parse("ab\ncd\n\nef");

  it.each<[number, number]>([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 2],
    [7, 3],
    [9, 3],
    [99, 3],
    [-1, 0],
  ])("%d is line %d", (offset, line) => {
    expect(lineNumberAt(tree.lines, offset)).toBe(line);
    expect(lineAt(tree, offset)?.index).toBe(line);
  });
});

describe("a text that was edited", () => {
  /** What a tree says, its survey among it. */
  const said = ({ start, end, text, lines, blocks, overlong, survey }: Tree) => ({
    start,
    end,
    text,
    lines: lines.map((line) => saidBy(line, text)),
    blocks: blocks.map((block) => [
      block.kind,
      block.start,
      block.end,
      block.lines.map(({ index }) => index),
    ]),
    overlong,
    survey,
  });
  const check = (before: string, after: string): void => {
    expect(said(reparse(after, parse(before)).tree)).toEqual(said(parse(after)));
  };

  it("is read as if it were read anew", () => {
    const text = fc
      .array(fc.constantFrom("1 Hanke", "Koodi: S1", "a.B", "se se", "\n", "\r", "\r\n", " "), {
        maxLength: 9,
      })
      .map((pieces) => pieces.join(""));
    fc.assert(fc.property(text, text, check), { numRuns: 500 });
    fc.assert(
      fc.property(text, text, text, text, (head, one, other, tail) =>
        check(head + one + tail, head + other + tail),
      ),
      { numRuns: 500 },
    );
  });

  it("is read as if it were read anew, wherever it was changed", () => {
    const line = fc
      .array(fc.constantFrom("1 Hanke", "Koodi: S1", "se se", " ", "a\u00a0b"), { maxLength: 3 })
      .chain((pieces) => fc.constantFrom("\n", "\n", "\r\n", "\r").map((end) => `${pieces.join("")}${end}`));
    const kept = fc.array(line, { minLength: 3, maxLength: 8 });
    const changed = fc.tuple(fc.array(line, { maxLength: 3 }), fc.array(line, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(kept, changed), { minLength: 2, maxLength: 5 }), (parts) => {
        const side = (of: 0 | 1): string => parts.flatMap(([same, both]) => [...same, ...both[of]]).join("");
        check(side(0), side(1));
      }),
      { numRuns: 500 },
    );
  });

  it("tells which lines are gone, and which stand in their place", () => {
    const lines = (of: readonly { start: number; end: number }[], text: string): string[] =>
      of.map(({ start, end }) => text.slice(start, end));
    const [before, after] = ["a\nb\nc\nd\ne\n", "a\nb\nX\nY\nd\ne\n"];
    const { gone, fresh, tree } = reparse(after, parse(before));
    expect(lines(gone, before)).toEqual(["b\n", "c\n"]);
    expect(lines(fresh, after)).toEqual(["b\n", "X\n", "Y\n"]);
    expect(tree.lines.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("keeps the lines that have not changed", () => {
    const earlier = parse("a\nb\nc\nd\n");
    const { tree } = reparse("a\nb\nc\nX\n", earlier);
    expect(tree.lines[0]).toBe(earlier.lines[0]);
    expect(tree.lines[1]).toBe(earlier.lines[1]);
  });
});

describe("the line index of a document", () => {
  /** It must tell of each offset, position and line what reading the text anew tells. */
  const check = (text: string): void => {
    const [told, wanted] = [lineIndexOf(parse(text)), indexLines(text)];
    expect(told.lineCount).toBe(wanted.lineCount);
    for (let offset = -1; offset <= text.length + 1; offset++)
      expect(told.at(offset)).toEqual(wanted.at(offset));
    for (let line = -1; line <= wanted.lineCount; line++) {
      expect(told.line(line)).toEqual(wanted.line(line));
      for (const character of [-1, 0, 1, 9])
        expect(told.offset({ line, character })).toEqual(wanted.offset({ line, character }));
    }
  };

  it("is that of its text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "ä ", "\n", "\r", "\r\n", "\u2028", "1. b: c")), (parts) =>
        check(parts.join("")),
      ),
    );
  });

  it("knows the lines beyond those that are read", () => {
    const text = "\n".repeat(MAX_LINES + 1);
    expect(lineIndexOf(parse(text)).lineCount).toBe(MAX_LINES + 2);
  });
});
