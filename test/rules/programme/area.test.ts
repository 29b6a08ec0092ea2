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

  it("points at the first mention in the text, also where the summary stands before the target groups", () => {
    const text = `5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nUudellamaalla on työtä.\n\n3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nValtakunnallinen projekti\n\n3.2 Varsinaiset kohderyhmät\n\nUudenmaan nuoret. Kaikki Uudeltamaalta.\n`;
    expect(findingsIn(["programme"], text, { template: "esr-2007-2013" })).toMatchObject([
      { rule: "programme/area-contradicts-text", related: ["Uudellamaalla"] },
    ]);
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

  it.each(["-", "–", "Ei ole", "Ei.", "ei"])(
    "takes what says so in the programme's place for none: %s",
    (none) => {
      const withProgramme = (text: string): string =>
        text.replace(
          "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena",
          `$&\n\nValtakunnallisen osion kehittämisohjelma\n\n${none}`,
        );
      expect(findingsIn(["programme"], withProgramme(clean))).toEqual([]);
      expect(brief(findingsIn(["programme"], withProgramme(national)))).toEqual([
        "programme/section-contradiction Valtakunnallinen osio",
      ]);
    },
  );

  it.each(["Eiliset taidot", "Vihreä hei"])(
    "takes a programme for one whatever it begins or ends with: %s",
    (name) => {
      const text = national.replace(
        "Innovatiivisuus: Ei erityistä innovatiivisuutta projektin tavoitteena",
        `$&\n\nValtakunnallisen osion kehittämisohjelma\n\n${name}`,
      );
      expect(findingsIn(["programme"], text)).toEqual([]);
    },
  );

  it("leaves a missing classification to the rule about missing sections", () => {
    const start = national.indexOf("8. Vastuuviranomaisen");
    const cut = national.slice(0, start) + national.slice(national.indexOf("9. Loppuraportin"));
    expect(findingsIn(["programme"], cut)).toEqual([]);
  });
});
