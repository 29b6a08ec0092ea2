import { parseDay } from "../fieldTypes/day.ts";
import { parseProjectCode } from "../fieldTypes/projectCode.ts";
import { findAuthority } from "../reference/authorities.ts";
import { type CalendarDay, parseIsoDay } from "../text/calendar.ts";
import { fold } from "../text/fold.ts";
import type { Cents } from "../text/money.ts";
import type { RegisterAuthority, RegisterStatus } from "./register.ts";

/** The day of a cell, without the time that tables may add: `1.3.2015`, `01.03.2015 0:00`, `2015-03-01`. */
export function readDay(cell: string): CalendarDay | undefined {
  const day = /^[\d.-]+/u.exec(cell)?.[0] ?? "";
  const rest = cell.slice(day.length);
  if (!/^(?:[ T][\d:.]*)?$/u.test(rest)) return undefined;
  return parseDay(day) ?? parseIsoDay(day);
}

/** More digits than any sum has; beyond it cents would no longer be exact integers. */
const MOST_DIGITS = 12;

/** The whole euros and the decimals of a sum; undefined for a text that is none, or could be two. */
function digitsOf(text: string): { readonly euros: string; readonly decimals: string } | undefined {
  const marks = [...text].filter((character) => character === "." || character === ",");
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  if (last < 0) return { euros: text, decimals: "" };
  const [before, after] = [text.slice(0, last), text.slice(last + 1)];
  // Three digits after the only mark: thousands to one reader, thousandths to another.
  if (marks.length === 1) return after.length === 3 ? undefined : { euros: before, decimals: after };
  const decimalMark = text[last];
  const groups = before.split(/[.,]/u);
  const isOneMark = marks.slice(0, -1).every((mark) => mark === marks[0] && mark !== decimalMark);
  const isGrouped = groups.every((group, i) => (i === 0 ? group.length <= 3 : group.length === 3));
  return isOneMark && isGrouped ? { euros: groups.join(""), decimals: after } : undefined;
}

/**
 * A sum in cents: `50177.67`, `50177,67`, `50 177,67 €`. More decimals than two, which spreadsheets leave, are rounded.
 * Undefined for anything else, as for a sum that may be read in two ways (`50.177`).
 */
export function readSum(cell: string): Cents | undefined {
  const text = cell.replace(/[\s\u00A0\u202F\u2009]|€$/gu, "").replace(/^\u2212/u, "-");
  const isNegative = text.startsWith("-");
  const digits = digitsOf(isNegative ? text.slice(1) : text);
  if (digits === undefined) return undefined;
  const { euros, decimals } = digits;
  if (!/^\d+$/u.test(euros) || !/^\d*$/u.test(decimals) || euros.length > MOST_DIGITS) return undefined;
  const cents = Number(euros) * 100 + Number(decimals.slice(0, 2).padEnd(2, "0"));
  const rounded = Number(decimals[2] ?? "0") >= 5 ? cents + 1 : cents;
  return isNegative ? -rounded : rounded;
}

/** The code of a cell in capitals; undefined for what is no code of any fund. */
export function readCode(cell: string): string | undefined {
  const text = cell.toUpperCase();
  return /^.\d{4,}$/u.test(text) && parseProjectCode(text) !== undefined ? text : undefined;
}

/** The number of a priority axis: `3`, `3.`, `TL 3`, `3: Title`. */
export const readPriority = (cell: string): string | undefined =>
  /^(?:TL ?)?0?(\d{1,2})(?!\d)/iu.exec(cell)?.[1];

/** The words of the registers of EURA 2007 and EURA 2014 for the state of a project, and others for the same. */
const STATUS_WORDS: Readonly<Record<string, RegisterStatus>> = {
  toiminnassa: "running",
  käynnissä: "running",
  "toiminta päättynyt": "ended",
  päättynyt: "ended",
  keskeytynyt: "interrupted",
  keskeytetty: "interrupted",
};

/** What the register calls the project; undefined for words that are not known. */
export const readStatus = (cell: string): RegisterStatus | undefined => STATUS_WORDS[fold(cell)];

/** The authority of a cell, known by its name however that is written. */
export const readAuthority = (cell: string): RegisterAuthority => ({
  written: cell,
  id: findAuthority(cell)?.authority.id,
});
