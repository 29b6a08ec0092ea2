import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { detect, fits } from "../../shared/templates/detect.ts";
import { recognitionReason } from "../../shared/templates/recognitionReason.ts";
import { bindAs } from "../support/describe.ts";
import { DOCUMENTS } from "../support/documents.ts";
import { cleanExample } from "../support/examples.ts";

const recognise = (text: string) => detect(parse(text), builtInRegistry.vocabularies);

const reasonFor = (text: string) => recognitionReason(text, recognise(text), builtInRegistry.templates);

const T14 = "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus";
const T07 = "Euroopan sosiaalirahaston (ESR) rahoittaman projektin kuvaus";

describe("what a text is taken for", () => {
  it.each([
    ["S10246-valityomarkkinat.txt", "esr-2007-2013"],
    ["S20252-satapolku-kortti.txt", "hankekortti"],
    ["S20271-polku.txt", "esr-2014-2020"],
    ["S20283-tyollisyyspalvelut.txt", "esr-2014-2020"],
    ["S21698-askel.txt", "esr-2014-2020"],
    ["esr-2007-2013.txt", "esr-2007-2013"],
    ["esr-2014-2020.txt", "esr-2014-2020"],
    ["hankekortti.txt", "hankekortti"],
  ])("%s is %s", (name, templateId) => {
    const text = DOCUMENTS.find((document) => document.name === name)?.text ?? "";
    expect(recognise(text)).toMatchObject({ kind: "recognised", templateId });
  });

  it("names the lines that tell, heaviest first", () => {
    const found = recognise(`${T14}\n\n1 Hanke\n\nHankkeen nimi: Polku`);
    expect(found).toMatchObject({ evidence: [T14, "1 Hanke", "Hankkeen nimi: Polku"] });
  });

  it.each([
    ["the title alone", T14],
    ["the English title", "Description of the project funded by the European Social Fund (ESF)\n\n1 Project"],
    ["three headings", "1 Hanke\n\n2 Hakijan perustiedot\n\n4 Hankkeen kohderyhmät"],
    ["headings with dots", "1. Hanke\n\n2. Hakijan perustiedot\n\n4. Hankkeen kohderyhmät"],
    [
      "the sister form of the regional fund",
      cleanExample("esr-2014-2020").replace(
        T14,
        "Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus",
      ),
    ],
    ["title misspelled", cleanExample("esr-2014-2020").replace("sosiaalirahaston", "sosialirahaston")],
  ])("knows it by %s", (_, text) => {
    expect(recognise(text)).toMatchObject({ kind: "recognised", templateId: "esr-2014-2020" });
  });

  it.each(builtInRegistry.templates.map(({ id }) => id))(
    "knows %s without any of its sections",
    (template) => {
      const clean = cleanExample(template);
      for (const { span, def } of bindAs(template, clean).sections) {
        const text = clean.slice(0, span.start) + clean.slice(span.end);
        expect(recognise(text), def.id).toMatchObject({ templateId: template });
      }
    },
  );

  it.each([
    ["nothing", ""],
    [
      "a letter with an address",
      "Y-tunnus: 1234567-1\nPuhelinnumero: 040 123 4567\nJakeluosoite: Katu 1\nPostinumero: 40100\nPostitoimipaikka: Jyväskylä\nKunnat: Inari",
    ],
    ["minutes", "Kokousmuistio\n\n1 Avaus\n\n2 Päätösvaltaisuus\n\n3 Hanke"],
    ["one heading often", "1 Hanke\n\n1 Hanke\n\n1 Hanke\n\n1 Hanke"],
    ["a text that quotes a field", "Täytä kenttään\n\nHankekoodi: S20271\n\nhankkeen koodi."],
  ])("takes %s for nothing", (_, text) => {
    expect(recognise(text).kind).toBe("unrecognised");
  });

  it("says when two forms fit equally well", () => {
    expect(recognise(`${T14}\n\n${T07}`)).toEqual({
      kind: "ambiguous",
      templateIds: ["esr-2014-2020", "esr-2007-2013"],
    });
  });

  it("gives every template its score, best first", () => {
    const scores = fits(parse(cleanExample("esr-2007-2013")), builtInRegistry.vocabularies);
    expect(scores.map(({ templateId }) => templateId)[0]).toBe("esr-2007-2013");
    expect(scores.map(({ score }) => score)).toEqual(
      scores.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(scores).toHaveLength(builtInRegistry.templates.length);
  });
});

describe("why a text was taken for nothing", () => {
  it("has nothing to say about a description", () => {
    expect(reasonFor(cleanExample("esr-2014-2020"))).toBeUndefined();
  });

  it.each([
    ["", "tyhjä"],
    [" \u00A0\r\n\t", "tyhjä"],
    ["%PDF-1.4\n%âãÏÓ", "PDF"],
    ["PK\u0003\u0004\u0014\u0000\u0006\u0000", "DOCX"],
    ["ÐÏ\u0011à¡±\u001Aá\u0000", "DOC"],
    ["{\\rtf1\\ansi Hanke}", "RTF"],
    ["\n<!doctype html><html>", "verkkosivu"],
    ["\u0000\u0000", "ei ole tekstiä"],
    ["\u007FELF\u0002\u0001\u0001", "ei ole tekstiä"],
    ["H\u0000a\u0000n\u0000k\u0000e\u0000", "ei ole tekstiä"],
    ["Kokousmuistio", "ei ole tarpeeksi"],
    ["1 Hanke\n\nHankkeen nimi: Polku", '"ESR-hankkeen kuvaus 2014–2020"'],
    [`${T14}\n${T07}`, '"ESR-hankkeen kuvaus 2014–2020" ja "ESR-projektin kuvaus 2007–2013"'],
  ])("%j: %s", (text, says) => {
    expect(reasonFor(text)?.fi).toContain(says);
    const [finding, ...others] = check(text).findings.filter(({ rule }) => rule === "structure/unrecognised");
    expect(finding?.message.values.reason).toEqual(reasonFor(text));
    expect(others).toEqual([]);
  });

  it("says something else in each language, and what to do", () => {
    for (const text of ["", "%PDF-", "PK\u0003\u0004", "\u0000", "x", `${T14}\n${T07}`]) {
      const reason = reasonFor(text);
      expect(new Set(Object.values(reason ?? {})).size).toBe(3);
      for (const words of Object.values(reason ?? {})) expect(words).toMatch(/^[^.]+\..*[^.]\.$/u);
    }
  });

  it("reads a tab or a form feed as text", () => {
    expect(reasonFor("Muistio\tsivu\u000C2")?.fi).toContain("ei ole tarpeeksi");
  });
});
