import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { explain } from "../../../shared/features/about/explain.ts";
import { completionsAt } from "../../../shared/features/completion/completion.ts";
import { filterOf } from "../../../shared/features/completion/suggestion.ts";
import { wordsOf } from "../../../shared/features/hover/words.ts";
import { LANGUAGES } from "../../../shared/i18n/message.ts";
import { codesOfTown } from "../../../shared/reference/postalCodes.ts";
import { documentText } from "../../../shared/templates/scaffold.ts";
import { escapeSnippet, markValue, toSnippet, withoutMarks } from "../../../shared/templates/tabStops.ts";
import { compareDays, endOfMonths, toDay, wholeMonths } from "../../../shared/text/calendar.ts";
import { SEEDS, seed } from "../../support/seeds.ts";

const TEMPLATES = builtInRegistry.templates.map((template) => [template.id, template] as const);

describe("the end of so many months", () => {
  it("is the day before the same day of a later month", () => {
    const end = (y: number, m: number, d: number, months: number) =>
      endOfMonths({ year: y, month: m, day: d }, months);
    expect(end(2015, 4, 1, 12)).toEqual({ year: 2016, month: 3, day: 31 });
    expect(end(2016, 1, 1, 12)).toEqual({ year: 2016, month: 12, day: 31 });
    expect(end(2015, 3, 15, 24)).toEqual({ year: 2017, month: 3, day: 14 });
    expect(end(2015, 8, 31, 6)).toEqual({ year: 2016, month: 2, day: 29 });
    expect(end(9999, 6, 1, 12)).toBeUndefined();
  });

  it("gives a period of that many whole months, always", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 84 }),
        (year, month, day, months) => {
          const start = toDay(year, month, day);
          const end = start && endOfMonths(start, months);
          if (start === undefined || end === undefined) return;
          expect(compareDays(start, end)).toBeLessThan(0);
          expect(wholeMonths(start, end)).toBe(months);
        },
      ),
    );
  });
});

describe("a new description", () => {
  it.each(TEMPLATES)("of %s is recognised and has no error as a draft", (id, template) => {
    const { recognition, findings } = check(documentText(template), { profile: "draft" });
    expect(recognition).toMatchObject({ kind: "recognised", templateId: id });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each(TEMPLATES)("of %s has the same text with tab stops and without", (_, template) => {
    const marked = documentText(template, markValue);
    expect(withoutMarks(marked)).toBe(documentText(template));
    const bare = toSnippet(marked).replace(/(?: |\n\n)?\$\d+/gu, "");
    expect(bare).toBe(escapeSnippet(documentText(template)));
  });
});

it("a snippet says what it is to say, whatever the form says", () => {
  expect(toSnippet(`5 $ \\ {a}: ${markValue({ id: "a" } as never)}!`)).toBe("5 \\$ \\\\ {a\\}: $1!");
});

it("typed letters find names with and without their marks", () => {
  const filter = filterOf(["Äänekosken", "A\u0308a\u0308nekoski"]);
  for (const name of ["Äänekosken", "Äänekoski", "Aanekosken", "Aanekoski"]) expect(filter).toContain(name);
});

it("the codes of a town, by its Finnish and its Swedish name", () => {
  const codes = (town: string) => codesOfTown(town).map(({ code }) => code);
  expect(codes("Vaasa")).toContain("65100");
  expect(codes("Vasa")).toEqual(codes("vaasa"));
  expect(codes("Eipä")).toEqual([]);
});

describe("at every place of every seed", () => {
  it.each(SEEDS)("%s: edits on the cursor's line, and nothing inside words of prose", (file) => {
    const text = seed(file);
    const checked = check(text);
    for (let offset = 0; offset <= text.length; offset += 7) {
      const line = checked.lines.line(checked.lines.at(offset).line);
      for (const { edit, label } of completionsAt(checked, offset, {
        language: "fi",
        registry: builtInRegistry,
      })) {
        expect(edit.span.start, label).toBeGreaterThanOrEqual(line.start);
        expect(edit.span.end, label).toBeLessThanOrEqual(line.end);
        expect(edit.span.start <= offset && offset <= edit.span.end, label).toBe(true);
      }
      const { field, section } = checked.form?.at(offset) ?? {};
      const isProse = field !== undefined && field.def === section?.def.body;
      const isInWord = /\p{L}/u.test(text.charAt(offset)) && /\p{L}/u.test(text.charAt(offset - 1));
      if (isProse && isInWord)
        expect(completionsAt(checked, offset, { language: "fi", registry: builtInRegistry })).toEqual([]);
    }
  });
});

it("whatever can be explained is explained in every language", () => {
  const text =
    "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus\n\n1 Hanke\n\nToimintalinja: \n\n6 Maantieteellinen kohdealue\n\nMaakunnat: \n\nSeutukunnat: \n\nKunnat: \n\n";
  const checked = check(text);
  const places = ["Toimintalinja: ", "Maakunnat: ", "Seutukunnat: ", "Kunnat: ", "Kunnat: \n\n"];
  for (const place of places) {
    const offset = text.indexOf(place) + place.length;
    const found = completionsAt(checked, offset, { language: "fi", registry: builtInRegistry });
    expect(found.length, place).toBeGreaterThan(0);
    for (const language of LANGUAGES)
      for (const { about, label } of found)
        if (about !== undefined)
          expect(explain(about, builtInRegistry, wordsOf(language)).length, label).toBeGreaterThan(0);
  }
});

describe("a label typed right under another field", () => {
  /** The first suggestions where a seed has `typed` in place of a whole line, the cursor at its end. */
  const offers = (
    name: Parameters<typeof seed>[0],
    line: RegExp,
    typed: string,
    expected: string[],
  ): void => {
    const original = seed(name).replace(/\n(?:\r?\n)+/gu, "\n");
    const text = original.replace(line, typed);
    expect(text).not.toBe(original);
    const at = text.indexOf(`\n${typed}\n`) + 1 + typed.length;
    const found = completionsAt(check(text), at, { language: "fi", registry: builtInRegistry });
    expect(found.slice(0, expected.length).map(({ label }) => label)).toEqual(expected);
    expect(found.map(({ order }) => order)).toEqual(found.map((_, order) => order));
  };

  it("is offered before the values of the field above", () => {
    offers("S20271", /^Erityistavoite: .*$/mu, "Erity", ["Erityistavoite"]);
    offers("S20271", /^Y-tunnus: .*$/mu, "Y-t", ["Y-tunnus"]);
  });

  it("is offered under a justification where the line begins as the label does", () => {
    offers("S20271", /^Hankkeen päätavoite on .*$/mu, "Hankkeen pää", [
      "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen",
    ]);
    offers("S20271", /^Liikkuminen ja logistiikka .*$/mu, "Liikk", ["Liikkuminen ja logistiikka"]);
  });

  it("is not offered for a word that begins nothing of the kind", () => {
    const text = seed("S20271").replace(/^Hankkeen päätavoite on .*$/mu, "Hanketta");
    const at = text.indexOf("\nHanketta\n") + 9;
    expect(completionsAt(check(text), at, { language: "fi", registry: builtInRegistry })).toEqual([]);
  });
});
