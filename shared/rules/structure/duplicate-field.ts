import type { OutlineField } from "../../templates/outline.ts";
import type { FieldDef } from "../../templates/schema.ts";
import { defineRule } from "../rule.ts";

/** A label more often in its section than the form has it. */
export default defineRule({
  id: "structure/duplicate-field",
  severity: "warning",
  title: { fi: "Kenttä kahdesti", sv: "Fält två gånger", en: "Field twice" },
  source: {
    fi: "Hankekuvauksen lomakemalli: lomakkeen kentät",
    sv: "Blankettmallen för projektbeskrivningen: blankettens fält",
    en: "The form of the project description: its fields",
  },
  messages: {
    repeated: {
      fi: 'Kenttä "{label}" toistuu. Jätä osioon yksi kenttä, jossa on oikea arvo.',
      sv: 'Fältet "{label}" upprepas. Lämna kvar ett fält i avsnittet, med rätt värde.',
      en: 'Field "{label}" is repeated. Leave one field in the section, with the right value.',
    },
    first: {
      fi: 'Kenttä "{label}" on ensimmäisen kerran tässä',
      sv: 'Fältet "{label}" står första gången här',
      en: 'Field "{label}" first stands here',
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Kun sama kenttä on osiossa kahdesti, ei tiedetä, kumpi arvo pitää paikkansa. Tarkistukset lukevat ensimmäisen.",
      sv: "När samma fält står två gånger i ett avsnitt vet man inte vilket värde som gäller. Kontrollerna läser det första.",
      en: "When a field stands twice in a section nobody knows which value holds. The checks read the first.",
    },
    fix: {
      fi: "Poista ylimääräinen kenttä, tai korjaa sen nimi, jos siihen kuuluu jokin toinen kenttä.",
      sv: "Ta bort det överflödiga fältet, eller rätta dess namn om det ska vara ett annat fält.",
      en: "Remove the field that is too many, or mend its name if another field was meant.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        replace: [["Postinumero: 40100\n\n", "Postinumero: 40100\n\nPostinumero: 40200\n\n"]],
      },
      {
        template: "esr-2007-2013",
        replace: [
          ["Puhelinnumero: 040 123 4567", "Puhelinnumero: 040 123 4567\n\nPuhelinnumero: 040 765 4321"],
        ],
      },
      {
        template: "hankekortti",
        replace: [["Lopetuspäivä: 28.02.2018\n", "Lopetuspäivä: 28.02.2018\nLopetuspäivä: 31.12.2018\n"]],
      },
    ],
    valid: [
      { template: "esr-2014-2020", replace: [] },
      { template: "esr-2007-2013", replace: [] },
      {
        template: "hankekortti",
        replace: [
          ["www.esimerkki.fi\n", "sähköpostiosoite erkki.esimerkki(at)esimerkki.fi\n\nwww.esimerkki.fi\n"],
        ],
      },
    ],
  },
  *check(form) {
    for (const section of form.outline.allSections) {
      const first = new Map<FieldDef, OutlineField>();
      for (const field of section.fields) {
        const { def, label, occurrence } = field;
        if (label === undefined || def.repeats || !section.def.fields.includes(def)) continue;
        if (occurrence === 1) first.set(def, field);
        const original = first.get(def);
        if (occurrence === 1 || original?.label === undefined) continue;
        const values = { label: def.label ?? "" };
        yield {
          message: "repeated",
          values,
          span: label,
          related: [{ message: "first", values, span: original.label }],
        };
      }
    }
  },
});
