import { describe, expect, it } from "vitest";
import { check as checkText } from "../../shared/check.ts";
import { hoverAt } from "../../shared/features/hover.ts";
import { toMarkdown, toPlainText } from "../../shared/features/richText.ts";
import { FIELD_TYPES } from "../../shared/fieldTypes/registry.ts";
import { EXPECTED_VALUE } from "../../shared/i18n/expected.ts";
import type { Language } from "../../shared/i18n/message.ts";
import realisedExceedsGranted from "../../shared/rules/money/realised-exceeds-granted.ts";
import missingSection from "../../shared/rules/structure/missing-section.ts";
import { cleanExample } from "../support/examples.ts";
import { seed } from "../support/seeds.ts";

/** The rules that these tests speak of; what other rules find does not matter here. */
const rules = [missingSection, realisedExceedsGranted];

/** Where the caret stands in a text. It is taken out before the text is read. */
const CARET = "‸";

interface Hovered {
  readonly says: string;
  readonly markdown: string;
  readonly about: string;
}

function hover(marked: string, language: Language = "fi"): Hovered | undefined {
  const offset = marked.indexOf(CARET);
  if (offset < 0) throw new Error("no caret");
  const text = marked.replace(CARET, "");
  const found = hoverAt(checkText(text, { rules }), offset, { language, rules });
  if (found === undefined) return undefined;
  return {
    says: toPlainText(found.blocks).replaceAll("\u00A0", " "),
    markdown: toMarkdown(found.blocks),
    about: text.slice(found.span.start, found.span.end),
  };
}

/** The seed with the caret one character into the first place where `place` stands. */
const inSeed = (code: string, place: string): string => {
  const text = seed(code);
  if (!text.includes(place)) throw new Error(`${code} has no "${place}"`);
  const at = text.indexOf(place) + 1;
  return text.slice(0, at) + CARET + text.slice(at);
};

const check = (marked: string, expected: readonly string[] | undefined, language: Language = "fi"): void =>
  expect(hover(marked, language)?.says.split("\n")).toEqual(expected);

/** A whole description with one text replaced; the replacement holds the caret. */
const replaced = (template: string, from: string, to: string): string => {
  const text = cleanExample(template);
  if (!text.includes(from)) throw new Error(`no "${from}"`);
  return text.replace(from, to);
};

describe("on the title, the project in a few lines", () => {
  const expected = [
    "Polku-hanke (Työelämälähtöiset palvelupolut työllistymisen tukena)",
    "• Hankekoodi: S20271 (ohjelmakausi 2014–2020, rahasto ESR)",
    "• Toteutusaika: 1.4.2015–31.12.2018 (45 kuukautta)",
    "• Tila: Toiminta päättynyt",
    "• Viranomainen: Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus",
    "• EU- ja valtion rahoitus: myönnetty 445 300 €, toteutunut 394 314 € (89 %)",
    "• Julkinen rahoitus yhteensä: suunniteltu 445 300 €, toteutunut 394 314 € (89 %)",
    "• Kohdealue: 1 maakunta, 6 seutukuntaa, 21 kuntaa",
  ];
  const withoutFindings = (marked: string): string[] | undefined =>
    hover(marked)?.says.split("\n").slice(0, expected.length);

  it("of a description", () => {
    expect(withoutFindings(inSeed("S20271", "Euroopan sosiaalirahaston"))).toEqual(expected);
    expect(withoutFindings(inSeed("S20271", "Polku-hanke (Työ"))).toEqual(expected);
  });

  it("of the card, on its name", () =>
    expect(hover(inSeed("S20252", "SataPolku\n"), "en")?.says.split("\n").slice(0, 7)).toEqual([
      "SataPolku",
      "• Project code: S20252 (programme period 2014–2020, fund ESR)",
      "• Project period: 1.6.2015–31.5.2018 (36 months)",
      "• Status: Hanke käynnissä",
      "• Authority: Keski-Suomen ELY-keskus",
      "• Budget: 100000-500000 €",
      "• Area: 1 region",
    ]));

  it("counts the findings by severity", () => {
    const marked = replaced("esr-2014-2020", "Euroopan unioni", `E${CARET}uroopan unioni`)
      .replace("3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n", "")
      .replace("172 400", "182 400");
    expect(hover(marked)?.says).toContain("• Havainnot: 1 virhe, 1 varoitus");
    expect(hover(marked, "sv")?.says).toContain("• Iakttagelser: 1 fel, 1 varning");
  });

  it("says nothing of what the text does not say", () =>
    check(`Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen ku${CARET}vaus\n\n1 Hanke\n`, [
      "Hanke ilman nimeä",
      expect.stringMatching(/^• Havainnot: \d+ varoitusta$/u),
    ] as string[]));
});

