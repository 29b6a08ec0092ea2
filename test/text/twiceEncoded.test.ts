import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { undoTwiceEncoded } from "../../shared/text/twiceEncoded.ts";
import { misread } from "../support/register.ts";

describe("text that was encoded twice", () => {
  it.each([
    ["PÃ¤Ã¤ttymispvm", "Päättymispvm"],
    ["Ã…bo â€“ Ã„hÃ¤vÃ¤", "Åbo – Ähävä"],
    ["MyÃƒÂ¶nnetty", "Myönnetty"],
    ["Päättymispvm", "Päättymispvm"],
    ["Åbo Akademi är", "Åbo Akademi är"],
    ["Ã", "Ã"],
    ["", ""],
    ["20 € â", "20 € â"],
    ["Orten Å”", "Orten Å”"],
    ["TyÃ¶ → tyÃ¶", "TyÃ¶ → tyÃ¶"],
    ["ÃlÃ¤ \u0085", "ÃlÃ¤ \u0085"],
    ["TyÃ¶ ÿ", "TyÃ¶ ÿ"],
  ])("%j is %j", (written, meant) => expect(undoTwiceEncoded(written)).toBe(meant));

  const words = fc.string({ unit: fc.constantFrom(..."aäåoöäö ÄÅÖ-,.é€–”’\u00A0") });

  it("is read as it was meant, encoded twice or three times", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(undoTwiceEncoded(misread(text))).toBe(text);
        expect(undoTwiceEncoded(misread(misread(text)))).toBe(text);
      }),
    );
  });

  it("is undone three times at most", () => {
    const often = (times: number): string => (times === 0 ? "Työ" : misread(often(times - 1)));
    expect([3, 4, 5].map((times) => undoTwiceEncoded(often(times)))).toEqual(["Työ", often(1), often(2)]);
  });

  it("right Finnish and Swedish stay as they are", () => {
    fc.assert(
      fc.property(words, (text) => {
        expect(undoTwiceEncoded(text)).toBe(text);
      }),
    );
  });
});
