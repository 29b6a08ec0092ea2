import * as z from "zod";
import { LANGUAGES } from "../i18n/message.ts";
import { parseIsoDay } from "../text/calendar.ts";
import { PROFILES } from "./settings.ts";

const isoDay = z
  .string()
  .refine((text) => parseIsoDay(text) !== undefined, "not a day of the form YYYY-MM-DD")
  .meta({ pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });

/** Severity words that users may write; `information` is how editors call `info`. */
const severityWord = z
  .enum(["off", "hint", "info", "information", "warning", "error"])
  .transform((word) => (word === "information" ? "info" : word));

/** Most files of templates that settings may name. */
const MOST_TEMPLATES = 20;

/** What settings may say. Apart from their type, so that nobody loads it without settings to read. */
export const settingsSchema = z.strictObject({
  language: z
    .enum(LANGUAGES)
    .optional()
    .describe(
      "Viestien ja raporttien kieli · Språk för meddelanden och rapporter · Language of messages and reports",
    ),
  profile: z
    .enum(["auto", ...PROFILES])
    .optional()
    .describe("Mitä varten tarkistetaan · Vad kontrollen gäller · What the document is checked for"),
  asOf: isoDay
    .optional()
    .describe(
      "Päivä, johon hankkeen tilaa verrataan; kelloa ei lueta · Dagen som projektets läge jämförs med; klockan läses inte · The day against which the project is compared; no clock is read",
    ),
  severity: z
    .record(z.string(), severityWord)
    .optional()
    .describe("Tarkistusten vakavuudet · Kontrollernas allvarlighetsgrader · Severities of the checks"),
  maxLength: z
    .record(z.string(), z.number().int().positive())
    .optional()
    .describe(
      "Kentän enimmäispituus merkkeinä · Fältets största längd i tecken · Most characters of a field",
    ),
  sustainability: z
    .strictObject({
      maxScore: z
        .number()
        .int()
        .positive()
        .optional()
        .describe("Suurin pistemäärä · Högsta poäng · Highest score"),
    })
    .optional()
    .describe(
      "Kestävän kehityksen arviointi · Bedömningen av hållbar utveckling · The assessment of sustainable development",
    ),
  inlayHints: z
    .strictObject({
      period: z.boolean().optional(),
      share: z.boolean().optional(),
      counts: z.boolean().optional(),
      town: z.boolean().optional(),
      sums: z.boolean().optional(),
    })
    .optional()
    .describe(
      "Tekstin sekaan näytettävät tiedot · Uppgifter som visas i texten · What is shown within the text",
    ),
  templates: z
    .array(z.string().min(1))
    .max(MOST_TEMPLATES)
    .optional()
    .describe(
      "Lisättävien lomakemallien JSON-tiedostot · JSON-filer med fler blankettmallar · JSON files of further forms",
    ),
  register: z
    .string()
    .optional()
    .describe("Julkisen rekisterin tiedosto · Fil ur det offentliga registret · File of the public register"),
});
