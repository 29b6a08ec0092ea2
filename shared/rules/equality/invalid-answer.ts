import { findChoice } from "../../fieldTypes/choice.ts";
import type { TextEdit } from "../../text/edits.ts";
import { nearest } from "../../text/nearest.ts";
import { span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import { wordsOf } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { type Answer, answersIn, EQUALITY_ROLES } from "./answerFields.ts";

/** What stands between an answer and the justification on its line and belongs to neither. */
const BETWEEN = /^[\s.,;:/\u2010-\u2015-]+/u;

/**
 * What was probably meant: the answer spelled right, or, where a justification follows it on its line, the two on lines
 * of their own. Undefined where neither can be told.
 */
function mend(text: string, { field, choices }: Answer): TextEdit | undefined {
  const written = text.slice(field.value.start, field.value.end);
  const [first, second] = wordsOf(written);
  if (first !== undefined && second !== undefined) {
    const meant = findChoice(choices, first.text);
    if (meant === undefined || first.start > 0 || findChoice(choices, second.text) !== undefined)
      return undefined;
    const justification = written.slice(first.end).replace(BETWEEN, "");
    return {
      span: span(field.value.start, field.value.end - justification.length),
      newText: meant.value + usualLineEnd(text),
    };
  }
  const most = Math.floor(written.length / 3);
  const near = nearest(
    written,
    choices.values.map(({ value }) => value),
    Math.min(2, Math.max(1, most)),
  );
  return near === undefined || !/\p{L}/u.test(written) ? undefined : { span: field.value, newText: near };
}

/** An answer to a question on equality that is neither yes nor no. */
export default defineRule({
  id: "equality/invalid-answer",
  severity: "warning",
  roles: EQUALITY_ROLES,
  title: {
    fi: "Vastaus ei ole Kyllä tai Ei",
    sv: "Svaret är varken Ja eller Nej",
    en: "Answer is neither yes nor no",
  },
  source: {
    fi: "Hankekuvauksen lomakemalli: sukupuolten tasa-arvon kolmeen kysymykseen vastataan Kyllä tai Ei ja vastaus perustellaan",
    sv: "Blankettmallen för projektbeskrivningen: de tre frågorna om jämställdhet besvaras med Kyllä (ja) eller Ei (nej) och svaret motiveras",
    en: "The form of the project description: the three questions on gender equality are answered Kyllä (yes) or Ei (no), and the answer is justified",
  },
  messages: {
    invalid: {
      fi: "Vastauksen on oltava Kyllä tai Ei. Kirjoita muu teksti perusteluksi seuraavalle riville.",
      sv: "Svaret ska vara Kyllä eller Ei. Skriv annan text som motivering på nästa rad.",
      en: "The answer must be Kyllä or Ei. Write any other text as the justification on the next line.",
    },
  },
  fix: "suggest",
  fixTitle: { fi: "Korjaa vastaus", sv: "Rätta svaret", en: "Correct the answer" },
  docs: {
    why: {
      fi: "Vastauksista kootaan, monessako hankkeessa sukupuolinäkökulma on mukana. Muu kuin Kyllä tai Ei jää laskematta.",
      sv: "Av svaren räknas i hur många projekt könsperspektivet ingår. Ett annat svar än Kyllä eller Ei räknas inte.",
      en: "The answers are counted to see how many projects include the gender perspective. Anything but Kyllä or Ei is not counted.",
    },
    fix: {
      fi: "Kirjoita kysymyksen perään Kyllä tai Ei ja seuraavalle riville perustelu.",
      sv: "Skriv Kyllä eller Ei efter frågan och motiveringen på nästa rad.",
      en: "Write Kyllä or Ei after the question, and the justification on the next line.",
    },
  },
  examples: {
    invalid: [
      {
        text: "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kylla\nNaisten yrittäjyys.",
        fixed:
          "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Kyllä\nNaisten yrittäjyys.",
      },
      {
        text: "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei, päätavoite on työllistyminen.",
        fixed:
          "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\npäätavoite on työllistyminen.",
      },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: osittain\nNaisten yrittäjyys.",
    ],
    valid: [
      { replace: [] },
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: kyllä\nNaisten yrittäjyys.",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen:",
    ],
  },
  *check(form) {
    for (const answer of form.once(answersIn)) {
      if (answer.choice !== undefined) continue;
      const edit = mend(form.text, answer);
      const fix = edit && ({ kind: "suggest", edits: [edit] } as const);
      yield { message: "invalid", span: answer.field.value, ...(fix === undefined ? {} : { fix }) };
    }
  },
});