describe("on a heading, what stands under it", () => {
  it("fields", () => {
    const marked = replaced("esr-2014-2020", "2 Hakijan", `2 Ha${CARET}kijan`)
      .replace("Y-tunnus: 1234567-1", "Y-tunnus:")
      .replace("Organisaatiotyyppi: Kunta\n\n", "");
    expect(hover(marked)?.says.split("\n").slice(0, 3)).toEqual([
      "2 Hakijan perustiedot",
      "• Kenttiä täytetty: 11/13",
      "• Täyttämättä: Organisaatiotyyppi, Y-tunnus",
    ]);
  });

  it("words and characters of prose, subsections counted in", () => {
    const marked = `3 Suunnitelman mukainen tii${CARET}vistelmä toteutuksesta

Yksi kaksi kolme.

4 Hankkeen kohderyhmät

4.1 Varsinaiset kohderyhmät

Neljä

4.2 Välilliset kohderyhmät

-`;
    expect(hover(marked, "sv")?.says).toContain("• Text: 3 ord, 17 tecken");
    const parts = hover(marked.replace(CARET, "").replace("Hankkeen", `Han${CARET}kkeen`))?.says;
    expect(parts).toContain("• Alakohdat: 4.1 Varsinaiset kohderyhmät · 4.2 Välilliset kohderyhmät");
    expect(parts).toContain("• Tekstiä: 1 sana, 5 merkkiä");
    expect(hover(marked.replace(CARET, "").replace("Välilliset", `V${CARET}älilliset`))?.says).toContain(
      "• Tekstiä: ei annettu (-)",
    );
  });

  it("rows of the table", () =>
    expect(hover(inSeed("S20283", "8.2 Kestävä"))?.says).toContain("• Taulukon rivejä: 15/15"));

  it("area lists or the national line, not both", () =>
    expect(hover(inSeed("S10246", "3.1 Maan"))?.says).toContain("• Kenttiä täytetty: 1/1"));
});

