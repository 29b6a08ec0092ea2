import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { createRedactor } from "../../shared/report/redact.ts";
import { textOfExample } from "../support/examples.ts";
import { seed } from "../support/seeds.ts";

const form = check(seed("S20271")).form;

const redacted = (text: string): string => createRedactor(form, "fi").text(text);

describe("redaction", () => {
  it.each([
    ["Katja Jääkö soittaa.", "[poistettu] soittaa."],
    ["Jääkö, Katja", "[poistettu], [poistettu]"],
    ["katja.jaako(at)ely-keskus.fi", "[poistettu]"],
    ["Soita 0295 037 017.", "Soita [poistettu]."],
  ])("knows the contact person of the form: %s", (text, expected) => {
    const replaced = seed("S20271").replace(/(yhteyshenkilön nimi: ).*/u, "$1Katja Jääkö");
    expect(createRedactor(check(replaced).form, "fi").text(text)).toBe(expected);
  });

  it("knows a name whose letters are written in two characters", () => {
    const text = seed("S20271").replace(/(yhteyshenkilön nimi: ).*/u, "$1Essi Määttä-Öhman");
    for (const form of ["NFC", "NFD"] as const)
      for (const word of ["Määttä", "Määttän", "Öhman"])
        for (const other of ["NFC", "NFD"] as const)
          expect(createRedactor(check(text.normalize(form)).form, "fi").text(word.normalize(other))).toBe(
            "[poistettu]",
          );
  });

  it.each([
    ["Meikäläisen", "[poistettu]"],
    ["Maijalle", "[poistettu]"],
    ["maija", "[poistettu]"],
    ["Maisema", "Maisema"],
    ["Öhmanille", "[poistettu]"],
    ["Öhmanin", "[poistettu]"],
    ["Öhmanilainen", "Öhmanilainen"],
  ])("knows a name in its case forms: %s", (word, expected) => {
    const text = seed("S20271").replace(/(yhteyshenkilön nimi: ).*/u, "$1Maija Meikäläinen-Öhman");
    expect(createRedactor(check(text).form, "fi").text(word)).toBe(expected);
  });

  it("takes out a short name where it begins with a capital, and in no other word", () => {
    const text = seed("S20271").replace(/(yhteyshenkilön nimi: ).*/u, "$1Bo Ek");
    const { text: redact } = createRedactor(check(text).form, "fi");
    expect(redact("Ekin puhelin; Ek soittaa, bo ei. Ekologinen eko.")).toBe(
      "[poistettu] puhelin; [poistettu] soittaa, bo ei. Ekologinen eko.",
    );
  });

  it.each([
    ["kirjoita etu.suku@kunta.fi tänne", "kirjoita [poistettu] tänne"],
    ["etu.suku (at) kunta.fi", "[poistettu]"],
    ["a[at]b.fi, c@d.fi", "[poistettu] [poistettu]"],
    ["puh. 040 123 4567 tai +358 40 1234567", "puh. [poistettu] tai [poistettu]"],
    ["(014) 123-456", "([poistettu]"],
    ["00358401234567", "[poistettu]"],
    ["040/765 4321", "[poistettu]"],
    ["+358 40/7654321", "[poistettu]"],
    ["Soita 040.765.4321.", "Soita [poistettu]."],
    ["358 40 765 4321", "[poistettu]"],
    ["+ 358 40 765 4321", "[poistettu]"],
    ["040\u202F765\u20094321", "[poistettu]"],
    ["040\u2212765 4321", "[poistettu]"],
    ["etu.suku(a)kunta.fi, x", "[poistettu] x"],
    ["etu.suku[a]kunta.fi", "[poistettu]"],
    ["etu.suku(ät)kunta.fi", "[poistettu]"],
    ["etu.suku{at}kunta.fi", "[poistettu]"],
    ["etu.suku ( at ) kunta.fi", "[poistettu]"],
  ])("knows addresses and numbers of anybody: %s", (text, expected) => {
    expect(createRedactor(undefined, "fi").text(text)).toBe(expected);
  });

  it.each([
    "Y-tunnus 0201256-6",
    "445 300 €, 1 000 000 €",
    "00100 Helsinki",
    "1.3.2016–28.2.2018",
    "01.03.2016 - 28.02.2018",
    "01/2016-12/2018",
    "04/2016–12/2018 ja 05.03.2016",
    "358 400 000 €",
    "Toimet: (a) ohjaus, ohjaus(a) koulutus, [a] x",
    "045/2016",
    "S20271",
    "www.kunta.fi",
    "",
  ])("leaves %j as it is", (text) => {
    expect(redacted(text)).toBe(text);
  });

  it("keeps the project's name readable but for whole names and addresses", () => {
    const redactor = createRedactor(form, "en");
    expect(redactor.title("Polku-hanke (a@b.fi)")).toBe("Polku-hanke [removed]");
  });

  const plant = (): string =>
    textOfExample(
      {
        replace: [
          ["Hankekoodi: S29991", "Hankekoodi: Matti Mallikas 040 765 4321"],
          ["Toimintalinja: ", "Toimintalinja: Mallikas "],
        ],
      },
      "esr-2014-2020",
    )
      .replace(/(yhteyshenkilön nimi: ).*/u, "$1Matti Mallikas")
      .replace(/(sähköpostisoite: ).*/u, "$1matti.mallikas@@")
      .replace(/(Yhteyshenkilön puhelinnumero: ).*/u, "$1040 765 4321 (arkisin)")
      .replace(/(\n3 Suunnitelman[^\n]*\n)/u, "$1\nMatti Matti Mallikas: matti.mallikas@esimerkki.fi\n");

  const report = (redact: boolean) => {
    const checked = check(plant());
    return toFileReport(checked, {
      path: "a.txt",
      sha256: "00",
      language: "fi",
      notRecognisedReason: null,
      redact,
      hash: (text) => text,
      evidence: { tool: { name: "esr-kuvaus", version: "0" }, configuration: "00" },
      sorted: {
        active: checked.findings.slice(1),
        suppressed: checked.findings.slice(0, 1).map((finding) => ({
          finding,
          by: {
            rule: finding.rule,
            path: "",
            reason: "Kysytty Matti Mallikkaalta, 040 765 4321",
            author: "Viran Omainen",
            date: "2024-01-31",
          },
        })),
      },
    });
  };

  it("keeps contact persons out of every part of a report", () => {
    const secret = /mallik|matti|765 4321/iu;
    expect(JSON.stringify(report(false))).toMatch(secret);
    const text = JSON.stringify(report(true));
    expect(text).not.toMatch(secret);
    expect(text).toContain("Viran Omainen");
    expect(text).toContain("[poistettu]");
  });

  it("keeps them out of what a baseline tells of findings that are gone", () => {
    const known = { rule: "text/doubled-word", severity: "warning", path: "3", fingerprint: "00" } as const;
    const facts = { path: "a.txt", sha256: "00", language: "fi", notRecognisedReason: null } as const;
    const { fixed } = toFileReport(check(plant()), {
      ...facts,
      redact: true,
      baseline: [{ ...known, message: 'Sana "Matti" toistuu.' }],
    });
    expect(fixed).toEqual([{ ...known, message: 'Sana "[poistettu]" toistuu.' }]);
  });

  it("finds the same, with the same fingerprints, so that one baseline serves both", () => {
    const seen = (redact: boolean) =>
      report(redact).findings.map(({ rule, fingerprint }) => [rule, fingerprint]);
    expect(seen(true)).toEqual(seen(false));
    expect(JSON.stringify(seen(false))).not.toMatch(/mallik|765 4321/iu);
  });

  it("offers no fix that would write a mark of redaction into the document", () => {
    const text = JSON.stringify(report(true).findings.map(({ fix }) => fix));
    expect(text).not.toContain('[poistettu]","newText');
    for (const { fix } of report(true).findings)
      for (const { newText } of fix?.edits ?? []) expect(newText).not.toContain("[poistettu]");
  });
});
