import { describe, expect, it } from "vitest";
import { withoutSyllableBreaks, withWholeWords } from "../../shared/text/lineEndHyphen.ts";

describe("words that were broken over two lines", () => {
  it.each([
    ["kohde-\nryhmät", "kohderyhmät"],
    ["kohde\u00AD\r\n  ryhmät", "kohderyhmät"],
    ["kohde- \t\nryhmät", "kohderyhmät"],
    ["kohde-\n\nryhmät ja väli-\nvaiheet", "kohderyhmät ja välivaiheet"],
  ])("between syllables are put together without their hyphen: %j", (text, whole) => {
    expect(withoutSyllableBreaks(text)).toBe(whole);
  });

  it.each(["Etelä-\nSavo", "kohde\nryhmät", "kohde- ryhmät", "3-\nvuotinen", "- \nryhmät", "kohde-\n3"])(
    "but not %j",
    (text) => {
      expect(withoutSyllableBreaks(text)).toBe(text);
    },
  );

  it.each([
    ["Etelä-\nSavo", "Etelä-Savo"],
    ["Etelä- \r\n Savo", "Etelä-Savo"],
    ["työ-\nja elinkeino", "työ-\nja elinkeino"],
    ["työ-\njalka", "työ-jalka"],
  ])("at a hyphen of their own are put together with it: %j", (text, whole) => {
    expect(withWholeWords(text)).toBe(whole);
  });
});
