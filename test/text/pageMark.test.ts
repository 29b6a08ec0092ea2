import { describe, expect, it } from "vitest";
import { isPageMark, LONGEST_PAGE_MARK } from "../../shared/text/pageMark.ts";

function check(line: string, expected: boolean): void {
  expect({ line, isPageMark: isPageMark(line) }).toEqual({ line, isPageMark: expected });
}

describe("the number of a page", () => {
  it.each([
    ["with its word", ["Sivu 3", "sivu 12", "Sivu3", "Sida 120", "Page 3", "s. 3", "S.3"]],
    [
      "with its word and how many there are",
      ["Sivu 3/9", "Sivu3/9", "Sida 12 / 120", "Page 3 (9)", "sivu 3(120)"],
    ],
    ["with how many there are", ["3/9", "12 / 120", "120/120", "3 (9)", "3(12)", "120 (120)"]],
    ["between dashes", ["- 3 -", "–3–", "- 120 -"]],
  ])("%s", (_, lines) => {
    for (const line of lines) {
      check(line, true);
      expect(line.length).toBeLessThanOrEqual(LONGEST_PAGE_MARK);
    }
  });

  it.each([
    ["a number alone", ["3", "- 3", "3 -", "(9)", "9)"]],
    ["what may be a value", ["-", "4 5", "3,9", "12/2015", "1000/2000", "3.9", "3 9", "Aste 3/9"]],
    ["part of a line", ["Sivu 3/9 Hanke", "Hanke 3/9", "Hanke sivu 3", "- 3 - x", "x - 3 -", "3 (9) x"]],
    ["a word", ["Sivu", "Sivuja 3", "sivux3", "Sivu  3", ""]],
  ])("is not %s", (_, lines) => {
    for (const line of lines) check(line, false);
  });
});
