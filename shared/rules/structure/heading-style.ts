import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";

/** A dot after the number where the form has none, or none where it has one. Only top-level sections may have the dot. */
export default defineRule({
  id: "structure/heading-style",
  severity: "info",
  needs: ({ layout }) => layout.headingDot !== undefined,
  title: { fi: "Otsikkonumeron esitystapa", sv: "Rubriknumrets skrivsätt", en: "Style of heading number" },
  source: {
    fi: "Hankekuvauksen lomakemalli: vuosien 2014–2020 lomakkeessa otsikko on muotoa ”1 Hanke”, vuosien 2007–2013 lomakkeessa ”1. Projekti”; alaotsikon numeron perässä ei ole pistettä",
    sv: "Blankettmallen: på blanketten 2014–2020 skrivs rubriken ”1 Hanke”, på blanketten 2007–2013 ”1. Projekti”; underrubrikens nummer har ingen punkt efter sig",
    en: 'The form: on the 2014–2020 form a heading is written "1 Hanke", on the 2007–2013 form "1. Projekti"; the number of a subsection has no dot after it',
  },
  messages: {
    dot: {
      fi: 'Otsikkonumeron esitystapa ei vastaa mallia. Lomakkeessa numero on muotoa "{number}".',
      sv: 'Rubriknumret är inte skrivet som i mallen. På blanketten skrivs numret "{number}".',
      en: 'The heading number is not written as in the form. There it is "{number}".',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita numero muotoon "{number}"',
    sv: 'Skriv numret "{number}"',
    en: 'Write the number as "{number}"',
  },
  docs: {
    why: {
      fi: "Sama esitystapa kaikissa kuvauksissa helpottaa niiden vertaamista. Sisältöön tämä ei vaikuta.",
      sv: "Samma skrivsätt i alla beskrivningar gör dem lättare att jämföra. Innehållet påverkas inte.",
      en: "One style in all descriptions makes them easier to compare. The contents are not affected.",
    },
    fix: {
      fi: "Lisää tai poista numeron perässä oleva piste lomakkeen mukaisesti.",
      sv: "Lägg till eller ta bort punkten efter numret enligt blanketten.",
      en: "Add or remove the dot after the number, as the form has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1. Hanke\n\nHankkeen nimi: Polku",
        fixed: "1 Hanke\n\nHankkeen nimi: Polku",
      },
      {
        template: "esr-2014-2020",
        text: "4.1. Varsinaiset kohderyhmät\n\nTyöttömät.",
        fixed: "4.1 Varsinaiset kohderyhmät\n\nTyöttömät.",
      },
      {
        template: "esr-2007-2013",
        text: "1 Projekti\n\nProjektin nimi: Silta",
        fixed: "1. Projekti\n\nProjektin nimi: Silta",
      },
      {
        template: "esr-2007-2013",
        text: "3.2. Varsinaiset kohderyhmät\n\nTyöttömät.",
        fixed: "3.2 Varsinaiset kohderyhmät\n\nTyöttömät.",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
    ],
  },
  *check(form) {
    const { headingDot } = form.template.layout;
    for (const { def, heading } of form.outline.allSections) {
      if (heading?.numberSpan === undefined || heading.spelling !== "exact") continue;
      const wanted = headingDot === true && !def.id.includes(".");
      if (heading.dotted === wanted) continue;
      const number = `${def.id}${wanted ? "." : ""}`;
      const at = span(heading.numberSpan.start, heading.title.start);
      yield {
        message: "dot",
        values: { number },
        span: span(heading.numberSpan.start, heading.numberSpan.end + (heading.dotted ? 1 : 0)),
        fix: { kind: "safe", edits: [{ span: at, newText: `${number} ` }] },
      };
    }
  },
});
