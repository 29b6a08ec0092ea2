import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visibleJson, visibleLines } from "../../shared/report/visible.ts";

describe("text made visible", () => {
  it.each([
    ["päivä – 1 000 €\u00a0…", "päivä – 1 000 €\u00a0…"],
    ["a\tb\r\nc", "a b c"],
    ["\u001b[31m", "<U+001B>[31m"],
    ["\u009b\u007f\u0000", "<U+009B><U+007F><U+0000>"],
    ["\u202e\u2066\u2028\ufeff", "<U+202E><U+2066><U+2028><U+FEFF>"],
    ["\ud83d\ude00 \ud83d", "\ud83d\ude00 <U+D83D>"],
    ["\u{e0041}", "<U+E0041>"],
  ])("%j → %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("keeps the lines that the tool has laid out", () => {
    expect(visibleLines("a\nb\u001b\nc")).toBe("a\nb<U+001B>\nc");
  });

  it("never lets a control or format character through, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        const json = visibleJson(JSON.stringify({ text }, undefined, 2));
        expect(json.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
