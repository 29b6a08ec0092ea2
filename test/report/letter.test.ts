import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { LANGUAGES, type Language } from "../../shared/i18n/message.ts";
import { letter, letterReporter } from "../../shared/report/letter.ts";
import type { FileReport, ReportedFinding } from "../../shared/report/report.ts";
import { clean, hint, unreadable, warning, withFindings, write } from "./support.ts";

const error: ReportedFinding = {
  ...warning,
  rule: "value/empty",
  severity: "error",
  message: 'Kenttä "Jakeluosoite" on tyhjä. Kirjoita siihen pyydetty tieto.',
  path: "2/address",
  related: [],
};

const report = (...findings: readonly ReportedFinding[]): FileReport => {
  const count = (severity: ReportedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    error: count("error"),
    warning: count("warning"),
    info: count("info"),
    hint: count("hint"),
  };
  return { ...withFindings, findings, counts };
};

const write1 = (one: FileReport, language: Language = "fi"): string =>
  letter(one, { language, registry: builtInRegistry });

describe("the request for completion", () => {
  it("asks in sentences, section by section, what to correct and what to review", () => {
    expect(write1(report(error, hint, warning))).toBe(
      `Täydennyspyyntö

Hanke: Polku (S20271)
Asiakirja: a.txt

Olemme tarkistaneet hankekuvauksen. Pyydämme täydentämään sitä seuraavilta osin: 1 kohta on korjattava ja 1 kohta kannattaa tarkistaa.

2 Hakijan perustiedot
Korjattava:
– Kenttä "Jakeluosoite" on tyhjä. Kirjoita siihen pyydetty tieto.

5 Projektin julkinen rahoitus, euroa
Tarkistettava:
– Toteutunut EU- ja valtion rahoitus: Toteutunut 120 000 € ylittää myönnetyn 100 000 €.

Pyydämme lähettämään täydennetyn kuvauksen kokonaisuudessaan. Vastaamme mielellämme kysymyksiin.
`,
    );
  });

  it.each<[Language, number, string]>([
    ["fi", 1, "1 kohta on korjattava."],
    ["fi", 2, "2 kohtaa on korjattava."],
    ["sv", 1, "1 punkt behöver rättas."],
    ["sv", 2, "2 punkter behöver rättas."],
    ["en", 1, "1 point to be corrected."],
    ["en", 2, "2 points to be corrected."],
  ])("declines after numbers: %s %i", (language, n, expected) => {
    const findings = Array.from({ length: n }, (_, i) => ({ ...error, message: `Kenttä ${i}.` }));
    expect(write1(report(...findings), language)).toContain(`${expected}\n`);
  });

  it("says one thing once, and how many places it concerns", () => {
    const text = write1(report(warning, warning, warning));
    expect(text).toContain("1 kohta kannattaa tarkistaa.");
    expect(text).toContain("ylittää myönnetyn 100 000 €. Tämä koskee 3 paikkaa.\n");
  });

  it.each<[string | null, string]>([
    ["2/address", "2 Hakijan perustiedot\nTarkistettava:\n– Jakeluosoite: Viesti.\n"],
    ["2/phone#2", "– Puhelinnumero (järjestyksessä 2.): Viesti.\n"],
    ["3/summary", "3 Suunnitelman mukainen tiivistelmä toteutuksesta\nTarkistettava:\n– Viesti.\n"],
    ["3", "3 Suunnitelman mukainen tiivistelmä toteutuksesta\nTarkistettava:\n– Viesti.\n"],
    ["8.2/climateRisks", "– Ilmastonmuutoksen aiheuttamien riskien vähentäminen: Viesti.\n"],
    ["77/nothing", "Koko asiakirja\nTarkistettava:\n– Viesti.\n"],
    [null, "Koko asiakirja\nTarkistettava:\n– Viesti.\n"],
  ])("tells the place %s in words", (path, expected) => {
    expect(write1(report({ ...warning, message: "Viesti.", path }))).toContain(expected);
  });

  it.each([
    ["fi", "ei löytynyt täydennettävää"],
    ["sv", "inget att komplettera"],
    ["en", "nothing to be completed"],
  ] as const)("says in %s that there is nothing to complete", (language, expected) => {
    const text = write1(report(hint), language);
    expect(text).toContain(expected);
    expect(text).not.toContain(hint.message);
  });

  it("asks for the document again when it is no description, with the reason", () => {
    const reason = "Asiakirja on tyhjä. Kirjoita tai liitä siihen hankekuvauksen teksti.";
    const text = write1({ ...clean, verdict: "unrecognised", template: null, notRecognisedReason: reason });
    expect(text).toContain(`lähettämään sen uudelleen. ${reason}`);
  });

  it("tells the handler, not the applicant, what went wrong with the check", () => {
    const broken = { ...error, rule: "tool/rule-failed", message: "Tarkistus keskeytyi.", path: null };
    const text = write1(report(broken, warning));
    expect(text).toContain("\n\n[Käsittelijälle: Tarkistus keskeytyi.]\n");
    expect(text).toContain("1 kohta kannattaa tarkistaa.");
    expect(write1(report(broken))).not.toContain("ei löytynyt täydennettävää");
  });

  it("tells the handler, not the applicant, of another file with the same code", () => {
    const message = "Sama hankekoodi tiedostossa salainen/vanha.txt.";
    const text = write1(report({ ...warning, rule: "workspace/duplicate-code", message }));
    expect(text).toContain(`[Käsittelijälle: ${message}]`);
    expect(text.replaceAll(/\[.*\]/gu, "")).not.toMatch(/salainen|Täydennyspyyntö/u);
  });

  it("tells the handler what a limit left out", () => {
    const counts = { error: 3, warning: 1, info: 0, hint: 0 };
    const text = write1({ ...report(error), counts });
    expect(text).toContain("[Käsittelijälle: 3 kohtaa jätettiin pois rajan --max-findings vuoksi.]");
  });

  it.each(LANGUAGES)("has no line number, rule id or terminal control in %s", (language) => {
    const evil = { ...report({ ...warning, message: "a\u001b[31m\u202e." }), name: "b\u009b" };
    const text = write1(evil, language);
    expect(text).not.toMatch(/[^\n\P{Cc}]|\p{Cf}/u);
    expect(text).not.toContain(warning.rule);
    expect(text).not.toContain("91");
  });

  it("writes a letter for each description, and what the handler must know at the end", () => {
    const text = write(letterReporter({ language: "fi", registry: builtInRegistry }), [
      withFindings,
      clean,
      unreadable,
    ]);
    expect(text.split(`\n${"─".repeat(40)}\n\n`)).toHaveLength(4);
    expect(text).toContain("[Kirjettä ei laadittu, koska tiedostoa ei voitu lukea. Tiedostoa ei ole.]");
    expect(text).toContain("[Kirjettä ei laadittu: muistio.txt. Tiedosto on tyhjä.]");
    expect(text).toContain("[Huomaa: lista: Luetteloa ei voitu lukea.]");
  });
});
