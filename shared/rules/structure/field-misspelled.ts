import { labelsOf } from "../../templates/bind/vocabulary.ts";
import { sameText } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** A label that is nearly one that the section lacks, or such a label without its colon. */
export default defineRule({
  id: "structure/field-misspelled",
  severity: "warning",
  title: { fi: "Kentän nimessä virhe", sv: "Fel i fältets namn", en: "Field misspelled" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kenttien nimet",
    sv: "Blankettmallen för projektbeskrivningen: fältens namn",
    en: "The form of the project description: names of its fields",
  },
  messages: {
    misspelled: {
      fi: 'Tarkoititko "{label}"? Kirjoita kentän nimi niin kuin se on lomakkeessa.',
      sv: 'Menade du "{label}"? Skriv fältets namn som det står på blanketten.',
      en: 'Did you mean "{label}"? Write the field\'s name as the form has it.',
    },
    colon: {
      fi: 'Tarkoititko "{label}"? Kentän nimen perästä puuttuu kaksoispiste.',
      sv: 'Menade du "{label}"? Kolon saknas efter fältets namn.',
      en: 'Did you mean "{label}"? The colon after the field\'s name is missing.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Korjaa muotoon "{label}"',
    sv: 'Rätta till "{label}"',
    en: 'Correct to "{label}"',
  },
  docs: {
    why: {
      fi: "Kenttä tunnistetaan nimestään ja sen perässä olevasta kaksoispisteestä. Väärin kirjoitettu kenttä jää helposti lukematta.",
      sv: "Ett fält känns igen på sitt namn och kolonet efter det. Ett felskrivet fält blir lätt oläst.",
      en: "A field is known by its name and the colon after it. A misspelled field is easily left unread.",
    },
    fix: {
      fi: "Kirjoita kentän nimi täsmälleen niin kuin se on lomakkeessa, ja sen perään kaksoispiste.",
      sv: "Skriv fältets namn exakt som det står på blanketten, och ett kolon efter det.",
      en: "Write the field's name exactly as the form has it, and a colon after it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nHankeen nimi: Polku",
        fixed: "1 Hanke\n\nHankkeen nimi: Polku",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nHankekoodi S29991",
        fixed: "1 Hanke\n\nHankekoodi: S29991",
      },
      {
        template: "hankekortti",
        text: "Tietoja hankkeesta:\n\nAloituspaivä: 01.03.2016",
        fixed: "Tietoja hankkeesta:\n\nAloituspäivä: 01.03.2016",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", text: "1. Projekti\n\nOsa: Valtakunnallinen osio" },
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostiosoite: essi(at)esimerkki.fi",
      "2 Hakijan perustiedot\n\nYhteyshenkilön sähköpostisoite: essi(at)esimerkki.fi",
    ],
  },
  *check(form) {
    for (const { label, spelling, def } of form.outline.fields) {
      if (spelling !== "misspelled" || label === undefined) continue;
      const written = form.textOf(label);
      const meant = nearest(written, labelsOf(def)) ?? def.label ?? written;
      const colonless =
        def.colon === "required" && !/^\s*:/u.test(form.textOf(span(label.end, label.end + 20)));
      const newText = colonless ? `${meant}:` : meant;
      const isColonOnly = colonless && sameText(written, meant);
      yield {
        message: isColonOnly ? "colon" : "misspelled",
        values: { label: newText },
        span: label,
        fix: {
          kind: "safe",
          edits: [
            isColonOnly ? { span: span(label.end, label.end), newText: ":" } : { span: label, newText },
          ],
        },
      };
    }
  },
});
