import { describe, expect, it } from "vitest";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";

/** What the fields of a description say whose lines stand so. */
function check(text: string, expected: Record<string, string | undefined>, template = "esr-2014-2020"): void {
  const values = valuesOf(bindAs(template, text));
  expect(Object.fromEntries(Object.keys(expected).map((path) => [path, values[path]]))).toEqual(expected);
}

describe("several fields on one line are each a field of their own", () => {
  it.each(["96100 ", "96100   ", "96100\t", "96100, ", "96100 ; ", "96100 | "])("parted by %j", (before) => {
    check(`2 Hakijan perustiedot\n\nPostinumero: ${before}Postitoimipaikka: Rovaniemi`, {
      "2/postalCode": "96100",
      "2/town": "Rovaniemi",
    });
  });

  it("as many as there are, in any order, and the last may go on", () => {
    check(
      "2 Hakijan perustiedot\n\nJakeluosoite: Hallituskatu 3 Postinumero: Postitoimipaikka: Rovaniemi Hakijan virallinen nimi: Lapin\nliitto",
      {
        "2/address": "Hallituskatu 3",
        "2/postalCode": "",
        "2/town": "Rovaniemi",
        "2/name": "Lapin liitto",
      },
    );
  });

  it("a label that ends like another is that label", () => {
    check("2 Hakijan perustiedot\n\nY-tunnus: 2296962-1 Yhteyshenkilön puhelinnumero: 0295 037 017", {
      "2/businessId": "2296962-1",
      "2/phone": undefined,
      "2/contactPhone": "0295 037 017",
    });
  });

  it.each([
    [
      "the label of a field that has a line of its own",
      "Jakeluosoite: Postinumero: 1\n\nPostinumero: 96100",
      "Postinumero: 1",
    ],
    ["a label that something touches", "Jakeluosoite: PL 1,Postinumero: 1", "PL 1,Postinumero: 1"],
    ["words that are no label", "Jakeluosoite: Käyntiosoite: Katu 1", "Käyntiosoite: Katu 1"],
    ["another section's label", "Jakeluosoite: Hankekoodi: S1", "Hankekoodi: S1"],
  ])("not %s", (_, text, address) => {
    check(`2 Hakijan perustiedot\n\n${text}`, { "2/address": address });
  });
});

describe("text on the line of a heading is the section's", () => {
  it("as its prose", () => {
    const form = bindAs(
      "esr-2014-2020",
      "4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät: Nuoret\nja muut.\n\nToinen kappale.\n\n4.2 Välilliset kohderyhmät – ei",
    );
    expect(valuesOf(form)).toEqual({
      "4.1/primary": "Nuoret ja muut. Toinen kappale.",
      "4.2/indirect": "ei",
    });
    expect(outlineOf(form)).toEqual(["4", "4.1", "4.2"]);
  });

  it("or a field of it", () => {
    check("2 Hakijan perustiedot: Y-tunnus: 2296962-1\n\nPostinumero: 96100", {
      "2/businessId": "2296962-1",
      "2/postalCode": "96100",
    });
    check(
      "Avainsanat: osaaminen, työllisyys\n\nToimintatavat:\n\nTyöpajat.",
      {
        "keywords/text": "osaaminen, työllisyys",
      },
      "hankekortti",
    );
  });

  it.each([
    [
      "of a section that has its heading",
      "4.2 Välilliset kohderyhmät: ei\n\n4.2 Välilliset kohderyhmät\n\n-",
    ],
    ["with a small letter", "4 Hankkeen kohderyhmät\n\nMukana on\n4.2 välilliset kohderyhmät: ei"],
    [
      "where another section should stand",
      "5 Projektin julkinen rahoitus, euroa\n\n4.2 Välilliset kohderyhmät: ei",
    ],
  ])("not %s", (_, text) => {
    expect(valuesOf(bindAs("esr-2014-2020", text))["4.2/indirect"]).not.toBe("ei");
  });
});
