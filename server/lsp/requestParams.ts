import * as z from "zod";
import { LANGUAGES } from "../../shared/i18n/message.ts";
import type { ExplainParams, RecogniseParams, ScaffoldParams, StatusParams } from "../../shared/protocol.ts";

/** What the parameters of our own requests must be like: any program may send them, not only our client. */

export const recogniseParams: z.ZodType<RecogniseParams> = z.object({ text: z.string() });
export const explainParams: z.ZodType<ExplainParams> = z.object({
  rule: z.string(),
  language: z.enum(LANGUAGES).exactOptional(),
});
export const scaffoldParams: z.ZodType<ScaffoldParams> = z.object({ template: z.string().exactOptional() });
export const statusParams: z.ZodType<StatusParams> = z.object({ uri: z.string() });
