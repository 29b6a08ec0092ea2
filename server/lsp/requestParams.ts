import * as z from "zod";
import { LANGUAGES } from "../../shared/i18n/message.ts";
import type {
  CopyParams,
  EffectiveConfigurationParams,
  ExplainParams,
  LetterParams,
  MissingParams,
  ProjectsParams,
  RecogniseParams,
  ScaffoldParams,
  StatusParams,
  SummaryParams,
  SuppressParams,
} from "../../shared/protocol.ts";
import { parseIsoDay } from "../../shared/text/calendar.ts";

/** What the parameters of our own requests must be like: any program may send them, not only our client. */

export const recogniseParams: z.ZodType<RecogniseParams> = z.object({ text: z.string() });
export const explainParams: z.ZodType<ExplainParams> = z.object({
  rule: z.string(),
  language: z.enum(LANGUAGES).exactOptional(),
});
export const scaffoldParams: z.ZodType<ScaffoldParams> = z.object({ template: z.string().exactOptional() });
export const statusParams: z.ZodType<StatusParams> = z.object({ uri: z.string() });
export const summaryParams: z.ZodType<SummaryParams> = z.object({ uri: z.string() });
export const missingParams: z.ZodType<MissingParams> = z.object({ uri: z.string() });
export const letterParams: z.ZodType<LetterParams> = z.object({ uri: z.string() });
export const projectsParams: z.ZodType<ProjectsParams> = z.object({});
export const copyParams: z.ZodType<CopyParams> = z.object({
  uri: z.string(),
  position: z.object({ line: z.number(), character: z.number() }),
});
export const effectiveConfigurationParams: z.ZodType<EffectiveConfigurationParams> = z.object({
  uri: z.string().exactOptional(),
  user: z.unknown().optional(),
  folder: z.unknown().optional(),
});
export const suppressParams: z.ZodType<SuppressParams> = z.object({
  uri: z.string(),
  rule: z.string().min(1),
  path: z.string(),
  reason: z.string().trim().min(1),
  author: z.string().trim().min(1),
  date: z.string().refine((text) => parseIsoDay(text) !== undefined, "not a day of the form YYYY-MM-DD"),
});
