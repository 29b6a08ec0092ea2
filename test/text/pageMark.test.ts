import { describe, expect, it } from "vitest";
import { isPageMark } from "../../shared/text/pageMark.ts";

function check(line: string, expected: boolean): void {
  expect({ line, isPageMark: isPageMark(line) }).toEqual({ line, isPageMark: expected });
}

describe("the number of a page", () => {
  it.each([
    "Sivu 3/9",
    "sivu 3",
    "Sivu 3 (9)",
    "Sida 12 / 120",
    "Page 3",
    "s. 3",
    "3/9",
    "3 (9)",
    "- 3 -",
    "–3–",
  ])("%j", (line) => {
    check(line, true);
  });

  it.each([
    "3",
    "-",
    "- 3",
    "3 -",
    "4 5",
    "12/2015",
    "Sivu",
    "Sivuja 3",
    "Sivu 3/9 Hanke",
    "3,9",
    "(9)",
    "1000/2000",
    "",
  ])("not %j", (line) => {
    check(line, false);
  });
});
