import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { toFileReport } from "../../shared/report/fileReport.ts";
import { documentText } from "../../shared/templates/scaffold.ts";
import { sectionDefs } from "../../shared/templates/schema.ts";
import { titleOf } from "../../shared/templates/title.ts";
import { bindAs, outlineOf } from "../support/describe.ts";
import { cleanExample } from "../support/examples.ts";
import { found } from "../support/found.ts";

const ID = "esr-plus-2021-2027";
const template = builtInRegistry.find(ID)?.template;
if (template === undefined) throw new RangeError(ID);

/** The columns of the public register of 2021–2027, in its order (Excel export of the register). */
const COLUMNS = [
  "Hankekoodi",
  "Ryhmähanketunnus",
  "Rahasto",
  "EAKR-/JTF-alatyyppi",
  "Tl",
  "Et",
  "Hankkeen nimi",
  "Toteuttajan nimi",
  "Toteuttajan Y-tunnus",
  "Rahoittava viranomainen",
  "Toiminnan tila",
  "Aloituspvm",
  "Päättymispvm",
  "Suunniteltu EU- ja valtion rahoitus",
  "Suunniteltu julkinen rahoitus",
  "Suunniteltu rahoitus yhteensä",
  "Toteutunut EU- ja valtion rahoitus",
  "Toteutunut julkinen rahoitus",
  "Toteutunut rahoitus yhteensä",
  "Toteutunut EU-rahoituksen määrä",
  "Tukitoimen ala",
  "Sijainti",
  "Toteutuspaikan postinumero",
  "Toteutuspaikan postitoimipaikka",
  "Tuensaajan postinumero",
  "Tuensaajan postitoimipaikka",
  "Tukimuoto",
  "Alueellinen täytäntöönpanomekanismi ja alueellinen painopiste",
  "Taloudellinen toiminta",
  "Toissijainen teema, vain ESR+",
  "Sukupuolten tasa-arvo",
  "Itämeren alueen strategia",
  "Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta",
  "Hankekuvauksen osoite",
  "Hankkeen kotisivun osoite",
];

/** A description of 2021–2027 with other headings: each line is one that stands alone. */
const withHeadings = (...headings: readonly string[]): string =>
  [
    "1 Hankkeen perustiedot",
    "Hankkeen nimi: Silta",
    ...headings.flatMap((one) => [one, "Tekstiä on tässä."]),
  ].join("\n\n");

describe("the form of 2021–2027", () => {
  it("has the columns of the public register in their order, in the data and in the empty description", () => {
    expect(template.sections[0]?.fields.map(({ label }) => label)).toEqual(COLUMNS);
    const written = documentText(template)
      .split("\n")
      .filter((line) => line.endsWith(":"))
      .map((line) => line.slice(0, -1));
    expect(written.slice(0, COLUMNS.length)).toEqual(COLUMNS);
  });

  it("says of each heading that it is provisional, and of itself that it is a preview", () => {
    for (const { def } of sectionDefs(template)) expect(def.wording, def.id).toBe("provisional");
    expect(titleOf(template)).toEqual({
      fi: "ESR+-hankkeen kuvaus 2021–2027 (esiversio)",
      sv: "Beskrivning av ESF+-projekt 2021–2027 (förhandsversion)",
      en: "ESF+ project description 2021–2027 (preview)",
    });
    const facts = { path: "x", sha256: "0", language: "fi", notRecognisedReason: null } as const;
    expect(toFileReport(check(cleanExample(ID)), facts).templateStage).toBe("preview");
    expect(toFileReport(check(cleanExample("esr-2014-2020")), facts)).not.toHaveProperty("templateStage");
  });

  it("is recognised by its example, by a page of the public record alone, and by the empty description", () => {
    const record = COLUMNS.map((label) => `${label}: 1`).join("\n");
    for (const text of [cleanExample(ID), record, documentText(template)])
      expect(check(text).recognition).toMatchObject({ kind: "recognised", templateId: ID });
  });
});

