import { defineRule } from "../rule.ts";
import { projectDays } from "./projectDays.ts";

/** A project that ends before it starts. */
export default defineRule({
  id: "date/end-before-start",
  severity: "error",
  roles: ["period.start", "period.end"],
  title: {
    fi: "Hanke päättyy ennen alkamistaan",
    sv: "Projektet slutar innan det börjar",
    en: "The project ends before it starts",
  },
  source: {
    fi: "Julkisten rekisterien 22 807 hankkeesta yksikään ei pääty ennen alkamistaan.",
    sv: "Av de offentliga registrens 22 807 projekt slutar inget innan det börjar.",
    en: "Of the 22,807 projects in the public registers, none ends before it starts.",
  },
  messages: {
    reversed: {
      fi: "Hanke päättyy ennen alkamistaan. Alkamispäivä on {start} ja päättymispäivä {end}: korjaa se, joka on väärä.",
      sv: "Projektet slutar innan det börjar. Startdagen är {start} och slutdagen {end}: rätta den som är fel.",
      en: "The project ends before it starts. It starts on {start} and ends on {end}: correct the one that is wrong.",
    },
    start: { fi: "Alkaa {start}", sv: "Börjar {start}", en: "Starts {start}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Toinen päivistä on väärä, usein vuosiluvun lyöntivirheen takia. Kestoa ja tukikelpoisuutta ei voida arvioida ennen kuin se on korjattu.",
      sv: "Den ena dagen är fel, ofta på grund av ett slagfel i årtalet. Längden och stödberättigandet kan inte bedömas innan den är rättad.",
      en: "One of the days is wrong, often by a slip in the year. Neither length nor eligibility can be judged until it is corrected.",
    },
    fix: {
      fi: "Tarkista kumpikin päivä rahoituspäätöksestä ja korjaa väärä.",
      sv: "Kontrollera båda dagarna i finansieringsbeslutet och rätta den som är fel.",
      en: "Check both days in the funding decision and correct the wrong one.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja päättyy 28.2.2018",
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2018\nLopetuspäivä: 28.02.2016",
      },
    ],
    valid: [
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 1.3.2018 ja päättyy 1.3.2018",
      "1 Hanke\n\nSuunnitelman mukainen toteutusaika: Alkaa 31.2.2018 ja päättyy 1.1.2018",
      { template: "hankekortti", text: "Tietoja hankkeesta:\n\nLopetuspäivä: 28.02.2016" },
    ],
  },
  *check(form) {
    const { start, end, reversed } = projectDays(form);
    if (!reversed || start === undefined || end === undefined) return;
    const values = { start: { day: start.value }, end: { day: end.value } };
    yield {
      message: "reversed",
      values,
      span: end.span,
      related: [{ message: "start", values: { start: values.start }, span: start.span }],
    };
  },
});
