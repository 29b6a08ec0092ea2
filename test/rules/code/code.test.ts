import { describe, expect, it } from "vitest";
import { render } from "../../../shared/i18n/message.ts";
import { changed, findingsOf, found, templatesOf } from "../../support/found.ts";
import { otherForm, otherPeriod } from "../../support/otherPeriod.ts";

const ALL = ["esr-2014-2020", "esr-2007-2013", "hankekortti"];

const t14 = (code: string): string => changed("esr-2014-2020", "S29991", code);
const t07 = (code: string): string => changed("esr-2007-2013", "S19991", code);
const card = (code: string, start = "01.03.2016", end = "28.02.2018"): string =>
  changed("hankekortti", "S29991", code)
    .replace("Aloituspäivä: 01.03.2016", `Aloituspäivä: ${start}`)
    .replace("Lopetuspäivä: 28.02.2018", `Lopetuspäivä: ${end}`);

/** Every rule that could speak about a code, so that each test shows that only one does. */
const CODE_AND_DATES = ["code/", "date/"];

describe("the templates", () => {
  it("are those of the catalogue", () => {
    const all = [...ALL, "esr-plus-2021-2027"];
    expect(templatesOf("code/invalid-format")).toEqual(all);
    expect(templatesOf("code/wrong-period")).toEqual(ALL);
    expect(templatesOf("code/wrong-fund")).toEqual(["esr-2014-2020", "esr-2007-2013", "esr-plus-2021-2027"]);
    expect(templatesOf("code/differs-from-file-name")).toEqual(all);
  });
});

describe("a code of the wrong form", () => {
  it.each([
    "S2027",
    "S202711",
    "s20271",
    "S 20271",
    "20271",
    "S2O271",
    "S20271.",
    "S20271 S20272",
    "-",
    "A123",
  ])("%s", (code) => {
    expect(found(t14(code), CODE_AND_DATES)).toEqual([
      `error code/invalid-format ${JSON.stringify(code)} 1/code`,
    ]);
  });

  it("is said with the code, in three languages", () => {
    const [finding] = findingsOf(t14("S2027"), "code/invalid-format");
    expect(finding && render(finding.message, "fi")).toBe(
      'Hankekoodin "S2027" muoto on virheellinen. Kirjoita S-kirjain ja 5 numeroa ilman välejä.',
    );
    expect(finding && render(finding.message, "sv")).toContain('"S2027"');
    expect(finding && render(finding.message, "en")).toContain("5 digits");
    expect(finding?.fix).toBeUndefined();
  });

  it("is not an empty one, and not one that is not there", () => {
    expect(found(t14(""), CODE_AND_DATES)).toEqual([]);
    expect(found(t14("S29991").replace("Hankekoodi: S29991\n\n", ""), CODE_AND_DATES)).toEqual([]);
  });

  it("is on the card also a code of another fund", () => {
    expect(found(card("A79991"), CODE_AND_DATES)).toEqual([
      'error code/invalid-format "A79991" details/code',
    ]);
  });
});

describe("a code of another period", () => {
  it.each([
    [t14("S19991"), "S19991", "2007–2013"],
    [t14("S39991"), "S39991", "2021–2027"],
    [t14("S09991"), "S09991", "2000–2006"],
    [t07("S29991"), "S29991", "2014–2020"],
    [t07("S39991"), "S39991", "2021–2027"],
  ])("is told once (%#)", (text, code, period) => {
    expect(found(text, CODE_AND_DATES)).toEqual([`error code/wrong-period "${code}" 1/code`]);
    const [finding] = findingsOf(text, "code/wrong-period");
    expect(finding && render(finding.message, "fi")).toContain(`kuuluu ohjelmakauteen ${period}.`);
  });

  it("is not a code of a period that nobody knows", () => {
    for (const code of ["S40001", "S50001", "S99999"]) expect(found(t14(code), CODE_AND_DATES)).toEqual([]);
  });

  it("is on the card one whose period is not that of the days", () => {
    expect(found(card("S19991"), CODE_AND_DATES)).toEqual(['error code/wrong-period "S19991" details/code']);
    expect(found(card("S39991"), CODE_AND_DATES)).toEqual(['error code/wrong-period "S39991" details/code']);
    expect(found(card("S29991", "01.01.2008", "31.12.2010"), CODE_AND_DATES)).toEqual([
      'error code/wrong-period "S29991" details/code',
    ]);
    const [finding] = findingsOf(card("S19991"), "code/wrong-period");
    expect(finding?.related).toHaveLength(2);
    // Days of years in which two periods overlap.
    const [either] = findingsOf(card("S39991", "01.03.2014", "31.12.2015"), "code/wrong-period");
    expect(either && render(either.message, "fi")).toContain("kauden 2007–2013 / 2014–2020:");
  });

  it("is on the card never judged where two periods overlap, or where the days are of no period", () => {
    expect(found(card("S19991", "01.03.2014", "31.12.2015"), CODE_AND_DATES)).toEqual([]);
    expect(found(card("S29991", "01.03.2014", "31.12.2015"), CODE_AND_DATES)).toEqual([]);
    expect(found(card("S39991", "01.01.2022", "31.12.2023"), CODE_AND_DATES)).toEqual([]);
    expect(found(card("S19991", "01.03.2016", "31.02.2018"), "code/")).toEqual([
      'error code/wrong-period "S19991" details/code',
    ]);
    expect(found(card("S19991", "kevät", "kesä"), "code/")).toEqual([]);
    expect(found(card("S49991"), CODE_AND_DATES)).toEqual([]);
  });
});

