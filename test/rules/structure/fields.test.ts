import { describe, expect, it } from "vitest";
import { check as read } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { check, describeFindings } from "../../support/check.ts";
import { cleanExample } from "../../support/examples.ts";

const T14 = cleanExample("esr-2014-2020");
const T07 = cleanExample("esr-2007-2013");
const CARD = cleanExample("hankekortti");

const review = { profile: "review" } as const;

/** What a rule says in Finnish about the text, in the order of the document. */
const says = (text: string, rule: string): string[] =>
  read(text, review)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => render(message, "fi"));

function fixed(text: string, rule: string): string {
  const finding = read(text, review).findings.find((one) => one.rule === rule);
  return finding?.fix === undefined ? "(no fix)" : applyEdits(text, finding.fix.edits);
}

describe("structure/missing-field", () => {
  const only = { only: "structure/missing-field", ...review };

  it("marks the section's heading", () => {
    check(
      T14.replace("Y-tunnus: 1234567-1\n\n", ""),
      '21 error structure/missing-field 2/businessId "2 Hakijan perustiedot"',
      only,
    );
  });

  it("marks it without the blanks after it", () => {
    check(
      T14.replace("Y-tunnus: 1234567-1\n\n", "").replace("2 Hakijan perustiedot", "2 Hakijan perustiedot \t"),
      '21 error structure/missing-field 2/businessId "2 Hakijan perustiedot"',
      only,
    );
  });

  it("looks at the fields of a section that stands twice together", () => {
    check(T14.replace("Postinumero: 40100", "2 Hakijan perustiedot\n\nPostinumero: 40100"), "", only);
  });

  it("inserts it under the whole of a heading that is broken over two lines", () => {
    const broken = (text: string): string => text.replace("2 Hakijan perustiedot", "2 Hakijan\nperustiedot");
    const name = "Hakijan virallinen nimi: Esimerkkilän kaupunki";
    expect(fixed(broken(T14.replace(`${name}\n\n`, "")), "structure/missing-field")).toBe(
      broken(T14.replace(name, "Hakijan virallinen nimi:")),
    );
  });

  it("sets the field off by blank lines where the section shows no other way", () => {
    const text = "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1\n";
    const { findings } = read(text, { ...review, template: "esr-2014-2020" });
    const finding = findings.find(({ rule }) => rule === "structure/missing-field");
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toMatch(/rahoitus: 1\n\n\p{Lu}[^\n]*:\n$/u);
  });

  it("is information in a draft, and asks there for nothing that comes later", () => {
    const text = "1 Hanke\n\nHankkeen nimi: Polku\n\n5 Projektin julkinen rahoitus, euroa\n";
    // Findings at one place stand in the order of their messages.
    check(
      text,
      `1 info structure/missing-field 1/objective "1 Hanke"
       1 info structure/missing-field 1/period "1 Hanke"
       1 info structure/missing-field 1/priority "1 Hanke"
       5 info structure/missing-field 5/granted "5 Projektin julkinen rahoitus, euroa"
       5 info structure/missing-field 5/plannedPublic "5 Projektin julkinen rahoitus, euroa"`,
      { only: "structure/missing-field", profile: "draft", template: "esr-2014-2020" },
    );
  });

  it("calls the web address what it is: not required", () => {
    const text = T14.replace("WWW-osoite: http://www.esimerkki.fi\n\n", "");
    check(text, '21 hint structure/missing-field 2/website "2 Hakijan perustiedot"', only);
    expect(says(text, "structure/missing-field")[0]).toMatch(
      /^Kenttä "WWW-osoite" puuttuu\. Se ei ole pakollinen/u,
    );
  });

  it.each([
    ["partners", T14],
    ["realised people", T14],
    [
      "web addresses of 2007–2013",
      T07.replace(/^(?:Toteuttajaorganisaation Web|Projektin kotisivun )-?osoite?.*\n\n/gmu, ""),
    ],
    ["the development programme", T07],
    [
      "lines of the card outside its details",
      CARD.replace(/^(?:sähköpostiosoite|www).*\n\n/gmu, "").replace("Projektitiimi:\n\n", ""),
    ],
  ])("never asks for %s", (_, text) => {
    check(text, "", only);
  });

  describe("of the area lists and the national line", () => {
    const lists =
      "Maakunnat: Keski-Suomi\n\nSeutukunnat: Jyväskylän, Äänekosken\n\nKunnat: Jyväskylä, Laukaa, Äänekoski\n\n";

    it.each([
      ["the national line is enough", "Valtakunnallinen hanke\n\n", []],
      ["the region alone is enough", "Maakunnat: Keski-Suomi\n\n", []],
      ["the national line and a list", "Maakunnat: Keski-Suomi\n\nValtakunnallinen hanke\n\n", []],
      ["nothing is said once", "", ["6/regions"]],
      ["municipalities beside the national line", "Kunnat: Inari\n\nValtakunnallinen hanke\n\n", []],
      ["municipalities without their lists", "Kunnat: Inari\n\n", ["6/regions", "6/subRegions"]],
      [
        "sub-regions without municipalities",
        "Maakunnat: Lappi\n\nSeutukunnat: Pohjois-Lapin\n\n",
        ["6/municipalities"],
      ],
    ])("%s", (_, written, expected) => {
      const found = read(T14.replace(lists, written), review).findings;
      expect(found.filter(({ rule }) => rule === "structure/missing-field").map(({ path }) => path)).toEqual(
        expected,
      );
    });

    it("names both where nothing stands, and inserts the lists", () => {
      expect(says(T14.replace(lists, ""), "structure/missing-field")).toEqual([
        'Pakollinen kenttä "Maakunnat" puuttuu. Osioon "6 Maantieteellinen kohdealue" kuuluu jompikumpi: "Maakunnat", "Seutukunnat", "Kunnat" tai "Valtakunnallinen hanke".',
      ]);
      expect(fixed(T14.replace(lists, ""), "structure/missing-field")).toBe(
        T14.replace(lists, "Maakunnat:\n\nSeutukunnat:\n\nKunnat:\n\n"),
      );
    });
  });

  it("counts a misspelled label and one of the other period as present", () => {
    check(T14.replace("Hankkeen nimi:", "Hankkeen nimj:").replace("Hankekoodi:", "Projektikoodi:"), "", only);
  });

  it("does not look into a section that is missing or lost its heading", () => {
    const text = T14.replace("1 Hanke\n\nHankekoodi: S29991\n\n", "");
    check(
      text,
      '5 error structure/missing-section 1 "Hankkeen nimi: Esimerkkipolku (keksitty hanke)"',
      review,
    );
  });

  it("tells apart which of two fields with one label is missing", () => {
    check(
      T07.replace("Puhelinnumero: 014 123 4567\n\n", ""),
      '25 error structure/missing-field 2/phone "2. Projektin toteuttaja"',
      only,
    );
    check(
      T07.replace("Puhelinnumero: 040 123 4567\n\n", ""),
      '25 error structure/missing-field 2/contactPhone "2. Projektin toteuttaja"',
      only,
    );
  });

  it.each([
    ["in the middle", "Postinumero: 40100", T14],
    ["first", "Hankekoodi: S29991", T14],
    ["among lines right under each other", "Lopetuspäivä: 28.02.2018", CARD],
    [
      "before an answer with its justification",
      "Sukupuolinäkökulma on huomioitu hankkeen toiminnassa (valtavirtaistaminen): Kyllä\nOhjaus ja kokeilut suunnitellaan niin, että eri alat ovat avoinna kaikille.",
      T14,
    ],
  ])("inserts the field at its place: %s", (_, field, text) => {
    const gap = text.includes(`${field}\n\n`) ? "\n\n" : "\n";
    const label = field.slice(0, field.indexOf(":") + 1);
    expect(fixed(text.replace(`${field}${gap}`, ""), "structure/missing-field")).toBe(
      text.replace(field, label),
    );
  });
});

