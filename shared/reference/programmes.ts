import * as z from "zod";
import { type CalendarDay, compareDays, parseIsoDay } from "../text/calendar.ts";
import data from "./programmes.json";
import type { Provenance } from "./provenance.ts";

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

/**
 * A programme period: the days on which its projects may run, how the codes of its funds begin, its priority axes and
 * specific objectives. A list that is not `complete` says nothing about what it does not hold.
 */
export type Programme = z.infer<typeof schema>["programmes"][number];
export type Priority = z.infer<typeof priority>;
export type Objective = z.infer<typeof objective>;
export type TitleConfidence = z.infer<typeof confidence>;

const { programmes, ...about } = schema.parse(data);

/** Where the lists of axes and objectives come from. */
export const PROGRAMME_LISTS: Provenance = {
  ...about,
  complete: false,
  note: "Each period says of its axes and of its objectives whether they are complete.",
};

/** The programme periods, oldest first. */
export const PROGRAMMES: readonly Programme[] = programmes;

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

/** The letters with which codes of a fund begin, whatever the period; none for a fund that no period has. */
export const lettersOfFund = (fund: string): ReadonlySet<string> =>
  new Set(
    PROGRAMMES.flatMap(({ codes }) => codes)
      .filter((code) => code.fund === fund)
      .map(({ letter }) => letter),
  );

/** The funds whose codes begin with a letter, oldest period first, each once. */
export const fundsOfLetter = (letter: string): readonly string[] => [
  ...new Set(
    PROGRAMMES.flatMap(({ codes }) => codes)
      .filter((code) => code.letter === letter)
      .map(({ fund }) => fund),
  ),
];

/** True when the day lies in the programme's eligibility period; false where that is not known. */
export const isEligibleOn = ({ window }: Programme, day: CalendarDay): boolean =>
  window !== undefined && compareDays(window.from, day) <= 0 && compareDays(day, window.to) <= 0;
