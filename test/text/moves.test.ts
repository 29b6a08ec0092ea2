import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween, narrowed, type Touched } from "../../shared/text/change.ts";
import { movedSpan, movesOver } from "../../shared/text/moves.ts";
import { span, textOf } from "../../shared/text/span.ts";

/** A text without its brackets, and what they mark. */
function marked(text: string) {
  const [start, end] = [text.indexOf("["), text.indexOf("]")];
  return { text: text.replace(/[[\]]/gu, ""), at: start < 0 ? undefined : span(start, end - 1) };
}

const touchedBetween = (before: string, after: string): Touched => {
  const { start, endBefore, endAfter } = changeBetween(before, after);
  return { before: span(start, endBefore), after: span(start, endAfter) };
};

describe("what stands in brackets stands after an edit", () => {
  /** Without brackets in the later text: it cannot be said. */
  function check(before: string, after: string): void {
    const [was, is] = [marked(before), marked(after)];
    const moves = movesOver([touchedBetween(was.text, is.text)]);
    expect(was.at && movedSpan(was.at, moves)).toEqual(is.at);
  }

  it.each([
    ["where it stood, when something behind it changes", "[Hanke] alkaa", "[Hanke] alkaa!"],
    ["so much further on, when something before it changes", "Iso [hanke]", "Melko iso [hanke]"],
    ["so much nearer, when something before it goes", "Melko iso [hanke]", "Iso [hanke]"],
    ["unknown where, when something in it changes", "[Hanke]", "Hnke"],
    ["unknown where, when all of it goes", "Iso [hanke] alkaa", "Iso alkaa"],
    ["unknown where, when it grows at its end", "[Hanke]", "Hankeet"],
    ["unknown where, when it grows at its start", "[hanke]", "yhteishanke"],
    ["unknown where, when it is empty and something is put there", "Hanke[]", "Hanke:"],
    ["with a character between it and the edit, when it is empty", "Hanke[] on", "Hanke[] oli"],
  ])("%s", (_, before, after) => check(before, after));

  it("as the very same span where it has not moved", () => {
    const at = span(0, 2);
    expect(movedSpan(at, movesOver([touchedBetween("abcd", "abcxd")]))).toBe(at);
  });

  it("after edits in several places", () => {
    const moves = movesOver([
      { before: span(2, 3), after: span(2, 5) },
      { before: span(10, 14), after: span(12, 12) },
    ]);
    const places = [span(0, 1), span(4, 9), span(9, 11), span(15, 16), span(3, 4)];
    expect(places.map((at) => movedSpan(at, moves))).toEqual([
      span(0, 1),
      span(6, 11),
      undefined,
      span(13, 14),
      undefined,
    ]);
  });
});

it("what moves says the same as before, whatever the texts are", () => {
  const piece = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 30 });
  fc.assert(
    fc.property(piece, piece, fc.nat(30), fc.nat(30), (before, after, a, b) => {
      const at = span(Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length));
      const now = movedSpan(at, movesOver([touchedBetween(before, after)]));
      if (now !== undefined) expect(textOf(after, now)).toBe(textOf(before, at));
    }),
  );
});

it("stretches are narrowed to what differs in each", () => {
  const [before, after] = ["yksi\nkaksi\nkolme\nneljä\n", "yksi\nkaksin\nkolme\nnelä\n"];
  const lines = [
    { before: span(0, 11), after: span(0, 12) },
    { before: span(17, 23), after: span(18, 23) },
  ];
  expect(narrowed(before, after, lines)).toEqual([
    { before: span(10, 10), after: span(10, 11) },
    { before: span(20, 21), after: span(21, 21) },
  ]);
});
