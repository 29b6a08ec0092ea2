import { expect, it } from "vitest";
import { indexLines, lineEnds } from "../../shared/text/lines.ts";

const TEXT = "yksi\r\nkaksi\n\nkolme\rneljä";

/** The lines of a text as the index tells them. */
const check = (text: string, expected: string[]): void => {
  const lines = indexLines(text);
  const told = Array.from({ length: lines.lineCount }, (_, line) => {
    const { start, end } = lines.line(line);
    return text.slice(start, end);
  });
  expect(told).toEqual(expected);
};

it.each<[string, string[]]>([
  ["", [""]],
  ["a", ["a"]],
  ["\n", ["", ""]],
  ["\r\n", ["", ""]],
  ["\n\r", ["", "", ""]],
  ["\r\r\n\n", ["", "", "", ""]],
  ["a\r\n\r\nb", ["a", "", "b"]],
  ["a\u2028b\u0085c", ["a\u2028b\u0085c"]],
  [TEXT, ["yksi", "kaksi", "", "kolme", "neljä"]],
])("the lines of %j", (text, expected) => {
  check(text, expected);
});

it.each<[number, number, number]>([
  [0, 0, 0],
  [3, 0, 3],
  [4, 0, 4],
  [5, 0, 5],
  [6, 1, 0],
  [11, 1, 5],
  [12, 2, 0],
  [13, 3, 0],
  [18, 3, 5],
  [19, 4, 0],
  [24, 4, 5],
  [25, 4, 5],
  [-1, 0, 0],
])("offset %d is line %d, character %d", (offset, line, character) => {
  expect(indexLines(TEXT).at(offset)).toEqual({ line, character });
});

it.each<[number, number, number]>([
  [0, 0, 0],
  [0, 4, 4],
  [0, 5, 4],
  [0, 99, 4],
  [1, 0, 6],
  [1, 5, 11],
  [1, 6, 11],
  [2, 0, 12],
  [2, 1, 12],
  [3, 5, 18],
  [3, 6, 18],
  [4, 5, 24],
  [4, 6, 24],
  [5, 0, 24],
  [9, 3, 24],
  [-1, 3, 0],
  [1, -3, 6],
])("line %d, character %d is offset %d", (line, character, offset) => {
  expect(indexLines(TEXT).offset({ line, character })).toBe(offset);
});

it("a line that is not there is empty, at the end", () => {
  const end = { start: TEXT.length, end: TEXT.length };
  expect([5, 6, -1].map((line) => indexLines(TEXT).line(line))).toEqual([end, end, end]);
});

it("line ends are found from anywhere, in whatever order they are asked for", () => {
  const text = "a\nb\r\nc\rd";
  const endOfLine = lineEnds(text);
  const ends = [1, 1, 3, 3, 4, 6, 6, 8, 8];
  const offsets = [...ends.keys()];
  for (const from of [...offsets, ...offsets.toReversed(), 4, 0, 7, 2])
    expect(endOfLine(from)).toBe(ends[from]);
});
