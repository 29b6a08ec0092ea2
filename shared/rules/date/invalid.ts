import { formatDay } from "../../text/calendar.ts";
import { defineRule } from "../rule.ts";

/** A day that shows how days are written, in the form's own style. */
const SAMPLE = { year: 2016, month: 3, day: 1 };
const LAST_SAMPLE = { year: 2018, month: 2, day: 28 };

/** A day that the calendar does not have, or a period that is not worded as the form has it. */
export default defineRule({
  id: "date/invalid",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: { fi: "Päivämäärä ei kelpaa", sv: "Ogiltigt datum", en: "Invalid date" },
  source: {
    fi: "Hankekuvauksen lomakemalli: toteutusaika kirjoitetaan muodossa Alkaa 1.3.2016 ja päättyy 28.2.2018, hankekortin päivät muodossa 01.03.2016.",
    sv: "Blankettmallen för projektbeskrivningen: genomförandetiden skrivs Alkaa 1.3.2016 ja päättyy 28.2.2018, projektkortets dagar 01.03.2016.",
    en: "The form of the project description: the period is written Alkaa 1.3.2016 ja päättyy 28.2.2018, the days of the project card 01.03.2016.",
  },
  messages: {
    day: {
      fi: 'Päivämäärä "{x}" ei kelpaa. Tarkista, että päivä on kalenterissa, ja kirjoita se muodossa {sample}.',
      sv: 'Datumet "{x}" duger inte. Kontrollera att dagen finns i kalendern och skriv den i formen {sample}.',
      en: 'Date "{x}" is not valid. Check that the calendar has the day, and write it in the form {sample}.',
    },
    period: {
      fi: 'Päivämäärä "{x}" ei kelpaa. Kirjoita toteutusaika muodossa Alkaa {sample} ja päättyy {last}.',
      sv: 'Datumet "{x}" duger inte. Skriv genomförandetiden i formen Alkaa {sample} ja päättyy {last}.',
      en: 'Date "{x}" is not valid. Write the period in the form Alkaa {sample} ja päättyy {last}.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Toteutusajasta lasketaan hankkeen kesto ja tukikelpoisuus. Päivästä, jota ei ole tai jota ei voi lukea, ei voida laskea kumpaakaan.",
      sv: "Genomförandetiden avgör projektets längd och stödberättigande. Av en dag som inte finns eller inte kan läsas går det inte att räkna ut någotdera.",
      en: "The period tells how long the project runs and whether it is eligible. A day that does not exist or cannot be read tells neither.",
    },
    fix: {
      fi: "Kirjoita päivä, kuukausi ja nelinumeroinen vuosi pistein erotettuina. Toteutusajassa sanotaan kumpikin päivä: Alkaa … ja päättyy ….",
      sv: "Skriv dag, månad och år med fyra siffror, åtskilda med punkter. Genomförandetiden anger båda dagarna: Alkaa … ja päättyy ….",
      en: "Write the day, the month and the four-digit year with dots between them. The period gives both days: Alkaa … ja päättyy ….",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.4.2016 ja päättyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 29.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.16 ja päättyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: 1.3.2016–28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloituspäivä: kevät 2016" },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2016 ja päättyy 29.2.2020",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 01.03.2016 ja päättyy 28.2.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika:",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2016" },
    ],
  },
  *check(form) {
    const { paddedDays } = form.template.layout;
    const sample = formatDay(SAMPLE, paddedDays);
    const last = formatDay(LAST_SAMPLE, paddedDays);
    for (const { field, problem } of form.problems("date/invalid")) {
      const { text: x, span } = problem;
      // A day within a period stands after the word that opens it.
      const isPeriod = Object.keys(field.def.roles).length > 1 && span.start === field.value.start;
      yield isPeriod
        ? { message: "period", values: { x, sample, last }, span }
        : { message: "day", values: { x, sample }, span };
    }
  },
});
