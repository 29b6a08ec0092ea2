import { describe, expect, it } from "vitest";
import { cleanWith, found } from "../../support/ruleFound.ts";

const PRIMARY = "Yli vuoden työttömänä olleet työnhakijat.";
const INDIRECT = "Alueen työnantajat ja kuntien työllisyyspalvelut.";
const NOTE = "Palvelupolku on uusi palvelu.";

describe("target-group/indirect-mentioned", () => {
  const rule = "target-group/indirect-mentioned";
  const mentioning = (words: string, place = NOTE): string =>
    cleanWith([
      [INDIRECT, "-"],
      [place, words],
    ]);

  it.each([
    "Välillinen kohderyhmä",
    "välillisen kohderyhmän",
    "välilliset kohderyhmät",
    "Välillisenä\u00A0kohderyhmänä",
    "välillisten kohderyhmien",
    "välilliset  kohderyhmät",
    "välillisille kohderyhmille",
  ])("%s", (mention) => {
    const [one, ...more] = found(rule, mentioning(`Hyötyjä: ${mention} saa tietoa.`));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: "hint", on: mention, path: "8.2/intangibles" });
    expect(one?.related).toHaveLength(1);
  });

  it.each([
    "Hankkeella ei ole välillisiä kohderyhmiä.",
    "Välillistä kohderyhmää ei ole.",
    "Vaikutus kohdistuu välillisesti kohderyhmään.",
    "Epävälillinen kohderyhmä",
    "Kohderyhmä on välillinen. Kohderyhmä kasvaa.",
    "Välittömät kohderyhmät",
  ])("no mention: %s", (words) => {
    expect(found(rule, mentioning(words))).toEqual([]);
  });

  it("looks at the plan, at equality and sustainability, and at the final report; the first mention counts", () => {
    const mention = "Välillinen kohderyhmä hyötyy.";
    const places = [
      ["Hankkeen toimenpiteet ovat:", "3/summary"],
      ["Päätavoite on työllistyminen.", "8.1/mainGoal"],
      [NOTE, "8.2/intangibles"],
      ["Osallistujista joka kolmas sai työpaikan.", "9/finalReport"],
    ] as const;
    for (const [place, path] of places)
      expect(found(rule, mentioning(mention, place))).toMatchObject([{ path }]);
    const everywhere = cleanWith([[INDIRECT, "-"], ...places.map(([place]) => [place, mention] as const)]);
    expect(found(rule, everywhere)).toMatchObject([{ path: "3/summary" }]);
  });

  it("does not look at the primary group, nor where the indirect one is given or empty", () => {
    expect(found(rule, mentioning("Välillinen kohderyhmä hyötyy.", PRIMARY))).toEqual([]);
    expect(found(rule, cleanWith([[NOTE, "Välillinen kohderyhmä hyötyy."]]))).toEqual([]);
    const empty = cleanWith([
      [INDIRECT, ""],
      [NOTE, "Välillinen kohderyhmä hyötyy."],
    ]);
    expect(found(rule, empty)).toEqual([]);
  });
});

describe("target-group/identical", () => {
  const rule = "target-group/identical";

  it("speaks at the indirect group, related the primary one", () => {
    const [one] = found(rule, cleanWith([[INDIRECT, PRIMARY]]));
    expect(one).toMatchObject({ severity: "info", on: PRIMARY, path: "4.2/indirect" });
    expect(one?.related[0]).toBeLessThan(one?.line ?? 0);
  });

  it("compares what a reader reads: not capitals, white space, line breaks", () => {
    expect(found(rule, cleanWith([[INDIRECT, PRIMARY.toUpperCase().replace(" ", "\u00A0\n")]]))).toHaveLength(
      1,
    );
  });

  it.each([
    ["two hyphens", "-", "-"],
    ["two empty ones", "", ""],
    ["one that says more", PRIMARY, `${PRIMARY} Ja muut.`],
  ])("is silent on %s", (_, primary, indirect) => {
    const text = cleanWith([
      [PRIMARY, primary],
      [INDIRECT, indirect],
    ]);
    expect(found(rule, text)).toEqual([]);
  });
});
