import type { Profile } from "../../config/settings.ts";
import type { Form, Section } from "../../templates/form.ts";
import { headingText, sectionText } from "../../templates/scaffold.ts";
import { type SectionDef, sectionDefs } from "../../templates/schema.ts";
import { partialWording } from "../../templates/wording.ts";
import type { TextEdit } from "../../text/edits.ts";
import { type Span, span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import { isGivenElsewhere, isPresent, isRequired } from "../requirement.ts";
import { defineRule } from "../rule.ts";
import { insertParagraphs, lineFrom, placeOfSection } from "./missingPlace.ts";

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
    headings: {
      fi: "Osioiden otsikoita puuttuu: {headings}. Niiden sisältö löytyi ilman otsikoita; lisää otsikot sisällön yläpuolelle.",
      sv: "Avsnittsrubriker saknas: {headings}. Innehållet hittades utan rubriker; lägg till rubrikerna ovanför det.",
      en: "Section headings are missing: {headings}. Their contents were found without headings; add the headings above them.",
    },
    unknownWording: {
      fi: "Osioita ei tarkistettu: {headings}. Lomakkeen tämänkielisen version sanamuotoja ei niiden osalta tunneta; tarkista ne suomenkielisestä kuvauksesta.",
      sv: "Avsnitt som inte har kontrollerats: {headings}. Deras ordalydelse i blanketten på detta språk är inte känd; kontrollera dem i den finskspråkiga beskrivningen.",
      en: "Sections that were not checked: {headings}. Their wording in the form in this language is not known; check them in the Finnish description.",
    },
    unknownForm: {
      fi: "Osioita ei tarkistettu: {headings}. Tällaisen hankkeen lomaketta ei niiden osalta tunneta; tarkista, mitkä niistä kuuluvat kuvaukseen.",
      sv: "Avsnitt som inte har kontrollerats: {headings}. Blanketten för projekt av det här slaget är inte känd till dessa delar; kontrollera vilka av dem som hör till beskrivningen.",
      en: "Sections that were not checked: {headings}. These parts of the form for projects of this kind are not known; check which of them belong to the description.",
    },
    here: {
      fi: 'Osion "{heading}" sisältö alkaa tästä',
      sv: 'Innehållet i avsnittet "{heading}" börjar här',
      en: 'The contents of section "{heading}" begin here',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: "Lisää puuttuva osio tai otsikko",
    sv: "Lägg till det saknade avsnittet eller rubriken",
    en: "Insert what is missing: section or heading",
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
      {
        template: "esr-2014-2020",
        replace: [
          ["4.2 Välilliset kohderyhmät\n\nAlueen työnantajat ja kuntien työllisyyspalvelut.\n\n", ""],
        ],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["1. Projekti\n\n", ""],
          ["2. Projektin toteuttaja\n\n", ""],
        ],
      },
      { template: "hankekortti", replace: [["Avainsanat:\n\n", ""]] },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      { template: "hankekortti", replace: [] },
      {
        template: "esr-2014-2020",
        profile: "submission",
        replace: [
          [
            "9 Loppuraportin tiivistelmä\n\nHankkeessa syntyi malli, jota kunta käyttää edelleen. Osallistujista joka kolmas sai työpaikan.",
            "",
          ],
        ],
      },
    ],
  },
  *check(form, { profile }) {
    const absent = [...missingSections(form, profile)];
    if (absent.length === 0) return;
    const bound = new Map(form.allSections.map((section) => [section.def.id, section]));
    const wording = form.once(partialWording);
    const unknown = absent.filter((def) => wording?.unknown.includes(def) && !bound.has(def.id));
    const [firstUnknown] = unknown;
    if (wording !== undefined && firstUnknown !== undefined)
      yield {
        message: wording.of === "kind" ? "unknownForm" : "unknownWording",
        values: { headings: namesOf(form, unknown) },
        span: wording.sign,
        path: firstUnknown.id,
        severity: "info",
      };
    const lacks = absent
      .filter((def) => !unknown.includes(def))
      .map((def) => ({ def, contents: bound.get(def.id) }));
    const lost = lacks.flatMap(({ def, contents }) => (contents === undefined ? [] : [{ def, contents }]));
    const [first, ...others] = lost;
    const isExtract = first !== undefined && others.length > 0;
    const merged = isExtract ? lacks.map(({ def }) => def).filter((def) => isMerged(form, def, bound)) : [];
    if (isExtract)
      yield {
        message: "headings",
        values: {
          headings: namesOf(
            form,
            lacks
              .filter(({ def, contents }) => contents !== undefined || merged.includes(def))
              .map(({ def }) => def),
          ),
        },
        span: lineFrom(form.text, first.contents.span.start),
        path: first.def.id,
        severity: "info",
        related: others.map(({ def, contents }) => ({
          message: "here",
          values: { heading: headingText(form.template, def) },
          span: lineFrom(form.text, contents.span.start),
        })),
        fix: { kind: "suggest", edits: lost.map(({ def, contents }) => headingAbove(form, def, contents)) },
      };
    for (const { def, contents } of lacks) {
      if (isExtract && (contents !== undefined || merged.includes(def))) continue;
      const place = placeOfSection(form, def);
      yield {
        message: "missing",
        values: { heading: headingText(form.template, def) },
        span: contents === undefined ? lineTo(form.text, place) : lineFrom(form.text, contents.span.start),
        path: def.id,
        ...(def.missing === undefined ? {} : { severity: def.missing }),
        fix: {
          kind: "suggest",
          edits: [
            contents === undefined
              ? insertParagraphs(form.text, place, sectionText(form.template, def))
              : headingAbove(form, def, contents),
          ],
        },
      };
    }
  },
});

