import { describe, expect, it } from "vitest";
import { bindAs, valuesOf } from "../../support/describe.ts";

/** What the fields of a description say whose sections stand so. */
function check(text: string, expected: Record<string, string>): void {
  const values = valuesOf(bindAs("esr-2014-2020", text));
  expect(Object.fromEntries(Object.keys(expected).map((path) => [path, values[path]]))).toEqual(expected);
}

describe("a value that a blank line parts from its label, as cells of a table are copied", () => {
  it("belongs to the field where it is plainly its value", () => {
    check(
      "1 Hanke\n\nHankekoodi:\n\nS20271\n\nSuunnitelman mukainen toteutusaika:\n\nAlkaa 1.4.2015 ja päättyy 31.12.2018\n\nToiminnan tila:\n\n\nToiminta päättynyt",
      {
        "1/code": "S20271",
        "1/period": "Alkaa 1.4.2015 ja päättyy 31.12.2018",
        "1/status": "Toiminta päättynyt",
      },
    );
    check("5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus:\n\n445 300", {
      "5/granted": "445 300",
    });
  });

  it("also the answer to a question under which a justification stands", () => {
    const question = "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen:";
    const form = bindAs(
      "esr-2014-2020",
      `8.1 Sukupuolten tasa-arvo\n\n${question}\n\nEi\n\nTyötä tehdään.\nPaljon.`,
    );
    const field = form.fieldOf("equality.mainGoal");
    expect(field && [form.textOf(field.value), field.note && form.textOf(field.note)]).toEqual([
      "Ei",
      "Työtä tehdään.\nPaljon.",
    ]);
    check(`8.1 Sukupuolten tasa-arvo\n\n${question}\n\nTyötä tehdään.\nEi`, { "8.1/mainGoal": "" });
  });

  it("also where the justification follows on the answer's line, but not a sentence that begins with its word", () => {
    const question =
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen:\n";
    for (const line of ["Ei. Työtä tehdään.", "Kyllä, osittain.", "Ei – työtä tehdään."])
      check(question + line, { "8.1/mainGoal": line });
    for (const line of ["Ei ole tehty.", "Ei-toivottu. Kyllä.", "Kyllästä: ei.", "Työtä. Ei."])
      check(question + line, { "8.1/mainGoal": "" });
  });

  it.each(["☐ Kyllä\n☒ Ei", "- [ ] Kyllä\n\n- [x] Ei", "☐ Kyllä ☐ Ei", "Kyllä (x)\nEi ( )"])(
    "also where every answer stands there with its box: %j",
    (boxes) => {
      const question = "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen:";
      for (const joint of [" ", "\n", "\n\n"]) {
        const text = `8.1 Sukupuolten tasa-arvo\n\n${question}${joint}${boxes}\nTyötä tehdään.\n☐ Ei`;
        const form = bindAs("esr-2014-2020", text);
        const field = form.fieldOf("equality.mainGoal");
        expect(field && [form.textOf(field.value), field.note && form.textOf(field.note)]).toEqual([
          boxes,
          "Työtä tehdään.\n☐ Ei",
        ]);
      }
    },
  );

  it("but no other list with boxes", () => {
    const question =
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen:\n";
    for (const line of ["☐ Kyllä ☒ Osittain", "☒ Työtä tehdään.", "[x]"])
      check(question + line, { "8.1/mainGoal": "" });
  });

  it("also where a check digit is wrong, of which a rule speaks", () => {
    check("2 Hakijan perustiedot\n\nY-tunnus:\n\n2296962-4", { "2/businessId": "2296962-4" });
  });

  it.each([
    ["a text that may be anything", "Jakeluosoite:\n\nHallituskatu 3", "2/address"],
    ["a label of its own", "Puhelinnumero:\n\nVaihde: 020 6360 010", "2/phone"],
    ["a paragraph of several lines", "Postinumero:\n\n96100\n96200", "2/postalCode"],
    ["what is no right value", "Postinumero:\n\n9610000", "2/postalCode"],
  ])("is not taken from %s", (_, text, path) => {
    check(`2 Hakijan perustiedot\n\n${text}\n\nWWW-osoite: http://www.a.fi`, { [path]: "" });
  });

  it("whatever it says where several of a section stand so, between one label and the next", () => {
    check(
      "2 Hakijan perustiedot\n\nHakijan virallinen nimi:\n\nOulun kaupunki\n\nJakeluosoite:\n\nPL 1\n\nPostitoimipaikka:\n\n\nOulu",
      { "2/name": "Oulun kaupunki", "2/address": "PL 1", "2/town": "Oulu" },
    );
    check(
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu:\n\n0\n\nToteutunut seurantatietojen mukaan:\n\n12",
      { "7.2/planned": "0", "7.2/realised": "12" },
    );
    check(
      "2 Hakijan perustiedot\n\nJakeluosoite:\n\nPL 1\nOulu\n\nPostitoimipaikka:\n\nOulu\n\nTalouden tiedot\n\nWWW-osoite:",
      { "2/address": "", "2/town": "" },
    );
  });

  it("is not taken from the number of a page, nor by a field that has a value", () => {
    check("5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus:\n\n445\n", {
      "5/granted": "",
    });
    check("1 Hanke\n\nHankekoodi: S20271\n\nS29991\n", { "1/code": "S20271" });
  });
});
