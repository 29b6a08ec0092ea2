import { extentOf } from "../../templates/outline.ts";
import { defineRule } from "../rule.ts";

/** A section that stands twice. Its subsections are not named again. */
export default defineRule({
  id: "structure/duplicate-section",
  severity: "error",
  needs: ({ sections }) => sections.some(({ numbered }) => numbered),
  title: { fi: "Osio kahdesti", sv: "Avsnitt två gånger", en: "Section twice" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen numeroidut osiot",
    sv: "Blankettmallen för projektbeskrivningen: blankettens numrerade avsnitt",
    en: "The form of the project description: its numbered sections",
  },
  messages: {
    twice: {
      fi: 'Osio "{number}" esiintyy kahdesti. Yhdistä sisällöt ja poista toinen.',
      sv: 'Avsnittet "{number}" förekommer två gånger. Slå ihop innehållet och ta bort det ena.',
      en: 'Section "{number}" appears twice. Merge the contents and remove one of them.',
    },
    first: {
      fi: "Osio on ensimmäisen kerran tässä",
      sv: "Avsnittet står första gången här",
      en: "The section first stands here",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun osio on asiakirjassa kahdesti, ei tiedetä, kumpi pitää paikkansa. Useimmiten osio on liitetty vahingossa uudelleen.",
      sv: "När ett avsnitt står två gånger vet man inte vilket som gäller. Oftast har avsnittet klistrats in på nytt av misstag.",
      en: "When a section stands twice nobody knows which one holds. Mostly it was pasted again by accident.",
    },
    fix: {
      fi: "Vertaa osioita, siirrä oikeat tiedot toiseen niistä ja poista toinen.",
      sv: "Jämför avsnitten, flytta de riktiga uppgifterna till det ena och ta bort det andra.",
      en: "Compare the two, move what is right into one of them, and remove the other.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [
          [
            "4.2 Välilliset kohderyhmät\n\n",
            "4.2 Välilliset kohderyhmät\n\nOpettajat.\n\n4.2 Välilliset kohderyhmät\n\n",
          ],
        ],
      },
      {
        template: "esr-2007-2013",
        text: "6. Tiedotus ja hyvien käytäntöjen levittäminen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.\n\n6. Tiedotus ja hyvien käytäntöjen levittäminen\n\n6.1 Tiedotussuunnitelma\n\nTiedote.",
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      "3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nOsioita ovat\n1. Hankkeen ohjaus\n2. Hankkeen arviointi",
    ],
  },
  *check(form) {
    const first = new Map<string, (typeof form.outline.allSections)[number]>();
    for (const section of form.outline.allSections) {
      const { def, heading, occurrence, parent } = section;
      if (occurrence === 1) first.set(def.id, section);
      if (heading === undefined || occurrence === 1) continue;
      if (parent !== undefined && parent.occurrence > 1) continue;
      const original = first.get(def.id);
      yield {
        message: "twice",
        values: { number: def.id },
        span: heading.line.content,
        related:
          original === undefined
            ? []
            : [{ message: "first", span: original.heading?.line.content ?? extentOf(form, original) }],
      };
    }
  },
});