describe("provisional headings", () => {
  it.each([
    ["as the template has them", ["7 Riskit"], ["1", "7"]],
    ["with a dot after the number", ["7. Riskit"], ["1", "7"]],
    ["without a number", ["Riskit", "Indikaattorit"], ["1", "7", "10"]],
    ["in another common wording", ["Riskit ja niiden hallinta"], ["1", "7"]],
    ["misspelled", ["7 Riksit", "Horisontaliset periaatteet"], ["1", "7", "9"]],
    ["under the author's own words", ["7 Mikä voi mennä pieleen"], ["1", "7"]],
    [
      "under the author's own numbers",
      ["2 Tarve ja tavoitteet", "3 Toimenpiteet", "4 Riskit"],
      ["1", "3", "5", "7"],
    ],
    ["in the author's own order", ["2 Riskit", "3 Tulokset ja vaikutukset"], ["1", "7", "6"]],
    ["as the form of 2014–2020 has them", ["6 Maantieteellinen kohdealue"], ["1", "8"]],
  ])("are known %s, and never reported", (_, headings, outline) => {
    const text = withHeadings(...headings);
    expect(outlineOf(bindAs(ID, text))).toEqual(outline);
    expect(
      found(text, ["structure/heading", "structure/section-out", "structure/duplicate", "structure/mixed"], {
        template: ID,
      }),
    ).toEqual([]);
  });

  it.each([
    ["a sentence", "7 riskiä on tunnistettu."],
    ["a numbered step", "7. Lopuksi arvioidaan, mitä opittiin."],
    ["a small letter", "riskit"],
    ["a line of a paragraph", "Muistettavaa:\nRiskit\nIndikaattorit"],
  ])("are not seen in %s", (_, line) => {
    expect(outlineOf(bindAs(ID, withHeadings("5 Toimenpiteet", line)))).toEqual(["1", "5"]);
  });

  it("take no section from a heading that is surely its own", () => {
    const text = withHeadings(
      "5 Toimenpiteet",
      "Riskit",
      "6 Tulokset ja vaikutukset",
      "7 Riskit ja hallinta",
    );
    expect(outlineOf(bindAs(ID, text))).toEqual(["1", "5", "7", "6"]);
    const sure = withHeadings("5 Toimenpiteet", "Riskit", "6 Tulokset ja vaikutukset", "7 Riskit");
    expect(outlineOf(bindAs(ID, sure))).toEqual(["1", "5", "6", "7"]);
  });

  it("are no headings of another period to the older forms", () => {
    const text = cleanExample("esr-2014-2020").replace(
      "Hankkeen toimenpiteet ovat:",
      "7 Riskit\n\n5 Toimenpiteet\n\nHankkeen toimenpiteet ovat:",
    );
    expect(found(text, "structure/mixed-periods")).toEqual([]);
  });
});

describe("what is required when", () => {
  const record = (...lines: readonly string[]): string => lines.join("\n\n");
  const errors = (text: string, profile: "draft" | "submission" | "review"): string[] =>
    check(text, { template: ID, profile })
      .findings.filter(({ severity }) => severity === "error")
      .map(({ rule, path }) => `${rule} ${path}`);

  it("a page of the public record needs neither headings nor what only the application holds", () => {
    const text = cleanExample(ID);
    const page = text.slice(text.indexOf("Hankekoodi"), text.indexOf("2 Hankkeen julkinen"));
    expect(check(page, { template: ID }).findings).toEqual([]);
    expect(
      errors(page.replace("Toteuttajan nimi: Esimerkkilän ammattikorkeakoulu\n\n", ""), "review"),
    ).toEqual(["structure/missing-field 1/applicant"]);
  });

  it.each(["draft", "submission"] as const)("in %s nothing of what comes with the realisation", (profile) => {
    const text = cleanExample(ID);
    const realised = ["Hankekoodi", "Rahoittava viranomainen", "Toiminnan tila", ...COLUMNS.slice(16)];
    const without = text
      .split("\n\n")
      .filter((line) => !realised.some((label) => line.startsWith(`${label}:`)))
      .join("\n\n");
    const emptied = text
      .split("\n\n")
      .map((line) =>
        realised.some((label) => line.startsWith(`${label}:`)) ? line.replace(/:.*/su, ":") : line,
      )
      .join("\n\n");
    for (const one of [without, emptied]) expect(found(one, ["structure", "value"], { profile })).toEqual([]);
  });

  it("the summary once: in the record or in the application", () => {
    const own = "2 Hankkeen julkinen tiivistelmä\n\nKeksitty hanke auttaa";
    const text = cleanExample(ID);
    const inRecord = text.replace(/2 Hankkeen julkinen tiivistelmä[\s\S]*?(?=3 Hankkeen tarve)/u, "");
    expect(errors(inRecord, "submission")).toEqual([]);
    const inApplication = text.replace(
      /Suunnitelman mukainen tiivistelmä hankkeen toteutuksesta:[^\n]*\n\n/u,
      "",
    );
    expect(inApplication).toContain(own);
    expect(errors(inApplication, "review")).toEqual([]);
    expect(errors(record("Hankekoodi: S39991", "Toiminnan tila: Toiminnassa"), "review")).toContain(
      "structure/missing-field 1/summary",
    );
  });
});
