import * as z from "zod";
import { type CalendarDay, parseIsoDay } from "../text/calendar.ts";
import data from "./programmes.json";

const day = z.string().transform((text, context): CalendarDay => {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a day" });
  return parsed ?? { year: 1, month: 1, day: 1 };
});

const title = z.strictObject({ fi: z.string(), sv: z.string().optional(), en: z.string().optional() });
/** How sure the title is: high = published or seen on project pages · medium, low = from memory · unknown = no title. */
const confidence = z.enum(["high", "medium", "low", "unknown"]);

const priority = z.strictObject({
  number: z.string(),
  fund: z.string(),
  title,
  accept: z.array(z.string()).default([]),
  confidence,
  /** False where nobody has published the objectives of this axis. */
  objectivesComplete: z.boolean().default(true),
});

const objective = z.strictObject({
  number: z.string(),
  /** Other ways of writing the number, e.g. the EU regulation's `4.a`. */
  also: z.array(z.string()).default([]),
  /** Number of the priority axis that the objective belongs to. */
  axis: z.string(),
  title: title.optional(),
  accept: z.array(z.string()).default([]),
  confidence,
});

const listOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ complete: z.boolean(), source: z.string(), values: z.array(value) });

const schema = z.strictObject({
  source: z.string(),
  date: z.string(),
  licence: z.string(),
  programmes: z.array(
    z.strictObject({
      id: z.string(),
      window: z.strictObject({ from: day, to: day, source: z.string() }).optional(),
      /** Where all codes of the period can be seen; absent where no list of them has been published. */
      codeSource: z.string().optional(),
      codes: z.array(z.strictObject({ fund: z.string(), letter: z.string(), prefix: z.string() })),
      equalityObjectives: z
        .array(z.string())
        .default([])
        .describe("Numbers of the specific objectives whose aim is equality between women and men"),
      priorities: listOf(priority),
      objectives: listOf(objective),
    }),
  ),
});

/** The programme periods and what they are made of, as read. */
export type ProgrammeEntry = z.infer<typeof schema>["programmes"][number];
export type PriorityEntry = z.infer<typeof priority>;
export type ObjectiveEntry = z.infer<typeof objective>;
export type TitleConfidence = z.infer<typeof confidence>;

export default schema.parse(data);
