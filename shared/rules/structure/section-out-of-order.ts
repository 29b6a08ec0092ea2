import type { Form, Section } from "../../templates/form.ts";
import type { OutlineSection } from "../../templates/outline.ts";
import { headingText } from "../../templates/scaffold.ts";
import { sectionDefs, type Template } from "../../templates/schema.ts";
import type { TextEdit } from "../../text/edits.ts";
import { displaced } from "../../text/order.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { insertParagraphs, placeOfSection } from "./missingPlace.ts";

/** True for a heading whose place the form decides: not for a provisional one that follows the author's own numbers. */
const isOfTheFormsOrder = ({ def, heading }: OutlineSection): boolean =>
  heading !== undefined && (def.wording === "verified" || heading.number === def.id);

/** The place of each section in the form's order, by its id. */
const placesIn = (template: Template): ReadonlyMap<string, number> =>
  new Map([...sectionDefs(template)].map(({ def }, i) => [def.id, i]));

/** Among sisters those that would have to move. Sections that stand again are not among them. */
function movedAmong<S extends OutlineSection>(
  sisters: readonly S[],
  places: ReadonlyMap<string, number>,
): S[] {
  const known = sisters.filter(
    (section) => section.occurrence === 1 && places.has(section.def.id) && isOfTheFormsOrder(section),
  );
  const out = new Set(displaced(known.map(({ def }) => places.get(def.id) ?? 0)));
  return known.filter((_, i) => out.has(i));
}

/** The same among all sections, and among the subsections of each. */
const allMoved = <S extends OutlineSection & { readonly sections: readonly S[] }>(
  sections: readonly S[],
  places: ReadonlyMap<string, number>,
): S[] =>
  [sections, ...sections.map((section) => section.sections)].flatMap((sisters) =>
    movedAmong(sisters, places),
  );

/** Moves a section with its subsections to an offset at the end of a line outside it. */
function moveTo({ text }: Form, { span: from }: Section, offset: number): TextEdit[] | undefined {
  const before = text.slice(0, from.start).trimEnd().length;
  // The gap above goes with the section; at the start of the text the gap below does.
  const after = text.length - text.slice(from.end).trimStart().length;
  const cut = before === 0 ? span(0, after) : span(before, from.end);
  // Where the sections before it have lost their headings, its place may be where it stands: nothing is to be moved.
  if (offset >= cut.start && offset <= cut.end) return undefined;
  return [{ span: cut, newText: "" }, insertParagraphs(text, offset, text.slice(from.start, from.end))];
}

/** A section that stands before or after its place. One finding for each that would have to move. */
export default defineRule({
  id: "structure/section-out-of-order",
  severity: "warning",
  needs: ({ layout }) => layout.ordered,
  title: { fi: "Osio väärässä kohdassa", sv: "Avsnitt på fel plats", en: "Section out of order" },
  source: {
    fi: "Hankekuvauksen lomakemalli: osioiden järjestys",
    sv: "Blankettmallen för projektbeskrivningen: avsnittens ordning",
    en: "The form of the project description: order of its sections",
  },
  messages: {
    moved: {
      fi: 'Osio "{heading}" on väärässä kohdassa. Siirrä se lomakkeen mukaiseen järjestykseen.',
      sv: 'Avsnittet "{heading}" står på fel plats. Flytta det till blankettens ordning.',
      en: 'Section "{heading}" is in the wrong place. Move it to where the form has it.',
    },
  },
  fix: "suggest",
  fixTitle: {
    fi: 'Siirrä osio "{heading}" paikalleen',
    sv: 'Flytta avsnittet "{heading}" till sin plats',
    en: 'Move section "{heading}" to its place',
  },
  docs: {
    why: {
      fi: "Osiot luetaan ja arvioidaan lomakkeen järjestyksessä. Väärässä kohdassa oleva osio jää helposti huomaamatta.",
      sv: "Avsnitten läses och bedöms i blankettens ordning. Ett avsnitt på fel plats förbises lätt.",
      en: "Sections are read and assessed in the order of the form. One in the wrong place is easily overlooked.",
    },
    fix: {
      fi: "Siirrä osio alaosioineen niin, että numerot kasvavat.",
      sv: "Flytta avsnittet med sina underavsnitt så att numren stiger.",
      en: "Move the section with its subsections so that the numbers rise.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2007-2013",
        text: "6. Tiedotus ja hyvien käytäntöjen levittäminen\n\n6.2 Suunnitelma hyvien käytäntöjen levittämisestä\n\nOpas.\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n",
        fixed:
          "6. Tiedotus ja hyvien käytäntöjen levittäminen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n\n6.2 Suunnitelma hyvien käytäntöjen levittämisestä\n\nOpas.\n",
      },
      {
        template: "esr-2014-2020",
        text: "9 Loppuraportin tiivistelmä\n\nValmis.\n\n4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\nTyöttömät.\n\n5 Projektin julkinen rahoitus, euroa\n",
        fixed:
          "4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\nTyöttömät.\n\n5 Projektin julkinen rahoitus, euroa\n\n9 Loppuraportin tiivistelmä\n\nValmis.\n",
      },
      {
        template: "esr-2014-2020",
        text: "4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\nTyöttömät.\n\n5 Projektin julkinen rahoitus, euroa\n\n4.2 Välilliset kohderyhmät\n\n-\n",
        fixed:
          "4 Hankkeen kohderyhmät\n\n4.1 Varsinaiset kohderyhmät\n\nTyöttömät.\n\n4.2 Välilliset kohderyhmät\n\n-\n\n5 Projektin julkinen rahoitus, euroa\n",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nHankkeen nimi: Polku\n\n1 Hanke\n\nHankkeen nimi: Polku",
    ],
  },
  *check(form) {
    const places = form.ofTemplate(placesIn);
    if (allMoved(form.outline.sections, places).length === 0) return;
    const moved = new Set(allMoved(form.sections, places));
    const settled = form.allSections.filter(
      (section) =>
        !moved.has(section) &&
        section.occurrence === 1 &&
        (section.parent === undefined || !moved.has(section.parent)),
    );
    for (const section of moved) {
      const { heading, def } = section;
      if (heading === undefined) continue;
      const edits = moveTo(form, section, placeOfSection(form, def, settled));
      yield {
        message: "moved",
        values: { heading: headingText(form.template, def) },
        span: heading.line.content,
        ...(edits && { fix: { kind: "suggest", edits } }),
      };
    }
  },
});
