import type { OutlineField } from "../../templates/outline.ts";
import { type FieldDef, sectionDefs, type Template } from "../../templates/schema.ts";
import { displaced } from "../../text/order.ts";
import { defineRule } from "../rule.ts";

/** The place of each labelled field in its section. */
const placesIn = (template: Template): ReadonlyMap<FieldDef, number> =>
  new Map([...sectionDefs(template)].flatMap(({ def }) => def.fields.map((field, i) => [field, i] as const)));

/** Fields of a section in another order than the form's. One finding a section: a swap is one slip, not two. */
export default defineRule({
  id: "structure/field-out-of-order",
  severity: "hint",
  needs: ({ layout }) => layout.ordered,
  title: { fi: "Kenttien järjestys", sv: "Fältens ordning", en: "Order of fields" },
  source: {
    fi: "Hankekuvauksen lomakemalli: kenttien järjestys",
    sv: "Blankettmallen för projektbeskrivningen: fältens ordning",
    en: "The form of the project description: order of its fields",
  },
  messages: {
    moved: {
      fi: 'Kentän "{label}" paikka poikkeaa mallista. Tiedot luetaan silti oikein.',
      sv: 'Fältet "{label}" står på en annan plats än i mallen. Uppgifterna läses ändå rätt.',
      en: 'Field "{label}" stands elsewhere than in the form. It is still read right.',
    },
    also: {
      fi: 'Myös kenttä "{label}" on eri kohdassa kuin mallissa',
      sv: 'Även fältet "{label}" står på en annan plats än i mallen',
      en: 'Field "{label}" stands elsewhere than in the form too',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Sama järjestys kaikissa kuvauksissa helpottaa niiden lukemista rinnakkain. Sisältöön tämä ei vaikuta.",
      sv: "Samma ordning i alla beskrivningar gör det lättare att läsa dem sida vid sida. Innehållet påverkas inte.",
      en: "One order in all descriptions makes it easier to read them side by side. The contents are not affected.",
    },
    fix: {
      fi: "Siirrä kenttä lomakkeen mukaiseen kohtaan, jos haluat noudattaa mallia tarkasti.",
      sv: "Flytta fältet till sin plats enligt blanketten om du vill följa mallen noggrant.",
      en: "Move the field to where the form has it, if you wish to follow the form closely.",
    },
  },
  examples: {
    invalid: [
      "1 Hanke\n\nHankkeen nimi: Polku\n\nHankekoodi: S29991",
      "1 Hanke\n\nVastuuviranomainen: Työ- ja elinkeinoministeriö\n\nHankekoodi: S29991\n\nHankkeen nimi: Polku",
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      "1 Hanke\n\nHankekoodi: S29991\n\nErityistavoite: 8.1. Tavoite\n\nToiminnan tila: Toiminnassa",
    ],
  },
  *check(form) {
    const places = form.ofTemplate(placesIn);
    for (const section of form.outline.allSections) {
      if (section.def.fields.length < 2) continue;
      // Of a field that stands twice nobody knows which one is in its place.
      const twice = new Set(section.fields.filter(({ occurrence }) => occurrence > 1).map(({ def }) => def));
      const known: OutlineField[] = section.fields.filter(
        ({ def, label }) => label !== undefined && !twice.has(def) && places.has(def),
      );
      const [first, ...others] = displaced(known.map(({ def }) => places.get(def) ?? 0))
        .map((i) => known[i])
        .filter((field) => field !== undefined);
      if (first?.label === undefined) continue;
      yield {
        message: "moved",
        values: { label: first.def.label ?? "" },
        span: first.label,
        related: others.flatMap(({ def, label }) =>
          label === undefined ? [] : [{ message: "also", values: { label: def.label ?? "" }, span: label }],
        ),
      };
    }
  },
});