describe("on a value, what it amounts to", () => {
  it("share of the planned and of the granted", () =>
    check(inSeed("S20283", "1 791 050"), [
      "Toteutunut EU- ja valtion rahoitus: 1 791 050 €",
      '• 72 % kentän "Suunniteltu julkinen rahoitus yhteensä" määrästä 2 494 179 €',
      '• 96 % kentän "Myönnetty EU- ja valtion rahoitus" määrästä 1 865 436 €',
    ]));

  it("shares of a whole", () =>
    check(
      inSeed("S20283", "2 494 179"),
      [
        "Suunniteltu julkinen rahoitus yhteensä: 2 494 179 €",
        "• Myönnetty EU- ja valtion rahoitus: 1 865 436 €, 75% of this",
        "• Toteutunut EU- ja valtion rahoitus: 1 791 050 €, 72% of this",
        "• Toteutunut julkinen rahoitus yhteensä: 2 238 813 €, 90% of this",
      ],
      "en",
    ));

  it("no share of nothing", () => {
    const marked = replaced(
      "esr-2014-2020",
      "Suunniteltu julkinen rahoitus yhteensä: ",
      "Suunniteltu julkinen rahoitus yhteensä: 0\n\nPois: ",
    );
    const at =
      marked.indexOf("Myönnetty EU- ja valtion rahoitus: ") + "Myönnetty EU- ja valtion rahoitus: ".length;
    expect(hover(`${marked.slice(0, at)}${CARET}${marked.slice(at)}`)?.says).toContain(
      'Osuutta ei voi laskea: kentässä "Suunniteltu julkinen rahoitus yhteensä" on 0.',
    );
  });

  it("counts", () =>
    check(inSeed("S20283", "166"), [
      "Toteutunut seurantatietojen mukaan: 166",
      '• 79 % kentän "Suunniteltu" luvusta 210',
    ]));

  it("code, period, dates of the card", () => {
    check(inSeed("S10246", "S10246"), ["Hankekoodi S10246: ohjelmakausi 2007–2013, rahasto ESR"]);
    check(inSeed("S21698", "Alkaa"), ["Toteutusaika 1.5.2019–31.3.2022: 35 kuukautta"]);
    check(inSeed("S20252", "31.05.2018\nBud"), ["Toteutusaika 1.6.2015–31.5.2018: 36 kuukautta"]);
    check(inSeed("S20252", "01.06.2015 –"), ["Genomförandetid 1.6.2015–31.5.2018: 36 månader"], "sv");
    check(
      `1 Hanke\n\nHankekoodi: S9${CARET}9999\n\nErityistavoite: 6.1. A\n\nVastuuviranomainen: B\n\nHankkeen nimi: C\n\nSuunnitelman mukainen toteutusaika: D`,
      ["Hankekoodin S99999 alku ei ole minkään tunnetun ohjelmakauden."],
    );
  });

  it("a reversed period has no length", () => {
    const marked = replaced(
      "esr-2014-2020",
      "Alkaa 1.3.2016 ja päättyy 28.2.2018",
      `Alkaa 1.3.${CARET}2018 ja päättyy 28.2.2016`,
    );
    expect(hover(marked)?.says.split("\n")[0]).toBe(
      "Päättymispäivä 28.2.2016 on ennen alkamispäivää 1.3.2018, joten kestoa ei voi laskea.",
    );
  });

  it("what cannot be read gets what is expected", () => {
    const marked = replaced("esr-2014-2020", "014 123 4567", `pu${CARET}helin`);
    expect(hover(marked)?.says).toContain("Puhelinnumero, esimerkiksi 0295 037 017");
  });

  it.each([
    ["2296962-1", "on oikein muodostettu"],
    ["2296962-2", "numeroista 2296962 laskettuna se olisi 1"],
    ["0000006-0", "numeroista 0000006 ei muodostu tarkistusmerkkiä"],
    ["22969621", "Tarkoitettu lienee 2296962-1."],
    ["abc", "muoto on virheellinen"],
  ])("business id %s", (id, says) => {
    const marked = replaced("esr-2014-2020", "1234567-1", id.slice(0, 2) + CARET + id.slice(2));
    expect(hover(marked)?.says).toContain(says);
    expect(hover(marked)?.about).toBe(id);
  });

  it("telephone number, at home and from abroad", () =>
    check(replaced("esr-2014-2020", "014 123 4567", `014 ${CARET}123 4567`), [
      "Puhelinnumero 014 1234567, ulkomailta +358 14 1234567",
    ]));

  it("business id of a partner", () => {
    const list = `lukumäärä tai tuen siirto -menettely: Vain yksi hakija\n\nOsatoteuttajat\n\nKaakon Koulu Oy, 229${CARET}6962-1`;
    const marked = replaced("esr-2014-2020", "lukumäärä tai tuen siirto -menettely: Vain yksi hakija", list);
    expect(hover(marked)?.about).toBe("2296962-1");
  });
});

