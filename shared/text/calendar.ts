/** A day of the Gregorian calendar, without time and time zone. `month` and `day` count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The day when it exists (years 1–9999), otherwise undefined. */
export function toDay(year: number, month: number, day: number): CalendarDay | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
    return undefined;
  return { year, month, day };
}

/** Reads `YYYY-MM-DD`; undefined for anything else and for days that do not exist. */
export function parseIsoDay(text: string): CalendarDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return match === null ? undefined : toDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Negative when `a` is the earlier day, 0 for the same day, positive when `a` is the later. */
export const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day;

/** True for one and the same day. */
export const isSameDay = (a: CalendarDay, b: CalendarDay): boolean => compareDays(a, b) === 0;

/** The next day. The day after 31.12.9999 is that day itself. */
export const dayAfter = ({ year, month, day }: CalendarDay): CalendarDay =>
  toDay(year, month, day + 1) ?? toDay(year, month + 1, 1) ?? toDay(year + 1, 1, 1) ?? { year, month, day };

/** Whole months from `start` to `end`, both included in the period: 1.1.–31.12. is 12. Negative when reversed. */
export function wholeMonths(start: CalendarDay, end: CalendarDay): number {
  const after = dayAfter(end);
  const months = (after.year - start.year) * 12 + after.month - start.month;
  return after.day < start.day ? months - 1 : months;
}

/** The last day of so many whole months from `start`: 1.4.2015 and 12 give 31.3.2016. Undefined after the year 9999. */
export function endOfMonths({ year, month, day }: CalendarDay, months: number): CalendarDay | undefined {
  const index = month - 1 + months;
  const [y, m] = [year + Math.floor(index / 12), (index % 12) + 1];
  if (day > 1 && toDay(y, m, day) !== undefined) return toDay(y, m, day - 1);
  // The first of a month, or a day that the last month does not have: the end of the month before, or of that month.
  const [lastYear, lastMonth] = day > 1 ? [y, m] : m === 1 ? [y - 1, 12] : [y, m - 1];
  return toDay(lastYear, lastMonth, daysIn(lastYear, lastMonth));
}

/** `1.4.2015`: how people write days in Finnish; `padded` gives `01.04.2015`. Years have four digits. */
export function formatDay({ year, month, day }: CalendarDay, padded = false): string {
  const two = (n: number): string => (padded ? String(n).padStart(2, "0") : String(n));
  return `${two(day)}.${two(month)}.${String(year).padStart(4, "0")}`;
}

/** `2015-04-01`. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Days from 1.1.0001 of the Gregorian calendar. */
function dayNumber({ year, month, day }: CalendarDay): number {
  const before = year - 1;
  let days =
    before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + day;
  for (let past = 1; past < month; past++) days += daysIn(year, past);
  return days;
}

/** Days from `a` to `b`; negative when `b` is the earlier. */
export const daysBetween = (a: CalendarDay, b: CalendarDay): number => dayNumber(b) - dayNumber(a);

/**
 * Months from `a` to `b` where they are whole: the same day of the month, or both the last of theirs (31.12. and 31.3.,
 * 30.6. and 31.7.). Negative when `b` is the earlier; undefined for any other two days.
 */
export function monthsBetween(a: CalendarDay, b: CalendarDay): number | undefined {
  const isLast = ({ year, month, day }: CalendarDay): boolean => day === daysIn(year, month);
  if (a.day !== b.day && !(isLast(a) && isLast(b))) return undefined;
  return (b.year - a.year) * 12 + b.month - a.month;
}
