import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A number of people, companies, jobs or degrees that is no whole number. */
export default defineRule({
  id: "count/invalid",
  severity: "error",
  needs: (template) => hasFieldOf(template, "count", "countOfWhom"),
  title: { fi: "Ei lukumäärä", sv: "Inget antal", en: "Not a count" },
  source: {
    fi: "Lomakkeen seurantatiedot: määrät ilmoitetaan kokonaisina lukuina, esimerkiksi 120 tai 150, joista naisia 70",
    sv: "Blankettens uppföljningsuppgifter: antalen anges som hela tal, till exempel 120 eller 150, joista naisia 70",
    en: "The form's monitoring data: numbers are given as whole numbers, for example 120 or 150, joista naisia 70",
  },
  messages: {
    invalid: {
      fi: '"{x}" ei ole lukumäärä. Kirjoita määrä kokonaisena lukuna, esimerkiksi 120.',
      sv: '"{x}" är inget antal. Skriv antalet som ett helt tal, till exempel 120.',
      en: '"{x}" is not a count. Write the number as a whole number, for example 120.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Määrät kootaan ohjelman seurantaan ja niitä verrataan toteutuneisiin. Arviota, osalukua tai sanallista määrää ei voi laskea yhteen.",
      sv: "Antalen samlas i programmets uppföljning och jämförs med utfallet. En uppskattning, ett decimaltal eller ett antal i ord kan inte summeras.",
      en: "The numbers are gathered for the monitoring of the programme and compared with what was realised. An estimate, a fraction or a number in words cannot be added up.",
    },
    fix: {
      fi: "Kirjoita kenttään pelkkä kokonaisluku, vähintään 0. Selitykset kuuluvat tiivistelmään.",
      sv: "Skriv endast ett helt tal i fältet, minst 0. Förklaringar hör hemma i sammanfattningen.",
      en: "Write nothing but a whole number in the field, at least 0. Explanations belong in the summary.",
    },
  },
  examples: {
    invalid: [
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu: noin 120",
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu: -5",
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu: 12,5",
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "150, joista naisia puolet"]] },
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "paljon, joista naisia 70"]] },
    ],
    valid: [
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu: 0",
      "7.2 Osallistuvien henkilöiden lukumäärä\n\nSuunniteltu: 1 900",
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "1 900, joista naisia 1 050"]] },
      { template: "esr-2007-2013", replace: [["150, joista naisia 70", "150"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("count/invalid"))
      yield { message: "invalid", values: { x: problem.text }, span: problem.span };
  },
});
