import { nameKey } from "../../reference/names.ts";
import type { Form } from "../../templates/form.ts";
import { span } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { type Listed, municipalityLists, regionLists, subRegionLists } from "./listedAreas.ts";

/** One area twice in one list. */
export default defineRule({
  id: "region/duplicate",
  severity: "warning",
  roles: ["area.regions", "area.municipalities"],
  title: {
    fi: "Alue kahdesti luettelossa",
    sv: "Område två gånger i listan",
    en: "Area twice in a list",
  },
  source: {
    fi: "Työkalun oma nyrkkisääntö: kukin alue merkitään luetteloon kerran",
    sv: "Verktygets egen tumregel: varje område antecknas en gång i listan",
    en: "The tool's own rule of thumb: each area stands once in its list",
  },
  messages: {
    twice: {
      fi: "{x} on luettelossa kahdesti. Poista toinen.",
      sv: "{x} står två gånger i listan. Ta bort det ena.",
      en: "{x} is in the list twice. Remove one of them.",
    },
    alias: {
      fi: "{x} ja {y} ovat sama alue. Poista toinen.",
      sv: "{x} och {y} är samma område. Ta bort det ena.",
      en: "{x} and {y} are the same area. Remove one of them.",
    },
    first: { fi: "{x} on jo tässä", sv: "{x} står redan här", en: "{x} is already here" },
  },
  fix: "safe",
  fixTitle: {
    fi: "Poista toinen {x}",
    sv: "Ta bort det andra {x}",
    en: "Remove the second {x}",
  },
  docs: {
    why: {
      fi: "Kahdesti merkitty alue voi olla näppäilyvirhe, jonka paikalle kuuluu toinen nimi.",
      sv: "Ett område som står två gånger kan vara ett slagfel där ett annat namn borde stå.",
      en: "An area that stands twice may be a slip where another name belongs.",
    },
    fix: {
      fi: "Poista jälkimmäinen nimi, tai korjaa se, jos piti kirjoittaa toinen alue.",
      sv: "Ta bort det senare namnet, eller rätta det om ett annat område skulle stå där.",
      en: "Remove the later name, or correct it if another area was meant.",
    },
  },
  tags: ["unnecessary"],
  examples: {
    invalid: [
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nKunnat: Oulu, Ii, Oulu, Kempele",
        fixed: "6 Maantieteellinen kohdealue\n\nKunnat: Oulu, Ii, Kempele",
      },
      {
        template: "esr-2014-2020",
        text: "6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun, Oulu",
        fixed: "6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun",
      },
      {
        template: "esr-2007-2013",
        text: "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi ja Lappi",
        fixed:
          "3. Projektin toteutusalue ja kohderyhmän kuvaus\n\n3.1 Maantieteellinen kohdealue\n\nMaakunnat: Lappi",
      },
    ],
    valid: ["6 Maantieteellinen kohdealue\n\nSeutukunnat: Oulun\n\nKunnat: Oulu, Kempele"],
  },
  *check(form) {
    // Sub-regions are written in the genitive or the nominative.
    const subRegions: readonly (readonly Listed<unknown>[])[] = form.once(subRegionLists);
    for (const list of listsOf(form)) {
      const seen = new Map<string, Listed<unknown>>();
      for (const listed of list) if (!seen.has(keyOf(listed))) seen.set(keyOf(listed), listed);
      for (const [i, listed] of list.entries()) {
        const first = seen.get(keyOf(listed));
        const before = list[i - 1];
        if (first === undefined || first === listed || before === undefined) continue;
        const values = { x: listed.name, y: first.name };
        const isAlias = nameKey(first.name) !== nameKey(listed.name) && !subRegions.includes(list);
        // `Etelä- ja Pohjois-Savo`: the name before is nothing without this one.
        const isNeeded = form.textOf(before.span) !== before.name;
        yield {
          message: isAlias ? "alias" : "twice",
          values,
          span: listed.span,
          related: [{ message: "first", values: { x: first.name }, span: first.span }],
          ...(!isAlias &&
            !isNeeded && {
              fix: {
                kind: "safe",
                edits: [{ span: span(before.span.end, listed.span.end), newText: "" }],
              },
            }),
        };
      }
    }
  },
});

/** Every list of the form by itself: a list that stands twice is another rule's matter. */
const listsOf = (form: Form): readonly (readonly Listed<{ readonly code: string }>[])[] => [
  ...form.once(regionLists),
  ...form.once(subRegionLists),
  ...form.once(municipalityLists),
];

/** Names of one area are one; names of no area are compared as text. */
const keyOf = ({ area, name }: Listed<{ readonly code: string }>): string => area?.code ?? nameKey(name);
