import { z } from "zod";
import { type CalendarDay, parseIsoDay } from "../text/calendar.ts";
import data from "./programmes.json";

const day = z.string().transform((text, context): CalendarDay => {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) context.addIssue({ code: "custom", message: "not a day" });
  return parsed ?? { year: 1, month: 1, day: 1 };
});

const schema = z.strictObject({
  source: z.string(),
  programmes: z.array(
    z.strictObject({
      id: z.string(),
      window: z.strictObject({ from: day, to: day, source: z.string() }).optional(),
      codes: z.array(z.strictObject({ fund: z.string(), letter: z.string(), prefix: z.string() })),
    }),
  ),
});

/** A programme period: the days on which its projects may run, and how the codes of its funds begin. */
export type Programme = z.infer<typeof schema>["programmes"][number];

/** The programme periods, oldest first. */
export const PROGRAMMES: readonly Programme[] = schema.parse(data).programmes;

/** The programme period of that id, e.g. `2014-2020`; undefined for an id that no period has. */
export const findProgramme = (id: string | undefined): Programme | undefined =>
  PROGRAMMES.find((programme) => programme.id === id);

/** The programme period whose codes begin as this one does, and the fund; undefined where no period is known. */
export function programmeOfCode(code: {
  readonly letter: string;
  readonly digits: string;
}): { programme: Programme; fund: string } | undefined {
  for (const programme of PROGRAMMES)
    for (const { fund, letter, prefix } of programme.codes)
      if (code.letter === letter && code.digits.startsWith(prefix)) return { programme, fund };
  return undefined;
}
