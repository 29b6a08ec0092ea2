import { type Field, type Form, isEmpty } from "../../templates/form.ts";
import { hasRole, type Severity } from "../../templates/schema.ts";
import type { Span } from "../../text/span.ts";
import { characters } from "../../text/words.ts";
import { defineRule } from "../rule.ts";
import { limitOf } from "./fieldLimits.ts";

/** A project's name: 95 of 100 in the public register have at most 97 characters, the longest of all has 179. */
const NAME_LIMITS = [
  { max: 200, severity: "warning" },
  { max: 100, severity: "info" },
] as const;

/** What a person writes in a field: the justification where the field asks for one, else the value. */
const writtenIn = (field: Field): Span | undefined =>
  field.def.content === "note" ? field.note : isEmpty(field) ? undefined : field.value;

interface Limit {
  readonly max: number;
  readonly severity: Severity;
  readonly message: "long" | "name";
}

const isName = ({ def }: Field): boolean => hasRole(def, "project.name");

/** The limits of a field, those that weigh most first. */
function limitsFor(field: Field, set: Readonly<Record<string, number>>): readonly Limit[] {
  const own = limitOf(field, set);
  return [
    ...(own === undefined ? [] : [{ max: own, severity: "warning", message: "long" } as const]),
    ...(isName(field) ? NAME_LIMITS.map((limit) => ({ ...limit, message: "name" as const })) : []),
  ];
}

function* tooLong(form: Form, set: Readonly<Record<string, number>>) {
  const isAnySet = Object.keys(set).length > 0;
  for (const field of isAnySet ? form.fields : form.fieldsOf("project.name")) {
    const written = writtenIn(field);
    if (written === undefined) continue;
    const limits = limitsFor(field, set);
    if (limits.length === 0) continue;
    const n = characters(form.textOf(written));
    const broken = limits.find(({ max }) => n > max);
    if (broken !== undefined) yield { span: written, n, ...broken };
  }
}

/**
 * A text longer than the limit that the user has set for its field, or a project's name too long to be read in lists.
 * No limit of any form is published, so none but the name's holds by default.
 */
export default defineRule({
  id: "text/too-long",
  severity: "off",
  title: { fi: "Teksti on liian pitkä", sv: "Texten är för lång", en: "Text too long" },
  source: {
    fi: "Lomakkeiden merkkimääriä ei ole julkaistu: rajat asettaa käyttäjä (esr.maxLength). Hankkeen nimen rajat 100 ja 200 perustuvat julkiseen rekisteriin, jossa pisin nimi on 179 merkkiä.",
    sv: "Blanketternas teckengränser har inte publicerats: användaren ställer in dem (esr.maxLength). Gränserna 100 och 200 för projektets namn bygger på det offentliga registret, där det längsta namnet har 179 tecken.",
    en: "The forms' limits have not been published: the user sets them (esr.maxLength). The limits 100 and 200 for the project's name rest on the public register, where the longest name has 179 characters.",
  },
  messages: {
    long: {
      fi: "{n} merkkiä, raja {max}. Lyhennä tekstiä.",
      sv: "{n} tecken, gränsen är {max}. Förkorta texten.",
      en: "{n} characters, the limit is {max}. Shorten the text.",
    },
    name: {
      fi: "{n} merkkiä, raja {max}. Anna hankkeelle lyhyt ja kuvaava nimi.",
      sv: "{n} tecken, gränsen är {max}. Ge projektet ett kort och beskrivande namn.",
      en: "{n} characters, the limit is {max}. Give the project a short and telling name.",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Liian pitkä teksti voi katketa, kun se siirretään lomakkeelle. Pitkä nimi ei mahdu luetteloihin eikä jää mieleen.",
      sv: "En för lång text kan klippas av när den förs över till blanketten. Ett långt namn får inte plats i förteckningar och är svårt att minnas.",
      en: "A text that is too long may be cut off when it is put into the form. A long name fits no list and is not remembered.",
    },
    fix: {
      fi: "Lyhennä teksti. Rajan voi asettaa kentälle asetuksella esr.maxLength: avain on kentän polku (3/summary), rooli (text.summary) tai tunnus (summary), arvo merkkien enimmäismäärä. Kenttä, jolla on perustelu, mitataan perustelustaan.",
      sv: "Förkorta texten. En gräns för ett fält ställs in med esr.maxLength: nyckeln är fältets sökväg (3/summary), roll (text.summary) eller id (summary), värdet högsta antalet tecken. Av ett fält med motivering mäts motiveringen.",
      en: "Shorten the text. A limit for a field is set by esr.maxLength: the key is the field's path (3/summary), its role (text.summary) or its id (summary), the value the most characters. Of a field with a justification the justification is measured.",
    },
  },
  examples: {
    invalid: [
      {
        replace: [
          [
            "Esimerkkipolku (keksitty hanke)",
            "Esimerkkipolku eli työttömyydestä työhön johtavan palvelupolun kehittäminen, kokeilu ja juurruttaminen kuntien yhteistyönä",
          ],
        ],
      },
      { replace: [], settings: { maxLength: { "3/summary": 100 } } },
      { replace: [], settings: { maxLength: { "text.summary": 100 } } },
      { replace: [], settings: { maxLength: { summary: 100 } } },
      { replace: [], settings: { maxLength: { "8.1/analysis": 20 } } },
      {
        template: "hankekortti",
        replace: [["Esimerkkipolku\n", `${"Työstä työhön ".repeat(8)}\n`]],
      },
    ],
    valid: [{ replace: [] }, { replace: [], settings: { maxLength: { "3/summary": 1000, summary: 10 } } }],
  },
  *check(form, { settings }) {
    for (const { span, severity, message, n, max } of tooLong(form, settings.maxLength ?? {}))
      yield { message, values: { n, max }, span, severity };
  },
});
