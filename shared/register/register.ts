import { parseProjectCode } from "../fieldTypes/projectCode.ts";
import { isEligibleOn, type Programme, programmeOfCode } from "../reference/programmes.ts";
import { type CalendarDay, compareDays } from "../text/calendar.ts";
import type { Cents } from "../text/money.ts";

/** What the register calls a project: running, ended, or interrupted, which is neither. */
export type RegisterStatus = "running" | "ended" | "interrupted";

/** An authority as the register names it. */
export interface RegisterAuthority {
  /** As the register writes it, often without commas. */
  readonly written: string;
  /** The id of the authority, e.g. `ely/hame`; undefined for a name that is not known. */
  readonly id: string | undefined;
}

/** A project of the public register. What is undefined is empty in the register, or could not be read. */
export interface RegisterRow {
  readonly code: string;
  readonly name: string | undefined;
  /** Programme and its part, of which only the export of 2007–2013 tells. */
  readonly section: string | undefined;
  /** Number of the priority axis: `3`. */
  readonly priority: string | undefined;
  readonly authority: RegisterAuthority | undefined;
  readonly status: RegisterStatus | undefined;
  readonly start: CalendarDay | undefined;
  readonly end: CalendarDay | undefined;
  readonly applicant: string | undefined;
  /** EU and state money, in cents. */
  readonly granted: Cents | undefined;
  readonly realised: Cents | undefined;
  /** All public money, in cents. */
  readonly plannedPublic: Cents | undefined;
  readonly realisedPublic: Cents | undefined;
}

/** What was read of a register: plain data, fit to be handed to another thread. */
export interface RegisterData {
  /** In the order of the file, each code once. */
  readonly rows: readonly RegisterRow[];
  /** Codes of rows that could not be used: the register holds them, but what it says of them is not known. */
  readonly unusable: readonly string[];
}

/** A register with its look-ups. */
export interface Register {
  readonly rows: readonly RegisterRow[];
  /** The row of a code; undefined where there is none, or none that could be used. */
  find(code: string): RegisterRow | undefined;
  /** True when the code stands in the register, whether or not its row could be used. */
  holds(code: string): boolean;
  /**
   * True when a project of that programme period and fund begins on the day or later: so far the register reaches. False
   * when it holds none of theirs. Days on which no project of the period may run are slips and do not count.
   */
  reaches(programme: Programme, fund: string, day: CalendarDay): boolean;
}

/** Puts the look-ups on what was read. */
export function createRegister({ rows, unusable }: RegisterData): Register {
  const byCode = new Map<string, RegisterRow>();
  const latest = new Map<string, CalendarDay>();
  const key = (programme: Programme, fund: string): string => `${programme.id} ${fund}`;
  for (const row of rows) {
    byCode.set(row.code, row);
    const code = parseProjectCode(row.code);
    const known = code && programmeOfCode(code);
    if (known === undefined || row.start === undefined || !isEligibleOn(known.programme, row.start)) continue;
    const at = key(known.programme, known.fund);
    const before = latest.get(at);
    if (before === undefined || compareDays(before, row.start) < 0) latest.set(at, row.start);
  }
  const lost = new Set(unusable);
  return {
    rows,
    find: (code) => byCode.get(code),
    holds: (code) => byCode.has(code) || lost.has(code),
    reaches(programme, fund, day) {
      const last = latest.get(key(programme, fund));
      return last !== undefined && compareDays(day, last) <= 0;
    },
  };
}
