import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check as read } from "../../shared/check.ts";
import { formatEdits, formatRange, formatted } from "../../shared/features/format.ts";
import { span } from "../../shared/text/span.ts";
import { inventDescription } from "../generator/descriptions.ts";
import { createRandom } from "../generator/random.ts";
import { seeds } from "../support/sources.ts";

const formOf = (text: string, template = "esr-2014-2020") => {
  const { form } = read(text, { template });
  if (form === undefined) throw new Error("no form");
  return form;
};

const check = (input: string, expected: string, template?: string): void =>
  expect(formatted(formOf(input, template))).toBe(expected);

describe("formatting", () => {
  it("puts one space after the colon of a label and none before", () => {
    check(
      "1 Hanke\n\nHankekoodi :S20271\n\nHankkeen nimi:   Polku",
      "1 Hanke\n\nHankekoodi: S20271\n\nHankkeen nimi: Polku",
    );
  });

  it("leaves a heading alone that has the number of another section: which is meant, a person decides", () => {
    const text = "2. Hanke\n\nHankekoodi: S29991\n";
    check(text, text);
  });

  it("writes headings as the form does", () => {
    check("1.  Hanke\n", "1 Hanke\n");
    check("7 Projektin julkinen rahoitus, euroa", "7. Projektin julkinen rahoitus, euroa", "esr-2007-2013");
    check("3.1. Maantieteellinen kohdealue", "3.1 Maantieteellinen kohdealue", "esr-2007-2013");
  });

  it("puts the blank line behind a title that takes two lines", () => {
    const heading = "7 Hakemusvaiheessa ilmoitettavat arviot\nhankekohtaisista seurantatiedoista";
    check(`${heading}\nTeksti.`, `${heading}\n\nTeksti.`);
    check(`${heading}\n\nTeksti.`, `${heading}\n\nTeksti.`);
  });

  it.each([40, 50, 60, 70, 80])("keeps every section of the seeds wrapped at %i columns", (columns) => {
    const wrapped = (text: string) =>
      text.replace(new RegExp(`(?=.{${columns}})(.{1,${columns}}) `, "gu"), "$1\n");
    for (const text of seeds.values()) {
      const form = read(wrapped(text)).form;
      const sections = form?.allSections.map(({ def, heading }) => [def.id, heading !== undefined]);
      const after = form && read(formatted(form)).form;
      expect(after?.allSections.map(({ def, heading }) => [def.id, heading !== undefined])).toEqual(sections);
    }
  });

  it("groups sums by spaces, where they are sums", () => {
    const heading = "5 Projektin julkinen rahoitus, euroa\n\n";
    check(
      `${heading}Myönnetty EU- ja valtion rahoitus: 445300`,
      `${heading}Myönnetty EU- ja valtion rahoitus: 445 300`,
    );
    check(
      `${heading}Myönnetty EU- ja valtion rahoitus: 1.865.436`,
      `${heading}Myönnetty EU- ja valtion rahoitus: 1 865 436`,
    );
    check(
      `${heading}Myönnetty EU- ja valtion rahoitus: 44 5300`,
      `${heading}Myönnetty EU- ja valtion rahoitus: 44 5300`,
    );
  });

  it("writes days as the form does", () => {
    const label = "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa";
    check(`${label} 01.04.2015 ja päättyy 31.12.2018`, `${label} 1.4.2015 ja päättyy 31.12.2018`);
  });

  it("leaves one blank line between paragraphs, around headings and between fields", () => {
    check(
      "1 Hanke\nHankekoodi: S20271\nHankkeen nimi: Polku\n\n\n\n2 Hakijan perustiedot",
      "1 Hanke\n\nHankekoodi: S20271\n\nHankkeen nimi: Polku\n\n2 Hakijan perustiedot",
    );
  });

  it("keeps answers and their justifications together", () => {
    const answers =
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nPäätavoite on työ.";
    check(answers, answers);
  });

  it("ends every line as the first one ends", () => {
    check("1 Hanke\r\n\nHankekoodi: S20271\r", "1 Hanke\r\n\r\nHankekoodi: S20271\r\n");
  });

  it("never touches a word of prose", () => {
    const prose =
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTp 1:ohjaus  ja   445300 euroa\n  1) sisennetty 01.02.2016";
    check(prose, prose);
  });

  it.each([...seeds].filter(([name]) => !name.includes("kortti")))("changes nothing in %s", (_, text) => {
    const { form } = read(text);
    expect(form && formatEdits(form)).toEqual([]);
  });

  it("of a range changes nothing outside it", () => {
    const text = "1 Hanke\n\nHankekoodi :S20271\n\nHankkeen nimi :Polku";
    const edits = formatRange(formOf(text), span(0, 20));
    expect(edits.map(({ span: at }) => at.start)).toEqual([19]);
  });
});

describe("formatting anything", () => {
  const untidied = fc
    .tuple(
      fc.nat(500),
      fc.constantFrom("esr-2014-2020", "esr-2007-2013", "hankekortti"),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(" ", "\n", "\r\n", "\t", "\n\n\n", " :")), {
        maxLength: 8,
      }),
    )
    .map(([seed, template, marks]) => {
      let text = inventDescription(createRandom(seed), template);
      for (const [n, mark] of marks) {
        const at = n % (text.length + 1);
        text = text.slice(0, at) + mark + text.slice(at);
      }
      return { text, template };
    });

  it("twice is formatting it once", () => {
    fc.assert(
      fc.property(untidied, ({ text, template }) => {
        const once = formatted(formOf(text, template));
        expect(formatted(formOf(once, template))).toBe(once);
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });

  it("keeps every character that is no white space, but for signs within values and headings", () => {
    const words = (text: string) => text.match(/\p{L}+/gu);
    fc.assert(
      fc.property(untidied, ({ text, template }) => {
        expect(words(formatted(formOf(text, template)))).toEqual(words(text));
      }),
      { numRuns: 150, seed: 20261121 },
    );
  });
});
