import { headingText, sectionText } from "../../templates/scaffold.ts";
import { sectionDefs } from "../../templates/schema.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { insertParagraphs, placeOfSection } from "./missingPlace.ts";

/** A section that the form has and the text has not. A section whose parent is missing too is not named again. */
export default defineRule({
  id: "structure/missing-section",
  severity: { draft: "warning", submission: "error", review: "error" },
  title: { fi: "Osio puuttuu", sv: "Avsnitt saknas", en: "Section missing" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen numeroidut osiot",
    sv: "Blankettmallen för projektbeskrivningen: blankettens numrerade avsnitt",
    en: "The form of the project description: its numbered sections",
  },
  messages: {
    missing: {
      fi: 'Osio "{heading}" puuttuu. Lisää osio paikalleen.',
      sv: 'Avsnittet "{heading}" saknas. Lägg till avsnittet på sin plats.',
      en: 'Section "{heading}" is missing. Add it in its place.',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Lisää osio "{heading}"',
    sv: 'Lägg till avsnittet "{heading}"',
    en: 'Insert section "{heading}"',
  },
  docs: {
    why: {
      fi: "Lomakkeen kaikki osiot kuuluvat kuvaukseen. Puuttuvan osion tietoja ei voida arvioida, ja kuvaus joudutaan palauttamaan täydennettäväksi.",
      sv: "Alla avsnitt på blanketten hör till beskrivningen. Uppgifter i ett avsnitt som saknas kan inte bedömas, och beskrivningen måste returneras för komplettering.",
      en: "Every section of the form belongs to the description. What a missing section should say cannot be assessed, and the description has to be sent back to be completed.",
    },
    fix: {
      fi: "Lisää osion otsikko ja kentät lomakkeen mukaiseen kohtaan ja täytä ne.",
      sv: "Lägg till avsnittets rubrik och fält på den plats som blanketten anger och fyll i dem.",
      en: "Add the section's heading and fields where the form has them, and fill them in.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\n", ""]],
      },
    ],
    valid: [{ template: "esr-2014-2020", replace: [] }],
  },
  *check(form, { profile }) {
    const headed = new Set(
      form.allSections.filter(({ heading }) => heading !== undefined).map(({ def }) => def.id),
    );
    for (const { def, parent } of sectionDefs(form.template)) {
      if (headed.has(def.id) || def.required === "optional") continue;
      if (def.required === "realisation" && profile !== "review") continue;
      if (parent !== undefined && !headed.has(parent.id)) continue;
      const place = placeOfSection(form, def);
      const edit = insertParagraphs(form.text, place, sectionText(form.template, def));
      const bound = form.allSections.find((section) => section.def.id === def.id);
      const line = bound === undefined ? lineAt(form.text, place) : firstLine(form.text, bound.span.start);
      yield {
        message: "missing",
        values: { heading: headingText(form.template, def) },
        span: line,
        path: def.id,
        ...(def.missing === undefined ? {} : { severity: def.missing }),
        ...(bound === undefined ? { fix: { kind: "suggest", edits: [edit] } } : {}),
      };
    }
  },
});

/** The line that ends at `offset`. */
function lineAt(text: string, offset: number) {
  const before = text.slice(0, offset);
  return span(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1, offset);
}

/** The line that begins at `offset`. */
function firstLine(text: string, offset: number) {
  const length = text.slice(offset).search(/[\r\n]/u);
  return span(offset, length < 0 ? text.length : offset + length);
}
