import { defineRule } from "../rule.ts";

/** A business id that is not seven digits, a hyphen and a check digit, of the applicant or of a partner. */
export default defineRule({
  id: "business-id/invalid-format",
  severity: "error",
  roles: ["applicant.businessId"],
  title: {
    fi: "Y-tunnuksen muoto on virheellinen",
    sv: "FO-numret har fel form",
    en: "Business ID of the wrong form",
  },
  source: {
    fi: "Yritys- ja yhteisötietojärjestelmä (YTJ): Y-tunnus on seitsemän numeroa, väliviiva ja tarkistusmerkki.",
    sv: "Företags- och organisationsdatasystemet (FODS): FO-numret är sju siffror, ett bindestreck och ett kontrolltecken.",
    en: "Business Information System (BIS): a Business ID is seven digits, a hyphen and a check digit.",
  },
  messages: {
    invalid: {
      fi: 'Y-tunnuksen "{x}" muoto on virheellinen. Kirjoita seitsemän numeroa, väliviiva ja tarkistusmerkki.',
      sv: 'FO-numret "{x}" har fel form. Skriv sju siffror, ett bindestreck och ett kontrolltecken.',
      en: 'Business ID "{x}" has the wrong form. Write seven digits, a hyphen and the check digit.',
    },
    rewritable: {
      fi: 'Y-tunnuksen "{x}" muoto on virheellinen. Virallisessa muodossa se on {becomes}.',
      sv: 'FO-numret "{x}" har fel form. I den officiella formen är det {becomes}.',
      en: 'Business ID "{x}" has the wrong form. In the official form it is {becomes}.',
    },
  },
  fix: "both",
  fixTitle: { fi: "Kirjoita {becomes}", sv: "Skriv {becomes}", en: "Write {becomes}" },
  docs: {
    why: {
      fi: "Y-tunnus yksilöi hakijan ja osatoteuttajat. Rekisterit tunnistavat vain virallisen muodon.",
      sv: "FO-numret identifierar sökanden och medverkande. Registren känner bara igen den officiella formen.",
      en: "The Business ID identifies the applicant and the partners. Registers know its official form only.",
    },
    fix: {
      fi: "Kirjoita tunnus muodossa 1234567-1. Vanhan kuusinumeroisen tunnuksen eteen lisätään nolla; ALV-numerosta jätetään pois FI ja lisätään väliviiva.",
      sv: "Skriv numret i formen 1234567-1. Framför ett gammalt sexsiffrigt nummer skrivs en nolla; ur ett momsnummer utelämnas FI och ett bindestreck läggs till.",
      en: "Write it in the form 1234567-1. An old six-digit id gets a zero in front; of a VAT number leave FI out and add the hyphen.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 12345671",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 1234567–1",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: 187690-1",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 0187690-1",
      },
      {
        text: "2 Hakijan perustiedot\n\nY-tunnus: FI12345671",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      "2 Hakijan perustiedot\n\nY-tunnus: 123456",
      "2 Hakijan perustiedot\n\nY-tunnus: haetaan",
      {
        text: "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkilän säätiö sr, 12345671",
        fixed: "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkilän säätiö sr, 1234567-1",
      },
      { template: "esr-2007-2013", text: "2. Projektin toteuttaja\n\nY-tunnus: 1234567-12" },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-2",
      "2 Hakijan perustiedot\n\nY-tunnus:",
      "2 Hakijan perustiedot\n\nOsatoteuttajat\n\nEsimerkkilän säätiö sr, Säätiö, 1234567-1\nEsimerkki ry",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("businessId/format")) {
      const { text: x, span, fix } = problem;
      if (fix === undefined) {
        yield { message: "invalid", values: { x }, span };
        continue;
      }
      yield {
        message: "rewritable",
        values: { x, becomes: fix.becomes },
        span,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});
