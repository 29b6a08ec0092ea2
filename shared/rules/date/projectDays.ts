import type { Form, Valued } from "../../templates/form.ts";
import { type CalendarDay, compareDays } from "../../text/calendar.ts";

/** The first and last day of the project, each where it is there and valid. */
export interface ProjectDays {
  readonly start: Valued<CalendarDay> | undefined;
  readonly end: Valued<CalendarDay> | undefined;
  /** True when the last day is before the first: one of the two is wrong, and nobody can tell which. */
  readonly reversed: boolean;
}

/** The days of the project as its fields give them. */
export function projectDays(form: Form): ProjectDays {
  const start = form.find("period.start");
  const end = form.find("period.end");
  const reversed = start !== undefined && end !== undefined && compareDays(start.value, end.value) > 0;
  return { start, end, reversed };
}
