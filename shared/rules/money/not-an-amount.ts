import { hasFieldOf } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A sum that is no whole number of euros. */
export default defineRule({
  id: "money/not-an-amount",
  severity: "error",
  needs: (template) => hasFieldOf(template, "euros", "euroRange"),
  title: { fi: "Ei euromäärä", sv: "Inget eurobelopp", en: "Not an amount in euros" },
  source: {
    fi: "Lomakkeen rahoitusosion otsikko: julkinen rahoitus ilmoitetaan euroina. Rekisterisivuilla luvut ovat kokonaisia euroja.",
    sv: "Rubriken för blankettens finansieringsavsnitt: den offentliga finansieringen anges i euro. På registrets sidor är beloppen hela euro.",
    en: "The heading of the form's funding section: public funding is given in euros. The register's pages show whole euros.",
  },
  messages: {
    notAnAmount: {
      fi: '"{x}" ei ole euromäärä. Kirjoita summa kokonaisina euroina ilman senttejä ja selitteitä, esimerkiksi 445 300.',
      sv: '"{x}" är inget eurobelopp. Skriv summan i hela euro utan cent och förklaringar, till exempel 445 300.',
      en: '"{x}" is not an amount in euros. Write the sum in whole euros, without cents or explanations, for example 445 300.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Rahoituksen luvut lasketaan yhteen ja niitä verrataan päätöksiin ja maksatuksiin. Se onnistuu vain, kun kentässä on yksi luku kokonaisina euroina.",
      sv: "Finansieringens belopp summeras och jämförs med beslut och utbetalningar. Det går bara när fältet innehåller ett enda tal i hela euro.",
      en: "The sums of the funding are added up and compared with decisions and payments. That is possible only when the field holds one number of whole euros.",
    },
    fix: {
      fi: "Kirjoita kenttään pelkkä summa kokonaisina euroina. Pyöristä sentit pois ja siirrä selitykset tiivistelmään. Jos rahoitusta ei ole, kirjoita 0.",
      sv: "Skriv endast summan i hela euro i fältet. Avrunda bort cent och flytta förklaringar till sammanfattningen. Skriv 0 om finansiering saknas.",
      en: "Write nothing but the sum in whole euros. Round the cents away and move explanations to the summary. Where there is no funding, write 0.",
    },
  },
  examples: {
    invalid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: noin puoli miljoonaa",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445,30",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: -5",
      { template: "esr-2007-2013", replace: [["310 000", "310 000,-"]] },
      { template: "hankekortti", replace: [["100000-500000 €", "ei tiedossa"]] },
    ],
    valid: [
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 445 300 €",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus: 1\u00A0865\u202F436",
      "5 Projektin julkinen rahoitus, euroa\n\nMyönnetty EU- ja valtion rahoitus:",
      { template: "hankekortti", replace: [["100000-500000 €", "100 000 – 500 000 €"]] },
      { template: "hankekortti", replace: [["100000-500000 €", "yli 1000000 €"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("amount/invalid"))
      yield { message: "notAnAmount", values: { x: problem.text }, span: problem.span };
  },
});
