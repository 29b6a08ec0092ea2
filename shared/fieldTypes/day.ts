import { type CalendarDay, formatDay, toDay } from "../text/calendar.ts";
import { span } from "../text/span.ts";
import type { FieldType, ParsedValue, Part, ValueProblem } from "./fieldType.ts";

const DAY = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u;

/** Reads `1.4.2015` or `01.04.2015`; undefined for anything else and for days that do not exist. */
export function parseDay(text: string): CalendarDay | undefined {
  const match = DAY.exec(text.replace(/[\u00A0\u202F]/gu, " "));
  return match === null ? undefined : toDay(Number(match[3]), Number(match[2]), Number(match[1]));
}

/** Reads one day of a value: the piece when the day exists, the problem when it does not or is written otherwise. */
export function readDay(
  text: string,
  offset: number,
  padded: boolean,
): { part: Part | undefined; problems: ValueProblem[] } {
  const at = span(offset, offset + text.length);
  const day = parseDay(text);
  if (day === undefined) return { part: undefined, problems: [{ kind: "date/invalid", span: at, text }] };
  const official = formatDay(day, padded);
  const problems: ValueProblem[] =
    official === text
      ? []
      : [
          {
            kind: "date/style",
            span: at,
            text,
            fix: { kind: "safe", edit: { span: at, newText: official }, becomes: official },
          },
        ];
  return { part: { kind: "day", value: day, span: at }, problems };
}

/** One day, as on the project card: `01.06.2015`. */
export const day: FieldType = {
  name: "day",
  parts: { value: "day" },
  parse(text, offset, settings): ParsedValue {
    const { part, problems } = readDay(text, offset, settings.paddedDays);
    return { parts: part === undefined ? {} : { value: part }, problems };
  },
};
