import type { Line } from "../../syntax/tree.ts";
import { looksLabelled } from "../../templates/bind/labelLike.ts";
import type { Form } from "../../templates/form.ts";
import { defineRule } from "../rule.ts";

/** True for a free line that reads as a field: a label with a capital, and a value. */
function isField(form: Form, line: Line): boolean {
  const { labelled } = line;
  if (labelled === undefined || labelled.value.start === labelled.value.end) return false;
  return looksLabelled(form.text, line) && /^\p{Lu}/u.test(form.textOf(labelled.label));
}

/** A line of a field section that reads as a field and is none of the form. Never in prose or in a justification. */
export default defineRule({
  id: "structure/unknown-field",
  severity: "hint",
  needs: ({ layout }) => layout.closed,
  title: { fi: "Tuntematon kenttä", sv: "Okänt fält", en: "Unknown field" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kentät",
    sv: "Blankettmallen för projektbeskrivningen: blankettens fält",
    en: "The form of the project description: its fields",
  },
  messages: {
    unknown: {
      fi: 'Tuntematon kenttä "{label}". Lomakkeen tässä osiossa ei ole sellaista kenttää.',
      sv: 'Okänt fält "{label}". Blanketten har inget sådant fält i det här avsnittet.',
      en: 'Unknown field "{label}". The form has no such field in this section.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kentästä, jota lomakkeessa ei ole, ei poimita tietoa. Usein kenttä on väärässä osiossa tai sen nimessä on virhe.",
      sv: "Ur ett fält som inte finns på blanketten plockas inga uppgifter. Ofta står fältet i fel avsnitt eller har fel namn.",
      en: "Nothing is extracted from a field that the form does not have. Often the field is in the wrong section, or its name is wrong.",
    },
    fix: {
      fi: "Tarkista kentän nimi ja osio. Vapaamuotoinen lisätieto kuuluu tekstiosioihin.",
      sv: "Kontrollera fältets namn och avsnitt. Fritt formulerad information hör till textavsnitten.",
      en: "Check the field's name and section. Free remarks belong to the sections of text.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nTilinumero: FI00 1234 5600 0007 85",
      { template: "esr-2007-2013", text: "1. Projekti\n\nProjektin nimi: Silta\n\nLyhenne: SIL" },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTp 1: Palvelujen kehittäminen\nTavoite: kaikki töihin",
      "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1\n\nhttp://www.esimerkki.fi\n\nAvoinna klo 12:00",
      "8.1 Sukupuolten tasa-arvo\n\nHankkeen päätavoite on sukupuolten tasa-arvon edistäminen: Ei\nPerustelu: päätavoite on työllistyminen.",
      "1 Hanke\n\nProjektikoodi: S29991\n\nProjektityyppi: Projekti, jossa on henkilöitä mukana",
    ],
  },
  *check(form) {
    // Labels of another period have a rule of their own once there are two of them.
    const foreign = new Set(form.foreign.length < 2 ? [] : form.foreign.map(({ span }) => span.start));
    for (const section of form.allSections) {
      if (section.def.fields.length === 0) continue;
      for (const line of section.free) {
        const label = line.labelled?.label;
        if (label === undefined || !isField(form, line) || foreign.has(label.start)) continue;
        yield { message: "unknown", values: { label: form.textOf(label) }, span: label };
      }
    }
  },
});
