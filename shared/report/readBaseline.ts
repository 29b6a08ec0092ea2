import * as z from "zod";
import { parseJsonOf } from "../config/parseJson.ts";
import { type LocalText, type Message, plain } from "../i18n/message.ts";
import type { Baseline } from "./baseline.ts";

/** A known finding: enough to know it again and to name it once it is gone. */
const knownFindingSchema = z.strictObject({
  rule: z.string().min(1).describe("Tarkistuksen tunnus · Kontrollens id · Id of the check"),
  severity: z.enum(["error", "warning", "info", "hint"]),
  path: z
    .string()
    .nullable()
    .describe("Osio ja kenttä, esim. 1/period · Avsnitt och fält · Section and field"),
  message: z.string(),
  fingerprint: z
    .string()
    .min(1)
    .describe(
      "Tunniste, joka säilyy rivien siirtyessä · Kännetecken som består när rader flyttas · Survives moved lines",
    ),
});

/** The file of `--baseline`. Strict: a key that nobody reads is a mistake. */
export const baselineSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  files: z.record(z.string(), z.array(knownFindingSchema)),
});

const TEXTS = {
  notBaseline: {
    fi: "Se ei ole tunnettujen havaintojen luettelo. Tee luettelo komennolla baseline.",
    sv: "Den är ingen förteckning över kända anmärkningar. Gör förteckningen med kommandot baseline.",
    en: "It is no list of known findings. Make one with the command baseline.",
  },
} as const satisfies Record<string, LocalText>;

/** UTF-16 units of the longest baseline that is read: some ten thousand files. */
const MAX_LENGTH = 200_000_000;

/** Reads a baseline, or says in one sentence what is wrong with it. Never throws. */
export function readBaseline(json: string): Baseline | { readonly problem: Message } {
  const parsed = parseJsonOf(json, MAX_LENGTH);
  if ("problem" in parsed) return parsed;
  const read = baselineSchema.safeParse(parsed.data);
  return read.success ? new Map(Object.entries(read.data.files)) : { problem: plain(TEXTS.notBaseline) };
}
