import * as z from "zod";
import { parseJson } from "../config/parseJson.ts";
import type { LocalText, Message } from "../i18n/message.ts";
import { parseIsoDay } from "../text/calendar.ts";
import type { Suppression } from "./suppression.ts";

/**
 * Findings that a person has looked at and set aside, kept beside the document and never in it:
 * the notes of `A.txt` are `A.txt.esr-notes.json`. Every part is mandatory, so that nothing is set aside in silence.
 */
export const suppressionSchema = z.strictObject({
  rule: z
    .string()
    .min(1)
    .describe("Tarkistuksen tunnus, esim. date/long-duration · Kontrollens id · Id of the check"),
  path: z
    .string()
    .describe(
      "Havainnon osio ja kenttä, esim. 1/period; tyhjä, jos havainto koskee koko tiedostoa · Avsnitt och fält; tomt för hela filen · Section and field; empty for the whole file",
    ),
  reason: z
    .string()
    .trim()
    .min(1)
    .describe("Miksi havainto voi jäädä · Varför anmärkningen kan stå kvar · Why the finding may stand"),
  author: z.string().trim().min(1).describe("Kuka päätti · Vem som beslutade · Who decided"),
  date: z
    .string()
    .refine((text) => parseIsoDay(text) !== undefined, "not a day of the form YYYY-MM-DD")
    .meta({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
    .describe("Päivä muodossa VVVV-KK-PP · Dag i formen ÅÅÅÅ-MM-DD · Day as YYYY-MM-DD"),
});

export const notesSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  suppressions: z.array(suppressionSchema),
});

const TEXTS = {
  notJson: {
    fi: "Muistiinpanotiedostoa ei voi lukea: se ei ole JSON-muotoa. Ohitukset eivät ole voimassa.",
    sv: "Anteckningsfilen kan inte läsas: den är inte JSON. Undantagen gäller inte.",
    en: "The notes cannot be read: they are not JSON. The suppressions do not hold.",
  },
  invalid: {
    fi: "Ohitus {n} ei ole voimassa: jokaisessa on oltava rule, path, reason, author ja date (VVVV-KK-PP).",
    sv: "Undantag {n} gäller inte: alla måste ha rule, path, reason, author och date (ÅÅÅÅ-MM-DD).",
    en: "Suppression {n} does not hold: each must have rule, path, reason, author and date (YYYY-MM-DD).",
  },
  shape: {
    fi: 'Muistiinpanotiedoston muoto on väärä: siinä on oltava "version": 1 ja luettelo "suppressions".',
    sv: 'Anteckningsfilen har fel form: den ska ha "version": 1 och listan "suppressions".',
    en: 'The notes have the wrong form: they must have "version": 1 and a list "suppressions".',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Reads notes from JSON text. What cannot be used is named and does not hold; the rest does. */
export function readNotes(json: string): {
  suppressions: readonly Suppression[];
  problems: readonly Message[];
} {
  const parsed = parseJson(json);
  if ("problem" in parsed) return { suppressions: [], problems: [{ text: TEXTS.notJson, values: {} }] };
  const outer = z
    .looseObject({ version: z.literal(1), suppressions: z.array(z.unknown()) })
    .safeParse(parsed.data);
  if (!outer.success) return { suppressions: [], problems: [{ text: TEXTS.shape, values: {} }] };
  const read = outer.data.suppressions.map((one) => suppressionSchema.safeParse(one));
  return {
    suppressions: read.flatMap((one) => (one.success ? [one.data] : [])),
    problems: read.flatMap((one, i) => (one.success ? [] : [{ text: TEXTS.invalid, values: { n: i + 1 } }])),
  };
}

/** The notes with one more suppression, as the text of the file; notes that could not be read are not overwritten. */
export function withSuppression(json: string | undefined, added: Suppression): string | undefined {
  const known = json === undefined ? { version: 1, suppressions: [] } : parseLoosely(json);
  if (known === undefined) return undefined;
  return `${JSON.stringify({ ...known, suppressions: [...known.suppressions, added] }, null, 2)}\n`;
}

function parseLoosely(json: string): { suppressions: readonly unknown[] } | undefined {
  const parsed = parseJson(json);
  if ("problem" in parsed) return undefined;
  const notes = z.looseObject({ suppressions: z.array(z.unknown()) }).safeParse(parsed.data);
  return notes.success ? notes.data : undefined;
}
