import { titlesOf } from "../../templates/bind/vocabulary.ts";
import { headingText } from "../../templates/scaffold.ts";
import { partialWording } from "../../templates/wording.ts";
import { fold, sameText } from "../../text/fold.ts";
import { nearest } from "../../text/nearest.ts";
import { span } from "../../text/span.ts";
import { usualLineEnd } from "../../text/usualLineEnd.ts";
import { defineRule } from "../rule.ts";

/** The text without what only sets words apart: a comma for a bracket is a slip. */
const withoutMarks = (text: string): string => fold(text).replace(/[\s(),.:;]/gu, "");
const digitsOf = (text: string): string => text.replace(/\P{Nd}/gu, "");

/**
 * True when a line holds more than a title, misspelled or not: a value after a colon or in brackets, figures, or more
 * text after the title as it should be. To put the title in its place would delete that.
 */
function holdsMore(written: string, title: string): boolean {
  if (withoutMarks(written) === withoutMarks(title)) return false;
  if (/[:(]\s*\S/u.test(written) && !/[:(]/u.test(title)) return true;
  if (digitsOf(written) !== digitsOf(title)) return true;
  const [whole, right] = [fold(written), fold(title)];
  const rest = whole.startsWith(right) ? whole.slice(right.length) : "";
  return /^\P{L}/u.test(rest) && /[^\s.,:;]/u.test(rest);
}

/** A heading that is nearly the template's: a slip in its title, or another number than the section's. */
export default defineRule({
  id: "structure/heading-misspelled",
  severity: "warning",
  title: { fi: "Otsikossa kirjoitusvirhe", sv: "Skrivfel i rubriken", en: "Heading misspelled" },
  source: {
    fi: "Hankekuvauksen lomakemalli: osioiden otsikot",
    sv: "Blankettmallen för projektbeskrivningen: avsnittens rubriker",
    en: "The form of the project description: headings of its sections",
  },
  messages: {
    misspelled: {
      fi: 'Otsikon pitäisi olla "{title}". Korjaa otsikko lomakkeen mukaiseksi.',
      sv: 'Rubriken borde vara "{title}". Rätta rubriken enligt blanketten.',
      en: 'The heading should be "{title}". Correct it to what the form has.',
    },
    more: {
      fi: 'Otsikon "{title}" rivillä on muutakin. Siirrä loput omalle rivilleen otsikon alle.',
      sv: 'På raden med rubriken "{title}" står också annat. Flytta resten till en egen rad under rubriken.',
      en: 'The line of the heading "{title}" holds more than the heading. Move the rest to a line of its own under it.',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Korjaa otsikoksi "{title}"',
    sv: 'Rätta rubriken till "{title}"',
    en: 'Correct the heading to "{title}"',
  },
  docs: {
    why: {
      fi: "Osio tunnistetaan numerostaan ja otsikostaan. Väärin kirjoitettu otsikko vaikeuttaa osion löytämistä asiakirjasta ja tietojen poimimista siitä.",
      sv: "Ett avsnitt känns igen på sitt nummer och sin rubrik. En felskriven rubrik gör det svårare att hitta avsnittet och att plocka uppgifter ur det.",
      en: "A section is known by its number and heading. A misspelled heading makes it harder to find the section and to extract what it says.",
    },
    fix: {
      fi: "Kirjoita otsikko täsmälleen niin kuin se on lomakkeessa.",
      sv: "Skriv rubriken exakt som den står på blanketten.",
      en: "Write the heading exactly as the form has it.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "2 Hakijan perustiedt\n\nY-tunnus: 1234567-1",
        fixed: "2 Hakijan perustiedot\n\nY-tunnus: 1234567-1",
      },
      {
        template: "esr-2014-2020",
        text: "5 Maantieteellinen kohdealue\n\nValtakunnallinen hanke",
        fixed: "6 Maantieteellinen kohdealue\n\nValtakunnallinen hanke",
      },
      {
        template: "esr-2007-2013",
        text: "5. Suunnitelman mukainen tiivistelmä totetuksesta\n\nTeksti.",
        fixed: "5. Suunnitelman mukainen tiivistelmä toteutuksesta\n\nTeksti.",
      },
      {
        template: "esr-2014-2020",
        text: "4 Hankkeen kohderyhmät\n\n4.2 Välilliset kohderyhmät: Ei",
        fixed: "4 Hankkeen kohderyhmät\n\n4.2 Välilliset kohderyhmät\n\nEi",
      },
      "4 Hankkeen kohderyhmät\n\n4.2 Välilliset kohderyhmät (5)",
      {
        template: "hankekortti",
        text: "Tietoja hankeesta:\n\nMaakunta: Lappi",
        fixed: "Tietoja hankkeesta:\n\nMaakunta: Lappi",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista\n\n7.1 Osallistuvien yritysten lukumäärä\n\nSuunniteltu: 1",
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nMukana on\n1 henkilö\n2 hakijaa",
      { template: "hankekortti", text: "Eri tahojen merkitys\n\nOhjausryhma\n\nKunta." },
    ],
  },
  *check(form) {
    const hasOwnNumbers = form.once(partialWording)?.of === "kind";
    for (const { def, heading } of form.outline.allSections) {
      if (heading?.spelling !== "misspelled") continue;
      const written = form.textOf(heading.title);
      const meant = nearest(written, titlesOf(def)) ?? def.title;
      if (hasOwnNumbers && sameText(meant, written)) continue;
      const title = headingText(form.template, { ...def, title: meant });
      const { content } = heading.line;
      const colon = def.numbered ? "" : ":";
      if (heading.textAt !== undefined) {
        const gap = usualLineEnd(form.text).repeat(2);
        const at = span(content.start, heading.textAt);
        const edits = [{ span: at, newText: `${title}${colon}${gap}` }];
        yield { message: "more", values: { title }, span: content, fix: { kind: "safe", edits } };
        continue;
      }
      // `1Hanke`: the number is glued to the title.
      const own = heading.number === undefined && written.startsWith(def.id) ? def.id.length : 0;
      if (holdsMore(written.slice(own), meant)) {
        yield { message: "more", values: { title }, span: content };
        continue;
      }
      yield {
        message: "misspelled",
        values: { title },
        span: content,
        fix: {
          kind: "safe",
          edits: [{ span: content, newText: content.end > heading.title.end ? title + colon : title }],
        },
      };
    }
  },
});
