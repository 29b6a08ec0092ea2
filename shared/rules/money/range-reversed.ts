import { defineRule } from "../rule.ts";

/** A budget bracket whose lower end is above its upper end. */
export default defineRule({
  id: "money/range-reversed",
  severity: "error",
  roles: ["funding.budgetMin", "funding.budgetMax"],
  title: { fi: "Budjetin rajat väärin päin", sv: "Omvänt budgetintervall", en: "Reversed budget range" },
  source: {
    fi: "Hankekortin budjetti ilmoitetaan haarukkana pienemmästä suurempaan, esimerkiksi 100000-500000 €",
    sv: "Projektkortets budget anges som ett intervall från det mindre till det större beloppet, till exempel 100000-500000 €",
    en: "The budget of a project card is a range from the smaller to the larger sum, for example 100000-500000 €",
  },
  messages: {
    reversed: {
      fi: "Budjetin alaraja ylittää ylärajan. Kirjoita pienempi summa ensin ja tarkista, ettei luvuista puutu numeroita.",
      sv: "Budgetens nedre gräns överstiger den övre. Skriv det mindre beloppet först och kontrollera att inga siffror saknas.",
      en: "The lower end of the budget exceeds the upper end. Write the smaller sum first, and check that no digit is missing.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Haarukasta nähdään hankkeen kokoluokka, ja sitä verrataan hankkeen rahoitukseen. Väärin päin oleva haarukka ei kerro kumpaakaan rajaa luotettavasti.",
      sv: "Intervallet visar projektets storlek och jämförs med projektets finansiering. Ett omvänt intervall anger ingendera gränsen tillförlitligt.",
      en: "The range shows the size of the project and is compared with its funding. A reversed range tells neither end reliably.",
    },
    fix: {
      fi: "Tarkista summat ja kirjoita pienempi ensin.",
      sv: "Kontrollera beloppen och skriv det mindre först.",
      en: "Check the sums and write the smaller one first.",
    },
  },
  examples: {
    invalid: [
      { replace: [["100000-500000 €", "500000-100000 €"]] },
      { replace: [["100000-500000 €", "1000000 – 500000 €"]] },
    ],
    valid: [
      { replace: [] },
      { replace: [["100000-500000 €", "500000-500000 €"]] },
      { replace: [["100000-500000 €", "alle 100000 €"]] },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("range/reversed"))
      yield { message: "reversed", span: problem.span };
  },
});
