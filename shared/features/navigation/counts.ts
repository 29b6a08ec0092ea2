import type { Form } from "../../templates/form.ts";
import { ROLES, type Role } from "../../templates/roles.ts";
import { type Span, span } from "../../text/span.ts";
import type { Link } from "./links.ts";

/** Smaller numbers stand in prose for all sorts of things. */
const LEAST = 10;

const isCount = (role: Role): role is "people.planned" => ROLES[role] === "count";
const COUNTS = (Object.keys(ROLES) as Role[]).filter(isCount);
const PROSE = ["text.summary", "text.finalReport"] as const satisfies readonly Role[];

/**
 * A number as one token: digits in one run or in groups of three, no part of a code, a date, a decimal, a section
 * number, a term like `30-vuotias`, a percentage or a sum of euros.
 */
const NUMBER =
  /(?<![\p{L}\d]|\d[.,:/-])(?:\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}){1,3}|\d{2,12})(?![\p{L}\d]|[.,:/]\d|[\u2010\u2011-]\p{L}|[ \u00A0\u202F]?(?:%|€|euro|pros))/gu;

/** The whole numbers of a piece of prose with their places; thousands separators are ignored. */
export function numbersIn(text: string, within: Span): { readonly value: number; readonly span: Span }[] {
  return [...text.slice(within.start, within.end).matchAll(NUMBER)].map((match) => ({
    value: Number(match[0].replace(/[^\d]/gu, "")),
    span: span(within.start + match.index, within.start + match.index + match[0].length),
  }));
}

/** The counts of the form (people, companies, jobs), each with the same number in the summary and the final report. */
export function countLinks(form: Form): readonly Link[] {
  const numbers = PROSE.flatMap((role) => form.findAll(role)).flatMap(({ span: within }) =>
    numbersIn(form.text, within),
  );
  numbers.sort((a, b) => a.span.start - b.span.start);
  const byValue = new Map<number, { definitions: Span[]; mentions: Span[] }>();
  for (const { value, span: place } of COUNTS.flatMap((role) => form.findAll(role))) {
    if (value < LEAST) continue;
    const known = byValue.get(value);
    if (known !== undefined) known.definitions.push(place);
    else {
      const mentions = numbers.filter((number) => number.value === value).map((number) => number.span);
      byValue.set(value, { definitions: [place], mentions });
    }
  }
  return [...byValue.values()];
}
