import { describe, expect, it } from "vitest";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";
import { DOCUMENTS } from "../../support/documents.ts";

/** Values of a text that is bound by the 2014–2020 form. */
const values = (text: string): Record<string, string> => valuesOf(bindAs("esr-2014-2020", text));

describe("labels", () => {
  it.each([
    ["in other letters", "1 Hanke\n\nHANKEKOODI: S29991", { "1/code": "S29991" }],
    ["with a space before the colon", "1 Hanke\n\nHankekoodi : S29991", { "1/code": "S29991" }],
    ["behind the mark of a list", "1 Hanke\n\n- Hankekoodi: S29991", { "1/code": "S29991" }],
    ["with soft hyphens", "1 Hanke\n\nHanke\u00ADkoo\u00ADdi: S29991", { "1/code": "S29991" }],
    [
      "behind marks without width",
      "\u200B1 Hanke\n\n\u200B\u2060Hankekoodi: S29991\u200B",
      { "1/code": "S29991" },
    ],
    ["in bold type", "1 Hanke\n\n**Hankekoodi:** S29991", { "1/code": "S29991" }],
    ["in bold type, the colon not", "1 Hanke\n\n- __Hankekoodi__: S29991", { "1/code": "S29991" }],
    ["in bold type, empty", "1 Hanke\n\n**Hankekoodi:**", { "1/code": "" }],
    ["behind a bullet", "6 Maantieteellinen kohdealue\n\n•\tKunnat: Ii", { "6/municipalities": "Ii" }],
    ["value on the next line", "1 Hanke\n\nHankkeen nimi:\nPolku", { "1/name": "Polku" }],
    ["colon missing", "1 Hanke\n\nHankkeen nimi Polku", { "1/name": "Polku" }],
    [
      "colon missing and one in the value",
      "1 Hanke\n\nHankkeen nimi Polku: tie työhön",
      { "1/name": "Polku: tie työhön" },
    ],
    [
      "colon missing before a web address",
      "2 Hakijan perustiedot\n\nWWW-osoite http://a.fi",
      { "2/website": "http://a.fi" },
    ],
    ["longer label that begins alike", "1 Hanke\n\nHankkeen nimi englanniksi: Path", {}],
    ["one letter wrong", "1 Hanke\n\nHankekodi: S29991", { "1/code": "S29991" }],
    [
      "another label of the section is nearer",
      "6 Maantieteellinen kohdealue\n\nKunnat: Inari\n\nMaakunat: Lappi",
      { "6/municipalities": "Inari", "6/regions": "Lappi" },
    ],
    [
      "a wrapped value",
      "1 Hanke\n\nErityistavoite: 6.1. Nuorten\ntyöllistyminen\n\nToiminnan tila: Toiminnassa",
      { "1/objective": "6.1. Nuorten työllistyminen", "1/status": "Toiminnassa" },
    ],
    [
      "a line of its own kind ends a wrapped value",
      "1 Hanke\n\nHankkeen nimi: Polku\nLyhenne: PO",
      { "1/name": "Polku" },
    ],
    [
      "a web address does not",
      "1 Hanke\n\nHankkeen nimi: Polku\n(http://www.polku.fi)",
      { "1/name": "Polku (http://www.polku.fi)" },
    ],
    [
      "a word broken at its hyphen goes on, whatever the field",
      "2 Hakijan perustiedot\n\nWWW-osoite: www.pohjois-\nkarjala.fi\nPostitoimipaikka: JOENSUU",
      { "2/website": "www.pohjois- karjala.fi", "2/town": "JOENSUU" },
    ],
    [
      "a hyphen alone does not go on",
      "2 Hakijan perustiedot\n\nY-tunnus: -\nJoensuu",
      { "2/businessId": "-" },
    ],
    [
      "a number does not run on",
      "2 Hakijan perustiedot\n\nPostinumero: 40100\nJyväskylä",
      { "2/postalCode": "40100" },
    ],
    [
      "the same label in two sections",
      "2 Hakijan perustiedot\n\nJakeluosoite: A\n\n6 Maantieteellinen kohdealue\n\nJakeluosoite: B",
      { "2/address": "A", "6/siteAddress": "B" },
    ],
    [
      "a field twice",
      "1 Hanke\n\nHankekoodi: S29991\n\nHankekoodi: S29992",
      { "1/code": "S29991", "1/code#2": "S29992" },
    ],
    [
      "a section twice",
      "1 Hanke\n\nHankekoodi: S29991\n\n1 Hanke\n\nHankekoodi: S29992",
      { "1/code": "S29992" },
    ],
  ])("%s", (_, text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("of two fields with one label are told apart by their place where one is missing", () => {
    const roles = (text: string) => {
      const form = bindAs("esr-2007-2013", text);
      return { applicant: form.find("applicant.phone")?.value, contact: form.find("contact.phone")?.value };
    };
    const section = (...lines: string[]): string => ["2. Projektin toteuttaja", ...lines].join("\n\n");
    expect(roles(section("Osoite: A", "Puhelinnumero: 0141234567", "Asema: B"))).toEqual({
      applicant: "0141234567",
      contact: undefined,
    });
    expect(roles(section("Osoite: A", "Asema: B", "Puhelinnumero: 0401234567"))).toEqual({
      applicant: undefined,
      contact: "0401234567",
    });
    expect(roles(section("Asema: B", "Puhelinnumero: 0141234567", "Puhelinnumero: 0401234567"))).toEqual({
      applicant: "0141234567",
      contact: "0401234567",
    });
  });
});

describe("headings", () => {
  it.each([
    ["number and title", "2 Hakijan perustiedot", ["2"]],
    ["with a dot", "2. Hakijan perustiedot", ["2"]],
    ["misspelled", "2 Hakijan perusteidot", ["2"]],
    ["another number", "3 Hakijan perustiedot", ["2"]],
    ["no number", "Hakijan perustiedot", ["2"]],
    ["number glued to the title", "2Hakijan perustiedot", ["2"]],
    [
      "the other accepted spelling",
      "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista",
      ["7"],
    ],
    [
      "broken over two lines",
      "7 Hakemusvaiheessa ilmoitettavat arviot\nhankekohtaisista seurantiedoista",
      ["7"],
    ],
    ["on the English page", "2 Basic applicant information", ["2"]],
    ["of the other period, with the same meaning", "2 Projektin toteuttaja", ["2"]],
    ["of the other period, with another meaning", "3. Projektin toteutusalue ja kohderyhmän kuvaus", []],
    [
      "a subsection that the form allows",
      "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista\n\n7.3 Uudet työpaikat\n\nSuunniteltu: 3",
      ["7", "7.3"],
    ],
    [
      "a sentence with such a number",
      "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista\n\n7.3 miljoonaa euroa on käytetty.",
      ["7"],
    ],
    ["far from any title", "2 Hakijat", []],
    ["a short title two letters off", "1 Henki", []],
    ["a subsection without its section", "4.1 Varsinaiset kohderyhmät\n\nTyöttömät.", ["(4)", "4.1"]],
  ])("%s", (_, text, expected) => {
    expect(outlineOf(bindAs("esr-2014-2020", text))).toEqual(expected);
  });
});

describe("the sustainability table", () => {
  const table = (...lines: string[]): Record<string, string> =>
    values(["8.2 Kestävä kehitys", "", "VälitönVälillinen", "Ekologinen kestävyys", ...lines].join("\n"));

  it.each([
    ["a row", ["Luonnonvarojen käytön kestävyys 1 2"], { "8.2/naturalResources": "1 2" }],
    ["a title with a number", ["Natura 2000 -ohjelman kohteet 0 3"], { "8.2/natura2000": "0 3" }],
    ["tabs between", ["Luonnonvarojen käytön kestävyys\t1\t2"], { "8.2/naturalResources": "1 2" }],
    [
      "scores on the next line",
      ["Luonnonvarojen käytön kestävyys", "1 2"],
      { "8.2/naturalResources": "1 2" },
    ],
    [
      "a title broken over two lines",
      ["Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen", "väheneminen) 1 1"],
      { "8.2/waterSoilAir": "1 1" },
    ],
    ["one score only", ["Luonnonvarojen käytön kestävyys 1"], { "8.2/naturalResources": "1" }],
    [
      "a sentence that begins like a row",
      ["Materiaalit ja jätteet 1 2", "Materiaalit ja jätteet lajitellaan tarkasti."],
      { "8.2/materialsWaste": "1 2" },
    ],
  ])("%s", (_, lines, expected) => {
    expect(table(...lines)).toEqual(expected);
  });

  it("gives each row the text under it, blank lines or not", () => {
    for (const gap of ["\n", "\n\n"]) {
      const text = [
        "8.2 Kestävä kehitys",
        "VälitönVälillinen",
        "Materiaalit ja jätteet 1 2",
        "Kierrätys.",
        "Liikkuminen ja logistiikka 0 0",
      ].join(gap);
      const [first, second] = bindAs("esr-2014-2020", text).allSections[1]?.rows ?? [];
      expect(first?.field.note && text.slice(first.field.note.start, first.field.note.end)).toBe(
        "Kierrätys.",
      );
      expect(second?.field.note).toBeUndefined();
    }
  });
});

describe("every position of every document", () => {
  it.each(DOCUMENTS)(
    "$name: a field is found where it stands, and sections hold their parts",
    ({ template, text }) => {
      const form = bindAs(template, text);
      for (const field of form.fields) {
        expect(form.at(field.span.start)).toMatchObject({
          section: { def: field.section.def },
          field: { path: field.path },
        });
        expect(field.span.start).toBeGreaterThanOrEqual(field.section.span.start);
        expect(field.span.end).toBeLessThanOrEqual(field.section.span.end);
      }
      for (const { parent, span } of form.allSections)
        if (parent !== undefined) {
          expect(span.start).toBeGreaterThanOrEqual(parent.span.start);
          expect(span.end).toBeLessThanOrEqual(parent.span.end);
        }
    },
  );
});

it("ends an empty section behind the second line of its heading", () => {
  const text = "7 Hakemusvaiheessa ilmoitettavat arviot\nhankekohtaisista seurantiedoista\n";
  const [section] = bindAs("esr-2014-2020", text).sections;
  const end = text.length - 1;
  expect(section).toMatchObject({ span: { start: 0, end }, body: { start: end, end } });
});

describe("a table of contents", () => {
  const TITLES = ["1 Hanke", "2 Hakijan perustiedot", "3 Suunnitelman mukainen tiivistelmä toteutuksesta"];
  const sections = TITLES.map((title) => `${title}\n\nTeksti.`).join("\n\n");

  it.each(["\n", "\n\n"])("above the sections is none of them: %j", (between) => {
    expect(outlineOf(bindAs("esr-2014-2020", `Sisällys\n\n${TITLES.join(between)}\n\n${sections}`))).toEqual([
      "1",
      "2",
      "3",
    ]);
  });

  it("has three titles at least, and each of them comes again", () => {
    const two = TITLES.slice(0, 2).join("\n");
    expect(outlineOf(bindAs("esr-2014-2020", `${two}\n\n${sections}`))).toEqual(["1", "2", "1", "2", "3"]);
    const other = [...TITLES.slice(0, 2), "9 Loppuraportin tiivistelmä"].join("\n");
    expect(outlineOf(bindAs("esr-2014-2020", `${other}\n\n${sections}`))).toHaveLength(6);
  });
});

describe("a value that stands on a line without a label", () => {
  it.each([
    "Valtakunnallinen hanke",
    "Valtakunnallinen hanke.",
    "- Valtakunnallinen hanke",
    "Valtakunnallinen hanke:",
    "• valtakunnallinen hanke (koko Suomi).",
  ])("is known however it is set: %j", (line) => {
    const value = values(`6 Maantieteellinen kohdealue\n\n${line}`)["6/national"];
    expect(value?.toLowerCase()).toBe("valtakunnallinen hanke");
  });

  it.each([
    "Valtakunnallinen hanke tukee työtä.",
    "Hanke ei ole valtakunnallinen hanke",
    "(Valtakunnallinen hanke",
  ])("is no part of a sentence: %j", (line) => {
    expect(values(`6 Maantieteellinen kohdealue\n\n${line}`)["6/national"]).toBeUndefined();
  });
});

describe("numbers of pages, which come along when a page is copied,", () => {
  it("are no text of a section and no justification", () => {
    const form = bindAs(
      "esr-2014-2020",
      "4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\nNuoret.\n\nSivu 3/9\n\nAikuiset.\n\n- 4 -\n\n4.2 Välilliset kohderyhmät\n\n5/9\n",
    );
    expect(valuesOf(form)).toEqual({ "4.1/primary": "Nuoret. Sivu 3/9 Aikuiset.", "4.2/indirect": "" });
  });
});
