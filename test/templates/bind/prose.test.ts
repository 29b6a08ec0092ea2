import { describe, expect, it } from "vitest";
import { check } from "../../support/check.ts";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";
import { cleanExample } from "../../support/examples.ts";

/** Lines that real descriptions have in their prose, and lines that look even more like fields or headings. */
const PROSE = [
  "Tp 1: Kuntien tarjoamien palvelujen kehittäminen",
  "Hankkeen tavoitteet ovat:",
  "Hankkeen taustaa",
  "Tavoite: 100 henkilöä töihin",
  "Lisätietoja: http://www.esimerkki.fi klo 12:00",
  "Toimintalinja: tästä kerrotaan edellä",
  "1 henkilö",
  "2 hakijaa",
  "1 hanke",
  "4 kohderyhmää",
  "1. Hankkeen ohjaus",
  "2. Hakijan ja kumppanien yhteinen työ",
  "3.1 miljoonaa euroa",
  "3,5 henkilötyövuotta",
  "12.5.2016 pidettiin kokous",
  "5 Projektia on päättynyt, niistä kolme kunnan omaa",
  "1) ohjauksen malli",
  "• Työvoiman liikkuvuus",
  "Materiaalit ja jätteet on hoidettu hyvin.",
] as const;

const PROSE_PLACES = [
  { template: "esr-2014-2020", before: "Hankkeessa kehitetään palvelupolku", id: "3", path: "3/summary" },
  { template: "esr-2014-2020", before: "Yli vuoden työttömänä olleet", id: "4.1", path: "4.1/primary" },
  { template: "esr-2007-2013", before: "Projektissa rakennetaan silta", id: "5", path: "5/summary" },
  { template: "esr-2007-2013", before: "Projektista kerrotaan", id: "6.1", path: "6.1/communication" },
  {
    template: "hankekortti",
    before: "Hankkeessa kehitettiin palvelupolku",
    id: "summary",
    path: "summary/text",
  },
  { template: "hankekortti", before: "Ohjaajat tapasivat", id: "practices", path: "practices/text" },
] as const;

const evenly = (text: string): string => text.replace(/\s+/gu, " ");

describe.each(PROSE_PLACES)("prose in $path of $template", ({ template, before, path }) => {
  const clean = cleanExample(template);
  const form = bindAs(template, clean);
  const spread = { "each a paragraph": "\n\n", "as one list": "\n" };

  it.each(Object.entries(spread))("stays prose, %s", (_, between) => {
    const prose = PROSE.join(between);
    const text = clean.replace(before, `Johdanto.\n\n${prose}\n\n${before}`);
    const written = bindAs(template, text);
    expect(outlineOf(written)).toEqual(outlineOf(form));
    expect(valuesOf(written)[path]).toBe(evenly(`Johdanto. ${prose} ${valuesOf(form)[path]}`));
    const others = (values: Record<string, string>): string[] =>
      Object.entries(values)
        .filter(([other]) => other !== path)
        .map(([other, value]) => `${other} ${value}`);
    expect(others(valuesOf(written))).toEqual(others(valuesOf(form)));
    check(text, "", { template, profile: "review", only: "structure/" });
    check(text, "", { template, profile: "review", only: "value/" });
  });
});

describe("prose under an answer", () => {
  it("is its justification, whatever it looks like", () => {
    const answer = "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\n";
    const note = "Perustelu: päätavoite on työllistyminen.\nTavoite: työ\n1 hanke\nhttp://www.esimerkki.fi\n";
    const text = cleanExample("esr-2014-2020").replace(
      `${answer}Päätavoite on työllistyminen.\n`,
      answer + note,
    );
    const field = bindAs("esr-2014-2020", text).fieldOf("equality.mainGoal");
    expect(field?.note && text.slice(field.note.start, field.note.end)).toBe(note.trim());
    check(text, "", { profile: "review", only: "structure/" });
  });
});
