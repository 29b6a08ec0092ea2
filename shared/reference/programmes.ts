import { type CalendarDay, compareDays } from "../text/calendar.ts";
import data, {
  type ObjectiveEntry,
  type PriorityEntry,
  type ProgrammeEntry,
  type TitleConfidence,
} from "./programmes.prepared.ts";
import type { Provenance } from "./provenance.ts";

/**
 * A programme period: the days on which its projects may run, how the codes of its funds begin, its priority axes and
 * specific objectives. A list that is not `complete` says nothing about what it does not hold.
 */
export type Programme = ProgrammeEntry;
export type Priority = PriorityEntry;
export type Objective = ObjectiveEntry;
export type { TitleConfidence };

const { programmes, ...about } = data;

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

const NONE: ReadonlySet<string> = new Set();
const lettersByFund: ReadonlyMap<string, ReadonlySet<string>> = PROGRAMMES.flatMap(
  ({ codes }) => codes,
).reduce(
  (known, { fund, letter }) => known.set(fund, new Set([...(known.get(fund) ?? NONE), letter])),
  new Map<string, ReadonlySet<string>>(),
);

/** The letters with which codes of a fund begin, whatever the period; none for a fund that no period has. */
export const lettersOfFund = (fund: string): ReadonlySet<string> => lettersByFund.get(fund) ?? NONE;

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
