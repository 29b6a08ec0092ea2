import { describe, expect, it } from "vitest";
import { check as read } from "../../../shared/check.ts";
import { applyEdits } from "../../../shared/text/edits.ts";
import { check } from "../../support/check.ts";
import { cleanExample } from "../../support/examples.ts";

const T14 = cleanExample("esr-2014-2020");
const T21 = cleanExample("esr-plus-2021-2027");
const T07 = cleanExample("esr-2007-2013");
const CARD = cleanExample("hankekortti");

describe("value/empty", () => {
  const only = { only: "value/", profile: "review" } as const;
  const unnamed = T14.replace("Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi:");

  it.each([
    ["draft", "info"],
    ["submission", "error"],
    ["review", "warning"],
  ] as const)("in a %s is %s, at the label", (profile, severity) => {
    check(unnamed, `9 ${severity} value/empty 1/name "Hankkeen nimi"`, { only: "value/", profile });
  });

  it("knows a field of nothing but blanks", () => {
    check(
      T14.replace("Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi: \u00A0\t "),
      '9 warning value/empty 1/name "Hankkeen nimi"',
      only,
    );
  });

  it("knows a section without its text", () => {
    check(
      T14.replace("Alueen työnantajat ja kuntien työllisyyspalvelut.\n\n", ""),
      '64 warning value/empty 4.2/indirect "4.2 Välilliset kohderyhmät"',
      only,
    );
  });

  it("is a hint where extractions drop the value", () => {
    check(
      T14.replace("menettely: Vain yksi hakija", "menettely:"),
      '47 hint value/empty 2/applicants "Hakijoiden lukumäärä tai tuen siirto -menettely"',
      only,
    );
  });

  it.each([
    ["the three lines of the site", T14],
    ["the web address", T14.replace("WWW-osoite: http://www.esimerkki.fi", "WWW-osoite:")],
    ["the final report, of which another rule speaks", T14.slice(0, T14.indexOf("Hankkeessa syntyi"))],
    [
      "keywords and block labels of the card",
      CARD.replace("Ohjaajat tapasivat joka viikko.\n\n", "").replace(
        "Hankkeessa kehitettiin palvelupolku työttömyydestä työhön.\n\n",
        "",
      ),
    ],
    [
      "realised people of 7.2",
      T14.replace("Suunniteltu: 120", "Suunniteltu: 120\n\nToteutunut seurantatietojen mukaan:"),
    ],
    [
      "both lower area lists",
      T14.replace("Seutukunnat: Jyväskylän, Äänekosken", "Seutukunnat:").replace(
        "Kunnat: Jyväskylä, Laukaa, Äänekoski",
        "Kunnat:",
      ),
    ],
    [
      "area lists of a national project",
      T14.replace(/^(Maakunnat|Seutukunnat|Kunnat): .*$/gmu, "$1:").replace(
        "Toteutuspaikan",
        "Valtakunnallinen hanke\n\nToteutuspaikan",
      ),
    ],
    [
      "a copy of a field that has its value",
      T14.replace("Hankekoodi: S29991\n", "Hankekoodi: S29991\n\nHankekoodi:\n"),
    ],
  ])("is not said of %s", (_, text) => {
    check(text, "", only);
  });

  it("is not said, before the project runs, of what comes later", () => {
    const text = T14.replace(
      /^(Hankekoodi|Toiminnan tila|Vastuuviranomainen|Toteutunut [^:]*): .*$/gmu,
      "$1:",
    );
    check(text, "", { only: "value/", profile: "submission" });
    expect(
      read(text, { profile: "review" }).findings.filter(({ rule }) => rule === "value/empty"),
    ).toHaveLength(6);
  });

  it("is not said of text that stands in another place of the form", () => {
    const summary = /^(Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta:) .*$/mu;
    check(T21.replace(summary, "$1"), "", only);
    check(
      T21.replace(summary, "$1").replace(/^2 Hankkeen julkinen[\s\S]*?(?=^3 )/mu, ""),
      '69 warning value/empty 1/summary "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta"',
      only,
    );
  });

  it("is said of lists that may be left out, but not left empty", () => {
    const lists = /^(Maakunnat|Seutukunnat|Kunnat): .*$/gmu;
    const text = T21.replace(lists, "$1:").replace("Sijainti: FI193 Keski-Suomi", "Sijainti:");
    const options = { only: "value/", profile: "submission" } as const;
    check(text, '116 error value/empty 8/regions "Maakunnat"', options);
    check(text.replace(/^Maakunnat:\n\nSeutukunnat:\n\nKunnat:\n\n/mu, ""), "", options);
  });

  it("is said once of lists that are all empty", () => {
    check(
      T14.replace(/^(Maakunnat|Seutukunnat|Kunnat): .*$/gmu, "$1:"),
      '80 warning value/empty 6/regions "Maakunnat"',
      only,
    );
  });
});

