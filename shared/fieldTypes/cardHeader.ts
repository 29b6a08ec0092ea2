import { type Span, span, trimSpan } from "../text/span.ts";
import { readDay } from "./day.ts";
import type { FieldType, Part } from "./fieldType.ts";

/** A dash between two days; a hyphen will do. */
const DASH = /[-‐‑–—−]/u;

/** What stands between the bars of a line, without white space, as spans of the line. */
function cellsOf(text: string): Span[] {
  let start = 0;
  return text.split("|").map((cell) => {
    const at = trimSpan(text, span(start, start + cell.length));
    start += cell.length + 1;
    return at;
  });
}

/** The days before and after the first dash of a cell; a piece that is no day is left out. */
function daysIn(text: string, offset: number, cell: Span, padded: boolean): Record<string, Part> {
  const dash = text.slice(cell.start, cell.end).search(DASH);
  if (dash < 0) return {};
  const days: Record<string, Part> = {};
  for (const [name, from, to] of [
    ["start", cell.start, cell.start + dash],
    ["end", cell.start + dash + 1, cell.end],
  ] as const) {
    const at = trimSpan(text, span(from, to));
    const { part } = readDay(text.slice(at.start, at.end), offset + at.start, padded);
    if (part !== undefined) days[name] = part;
  }
  return days;
}

/** A header has days or an axis; a line with a bar alone may be the title of a window. */
const MARKS = /\d\.\s?\d{1,2}\.\s?\d{4}|(?:^|\|)\s*(?:toimintalinja|tl|insatsområde|priority)\s{0,3}\d/iu;

const textPart = (value: string, start: number): Part => ({
  kind: "text",
  value,
  span: span(start, start + value.length),
});

/**
 * The second line of a project card: `Toimintalinja 3 (ESR) | 01.06.2015 – 31.05.2018 | Satakunta`. Each cell is known
 * by what it says: the one with days, the one with a word and a number, and after the first the one with no digit. A
 * piece that is not there or does not read is left out; the line is a heading for people, so it has no problems.
 */
export const cardHeader: FieldType = {
  name: "cardHeader",
  parts: { priority: "text", start: "day", end: "day", region: "text" },
  parse(text, offset, { paddedDays }) {
    const parts: Record<string, Part> = {};
    cellsOf(text).forEach((cell, i) => {
      const written = text.slice(cell.start, cell.end);
      const days = daysIn(text, offset, cell, paddedDays);
      const number = /^\p{L}+\s{0,3}(\d{1,2})(?:\D|$)/u.exec(written)?.[1];
      if (Object.keys(days).length > 0) Object.assign(parts, days);
      else if (number !== undefined)
        parts.priority ??= textPart(number, offset + cell.start + written.indexOf(number));
      else if (i > 0 && /^\D+$/u.test(written)) parts.region ??= textPart(written, offset + cell.start);
    });
    return { parts, problems: [] };
  },
  recognises: (text) => text.includes("|") && MARKS.test(text),
};
