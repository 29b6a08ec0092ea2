import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A web address with white space in it, or without a dot. */
export default defineRule({
  id: "contact/invalid-url",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "url"),
  title: { fi: "WWW-osoite ei kelpaa", sv: "Ogiltig webbadress", en: "Invalid web address" },
  source: {
    fi: "Verkko-osoitteen muoto: verkkotunnuksessa on piste eikä osoitteessa ole välilyöntejä (RFC 3986)",
    sv: "Webbadressens form: domännamnet har en punkt och adressen inga mellanslag (RFC 3986)",
    en: "The form of a web address: its domain has a dot, and the address no spaces (RFC 3986)",
  },
  messages: {
    invalid: {
      fi: 'WWW-osoite "{x}" ei kelpaa. Kirjoita osoite ilman välilyöntejä, esimerkiksi www.esimerkki.fi.',
      sv: 'Webbadressen "{x}" duger inte. Skriv adressen utan mellanslag, till exempel www.exempel.fi.',
      en: 'The web address "{x}" is not valid. Write it without spaces, for example www.example.fi.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Virheellinen osoite ei avaudu, eikä lukija pääse hakijan tai hankkeen sivuille.",
      sv: "En felaktig adress öppnas inte, och läsaren når inte sökandens eller projektets sidor.",
      en: "A wrong address does not open, and readers do not reach the pages of the applicant or the project.",
    },
    fix: {
      fi: "Kopioi osoite selaimen osoiteriviltä. Kauden 2007–2013 kuvauksessa useita osoitteita voi yhdistää sanalla sekä.",
      sv: "Kopiera adressen från webbläsarens adressfält. I en beskrivning för perioden 2007–2013 kan flera adresser förenas med ordet sekä.",
      en: "Copy the address from the browser's address bar. A description of the period 2007–2013 may join several addresses with the word sekä.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.esi merkki.fi",
      "2 Hakijan perustiedot\n\nWWW-osoite: esimerkki",
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.a.fi sekä http://www.b.fi",
      { template: "esr-2007-2013", replace: [["www.esimerkki.fi/silta", "www.esimerkki.fi / silta"]] },
      { template: "hankekortti", replace: [["www.esimerkki.fi", "www.esi merkki.fi"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nWWW-osoite: http://www.ävä-esimerkki.fi/sivu?a=1",
      "2 Hakijan perustiedot\n\nWWW-osoite:",
      {
        template: "esr-2007-2013",
        replace: [["www.esimerkki.fi/silta", "www.valke.fi sekä www.välke.fi"]],
      },
      { template: "hankekortti", replace: [["www.esimerkki.fi", "www.esimerkki.fi kertoo lisää"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("url/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});
