import { defineRule } from "../rule.ts";

/** A colon where the form has a full stop after the number, or the reverse, or neither. */
export default defineRule({
  id: "programme/number-punctuation",
  severity: "info",
  roles: ["project.priority.number"],
  needs: ({ layout }) => layout.numberMark !== undefined,
  title: {
    fi: "Numeron jälkeinen välimerkki",
    sv: "Skiljetecknet efter numret",
    en: "Mark after the number",
  },
  source: {
    fi: "Hankekuvausten lomakemallit: 2014–2020 numeron jälkeen on piste (3. Nimi, 6.1. Nimi), 2007–2013 kaksoispiste (2: Nimi)",
    sv: "Blankettmallarna för projektbeskrivningar: 2014–2020 följs numret av punkt (3. Namn, 6.1. Namn), 2007–2013 av kolon (2: Namn)",
    en: "The forms of the project descriptions: in 2014–2020 a full stop follows the number (3. Title, 6.1. Title), in 2007–2013 a colon (2: Title)",
  },
  messages: {
    differs: {
      fi: 'Numeron jälkeinen välimerkki poikkeaa mallista. Lomakkeella se kirjoitetaan "{form}".',
      sv: 'Skiljetecknet efter numret avviker från modellen. På blanketten skrivs det "{form}".',
      en: 'The mark after the number differs from the form. The form writes it "{form}".',
    },
  },
  fix: "safe",
  fixTitle: {
    fi: 'Kirjoita "{form}"',
    sv: 'Skriv "{form}"',
    en: 'Write "{form}"',
  },
  docs: {
    why: {
      fi: "Lomakkeella numero erotetaan nimestä aina samalla merkillä. Yhtenäinen tapa helpottaa hankkeiden hakemista ja vertailua.",
      sv: "På blanketten skiljs numret från namnet alltid med samma tecken. Ett enhetligt skrivsätt gör projekten lättare att söka och jämföra.",
      en: "The form always parts the number from the title by the same mark. One way of writing makes projects easier to find and compare.",
    },
    fix: {
      fi: "Kirjoita numeron jälkeen lomakkeen mukainen merkki ja välilyönti.",
      sv: "Skriv blankettens tecken och ett mellanslag efter numret.",
      en: "Write the form's mark and a space after the number.",
    },
  },
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nToimintalinja: 3: Työllisyys ja työvoiman liikkuvuus",
        fixed: "1 Hanke\n\nToimintalinja: 3. Työllisyys ja työvoiman liikkuvuus",
      },
      {
        template: "esr-2014-2020",
        text: "1 Hanke\n\nErityistavoite: 7.1 Tuottavuuden ja työhyvinvoinnin parantaminen",
        fixed: "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      },
      {
        template: "esr-2007-2013",
        text: "1. Projekti\n\nToimintalinja: 5. Tekninen tuki",
        fixed: "1. Projekti\n\nToimintalinja: 5: Tekninen tuki",
      },
    ],
    valid: [
      "1 Hanke\n\nErityistavoite: 7.1. Tuottavuuden ja työhyvinvoinnin parantaminen",
      "1 Hanke\n\nToimintalinja: 3",
      { template: "esr-2007-2013", text: "1. Projekti\n\nToimintalinja: 5: Tekninen tuki" },
    ],
  },
  *check(form) {
    for (const { problem } of form.problems("number/punctuation")) {
      const { fix } = problem;
      if (fix === undefined) continue;
      yield {
        message: "differs",
        values: { form: fix.becomes },
        span: problem.span,
        fix: { kind: fix.kind, edits: [fix.edit] },
      };
    }
  },
});
