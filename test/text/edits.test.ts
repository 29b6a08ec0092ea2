import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits, areDisjoint } from "../../shared/text/edits.ts";
import { minimalEdits } from "../../shared/text/minimalEdits.ts";
import { span } from "../../shared/text/span.ts";

describe("edits", () => {
  it("are applied at once, whatever their order", () => {
    const edits = [
      { span: span(6, 11), newText: "maailma" },
      { span: span(0, 5), newText: "Hei" },
    ];
    expect(applyEdits("Moikka maail", [{ span: span(0, 6), newText: "Hei" }])).toBe("Hei maail");
    expect(applyEdits("Terve Suomi!", edits)).toBe("Hei maailma!");
  });

  it("that overlap are refused, two insertions at one point among them", () => {
    const twice = [
      { span: span(2, 2), newText: "a" },
      { span: span(2, 2), newText: "b" },
    ];
    expect(areDisjoint(twice)).toBe(false);
    expect(() => applyEdits("abcd", twice)).toThrow(new RangeError("overlapping edits"));
    expect(
      areDisjoint([
        { span: span(2, 4), newText: "" },
        { span: span(2, 2), newText: "b" },
      ]),
    ).toBe(false);
    expect(
      areDisjoint([
        { span: span(2, 4), newText: "" },
        { span: span(4, 4), newText: "b" },
      ]),
    ).toBe(true);
    expect(
      areDisjoint([
        { span: span(0, 3), newText: "" },
        { span: span(2, 4), newText: "" },
      ]),
    ).toBe(false);
  });
});

describe("minimal edits", () => {
  const lines = fc
    .array(
      fc.tuple(
        fc.constantFrom("1 Hanke", "", "Kunnat: Ii", "Kunnat: Oulu", "x"),
        fc.constantFrom("\n", "\r\n", "\r"),
      ),
    )
    .map((all) => all.map(([line, end]) => line + end).join(""));

  it("lead from any text to any other, and touch nothing when there is nothing to do", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const edits = minimalEdits(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        expect(minimalEdits(before, before)).toEqual([]);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  it("touch only what differs within a line", () => {
    expect(minimalEdits("a\nKunnat: Ii\nb\n", "a\nKunnat: Iin\nb\n")).toEqual([
      { span: span(12, 12), newText: "n" },
    ]);
  });
});