/** The sections of the form without a heading in the text, in the form's order; not those of a section that is missing. */
function* missingSections(form: Form, profile: Profile): Generator<SectionDef> {
  const headed = new Set(form.outline.allSections.filter(isPresent).map(({ def }) => def.id));
  for (const { def, parent } of sectionDefs(form.template)) {
    if (headed.has(def.id) || !isRequired(def.required, profile)) continue;
    if (def.body !== undefined && isGivenElsewhere(form, def.body)) continue;
    if (parent === undefined || headed.has(parent.id)) yield def;
  }
}

/** With more headings than this, numbers say enough. */
const MOST_TITLES = 3;

/** What these sections are called: their headings in quotes, or their numbers where they are many. */
const namesOf = (form: Form, defs: readonly SectionDef[]): string =>
  defs.length > MOST_TITLES && defs.every(({ numbered }) => numbered)
    ? defs.map(({ id }) => id).join(", ")
    : defs.map((def) => `"${headingText(form.template, def)}"`).join(", ");

/** True where nothing but free text stands in the section and its subsections. */
const isFreeText = ({ fields, matrix, sections = [] }: SectionDef): boolean =>
  fields.length === 0 && matrix === undefined && sections.every(isFreeText);

/**
 * True when the section's text may stand at the end of the one before it: both are free text, and that one has lost its
 * heading too, so that nothing shows where one ends and the other begins.
 */
function isMerged(form: Form, def: SectionDef, bound: ReadonlyMap<string, Section>): boolean {
  if (!isFreeText(def)) return false;
  const before = form.template.sections[form.template.sections.findIndex(({ id }) => id === def.id) - 1];
  const section = before && bound.get(before.id);
  return section !== undefined && section.heading === undefined && section.def.body !== undefined;
}

/** The heading, inserted above contents that lost it. */
function headingAbove(form: Form, def: SectionDef, { span: { start } }: Section): TextEdit {
  const heading = headingText(form.template, def) + usualLineEnd(form.text).repeat(2);
  return { span: span(start, start), newText: heading };
}

/** The line that ends at `offset`. */
const lineTo = (text: string, offset: number): Span =>
  offset === 0
    ? span(0, 0)
    : span(Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1, offset);
