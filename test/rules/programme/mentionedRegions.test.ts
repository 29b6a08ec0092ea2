import { describe, expect, it } from "vitest";
import { mentionedRegions } from "../../../shared/rules/programme/mentionedRegions.ts";

const names = (text: string) =>
  mentionedRegions(text, { start: 0, end: text.length }).map(({ region, span }) => [
    region.name,
    text.slice(span.start, span.end),
  ]);

describe("regions mentioned in a text", () => {
  it("are whole words in any case form", () => {
    expect(names("Lapissa ja Lapinjärvellä, Lappi-talossa; LAPPIIN.")).toEqual([
      ["Lappi", "Lapissa"],
      ["Lappi", "LAPPIIN"],
    ]);
  });

  it("begin with a capital: lapin kieli is a language", () => {
    expect(names("lapin kieli, etelä- ja Pohjois-Savossa").map(([name]) => name)).toEqual(["Pohjois-Savo"]);
  });

  it("are never the end of a longer name", () => {
    expect(names("Pohjois-Pohjanmaan alueella")).toEqual([["Pohjois-Pohjanmaa", "Pohjois-Pohjanmaan"]]);
    expect(names("Pohjanmaan alueella")).toEqual([["Pohjanmaa", "Pohjanmaan"]]);
    expect(names("Pohjois\u2011Pohjanmaalla")).toEqual([["Pohjois-Pohjanmaa", "Pohjois\u2011Pohjanmaalla"]]);
  });

  it("are two where a first part stands alone", () => {
    expect(names("Etelä- ja Pohjois-Savossa")).toEqual([
      ["Etelä-Savo", "Etelä-"],
      ["Pohjois-Savo", "Pohjois-Savossa"],
    ]);
    expect(names("Etelä-, Keski- ja Pohjois-Pohjanmaalla").map(([name]) => name)).toEqual([
      "Etelä-Pohjanmaa",
      "Keski-Pohjanmaa",
      "Pohjois-Pohjanmaa",
    ]);
  });

  it.each(["Etelä- sekä Pohjois-Savossa", "Etelä- tai Pohjois-Savossa", "sekä Etelä- että Pohjois-Savossa"])(
    "are two in %s",
    (text) => {
      expect(names(text)).toEqual([
        ["Etelä-Savo", "Etelä-"],
        ["Pohjois-Savo", "Pohjois-Savossa"],
      ]);
    },
  );

  it("are not made up of words that lie apart", () => {
    expect(names("Etelä- tuulet puhaltavat Pohjois-Savossa").map(([name]) => name)).toEqual(["Pohjois-Savo"]);
  });

  it("lie where they stand in the document", () => {
    const text = "Otsikko\n\nKainuun työttömät";
    const [mention] = mentionedRegions(text, { start: 9, end: text.length });
    expect(mention?.span).toEqual({ start: 9, end: 16 });
  });
});
