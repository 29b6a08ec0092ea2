import type { Form } from "../../templates/form.ts";
import { type Span, span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { hasMatrix, justificationOf, matrixRows, scoresOf } from "./matrixRows.ts";

/** How a justification begins that denies any effect. `Vaikutukset ovat vähäiset` admits one. */
const DENIAL =
  /^ei\s(?:vaikutusta|vaikutuksia|merkitt(?:ä|a\u0308)v(?:ää|a\u0308a\u0308)\svaikutusta)(?![\p{L}\p{M}])/iu;

/** The words of the denial, or undefined when the text does not begin with one. */
function denialIn(form: Form, note: Span): Span | undefined {
  const found = DENIAL.exec(form.textOf(note))?.[0];
  return found === undefined ? undefined : span(note.start, note.start + found.length);
}

/** A justification that says there is no effect, under scores that say there is. */
export default defineRule({
  id: "sustainability/contradicts-score",
  severity: "warning",
  needs: hasMatrix,
  title: {
    fi: "Perustelu ja arvio ristiriidassa",
    sv: "Motivering och bedömning strider mot varandra",
    en: "Justification contradicts the score",
  },
  source: {
    fi: "Työkalun oma päättely: perustelu, joka alkaa sanoilla Ei vaikutusta, kuuluu arvioon 0 0. Julkaistuissa kuvauksissa näin on aina.",
    sv: "Verktygets egen slutledning: en motivering som börjar med Ei vaikutusta (ingen effekt) hör till värdena 0 0. Så är det alltid i publicerade beskrivningar.",
    en: "The tool's own reasoning: a justification that begins with Ei vaikutusta (no effect) belongs to the scores 0 0. In published descriptions it always does.",
  },
  messages: {
    contradicts: {
      fi: "Perustelun mukaan vaikutusta ei ole, mutta arvio on {a}/{b}. Korjaa arvio tai kirjoita, mikä vaikutus on.",
      sv: "Enligt motiveringen finns ingen effekt, men bedömningen är {a}/{b}. Rätta bedömningen eller skriv vilken effekten är.",
      en: "By the justification there is no effect, but the assessment is {a}/{b}. Correct the scores, or write what the effect is.",
    },
    scores: { fi: "Arvio {a}/{b}", sv: "Bedömningen {a}/{b}", en: "Assessment {a}/{b}" },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun luku ja sanat kertovat eri asian, arvioija ei tiedä, kumpi pitää paikkansa.",
      sv: "När siffran och orden säger olika saker vet den som bedömer inte vilket som stämmer.",
      en: "Where the number and the words say different things, an assessor cannot know which is right.",
    },
    fix: {
      fi: "Merkitse arvoiksi 0 0, jos vaikutusta ei ole. Muuten kirjoita perusteluun, mistä vaikutus syntyy.",
      sv: "Ange värdena 0 0 om det inte finns någon effekt. Skriv annars i motiveringen vad effekten beror på.",
      en: "Put the scores 0 0 if there is no effect. Otherwise write in the justification what the effect comes from.",
    },
  },
  examples: {
    invalid: [
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutusta."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutuksia luontoon."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei merkittävää vaikutusta"]] },
    ],
    valid: [
      { replace: [["Palvelupolku on uusi palvelu.", "Vaikutukset ovat vähäiset."]] },
      { replace: [["Ympäristöosaaminen 0 0", "Ympäristöosaaminen 0 0\nEi vaikutusta."]] },
      { replace: [["Palvelupolku on uusi palvelu.", "Ei vaikutustavoitetta."]] },
    ],
  },
  *check(form) {
    for (const { field } of form.once(matrixRows)) {
      const scores = scoresOf(field);
      const note = justificationOf(form, field);
      if (scores === undefined || note === undefined) continue;
      const denial = denialIn(form, note);
      if (denial === undefined || scores.direct.value + scores.indirect.value === 0) continue;
      const values = { a: scores.direct.value, b: scores.indirect.value };
      yield {
        message: "contradicts",
        values,
        span: denial,
        related: [{ message: "scores", values, span: scores.span }],
      };
    }
  },
});
