import { describe, expect, it } from "vitest";
import { fixedBy, found, withSummary } from "../../support/ruleFound.ts";

const on = (rule: string, prose: string): string[] => found(rule, withSummary(prose)).map((one) => one.on);

describe("text/missing-space", () => {
  const rule = "text/missing-space";

  it.each([
    ["syrjäytymiseen.Kehittämistyö alkaa", [".K"]],
    ["Entä sitten?Äidit tulevat!Öisin nukutaan", ["?Ä", "!Ö"]],
    ["palvelut.Palkkatuetun työn.Hanke", [".P", ".H"]],
    ["ohjausta mm.Oulussa", [".O"]],
    ["työ".normalize("NFD") + ".Öinen".normalize("NFD"), [".O"]],
  ])("%s", (prose, expected) => {
    expect(on(rule, prose)).toEqual(expected);
  });

  it.each([
    "Hanke alkaa. Työ jatkuu.",
    "Katso www.esimerkki.Fi/ohje.Työ ja http://esimerkki.fi/a.Bcd",
    "essi.Esimerkki@esimerkki.fi, essi.Esimerkki(at)esimerkki.fi, essi.Esimerkki[at]esimerkki.fi",
    "essi.Esimerkki (at) esimerkki.fi ja essi.Esimerkki @esimerkki.fi",
    "tiedosto Suunnitelma.Pdf ja sivu Esimerkki.Fi",
    "s.Oulussa, A.Bee, 2.Hanke, jne...Hanke, ELY.Hanke, hanke.HANKE, hanke.alku",
    "kohta 3.Toinen ja ”virke”.Toinen",
  ])("nothing in: %s", (prose) => {
    expect(on(rule, prose)).toEqual([]);
  });

  it("looks at every line, headings and justifications too", () => {
    const text =
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nTyötä tehdään.Hanke auttaa.";
    expect(found(rule, text)).toMatchObject([{ line: 4, severity: "info", path: "8.1/mainGoal" }]);
  });

  it("is mended by one space each", () => {
    expect(fixedBy(rule, withSummary("Työ.Hyvä. Alku!Loppu"))).toBe(withSummary("Työ. Hyvä. Alku! Loppu"));
  });
});

describe("text/doubled-word", () => {
  const rule = "text/doubled-word";

  it.each([
    ["kunnat sekä muut muut työnantajat", ["muut muut"]],
    ["Hanke hanke hanke alkaa", ["Hanke hanke hanke"]],
    ["on\u00A0 on", ["on\u00A0 on"]],
    ["(se se)", ["se se"]],
    ["ELY-keskus ELY-keskus ja työ työ", ["ELY-keskus ELY-keskus", "työ työ"]],
    [`työ ${"työ".normalize("NFD")}`, [`työ ${"työ".normalize("NFD")}`]],
  ])("%s", (prose, expected) => {
    expect(on(rule, prose)).toEqual(expected);
  });

  it.each([
    "se, se ja se. Se on",
    "rivin loppu\nloppu alkaa",
    "a a ja 1 1 ja 20 20",
    "hanke- hanke ja PATE -projekti projekti",
    "kunta kunta- ja kuntayhtymä",
    "sana\tsana",
    "sana sana2 ja etunimi etunimi@esimerkki.fi, esimerkki esimerkki.fi",
    "työ työt, että etten",
  ])("nothing in: %s", (prose) => {
    expect(on(rule, prose)).toEqual([]);
  });

  it("is mended by keeping the first of them", () => {
    expect(fixedBy(rule, withSummary("Sekä\u00A0 sekä SEKÄ muut muut."))).toBe(withSummary("Sekä muut."));
  });
});

describe("text/non-breaking-space", () => {
  const rule = "text/non-breaking-space";

  it("is one hint a line, at the first of them", () => {
    expect(
      found(rule, withSummary("yksi\u00A0kaksi\u00A0 kolme\nneljä\n\u00A0 \nviisi\u00A0")),
    ).toMatchObject([{ line: 3, severity: "hint", on: "\u00A0" }, { line: 5 }, { line: 6 }]);
  });

  it("speaks of the prose above and below a sum", () => {
    const sum = "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 180\u00A0000";
    const text = `${withSummary("yksi\u00A0kaksi")}\n\n${sum}\n\n9 Loppuraportin tiivistelmä\n\nkolme\u00A0neljä`;
    expect(found(rule, text).map(({ line }) => line)).toEqual([3, 13]);
  });

  it("lets sums and counts be, in every template", () => {
    const sums =
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus:\u00A01\u00A0865\u00A0436";
    expect(found(rule, `${sums}\n\nToteutunut EU- ja valtion rahoitus:\u00A0\n`)).toEqual([]);
    const women = "3.4 Aloittaneiden henkilöiden määrä\n\nSuunniteltu: 1\u00A0500, joista naisia 70";
    expect(found(rule, women, { template: "esr-2007-2013" })).toEqual([]);
    const budget = "Tietoja hankkeesta:\n\nBudjetti: 100000-500000\u00A0€";
    expect(found(rule, budget, { template: "hankekortti" })).toEqual([]);
  });

  it("speaks of labels, names and rows of the table", () => {
    const text =
      "1 Hanke\n\nHankkeen nimi:\u00A0Polku\n\n8.2 Kestävä kehitys\n\nKulttuuriympäristö\u00A01 2\nMuseo.";
    expect(found(rule, text).map(({ line }) => line)).toEqual([3, 7]);
  });

  it("is mended by spaces; a line of nothing else is emptied, line ends stay", () => {
    const text = withSummary("a\u00A0b\u00A0\u00A0c\r\n\u00A0 \r\nd");
    expect(fixedBy(rule, text)).toBe(withSummary("a b  c\r\n\r\nd"));
  });
});

