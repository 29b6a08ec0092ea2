import { defineRule } from "../rule.ts";
import { justificationOf } from "../sustainability/matrixRows.ts";
import { answersIn, EQUALITY_ROLES } from "./answerFields.ts";

/** A question on equality answered without a reason. */
export default defineRule({
  id: "equality/missing-justification",
  severity: "warning",
  roles: EQUALITY_ROLES,
  title: {
    fi: "Vastauksen perustelu puuttuu",
    sv: "Motivering av svaret saknas",
    en: "Answer without justification",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: vastauksen alla on sen perustelu. Ohjeiden mukaan tasa-arvovaikutukset perustellaan hankkeen omilla toimilla.",
    sv: "Blankettmallen för projektbeskrivningen: under svaret finns motiveringen. Enligt anvisningarna motiveras effekterna på jämställdheten med projektets egna åtgärder.",
    en: "The form of the project description: the justification stands under the answer. The guidance asks to justify effects on equality by the project's own measures.",
  },
  messages: {
    missing: {
      fi: "Perustelu puuttuu. Kirjoita vastauksen alle lyhyesti, mihin se perustuu.",
      sv: "Motiveringen saknas. Skriv kort under svaret vad det grundar sig på.",
      en: "The justification is missing. Write briefly under the answer what it rests on.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kyllä tai Ei ei vielä kerro, mitä hankkeessa on tehty tai tehdään. Arvioija tarvitsee perustelun sekä myönteiseen että kielteiseen vastaukseen.",
      sv: "Kyllä eller Ei säger ännu inte vad som har gjorts eller görs i projektet. Den som bedömer behöver en motivering både till ett jakande och till ett nekande svar.",
      en: "Kyllä or Ei does not yet say what the project has done or does. An assessor needs the reason for a positive and for a negative answer.",
    },
    fix: {
      fi: "Kirjoita vastauksen alle yksi tai kaksi virkettä: mihin analyysiin vastaus perustuu, mitä hanke tekee tai miksi asia ei ole hankkeen tavoite.",
      sv: "Skriv en eller två meningar under svaret: vilken analys det bygger på, vad projektet gör eller varför saken inte är projektets mål.",
      en: "Write one or two sentences under the answer: the analysis it rests on, what the project does, or why the matter is not its aim.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Päätavoite on työllistyminen.\n", ""]] },
      { replace: [["Päätavoite on työllistyminen.", "-"]] },
    ],
    valid: [
      { replace: [] },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: ehkä",
    ],
  },
  *check(form) {
    for (const { field, choice } of form.once(answersIn))
      if (choice !== undefined && justificationOf(form, field) === undefined)
        yield { message: "missing", span: field.value };
  },
});
