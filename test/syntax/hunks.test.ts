import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hunksBetween, movesBetween } from "../../shared/syntax/hunks.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { movedSpan } from "../../shared/text/moves.ts";
import { span, textOf } from "../../shared/text/span.ts";

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

  it("is told apart from what was put in before the first line", () => {
    check(page(...letters), alphabetWith({ a: "A a", m: "M" }), ["0–0  → A", "11–13 l m → l M"]);
  });

  it("is one place to the last change where too much was put in to see what goes on behind it", () => {
    const put = (lines: number): string => Array.from({ length: lines }, (_, i) => `M${i}`).join(" ");
    check(page(...letters), alphabetWith({ m: put(9), x: "X" }), [
      `11–13 l m → l ${put(9)}`,
      "22–24 w x → w X",
    ]);
    check(page(...letters), alphabetWith({ m: put(10), x: "X" }), [
      `11–24 l m n o p q r s t u v w x → l ${put(10)} n o p q r s t u v w X`,
    ]);
  });

  it("ends where the last change ends, though the lines behind it are the same once more", () => {
    check("a\n\na\nb\nb\nb\n\n\nb\n", "a\n\nb\n\n\nb\n", ["1–6 a b b b → b"]);
  });

  it("is at most 64 places, and one with all the rest", () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `rivi ${i}`);
    const changed = lines.map((line, i) => (i % 10 === 5 ? `${line}!` : line));
    const hunks = hunksBetween(parse(page(...lines)), page(...changed));
    expect(hunks.length).toBe(65);
    expect(hunks.at(-1)?.rest).toBe(996);
  });

  it("leaves nothing out: what stands between the places is the same in both texts", () => {
    const lines = fc.array(fc.constantFrom("a\n", "a\n", "b\n", "b\n", "\n", "c\r"), { maxLength: 40 });
    const edit = fc.record({
      at: fc.nat(40),
      gone: fc.nat(6),
      put: fc.array(fc.constantFrom("a\n", "b\n", "e")),
    });
    fc.assert(
      fc.property(lines, fc.array(edit, { maxLength: 4 }), (written, edits) => {
        const edited: string[] = [...written];
        for (const { at, gone, put } of edits) edited.splice(at, gone, ...put);
        const [before, after] = [written.join(""), edited.join("")];
        let [was, is] = [0, 0];
        let joined = "";
        for (const hunk of hunksBetween(parse(before), after)) {
          const same = before.slice(was, hunk.before.start);
          expect(after.slice(is, hunk.after.start)).toBe(same);
          for (const { start, end } of [hunk.before, hunk.after]) expect(end).toBeGreaterThanOrEqual(start);
          joined += same + textOf(after, hunk.after);
          [was, is] = [hunk.before.end, hunk.after.end];
        }
        expect(joined + before.slice(was)).toBe(after);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("where a letter stands after an edit", () => {
  const before = parse(page(...letters));
  const after = alphabetWith({ c: "C", m: "M1 M2", x: "" });

  it.each([
    ["not yet known", movesBetween(before, after)],
    ["known", movesBetween(before, after, hunksBetween(before, after))],
  ])("is told of all but those that changed and the one behind what is gone, the lines %s", (_, moves) => {
    /** The letter at the same place of the later text; undefined where that cannot be said. */
    const standing = (letter: string): string | undefined => {
      const at = before.text.indexOf(letter);
      const now = movedSpan(span(at, at + 1), moves);
      return now && textOf(after, now);
    };
    const others = letters.filter((letter) => standing(letter) !== letter);
    expect(others).toEqual(["c", "m", "x", "y"]);
    expect(others.map(standing)).toEqual(others.map(() => undefined));
  });
});
