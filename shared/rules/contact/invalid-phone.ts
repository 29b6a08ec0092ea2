import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A telephone number that nobody in Finland can have. How its digits are grouped never matters. */
export default defineRule({
  id: "contact/invalid-phone",
  severity: "warning",
  needs: (template) => hasFieldOf(template, "phone"),
  title: { fi: "Puhelinnumero ei kelpaa", sv: "Ogiltigt telefonnummer", en: "Invalid phone number" },
  source: {
    fi: "Työkalun oma sääntö hankesivujen numeroista: +358, 00358 tai 0 ja sen jälkeen 4–12 numeroa",
    sv: "Verktygets egen regel utifrån numren på projektsidorna: +358, 00358 eller 0 och därefter 4–12 siffror",
    en: "The tool's own rule, drawn from the numbers on project pages: +358, 00358 or 0, then 4 to 12 digits",
  },
  messages: {
    invalid: {
      fi: 'Puhelinnumero "{x}" ei kelpaa. Kirjoita yksi numero, joka alkaa 0 tai +358, esimerkiksi 0295 123 456.',
      sv: 'Telefonnumret "{x}" duger inte. Skriv ett nummer som börjar med 0 eller +358, till exempel 0295 123 456.',
      en: 'The phone number "{x}" is not valid. Write one number that begins with 0 or +358, for example 0295 123 456.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Viranomainen ja hankkeesta kiinnostuneet tavoittavat yhteyshenkilön vain oikealla numerolla.",
      sv: "Myndigheten och de som är intresserade av projektet når kontaktpersonen bara med rätt nummer.",
      en: "The authority and those who are interested in the project reach the contact person only by the right number.",
    },
    fix: {
      fi: "Kirjoita kenttään yksi suomalainen puhelinnumero suuntanumeroineen. Välilyönnit, väliviivat ja sulkeet saa kirjoittaa miten haluaa.",
      sv: "Skriv ett finländskt telefonnummer med riktnummer i fältet. Mellanslag, bindestreck och parenteser får skrivas fritt.",
      en: "Write one Finnish phone number with its area code. Spaces, hyphens and brackets may be used freely.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nPuhelinnumero: 123 456",
      "2 Hakijan perustiedot\n\nPuhelinnumero: vaihde",
      "2 Hakijan perustiedot\n\nYhteyshenkilön puhelinnumero: 040 1",
      { template: "esr-2007-2013", replace: [["040 123 4567", "40 123 4567"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nPuhelinnumero: (02) 620 3000",
      "2 Hakijan perustiedot\n\nPuhelinnumero: +358400237 775",
      "2 Hakijan perustiedot\n\nPuhelinnumero: 040- 536\u00A08057",
      "2 Hakijan perustiedot\n\nPuhelinnumero:",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("phone/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});