describe("a code of another fund", () => {
  it.each(["A79991", "A39991", "A89991", "A12345", "A512345678", "J19991"])("%s is told once", (code) => {
    expect(found(t14(code), CODE_AND_DATES)).toEqual([`error code/wrong-fund "${code}" 1/code`]);
    expect(found(t07(code), CODE_AND_DATES)).toEqual([`error code/wrong-fund "${code}" 1/code`]);
  });

  it("names both funds as each language does", () => {
    const [finding] = findingsOf(t14("A79991"), "code/wrong-fund");
    expect(finding && render(finding.message, "fi")).toContain(
      "A79991 on EAKR-koodi, mutta tämä on ESR-hankkeen",
    );
    expect(finding && render(finding.message, "sv")).toContain("Eruf-kod");
    expect(finding && render(finding.message, "en")).toContain("ERDF");
  });
});

describe("a code in the file's name", () => {
  const named = (fileName: string, text = t14("S29991")): string[] => found(text, "code/", { fileName });
  const differs = ['warning code/differs-from-file-name "S29991" 1/code'];

  it.each([
    "S20272.txt",
    "S20272-polku.txt",
    "kuvaus S20272.txt",
    "kuvaus_S20272_v2.txt",
    "(S20272).esr",
    "S2027.txt",
    "A702720.txt",
    "J10001.txt",
    "S29991a S20272.txt",
  ])("%s is another one", (fileName) => {
    expect(named(fileName)).toEqual(differs);
  });

  it.each([
    "S29991.txt",
    "S20272 korvaa S29991.txt",
    "polku.txt",
    "XS20272.txt",
    "S20272X.txt",
    "äS20272.txt",
    "S20272ö.txt",
    "a\u0308S20272.txt",
    "S2027123.txt",
    "S202.txt",
    "s20272.txt",
    "B20272.txt",
  ])("%s says nothing against the document's", (fileName) => {
    expect(named(fileName)).toEqual([]);
  });

  it("is not compared with a code that is not valid, or not there", () => {
    expect(named("S20272.txt", t14("S2999"))).toEqual(['error code/invalid-format "S2999" 1/code']);
    expect(named("S20272.txt", t14(""))).toEqual([]);
    expect(named("S20272.txt", card("A79991"))).toEqual(['error code/invalid-format "A79991" details/code']);
  });

  it("is compared on every form", () => {
    expect(named("S20272.txt", t07("S19991"))).toEqual([
      'warning code/differs-from-file-name "S19991" 1/code',
    ]);
    expect(named("S20272.txt", card("S29991"))).toEqual([
      'warning code/differs-from-file-name "S29991" details/code',
    ]);
  });

  it("is shown beside the document's", () => {
    const [finding] = findingsOf(t14("S29991"), "code/differs-from-file-name", {
      fileName: "S20272 S20273 S20272.txt",
    });
    expect(finding && render(finding.message, "fi")).toMatch(
      /^Tiedostonimessä on koodi S20272, S20273, asiakirjassa S29991\./u,
    );
  });
});

describe("a form of 2021–2027, whose codes nobody has published", () => {
  const code = (...lines: readonly string[]): string[] => found(otherForm(...lines), "code/", otherPeriod);

  it("takes any number of digits after S, A or J", () => {
    expect(code("Hankekoodi: S312345")).toEqual([]);
    expect(code("Hankekoodi: B30001")).toEqual(['error code/invalid-format "B30001" 1/code']);
    expect(code("Hankekoodi: S")).toEqual(['error code/invalid-format "S" 1/code']);
  });

  it("calls no code one of another period", () => {
    expect(code("Hankekoodi: S20271")).toEqual([]);
  });

  it("compares the code with the fund that the document names, else with the form's", () => {
    const wrong = ['error code/wrong-fund "A80001" 1/code'];
    expect(code("Hankekoodi: A80001")).toEqual(wrong);
    expect(code("Hankekoodi: A80001", "Rahasto: ESR+")).toEqual(wrong);
    expect(code("Hankekoodi: A80001", "Rahasto: eakr")).toEqual([]);
    expect(code("Hankekoodi: J10001", "Rahasto: JTF")).toEqual([]);
    expect(code("Hankekoodi: S30001", "Rahasto: EAKR")).toEqual(['error code/wrong-fund "S30001" 1/code']);
    expect(code("Hankekoodi: A80001", "Rahasto: jokin muu")).toEqual([]);
  });

  it("shows where the document names its fund", () => {
    const text = otherForm("Hankekoodi: S30001", "Rahasto: EAKR");
    const [finding] = findingsOf(text, "code/wrong-fund", otherPeriod);
    expect(finding?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(["EAKR"]);
    expect(finding && render(finding.message, "fi")).toMatch(
      /S30001 on ESR\+-koodi, mutta hankkeen rahastoksi on merkitty EAKR: tarkista koodi ja rahasto\.$/u,
    );
    // Where only the form tells the fund, it may be the wrong form.
    const [formless] = findingsOf(otherForm("Hankekoodi: A80001"), "code/wrong-fund", otherPeriod);
    expect(formless && render(formless.message, "fi")).toMatch(/tarkista koodi tai vaihda lomake\.$/u);
  });
});