describe("text/glued-number", () => {
  const rule = "text/glued-number";

  it.each(["yli", "alle", "noin", "jopa", "lähes", "yhteensä", "vuonna", "vuoden", "vuosina"])(
    "%s and a number",
    (word) => {
      expect(on(rule, `Osallistui ${word}1600 henkilöä (${word}20).`)).toEqual([`${word}1600`, `${word}20`]);
      expect(fixedBy(rule, withSummary(`${word}1600`))).toBe(withSummary(`${word} 1600`));
    },
  );

  it.each([
    "yli 1600 ja vuonna\u00A02015",
    "keskivuoden2, Sihti1, COVID19, tuolloin2",
    "www.yli1600.fi ja noin20@esimerkki.fi",
    "vuosi2015 ja yli-1600",
  ])("nothing in: %s", (prose) => {
    expect(on(rule, prose)).toEqual([]);
  });

  it("knows capitals at the start of a sentence", () => {
    expect(on(rule, "Lähes300 tuli.")).toEqual(["Lähes300"]);
  });
});

describe("text/control-character", () => {
  const rule = "text/control-character";

  it.each([
    ["NUL", "\u0000"],
    ["backspace", "\u0008"],
    ["delete", "\u007F"],
    ["a C1 character", "\u0092"],
    ["right-to-left override", "\u202E"],
    ["an isolate", "\u2066"],
  ])("%s goes", (_, character) => {
    const text = withSummary(`han${character}ke`);
    expect(found(rule, text)).toMatchObject([{ line: 3, severity: "warning", on: character }]);
    expect(fixedBy(rule, text)).toBe(withSummary("hanke"));
  });

  it.each(["\u000B", "\u000C", "\u0085", "\u2028", "\u2029"])(
    "%j between words becomes a space",
    (character) => {
      expect(fixedBy(rule, withSummary(`Työ.${character}Hanke`))).toBe(withSummary("Työ. Hanke"));
      expect(fixedBy(rule, withSummary(`Työ. ${character}Hanke`))).toBe(withSummary("Työ. Hanke"));
    },
  );

  it("is one finding a run, named by its first character", () => {
    const [one, ...more] = found(rule, withSummary("a\u0001\u0002\u202Eb"));
    expect(more).toEqual([]);
    expect(one?.says).toContain("U+0001");
  });

  it("of a lost character it knows no mending", () => {
    const text = withSummary("ty\uFFFD\uFFFD");
    expect(found(rule, text)).toMatchObject([{ on: "\uFFFD\uFFFD" }]);
    expect(fixedBy(rule, text)).toBe(text);
  });

  it("lets tabs, line ends of all kinds, NBSP and emoji be", () => {
    expect(on(rule, "a\tb\r\nc\rd\u00A0😀 👩‍🚒 soft\u00ADhyphen")).toEqual([]);
  });
});

describe("a line above the limit", () => {
  it.each([
    ["text/missing-space", "Työ.Hanke "],
    ["text/doubled-word", "muut muut "],
    ["text/non-breaking-space", "a\u00A0b "],
    ["text/glued-number", "yli20 "],
    ["text/control-character", "a\u0001 "],
  ])("is not checked by %s, and costs next to nothing", (rule, piece) => {
    const started = performance.now();
    expect(found(rule, withSummary(piece.repeat(200_000)))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(found(rule, withSummary(piece.repeat(3)))).not.toEqual([]);
  });
});

it("the safe fixes of these rules together are idempotent and leave nothing of theirs", () => {
  const rules = [
    "text/missing-space",
    "text/non-breaking-space",
    "text/glued-number",
    "text/control-character",
  ];
  let text = withSummary(
    "Työ\u00A0alkaa.Hanke\u0002 sai yli20\u00A0apua.\u2028Noin30 tuli\u202E.\r\n\u00A0\r\nLoppu!Alku",
  );
  for (const rule of rules) text = fixedBy(rule, text);
  expect(text).toBe(withSummary("Työ alkaa. Hanke sai yli 20 apua. Noin 30 tuli.\r\n\r\nLoppu! Alku"));
  for (const rule of rules) expect(found(rule, text)).toEqual([]);
});
