import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TypeSettings } from "../../shared/fieldTypes/fieldType.ts";
import { scores } from "../../shared/fieldTypes/scores.ts";

const settings: TypeSettings = { paddedDays: false, numberMark: undefined, choices: undefined };
const OFFSET = 100;
const read = (text: string) => scores.parse(text, OFFSET, settings);

describe("two scores", () => {
  it.each([
    ["2 3", 2, 3, [100, 101], [102, 103]],
    ["10\u00A0 0", 10, 0, [100, 102], [104, 105]],
    ["0\t8", 0, 8, [100, 101], [102, 103]],
    ["2\n3", 2, 3, [100, 101], [102, 103]],
    ["007 1", 7, 1, [100, 103], [104, 105]],
    ["yhteensä 4 5", 4, 5, [109, 110], [111, 112]],
    ["3 4 5", 4, 5, [102, 103], [104, 105]],
  ] as const)("%j is %d and %d", (text, direct, indirect, [start, end], [from, to]) => {
    expect(read(text)).toEqual({
      parts: {
        direct: { kind: "count", value: direct, span: { start, end } },
        indirect: { kind: "count", value: indirect, span: { start: from, end: to } },
      },
      problems: [],
    });
  });

  it.each(["2", "-1 3", "2 −3", "2,5 3", "2/3", "kaksi 3", "3 kolme", "+1 2", "1 2."])(
    "%j is none: no piece, one problem over the whole",
    (text) => {
      expect(read(text)).toEqual({
        parts: {},
        problems: [{ kind: "score/invalid", span: { start: 100, end: 100 + text.length }, text }],
      });
    },
  );

  it("has both pieces or one problem, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { parts, problems } = read(text);
        expect(Object.keys(parts).length === 2).toBe(problems.length === 0);
        expect(problems.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
