import { type Field, type Form, isNotGiven } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { type Span, span } from "../../text/span.ts";
import { EQUALITY_ROLES } from "../equality/answerFields.ts";
import { defineRule } from "../rule.ts";
import { matrixRows } from "../sustainability/matrixRows.ts";

/**
 * An indirect target group in any case that asserts one: `välillinen`, `välillisen`, `välilliset`, `välillisenä` … with
 * `kohderyhm…`, whether its letters are put together or taken apart (NFC, NFD). The partitive is left out: it is the
 * case of denial (`ei ole välillisiä kohderyhmiä`).
 */
const MENTION =
  /(?<![\p{L}\p{M}])v(?:ä|a\u0308)lilli(?:nen|sten|(?:se|si)(?:n|t|en|in|ksi|lle|(?:n|ll|lt|ss|st)(?:ä|a\u0308)))\s{1,2}kohderyhm[\p{L}\p{M}]*/iu;

const PROSE_ROLES = ["text.summary", "text.finalReport"] as const satisfies readonly Role[];

/** What the applicant says in the plan, on equality and sustainability, and in the final report. */
function proseOf(form: Form): readonly Span[] {
  const roles: readonly Role[] = [...PROSE_ROLES, ...EQUALITY_ROLES];
  const rows = new Set<Field>(form.once(matrixRows).map(({ field }) => field));
  return form.fields.flatMap((field) => {
    if (Object.values(field.def.roles).some((role) => PROSE_ROLES.some((one) => one === role)))
      return [field.value];
    const isNoted = rows.has(field) || Object.values(field.def.roles).some((role) => roles.includes(role));
    return isNoted && field.note !== undefined ? [field.note] : [];
  });
}

function firstMention(form: Form): Span | undefined {
  for (const prose of proseOf(form)) {
    const found = MENTION.exec(form.textOf(prose));
    if (found !== null) return span(prose.start + found.index, prose.start + found.index + found[0].length);
  }
  return undefined;
}

/** The text speaks of an indirect target group, and none is given. */
export default defineRule({
  id: "target-group/indirect-mentioned",
  severity: "hint",
  roles: ["targetGroup.indirect", ...PROSE_ROLES, ...EQUALITY_ROLES],
  title: {
    fi: "Välillinen kohderyhmä vain tekstissä",
    sv: "Indirekt målgrupp bara i texten",
    en: "Indirect target group only in the text",
  },
  source: {
    fi: "Työkalun oma päättely: kohderyhmä, josta tekstissä puhutaan, kuuluu myös sille varattuun kohtaan",
    sv: "Verktygets egen slutledning: en målgrupp som texten talar om hör också till den punkt som är avsedd för den",
    en: "The tool's own reasoning: a target group of which the text speaks belongs to its own item as well",
  },
  messages: {
    mentioned: {
      fi: "Teksti mainitsee välillisen kohderyhmän, mutta kohta 4.2 on tyhjä. Kuvaa välillinen kohderyhmä kohdassa 4.2 tai muuta tekstiä.",
      sv: "Texten nämner en indirekt målgrupp, men punkt 4.2 är tom. Beskriv den indirekta målgruppen i punkt 4.2 eller ändra texten.",
      en: "The text mentions an indirect target group, but item 4.2 is empty. Describe the indirect group in item 4.2, or change the text.",
    },
    notGiven: {
      fi: "Välillistä kohderyhmää ei ole annettu",
      sv: "Någon indirekt målgrupp har inte angetts",
      en: "No indirect target group is given",
    },
  },
  fix: "none",
  docs: {
    why: {
      fi: "Viiva tarkoittaa, ettei hankkeella ole välillistä kohderyhmää. Jos teksti puhuu sellaisesta, kuvaus on ristiriidassa itsensä kanssa.",
      sv: "Ett streck betyder att projektet inte har någon indirekt målgrupp. Talar texten om en sådan motsäger beskrivningen sig själv.",
      en: "A hyphen says that the project has no indirect target group. Where the text speaks of one, the description contradicts itself.",
    },
    fix: {
      fi: "Kirjoita välillinen kohderyhmä sille varattuun kohtaan. Jos tekstissä tarkoitetaan varsinaista kohderyhmää, korjaa sana.",
      sv: "Skriv den indirekta målgruppen i punkten för den. Om texten avser den egentliga målgruppen, rätta ordet.",
      en: "Write the indirect target group in its own item. If the text means the primary group, correct the word.",
    },
  },
  asks: true,
  examples: {
    invalid: [
      {
        replace: [
          ["Alueen työnantajat ja kuntien työllisyyspalvelut.", "-"],
          ["Palvelupolku on uusi palvelu.", "Välillisen kohderyhmän elämäntilanne kohentuu."],
        ],
      },
      {
        replace: [
          ["Alueen työnantajat ja kuntien työllisyyspalvelut.", "-"],
          [
            "Hankkeessa syntyi malli, jota kunta käyttää edelleen.",
            "Välilliset kohderyhmät saivat oppaan. Välillisenä kohderyhmänä olivat kunnat.",
          ],
        ],
      },
    ],
    valid: [
      { replace: [["Palvelupolku on uusi palvelu.", "Välillisen kohderyhmän elämäntilanne kohentuu."]] },
      {
        replace: [
          ["Alueen työnantajat ja kuntien työllisyyspalvelut.", "-"],
          ["Palvelupolku on uusi palvelu.", "Vaikutus on välillinen, eikä välillisiä kohderyhmiä ole."],
        ],
      },
    ],
  },
  *check(form) {
    const indirect = form.fieldOf("targetGroup.indirect");
    if (indirect === undefined || !isNotGiven(form, indirect)) return;
    const mention = firstMention(form);
    if (mention === undefined) return;
    yield {
      message: "mentioned",
      span: mention,
      related: [{ message: "notGiven", span: indirect.value }],
    };
  },
});