describe("structure/field-misspelled", () => {
  const only = { only: "structure/", ...review };

  it.each([
    ["one edit", "Hankekoodi:", "Hankekodi:", "Hankekodi"],
    ["two edits", "Vastuuviranomainen:", "Vastuviranomaine:", "Vastuviranomaine"],
    ["without dots on the letters", "Hakijan virallinen nimi:", "Hakijan virallinen nimi :", undefined],
    [
      "letters composed otherwise",
      "Yhteyshenkilön puhelinnumero:",
      "Yhteyshenkilön puhelinnumero:".normalize("NFD"),
      undefined,
    ],
    ["the other right spelling", "sähköpostisoite:", "sähköpostiosoite:", undefined],
  ])("%s", (_, right, written, marked) => {
    const text = T14.replace(right, written);
    const found = read(text, review).findings.filter(({ rule }) => rule.startsWith("structure/"));
    expect(found.map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual(
      marked === undefined ? [] : [["structure/field-misspelled", marked]],
    );
  });

  it("takes the nearest of the right spellings", () => {
    const text = T14.replace("sähköpostisoite:", "sähköpostiosoit:");
    expect(fixed(text, "structure/field-misspelled")).toBe(
      T14.replace("sähköpostisoite:", "sähköpostiosoite:"),
    );
  });

  it("leaves a colon that stands after a blank", () => {
    const text = T14.replace("Hankekoodi:", "Hankekodi :");
    expect(fixed(text, "structure/field-misspelled")).toBe(T14.replace("Hankekoodi:", "Hankekoodi :"));
  });

  it("is not said of a label whose right one stands too", () => {
    check(
      T14.replace("Hankekoodi: S29991\n", "Hankekoodi: S29991\n\nHankekodi: S29991\n"),
      '9 hint structure/unknown-field 1 "Hankekodi"',
      only,
    );
  });

  it("is not said of three edits, nor of more than a quarter", () => {
    check(
      T07.replace("Osio:", "Osa:"),
      `7 error structure/missing-field 1/section "1. Projekti"
       13 hint structure/unknown-field 1 "Osa"`,
      only,
    );
  });

  it("mends the colon and nothing else", () => {
    const text = T14.replace("Toimintalinja: 3.", "Toimintalinja 3.");
    check(text, '11 warning structure/field-misspelled 1/priority "Toimintalinja"', only);
    expect(fixed(text, "structure/field-misspelled")).toBe(T14);
    expect(says(text, "structure/field-misspelled")).toEqual([
      'Tarkoititko "Toimintalinja:"? Kentän nimen perästä puuttuu kaksoispiste.',
    ]);
  });

  it.each(["Y-tunnus – 1", "Y-tunnus - 1", "Y-tunnus = 1"])(
    "puts the colon in the place of a dash: %j",
    (written) => {
      const text = T14.replace("Y-tunnus: 1", written);
      expect(text).not.toBe(T14);
      const label = written.slice(0, -2);
      check(text, `27 warning structure/field-misspelled 2/businessId "${label}"`, review);
      expect(fixed(text, "structure/field-misspelled")).toBe(T14);
    },
  );

  it("knows a question that is asked as one, by its answer", () => {
    const text = T14.replace("tasa-arvon edistäminen: Ei", "tasa-arvon edistäminen? Ei");
    const label = "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen?";
    expect(read(text, only).findings.map(({ span }) => text.slice(span.start, span.end))).toEqual([label]);
    expect(fixed(text, "structure/field-misspelled")).toBe(T14);
    const prose = T14.replace("tasa-arvon edistäminen: Ei", "tasa-arvon edistäminen eikä muu");
    expect(fixed(prose, "structure/field-misspelled")).toBe("(no fix)");
  });

  it("a hyphen alone is the value, not the colon", () => {
    const text = T14.replace(/(WWW-osoite): .*/u, "$1 -");
    expect(fixed(text, "structure/field-misspelled")).toContain("WWW-osoite: -\n");
  });

  it("does not take the number of a value for a slip in the label", () => {
    const text = T07.replace("Toimintalinja: 2:", "Toimintalinja 2:");
    expect(fixed(text, "structure/field-misspelled")).toBe(T07);
  });
});

describe("structure/duplicate-field and structure/field-out-of-order", () => {
  const only = { only: "structure/", ...review };

  it("points at the second and relates the first", () => {
    const text = T14.replace("Postinumero: 40100\n", "Postinumero: 40100\n\nPostinumero: 40200\n");
    check(text, '35 warning structure/duplicate-field 2/postalCode#2 "Postinumero"', only);
    const [finding] = read(text, review).findings.filter(({ rule }) => rule === "structure/duplicate-field");
    expect(finding?.related).toMatchObject([{ span: { start: text.indexOf("Postinumero: 40100") } }]);
  });

  it("allows what the form has twice, and says the third", () => {
    check(T07, "", only);
    check(
      T07.replace("Asema: p", "Puhelinnumero: 0\n\nAsema: p"),
      '49 warning structure/duplicate-field 2/contactPhone#2 "Puhelinnumero"',
      only,
    );
  });

  it("is one finding for two fields swapped from afar", () => {
    const text = T14.replace("Hankekoodi: S29991", "#")
      .replace("Toiminnan tila: Toiminta päättynyt", "Hankekoodi: S29991")
      .replace("#", "Toiminnan tila: Toiminta päättynyt");
    check(text, '7 hint structure/field-out-of-order 1/status "Toiminnan tila"', only);
    expect(read(text, review).findings[0]?.related).toHaveLength(1);
  });
});

describe("structure/field-out-of-order", () => {
  const regions = "Maakunnat: Keski-Suomi\n\n";
  const subRegions = "Seutukunnat: Jyväskylän, Äänekosken\n\n";
  const municipalities = "Kunnat: Jyväskylä, Laukaa, Äänekoski\n\n";
  const national = "Valtakunnallinen hanke\n\n";
  /** What is said of the order of these lines of section 6, with the words of its related places. */
  const saysOf = (...lines: readonly string[]): string[] => {
    const text = T14.replace(regions + subRegions + municipalities, lines.join(""));
    return read(text, review).findings.flatMap(({ rule, span, related }) =>
      rule === "structure/field-out-of-order"
        ? [
            text.slice(span.start, span.end),
            ...related.map(
              ({ span: also, message }) =>
                `${text.slice(also?.start, also?.end)}: ${render(message, "fi").replace(/ on .*/u, "")}`,
            ),
          ]
        : [],
    );
  };

  it("knows the order of two fields", () => {
    const planned = "Suunniteltu: 25";
    const realised = "Toteutunut seurantatietojen mukaan: 31";
    const text = T14.replace(planned, "#").replace(realised, planned).replace("#", realised);
    check(text, '100 hint structure/field-out-of-order 7.1/planned "Suunniteltu"', {
      only: "structure/",
      ...review,
    });
  });

  it("names every field that would have to move", () => {
    expect(saysOf(municipalities, subRegions, regions)).toEqual([
      "Seutukunnat",
      'Maakunnat: Myös kenttä "Maakunnat"',
    ]);
  });

  it("does not look at where the line without a label stands", () => {
    expect(saysOf(national, regions, subRegions, municipalities)).toEqual([]);
    expect(saysOf(national, municipalities, subRegions)).toEqual(["Seutukunnat"]);
    expect(saysOf(municipalities, subRegions, national, regions)).toEqual([
      "Seutukunnat",
      'Maakunnat: Myös kenttä "Maakunnat"',
    ]);
  });
});

describe("structure/unknown-field", () => {
  const only = { only: "structure/unknown-field", ...review };
  const added = (line: string): string =>
    T14.replace("Hankekoodi: S29991\n", `Hankekoodi: S29991\n\n${line}\n`);

  it.each(["Hankkeen lyhenne: POLKU", "Tilinumero (IBAN): FI00", "Y-tunnus: 1234567-1"])(
    "is said of %s",
    (line) => {
      expect(describeFindings(added(line), only)).toHaveLength(1);
    },
  );

  it.each([
    "http://www.esimerkki.fi",
    "Avoinna klo 12:00",
    "klo 12:00",
    "Suhde 1:3 on sovittu",
    "Hankkeen tavoitteet ovat:",
    "tarkemmin: katso liite",
    "tarkemmin ELYltä: katso liite",
    "Hanke päättyi. Jatkosta sovitaan: katso liite",
    "Kuten edellä on useaan kertaan ja monessa eri yhteydessä kerrottu: hanke jatkuu",
    "12: kaksitoista",
    "• Tavoite: työ",
  ])("is not said of %s", (line) => {
    check(added(line), "", only);
  });

  it("is not said above the subsections of a section, which has no fields", () => {
    check(T14.replace("8 Horisontaaliset periaatteet\n", "$&\nTavoite: tasa-arvo\n"), "", only);
    check(T07.replace(/^3\. Projektin toteutus.*$/mu, "$&\n\nTavoite: tasa-arvo"), "", only);
  });

  it("is not said where the form may have more fields", () => {
    check(CARD.replace("EURA-tunnus: S29991\n", "EURA-tunnus: S29991\nLyhenne: POLKU\n"), "", only);
  });
});

describe("structure/mixed-periods", () => {
  const two = T14.replace("Hankekoodi:", "Projektikoodi:").replace(
    "Hankkeen nimi: E",
    "Projektityyppi: Muu\n\nHankkeen nimi: E",
  );

  it("is one finding at the first, and no other rule says it again", () => {
    check(two, '7 warning structure/mixed-periods 1/code "Projektikoodi"', { only: "structure/", ...review });
    const [finding] = read(two, review).findings.filter(({ rule }) => rule === "structure/mixed-periods");
    expect(finding?.related.map(({ message }) => render(message, "fi"))).toEqual([
      '"Projektityyppi" kuuluu ohjelmakauden 2007–2013 lomakkeeseen',
    ]);
  });

  it("is not said of one word, nor of what both periods have", () => {
    check(T14.replace("Hankekoodi:", "Projektikoodi:"), "", { only: "structure/", ...review });
    check(
      T14.replace("Hankekoodi: S", "Projektityyppi: Muu\n\nHankekoodi: S"),
      '7 hint structure/unknown-field 1 "Projektityyppi"',
      { only: "structure/", ...review },
    );
  });

  it("knows headings too", () => {
    const text = T07.replace("1. Projekti\n", "1. Hanke\n").replace(
      "2. Projektin toteuttaja",
      "2. Hakijan perustiedot",
    );
    check(text, '7 warning structure/mixed-periods 1 "1. Hanke"', { only: "structure/", ...review });
  });

  it("is not said of prose", () => {
    check(
      T14.replace(
        "Hankkeessa kehitetään",
        "Projektikoodi: S10246\n\nProjektin nimi: Silta\n\nHankkeessa kehitetään",
      ),
      "",
      { only: "structure/", ...review },
    );
  });
});
