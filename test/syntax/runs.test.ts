import { describe, expect, it } from "vitest";
import { parse } from "../../shared/syntax/parse.ts";
import { visitRuns } from "../../shared/syntax/runs.ts";

/** Each run of lines with text, from its first line to its last. */
function check(text: string, expected: string[]): void {
  const runs: string[] = [];
  visitRuns(parse(text).lines, (first, last) => runs.push(text.slice(first.content.start, last.content.end)));
  expect(runs).toEqual(expected);
}

describe("the runs of lines with text", () => {
  it.each<[string, string[]]>([
    ["", []],
    [" \n\n", []],
    ["a", ["a"]],
    ["a\nb\n", ["a\nb"]],
    ["\n a \n\n\nb\nc", ["a", "b\nc"]],
    ["a\n\u00a0\nb\n", ["a", "b"]],
  ])("of %j", (text, expected) => check(text, expected));
});