describe("value/not-given", () => {
  const only = { only: "value/", profile: "review" } as const;

  it("is said where text is needed, at the hyphen", () => {
    check(
      T14.replace("Yli vuoden työttömänä olleet työnhakijat.", "-"),
      '62 info value/not-given 4.1/primary "-"',
      only,
    );
    check(
      T07.replace("Tuloksista tehdään opas muille kunnille.", "-"),
      '105 info value/not-given 6.2/dissemination "-"',
      only,
    );
    check(
      T07.replace("Tuloksista tehdään opas muille kunnille.", "–"),
      '105 info value/not-given 6.2/dissemination "–"',
      only,
    );
  });

  it.each([
    ["the indirect target group", T14.replace("Alueen työnantajat ja kuntien työllisyyspalvelut.", "-")],
    ["the indirect target group of 2007–2013", T07.replace("Oppilaitokset ja alueen työnantajat.", "-")],
    ["the final report", T14.replace(/Hankkeessa syntyi.*/u, "-")],
    ["the card", CARD.replace("Ohjaajat tapasivat joka viikko.", "-")],
    ["a field", T14.replace("Jakeluosoite: Esimerkkikatu 1", "Jakeluosoite: -")],
    [
      "a list with hyphens",
      T14.replace("Yli vuoden työttömänä olleet työnhakijat.", "- työttömät\n- nuoret"),
    ],
  ])("is not said of %s", (_, text) => {
    check(text, "", only);
  });
});

describe("value/unknown-choice", () => {
  const only = { only: "value/", profile: "review" } as const;

  it("offers the nearest known value", () => {
    const text = T14.replace("Organisaatiotyyppi: Kunta\n", "Organisaatiotyyppi: Kuntta\n");
    check(text, '25 hint value/unknown-choice 2/type "Kuntta"', only);
    const [finding] = read(text, only).findings.filter(({ rule }) => rule === "value/unknown-choice");
    expect(finding?.fix?.kind).toBe("suggest");
    expect(applyEdits(text, finding?.fix?.edits ?? [])).toBe(T14);
  });

  it("has no fix where nothing is near", () => {
    const text = T07.replace("Projekti, jossa on henkilöitä mukana", "Investointi");
    check(text, '17 hint value/unknown-choice 1/type "Investointi"', only);
    expect(
      read(text, only).findings.find(({ rule }) => rule === "value/unknown-choice")?.fix,
    ).toBeUndefined();
  });

  it.each([
    ["letters of another size", T14.replace("tyyppi: Kunta\n", "tyyppi: KUNTA\n")],
    [
      "a known value broken over two lines",
      T14.replace(
        "menettely: Vain yksi hakija",
        "menettely: Hakija siirtää osan haettavasta tuesta yhdelle tai useammalle taholle\nhankkeen toteuttamista varten (tuen siirto)",
      ),
    ],
    [
      "the English form, of which nobody knows the values",
      T14.replace("Hankkeen nimi:", "Project name:").replace("tyyppi: Kunta\n", "tyyppi: Municipality\n"),
    ],
    ["the state, which has a rule of its own", T14.replace("Toiminta päättynyt", "Kesken")],
    ["an answer, which has a rule of its own", T14.replace("edistäminen: Ei", "edistäminen: Ehkä")],
    ["the card", CARD],
  ])("is not said of %s", (_, text) => {
    check(text, "", only);
  });
});
