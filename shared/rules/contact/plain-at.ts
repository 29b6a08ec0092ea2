import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A machine-readable address on a form that becomes a public page. */
export default defineRule({
  id: "contact/plain-at",
  severity: "hint",
  needs: (template) => template.layout.hiddenEmail && hasFieldOf(template, "email"),
  title: { fi: "@ julkisella sivulla", sv: "@ på en offentlig sida", en: "@ on a public page" },
  source: {
    fi: "Rekisterin julkiset hankesivut: kaikilla osoitteissa on (at) merkin @ tilalla",
    sv: "Registrets offentliga projektsidor: alla har (at) i stället för @ i adresserna",
    en: "The register's public project pages: all of them write (at) for @ in addresses",
  },
  messages: {
    plain: {
      fi: "Julkisella sivulla käytetään muotoa (at). Kirjoita {becomes}.",
      sv: "På en offentlig sida används formen (at). Skriv {becomes}.",
      en: "On a public page the form (at) is used. Write {becomes}.",
    },
  },
  fix: "safe",
  fixTitle: {
    fi: "Kirjoita (at) merkin @ tilalle",
    sv: "Skriv (at) i stället för @",
    en: "Write (at) for @",
  },
  docs: {
    why: {
      fi: "Kuvaus julkaistaan verkossa. Ohjelmat keräävät sivuilta osoitteita roskapostia varten, ja muoto (at) suojaa yhteyshenkilöä.",
      sv: "Beskrivningen publiceras på nätet. Program samlar adresser från sidor för skräppost, och formen (at) skyddar kontaktpersonen.",
      en: "The description is published on the web. Programs gather addresses from pages for junk mail, and the form (at) protects the contact person.",
    },
    fix: {
      fi: "Kirjoita merkin @ tilalle (at).",
      sv: "Skriv (at) i stället för @.",
      en: "Write (at) in place of @.",
    },
  },
  examples: {
    invalid: [
      {
        text: "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki@esimerkki.fi",
        fixed: "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki(at)esimerkki.fi",
      },
      {
        text: "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi@esimerkki.fi, matti@esimerkki.fi",
        fixed:
          "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi(at)esimerkki.fi, matti(at)esimerkki.fi",
      },
      { template: "esr-2007-2013", replace: [["essi.esimerkki(at)", "essi.esimerkki@"]] },
    ],
    valid: [
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi.esimerkki[at]esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi@esimerkki",
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("email/plainAt")) {
      const { span, fix } = problem;
      if (fix === undefined) continue;
      yield {
        message: "plain",
        values: { becomes: fix.becomes },
        span,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});
