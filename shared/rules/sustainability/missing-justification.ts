import { defineRule } from "../rule.ts";
import { hasMatrix, justificationOf, matrixRows, scoresOf } from "./matrixRows.ts";

/** A score above zero that nothing justifies. Rows without effects need no words. */
export default defineRule({
  id: "sustainability/missing-justification",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Arvion perustelu puuttuu",
    sv: "Motivering av bedömningen saknas",
    en: "Score without justification",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: arvion alla on sen perustelu. Julkaistuissa kuvauksissa jokainen nollaa suurempi arvio on perusteltu.",
    sv: "Blankettmallen för projektbeskrivningen: under bedömningen finns motiveringen. I publicerade beskrivningar är varje bedömning över noll motiverad.",
    en: "The form of the project description: the justification stands under the score. In published descriptions every score above zero is justified.",
  },
  messages: {
    missing: {
      fi: "Arvion ({a} ja {b}) perustelu puuttuu. Kirjoita rivin alle lyhyesti, mistä vaikutus syntyy.",
      sv: "Motiveringen av bedömningen ({a} och {b}) saknas. Skriv kort under raden vad effekten beror på.",
      en: "The justification of the scores ({a} and {b}) is missing. Write briefly under the row what the effect comes from.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Pelkkä luku ei kerro, mitä hanke tekee. Ilman perustelua arviota ei voi tarkistaa eikä verrata muihin hankkeisiin.",
      sv: "Enbart en siffra säger inte vad projektet gör. Utan motivering kan bedömningen varken kontrolleras eller jämföras med andra projekt.",
      en: "A number alone does not say what the project does. Without a justification the assessment can be neither checked nor compared with other projects.",
    },
    fix: {
      fi: "Kirjoita rivin alle yksi tai kaksi virkettä hankkeen omista toimista, joista vaikutus syntyy. Jos vaikutusta ei ole, merkitse arvoiksi 0 0.",
      sv: "Skriv under raden en eller två meningar om de egna åtgärder som ger effekten. Finns ingen effekt, ange värdena 0 0.",
      en: "Write under the row one or two sentences on the project's own measures that cause the effect. Where there is no effect, put the scores 0 0.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Palvelupolku on uusi palvelu.\n", ""]] },
      { replace: [["Palvelupolku on uusi palvelu.", "-"]] },
    ],
    valid: [{ replace: [] }],
  },
  *check(form) {
    for (const { field } of form.once(matrixRows)) {
      const scores = scoresOf(field);
      if (scores === undefined || scores.direct.value + scores.indirect.value === 0) continue;
      if (justificationOf(form, field) !== undefined) continue;
      const values = { a: scores.direct.value, b: scores.indirect.value };
      yield { message: "missing", values, span: scores.span };
    }
  },
});
