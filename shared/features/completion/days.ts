import { parseDay } from "../../fieldTypes/day.ts";
import { WORDINGS } from "../../fieldTypes/period.ts";
import type { Form } from "../../templates/form.ts";
import { escapeSnippet } from "../../templates/tabStops.ts";
import { type CalendarDay, endOfMonths, formatDay } from "../../text/calendar.ts";
import { fold } from "../../text/fold.ts";
import { type Span, span } from "../../text/span.ts";
import type { Words } from "../hover/words.ts";
import type { Value, Values } from "./suggestion.ts";

/** Lengths for which an end is offered, in months. */
const LENGTHS = [12, 18, 24, 30, 36];

/** How a day is asked for where none is known: no clock is read. */
const DAY_PATTERN = { padded: "pp.kk.vvvv", bare: "p.k.vvvv" } as const;

/** The last days of periods that begin on `start`, each with its length. */
const ends = (form: Form, start: CalendarDay, words: Words, before = ""): Value[] =>
  LENGTHS.flatMap((months) => {
    const end = endOfMonths(start, months);
    if (end === undefined) return [];
    const text = `${before}${formatDay(end, form.template.layout.paddedDays)}`;
    return [{ text, detail: words.count(months, "month") }];
  });

/** The days with which a project may end, from the day on which it starts. */
export function endValues(form: Form, words: Words): Value[] {
  const start = form.find("period.start");
  return start === undefined ? [] : ends(form, start.value, words);
}

function pattern(form: Form): Value {
  const day = form.template.layout.paddedDays ? DAY_PATTERN.padded : DAY_PATTERN.bare;
  const text = `Alkaa ${day} ja päättyy ${day}`;
  return { text, snippet: `Alkaa \${1:${escapeSnippet(day)}} ja päättyy \${2:${escapeSnippet(day)}}` };
}

/**
 * What goes on with a period that is being written: the whole pattern where nothing is there, and behind its first day
 * the days on which it may end. @param value the value on the cursor's line, white space included
 */
export function periodValues(form: Form, value: Span, offset: number, words: Words): Values | undefined {
  const tokens = [...form.textOf(value).matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    end: value.start + match.index + match[0].length,
  }));
  const [opening, first, ...rest] = tokens;
  const wording = WORDINGS.find((one) => opening !== undefined && one.opening === fold(opening.text));
  const start = first && parseDay(first.text);
  if (start === undefined || wording === undefined || first === undefined) {
    const isBeginning =
      tokens.length <= 1 && (wording !== undefined || "alkaa".startsWith(fold(opening?.text ?? "")));
    if (!isBeginning) return undefined;
    const from = opening === undefined ? offset : Math.min(offset, opening.end - opening.text.length);
    const to = opening === undefined ? offset : Math.max(offset, opening.end);
    return { kind: "day", at: span(from, to), values: [pattern(form)] };
  }
  const joint = wording.middle.join(" ");
  const [one, two] = rest;
  const isJoined = one !== undefined && two !== undefined && fold(`${one.text} ${two.text}`) === joint;
  const done = isJoined ? two.end : first.end;
  if (offset <= done) return undefined;
  const from = form.text.slice(done, offset).search(/\S/u);
  return {
    kind: "day",
    at: span(from < 0 ? offset : done + from, Math.max(offset, tokens.at(-1)?.end ?? offset)),
    values: ends(form, start, words, isJoined ? "" : `${joint} `),
  };
}