describe("on a value of the reference data, what is known of it", () => {
  it("areas, each by itself, in the years of the project", () => {
    check(inSeed("S20271", "Lappi\n"), [
      "Lappi, Lappland, Lapland",
      "Seutukunnat: Itä-Lappi, Kemi-Tornio, Pohjois-Lappi, Rovaniemi, Torniolaakso, Tunturi-Lappi",
    ]);
    check(inSeed("S20271", "Kemi-Tornion"), [
      "Kemi-Tornio, Kemi-Tornion, Kemin-Tornion",
      "Maakunta: Lappi",
      "Kunnat: Kemi, Keminmaa, Simo, Tervola, Tornio",
    ]);
    check(inSeed("S20271", "Keminmaa"), ["Keminmaa", "Seutukunta: Kemi-Tornio", "Maakunta: Lappi"]);
    expect(hover(inSeed("S20271", "Keminmaa"))?.about).toBe("Keminmaa");
    check(
      inSeed("S20271", "Keminmaa"),
      ["Keminmaa", "Ekonomisk region: Kemi-Tornio", "Landskap: Lappi"],
      "sv",
    );
  });

  it("a municipality that is no more says what became of it", () => {
    check(seed("S20271").replace("Kunnat: Inari", `Kunnat: Kylm${CARET}äkoski`), [
      "Kylmäkoski",
      "Liitetty kuntaan Akaa vuonna 2011.",
    ]);
  });

  it("axes, objectives, postal codes and authorities", () => {
    check(inSeed("S20271", "6.1. Nuorten"), [
      "6.1 Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen (2014–2020)",
      "Toimintalinja: 3 Työllisyys ja työvoiman liikkuvuus",
      "Rahasto: ESR",
      "Englanniksi: Promoting the employment of young people and those in a weak position in the job market",
    ]);
    expect(hover(inSeed("S20271", "3. Työllisyys"))?.says).toContain("Rahasto: ESR");
    check(inSeed("S20271", "96100"), ["96100 Rovaniemi", "Kunta: Rovaniemi"]);
    const authority = hover(inSeed("S20271", "Pohjois-Pohjanmaan elinkeino"));
    expect(authority?.about).toBe("Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus");
    expect(authority?.says).toContain("Muita nimiä: Pohjois-Pohjanmaan ELY-keskus, ");
  });

  it("nothing of a name that nobody knows", () => {
    check(seed("S20271").replace("Kunnat: Inari", `Kunnat: Ina${CARET}ro`), undefined);
    check(seed("S20271").replace("Postinumero: 96100", `Postinumero: 0000${CARET}1`), undefined);
  });
});

describe("on a label, what is expected", () => {
  it("type, choices, and when it is required", () =>
    check(inSeed("S20271", "Toiminnan tila"), [
      "Toiminnan tila",
      "Yksi lomakkeen vaihtoehdoista.",
      "Vaihtoehdot:",
      "• Toiminnassa",
      "• Toiminta päättynyt",
      "• Keskeytynyt",
      "Pakollinen vasta, kun hanke on käynnissä tai päättynyt.",
    ]));

  it("a row is for every project, and a field may be empty without being left out", () => {
    const row = hover(inSeed("S20271", "Natura 2000 -ohjelman kohteet"));
    expect(row?.says).toContain("Jokainen rivi arvioidaan; jos vaikutusta ei ole, kirjoita 0 0.");
    const site = hover(inSeed("S20271", "Jakeluosoite:\n\nPostinumero:"));
    expect(site?.says).toContain("Kenttä kuuluu lomakkeelle, mutta sen voi jättää tyhjäksi.");
  });

  it("every type of field has its words", () =>
    expect(Object.keys(EXPECTED_VALUE).sort()).toEqual(Object.keys(FIELD_TYPES).sort()));
});

describe("on a place with a finding, why it matters and what to do", () => {
  const marked = replaced(
    "esr-2014-2020",
    "Toteutunut EU- ja valtion rahoitus: 172 400",
    `Toteutunut EU- ja valtion rahoitus: 9${CARET}72 400`,
  );
  it.each([
    ["fi", "Toteutunut ylittää myönnetyn\nMiksi: EU- ja valtion", "Mitä tehdä: Tarkista"],
    ["sv", "Utfallet överstiger det beviljade\nVarför: ", "Vad göra: "],
    ["en", "Realised exceeds granted\nWhy: ", "What to do: "],
  ] as const)("in %s, after what the value amounts to", (language, why, todo) => {
    const says = hover(marked, language)?.says;
    expect(says).toMatch(/^Toteutunut EU- ja valtion rahoitus: 9/u);
    expect(says).toContain(why);
    expect(says).toContain(todo);
  });
});

it("says nothing in prose, on blank lines and in texts that are no description", () => {
  check(inSeed("S20271", "Hankkeen toteuttajana on"), undefined);
  check(seed("S20271").replace("1 Hanke\n\n", `1 Hanke\n${CARET}\n`), undefined);
  check(`Hei ${CARET}maailma`, undefined);
  check(CARET, undefined);
});

it("puts no markup of the document into Markdown", () => {
  const name = "[x](command:y) <img src=z> **w** `v` | u";
  const marked = replaced("esr-2014-2020", "Esimerkkipolku (keksitty hanke)", `${CARET}${name}`);
  expect(hover(marked)?.markdown.split("\n")[0]).toBe(
    "**\\[x\\](command:y) \\<img src=z\\> \\*\\*w\\*\\* \\`v\\` \\| u**",
  );
});
