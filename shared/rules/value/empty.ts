import { isEmpty } from "../../templates/form.ts";
import { extentOf } from "../../templates/outline.ts";
import { headingText } from "../../templates/scaffold.ts";
import { fieldsByDef, isAlternativeUsed, isExcused, isGivenElsewhere, isRequired } from "../requirement.ts";
import { defineRule } from "../rule.ts";

/** A required field that stands in the text without a value, or a section of text without any. */
export default defineRule({
  id: "value/empty",
  severity: { draft: "info", submission: "error", review: "warning" },
  title: { fi: "Tyhjä kenttä", sv: "Tomt fält", en: "Empty field" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen pakolliset kentät",
    sv: "Blankettmallen för projektbeskrivningen: blankettens obligatoriska fält",
    en: "The form of the project description: its required fields",
  },
  messages: {
    empty: {
      fi: 'Kenttä "{label}" on tyhjä. Kirjoita siihen pyydetty tieto.',
      sv: 'Fältet "{label}" är tomt. Skriv in den begärda uppgiften.',
      en: 'Field "{label}" is empty. Write what it asks for.',
    },
    emptyText: {
      fi: 'Kenttä "{label}" on tyhjä. Kirjoita osion teksti otsikon alle.',
      sv: 'Fältet "{label}" är tomt. Skriv avsnittets text under rubriken.',
      en: 'Field "{label}" is empty. Write the section\'s text under its heading.',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Pakolliseen kenttään kuuluu arvo. Tyhjästä kentästä ei tiedetä, puuttuuko tieto vai unohtuiko se.",
      sv: "Ett obligatoriskt fält ska ha ett värde. Av ett tomt fält ser man inte om uppgiften saknas eller har glömts bort.",
      en: "A required field needs a value. An empty one does not tell whether there is nothing to say or it was forgotten.",
    },
    fix: {
      fi: "Täytä kenttä. Jos tekstikohdassa ei ole kerrottavaa, kirjoita siihen viiva (-).",
      sv: "Fyll i fältet. Om det inte finns något att berätta i ett textavsnitt, skriv ett streck (-).",
      en: "Fill in the field. If there is nothing to tell in a section of text, write a hyphen (-).",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Hankkeen nimi: Esimerkkipolku (keksitty hanke)", "Hankkeen nimi:"]],
      },
      {
        template: "esr-2014-2020",
        replace: [["Yli vuoden työttömänä olleet työnhakijat.\n\n", ""]],
      },
      {
        template: "esr-2014-2020",
        replace: [["-menettely: Vain yksi hakija", "-menettely:"]],
      },
      { template: "esr-2007-2013", replace: [["Maakunnat: Keski-Suomi", "Maakunnat:"]] },
      { template: "hankekortti", replace: [["EURA-tunnus: S29991", "EURA-tunnus:"]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "hankekortti", replace: [] },
      { template: "esr-2014-2020", profile: "draft", text: "1 Hanke\n\nHankekoodi:\n\nToiminnan tila:" },
      "6 Maantieteellinen kohdealue\n\nMaakunnat: Lappi\n\nSeutukunnat:\n\nKunnat:",
      "6 Maantieteellinen kohdealue\n\nMaakunnat:\n\nSeutukunnat:\n\nKunnat:\n\nValtakunnallinen hanke",
      "4.2 Välilliset kohderyhmät\n\n-",
      "9 Loppuraportin tiivistelmä",
    ],
  },
  *check(form, { profile }) {
    for (const section of form.outline.allSections) {
      if (!section.fields.some(isEmpty)) continue;
      const { def: owner, heading } = section;
      const present = fieldsByDef([section]);
      for (const [def, fields] of present) {
        const [field] = fields;
        if (field === undefined || !fields.every(isEmpty) || def.empty === "allowed") continue;
        if (!isRequired(def.required, profile) && def.empty !== "reported") continue;
        if (isGivenElsewhere(form, def)) continue;
        if (isExcused(def, owner.fields, present) || isAlternativeUsed(def, owner.fields, present)) continue;
        const isText = field.label === undefined;
        const label = def.label ?? headingText(form.template, owner);
        yield {
          message: isText ? "emptyText" : "empty",
          values: { label },
          span: field.label ?? heading?.line.content ?? extentOf(form, field),
          path: field.path,
          ...(def.empty === "hint" ? { severity: "hint" } : {}),
        };
      }
    }
  },
});
