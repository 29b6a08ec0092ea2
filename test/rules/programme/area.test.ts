import { describe, expect, it } from "vitest";
import { cleanExample } from "../../support/examples.ts";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

const clean = cleanExample("esr-2007-2013");

describe("programme/area-contradicts-text", () => {
  const project = (target: string, summary: string) =>
    findingsIn(
      ["programme"],
      `3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhmät\n\n${target}\n\n5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\n${summary}\n`,
      { template: "esr-2007-2013" },
    );

  it("speaks when one region stands three times, and points at the line and at the first mention", () => {
    const [finding] = project("Uudenmaan nuoret.", "Uudellamaalla on työtä. Kaikki Uudeltamaalta.");
    expect(finding).toMatchObject({
      severity: "hint",
      at: "Valtakunnallinen projekti",
      related: ["Uudenmaan"],
    });
  });

  it("is silent when two regions are named, or one twice", () => {
    expect(project("Uudenmaan nuoret.", "Uudellamaalla, Uudeltamaalta ja Lapista.")).toEqual([]);
    expect(project("Uudenmaan nuoret.", "Uudellamaalla on työtä.")).toEqual([]);
    expect(project("Etelä- ja Pohjois-Savon nuoret.", "Pohjois-Savossa, Pohjois-Savosta.")).toEqual([]);
  });
});

describe("programme/section-contradiction", () => {
  const national = clean.replace("Osio: Länsi-Suomen suuralueosio", "Osio: Valtakunnallinen osio");

  it("speaks of a national project without development programme only once the authority has classified it", () => {
    expect(brief(findingsIn(["programme"], national))).toEqual([
      "programme/section-contradiction Valtakunnallinen osio",
    ]);
    expect(findingsIn(["programme"], national, { profile: "draft" })).toEqual([]);
    expect(findingsIn(["programme"], national, { profile: "submission" })).toEqual([]);
  });

  it("leaves a missing classification to the rule about missing sections", () => {
    const start = national.indexOf("8. Vastuuviranomaisen");
    const cut = national.slice(0, start) + national.slice(national.indexOf("9. Loppuraportin"));
    expect(findingsIn(["programme"], cut)).toEqual([]);
  });
});
