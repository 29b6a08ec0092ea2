import * as z from "zod";
import { parseJsonOf } from "../config/parseJson.ts";
import { type LocalText, type Message, plain } from "../i18n/message.ts";
import { type Digest, gatherDocuments } from "../rules/projectDocuments.ts";
import type { Survey } from "./survey.ts";

const NOT_SURVEY: LocalText = {
  fi: "Se ei ole katsaus tarkistettaviin tiedostoihin. Tee katsaus komennolla survey.",
  sv: "Den är ingen översikt över filerna som kontrolleras. Gör en med kommandot survey.",
  en: "It is no survey of the files to be checked. Make one with the command survey.",
};

/** UTF-16 units of the longest survey that is read: one of a hundred thousand documents fits many times. */
const MAX_LENGTH = 500_000_000;

const count = z.number().int().min(0);
const position = z.strictObject({ line: count, character: count });
const place = z.strictObject({ start: position, end: position });
const fact = <T extends z.ZodType>(value: T) => z.strictObject({ value, place });
const day = z.strictObject({ year: count, month: count, day: count });
const cents = z.number().int();
const code = z.string().regex(/^[SAJ]\d{1,12}$/u);

const digestSchema = z.strictObject({
  document: z.string(),
  file: z.string(),
  template: z.string(),
  code: fact(code),
  start: fact(day).optional(),
  end: fact(day).optional(),
  authority: fact(z.string()).optional(),
  plannedPublic: fact(cents).optional(),
  budget: fact(z.strictObject({ min: cents.optional(), max: cents.optional() })).optional(),
});

const surveySchema = z.strictObject({
  version: z.literal(1),
  documents: z.array(digestSchema),
  codes: z.record(z.string(), code),
});

/** Reads what `surveyText` wrote, or says why it cannot. */
export function readSurvey(text: string): Survey | { readonly problem: Message } {
  const parsed = parseJsonOf(text, MAX_LENGTH);
  if ("problem" in parsed) return parsed;
  const { success, data } = surveySchema.safeParse(parsed.data);
  if (!success) return { problem: plain(NOT_SURVEY) };
  return {
    documents: gatherDocuments(data.documents as readonly Digest[]),
    codes: new Map(Object.entries(data.codes)),
  };
}
