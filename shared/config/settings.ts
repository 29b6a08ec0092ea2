import * as z from "zod";
import { LANGUAGES } from "../i18n/message.ts";
import { parseIsoDay } from "../text/calendar.ts";

/** The situations in which a description is checked. */
export const PROFILES = ["draft", "submission", "review"] as const;
export type Profile = (typeof PROFILES)[number];

const isoDay = z
  .string()
  .refine((text) => parseIsoDay(text) !== undefined, "not a day of the form YYYY-MM-DD");

/** Severity words that users may write; `information` is how editors call `info`. */
const severityWord = z
  .enum(["off", "hint", "info", "information", "warning", "error"])
  .transform((word) => (word === "information" ? "info" : word));

/** The settings of the section `esr`, the same in editors and in esr.config.json. Every key may be left out. */
export const settingsSchema = z.strictObject({
  language: z.enum(LANGUAGES).optional().describe("Language of messages, hovers and reports"),
  profile: z
    .enum(["auto", ...PROFILES])
    .optional()
    .describe("What the document is checked for"),
  asOf: isoDay.optional().describe("The day against which dates are compared; no clock is ever read"),
  severity: z.record(z.string(), severityWord).optional().describe("Rule id → severity"),
  maxLength: z.record(z.string(), z.number().int().positive()).optional().describe("Field → most characters"),
  sustainability: z
    .strictObject({ maxScore: z.number().int().positive().optional() })
    .optional()
    .describe("Highest sustainability score"),
  register: z.string().optional().describe("File of the public register's export"),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Ceiling of a sustainability score until a source for another is found. */
export const DEFAULT_MAX_SCORE = 10;
