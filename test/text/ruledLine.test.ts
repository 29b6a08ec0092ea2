import { describe, expect, it } from "vitest";
import { isRuledLine } from "../../shared/text/ruledLine.ts";

function check(line: string, expected: boolean): void {
  expect({ line, isRuledLine: isRuledLine(line) }).toEqual({ line, isRuledLine: expected });
}

describe("a drawn line", () => {
  it.each(["===", "=====", "______", "~~~~", "###", "***", "* * *", "----", "————", "–––––"])(
    "%s",
    (line) => {
      check(line, true);
    },
  );

  it.each([
    "-",
    "--",
    "---",
    "–",
    "==",
    "**",
    "* *",
    "=== a",
    "a ===",
    "=a===",
    "=-=-",
    "- - -",
    "*a*a*",
    "",
    "...",
  ])("is not %j", (line) => {
    check(line, false);
  });
});
