import { DEFAULT_MAX_SCORE } from "../../config/settings.ts";
import { isEmpty } from "../../templates/form.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { hasMatrix, matrixRows, scoresOf } from "./matrixRows.ts";

/** Scores that are not two whole numbers. Above the ceiling it is only a hint: no source for the ceiling is known. */
export default defineRule({
  id: "sustainability/invalid-score",
  severity: "error",
  needs: hasMatrix,
  title: {
    fi: "Arvo ei ole kokonaisluku",
    sv: "Värdet är inte ett heltal",
    en: "Score is not a whole number",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: joka rivillä on välitön ja välillinen arvo. Ylärajalle 10 ei ole julkista lähdettä, siksi sen ylitys on vain vihje.",
    sv: "Blankettmallen för projektbeskrivningen: varje rad har ett direkt och ett indirekt värde. För det högsta värdet 10 finns ingen offentlig källa, därför ger ett högre värde bara en antydan.",
    en: "The form of the project description: each row has a direct and an indirect score. No public source gives the ceiling of 10, so a higher score is only a hint.",
  },
  messages: {
    invalid: {
      fi: "Arvon on oltava kokonaisluku 0–{max}. Kirjoita rivin loppuun välitön ja välillinen arvo, esimerkiksi 2 3.",
      sv: "Värdet måste vara ett heltal 0–{max}. Skriv det direkta och det indirekta värdet i slutet av raden, till exempel 2 3.",
      en: "A score must be a whole number 0–{max}. Write the direct and the indirect score at the end of the row, for example 2 3.",
    },
    above: {
      fi: "Arvon on oltava kokonaisluku 0–{max}. Tarkista arvo {x} asteikosta.",
      sv: "Värdet måste vara ett heltal 0–{max}. Kontrollera värdet {x} mot skalan.",
      en: "A score must be a whole number 0–{max}. Check the score {x} against the scale.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Arvot lasketaan ja vertaillaan lukuina. Tyhjää, sanallista, negatiivista tai desimaaliarvoa ei voida käyttää arvioinnissa.",
      sv: "Värdena räknas och jämförs som tal. Ett tomt, negativt eller decimalt värde eller ett värde i ord kan inte användas i bedömningen.",
      en: "Scores are counted and compared as numbers. An empty, negative or decimal score, or one in words, cannot be used in the assessment.",
    },
    fix: {
      fi: "Kirjoita rivin loppuun kaksi kokonaislukua välilyönnillä erotettuina: ensin välitön, sitten välillinen vaikutus. Jos vaikutusta ei ole, kirjoita 0. Asteikon ylärajan voi muuttaa asetuksella esr.sustainability.maxScore.",
      sv: "Skriv två heltal med mellanslag emellan i slutet av raden: först den direkta, sedan den indirekta effekten. Finns ingen effekt, skriv 0. Skalans högsta värde kan ändras med inställningen esr.sustainability.maxScore.",
      en: "Write two whole numbers with a space between them at the end of the row: first the direct, then the indirect effect. Where there is none, write 0. The top of the scale can be changed by the setting esr.sustainability.maxScore.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys -1 2"]] },
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys 2"]] },
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys"]] },
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys yksi kaksi"]] },
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys 11 2"]] },
      {
        replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys 1 8"]],
        settings: { sustainability: { maxScore: 7 } },
      },
    ],
    valid: [
      { replace: [] },
      { replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys 10 10"]] },
      {
        replace: [["Luonnonvarojen käytön kestävyys 1 2", "Luonnonvarojen käytön kestävyys 11 2"]],
        settings: { sustainability: { maxScore: 20 } },
      },
      {
        replace: [
          [
            "Kokoukset pidetään etäyhteyksin, kun se on mahdollista.",
            "Luonnonvarojen käytön kestävyys paranee",
          ],
        ],
      },
    ],
  },
  *check(form, { settings }) {
    const max = settings.sustainability?.maxScore ?? DEFAULT_MAX_SCORE;
    for (const { field } of matrixRows(form)) {
      const scores = scoresOf(field);
      if (scores === undefined) {
        const place = isEmpty(field) ? (field.label ?? field.value) : field.value;
        yield { message: "invalid", values: { max }, span: span(place.start, place.end) };
        continue;
      }
      const above = [scores.direct, scores.indirect].find(({ value }) => value > max);
      if (above !== undefined)
        yield { message: "above", values: { max, x: above.value }, span: above.span, severity: "hint" };
    }
  },
});
