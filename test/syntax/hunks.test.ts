import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hunksBetween } from "../../shared/syntax/hunks.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { textOf } from "../../shared/text/span.ts";

/** What stands in the place of what, lines numbered from zero: `1–2 b → X`. */
function hunksOf(before: string, after: string): string[] {
  const shown = (text: string): string => text.trim().replaceAll(/\s+/gu, " ");
  return hunksBetween(parse(before), after).map(
    ({ first, rest, ...places }) =>
      `${first}–${rest} ${shown(textOf(before, places.before))} → ${shown(textOf(after, places.after))}`,
  );
}
const check = (before: string, after: string, expected: string[]): void =>
  expect(hunksOf(before, after)).toEqual(expected);

const page = (...lines: string[]): string => lines.map((line) => `${line}\n`).join("");
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
/** The page of the alphabet, a letter a line, with other lines in the place of some. */
const alphabetWith = (put: Readonly<Record<string, string>>): string =>
  page(...letters.flatMap((letter) => (put[letter] ?? letter).split(" ").filter((line) => line !== "")));

describe("where a text differs from an earlier one", () => {
  it("is one place, with the line above it, for a single change", () => {
    check(page(...letters), alphabetWith({ e: "E" }), ["3–5 d e → d E"]);
    check(page(...letters), alphabetWith({ e: "" }), ["3–6 d e f → d f"]);
    check(page(...letters), alphabetWith({ e: "E1 E2 e" }), ["3–5 d e → d E1 E2 e"]);
    check(page(...letters), alphabetWith({ a: "A" }), ["0–1 a → A"]);
    check(page("a"), page("a"), ["0–2 a → a"]);
  });

  it("is told place by place for several changes", () => {
    check(page(...letters), alphabetWith({ c: "C", m: "M1 M2", x: "" }), [
      "1–3 b c → b C",
      "11–13 l m → l M1 M2",
      "22–24 w x → w",
    ]);
  });

  it("is one place where the changes are next to each other", () => {
    check(page(...letters), alphabetWith({ c: "C", d: "D", f: "F", g: "G" }), [
      "1–7 b c d e f g → b C D e F G",
    ]);
  });

  it("is one place to the last change where too much was put in to see what goes on behind it", () => {
    const many = Array.from({ length: 20 }, (_, i) => `M${i}`).join(" ");
    check(page(...letters), alphabetWith({ c: "C", m: many, x: "X" }), [
      "1–3 b c → b C",
      `11–24 l m n o p q r s t u v w x → l ${many} n o p q r s t u v w X`,
    ]);
  });

  it("is at most 64 places, and one with all the rest", () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `rivi ${i}`);
    const changed = lines.map((line, i) => (i % 10 === 5 ? `${line}!` : line));
    const hunks = hunksBetween(parse(page(...lines)), page(...changed));
    expect(hunks.length).toBe(65);
    expect(hunks.at(-1)?.rest).toBe(996);
  });

  it("leaves nothing out: what stands between the places is the same in both texts", () => {
    const line = fc.constantFrom("a\n", "b\n", "\n", "c\r\n", "d\r", "e");
    const lines = fc.array(line, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        let [was, is, joined] = [0, 0, ""];
        for (const hunk of hunksBetween(parse(before), after)) {
          expect(before.slice(was, hunk.before.start)).toBe(after.slice(is, hunk.after.start));
          joined += before.slice(was, hunk.before.start) + textOf(after, hunk.after);
          [was, is] = [hunk.before.end, hunk.after.end];
        }
        expect(joined + before.slice(was)).toBe(after);
      }),
      { numRuns: 1000 },
    );
  });
});
