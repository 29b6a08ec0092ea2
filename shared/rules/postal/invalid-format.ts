import { isNotGiven } from "../../templates/form.ts";
import { defineRule } from "../rule.ts";

/** A postal code that is not five digits. */
export default defineRule({
  id: "postal/invalid-format",
  severity: "error",
  roles: ["applicant.postalCode"],
  title: {
    fi: "Postinumeron muoto",
    sv: "Postnumrets form",
    en: "Form of the postal code",
  },
  source: {
    fi: "Posti: suomalaisessa postinumerossa on viisi numeroa",
    sv: "Posti: ett finländskt postnummer har fem siffror",
    en: "Posti: a Finnish postal code has five digits",
  },
  messages: {
    invalid: {
      fi: 'Postinumero "{x}" ei kelpaa. Postinumerossa on viisi numeroa, esimerkiksi 00100.',
      sv: 'Postnumret "{x}" duger inte. Ett postnummer har fem siffror, till exempel 00100.',
      en: 'Postal code "{x}" is not valid. A postal code has five digits, for example 00100.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Väärän muotoisella postinumerolla posti ei tule perille eikä osoitetta löydy rekistereistä.",
      sv: "Med ett postnummer i fel form kommer posten inte fram och adressen hittas inte i registren.",
      en: "With a malformed postal code mail does not arrive, and registers do not find the address.",
    },
    fix: {
      fi: "Kirjoita viisinumeroinen postinumero ilman välilyöntejä ja maatunnusta.",
      sv: "Skriv det femsiffriga postnumret utan mellanslag och landskod.",
      en: "Write the five-digit code without spaces and without a country code.",
    },
  },
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nPostinumero: 4010",
      "2 Hakijan perustiedot\n\nPostinumero: FI-40100",
      "6 Maantieteellinen kohdealue\n\nToteutuspaikan osoite, jos hanke toteutetaan yhdessä paikassa\n\nJakeluosoite: Katu 1\n\nPostinumero: 401000\n\nPostitoimipaikka: Jyväskylä",
    ],
    valid: ["2 Hakijan perustiedot\n\nPostinumero: 00100", "2 Hakijan perustiedot\n\nPostinumero:"],
  },
  *check(form) {
    for (const { field, problem } of form.problems("postalCode/format")) {
      // "-" says that there is none, where there need not be one.
      if (field.def.empty === "allowed" && isNotGiven(form, field)) continue;
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
    }
  },
});
