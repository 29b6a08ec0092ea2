import { type Cents, groupThousands } from "../text/money.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** More digits than any sum has; beyond it cents would no longer be exact integers. */
const MOST_DIGITS = 12;

/** What a text says as an amount: whole euros well or badly grouped, or no amount at all. */
export type EuroReading =
  /** `number` is where the digits stand, without the unit. */
  | { readonly kind: "amount"; readonly cents: Cents; readonly number: Span }
  /** `cents` is undefined where the groups leave open which sum is meant. */
  | { readonly kind: "grouping"; readonly cents: Cents | undefined; readonly number: Span }
  | { readonly kind: "none" };

/** The unit after a sum: the sign, the word, the abbreviation or the code of the euro. */
const UNIT_AFTER = /(?:€|euroa?|eur|e)$/iu;
/** The unit before a sum, as other languages write it. */
const UNIT_BEFORE = /^(?:€|eur)(?=[\s\d])/iu;

/** One blank of any kind between two groups: space, NBSP, narrow NBSP, thin space. */
const BLANK = /^[ \u00A0\u202F\u2009]$/u;

/** The digits of a text and what stands between them; undefined when it is anything but groups of digits. */
function groupsIn(text: string): { groups: string[]; joints: string[] } | undefined {
  const pieces = text.split(/(\s+|[.,])/u);
  const groups = pieces.filter((_, i) => i % 2 === 0);
  const joints = pieces.filter((_, i) => i % 2 === 1);
  return groups.every((group) => /^\d+$/u.test(group)) ? { groups, joints } : undefined;
}

/** True when every group after the first has three digits, and the first one to three, no zero in front. */
const isGroupedByThousands = (groups: readonly string[]): boolean =>
  groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/u.test(group) : group.length === 3));

/**
 * Reads an amount of whole euros. Right are `445300`, and thousands divided by one space, NBSP, narrow NBSP or thin
 * space, with or without the unit. Thousands divided by dots, by commas or by several blanks are read, but
 * are to be written otherwise; groups of other lengths leave the sum open. A dot or comma before one or two digits, or
 * after a lone zero, means cents, which no form asks for, and is no amount.
 */
export function readEuros(text: string): EuroReading {
  const unit = UNIT_BEFORE.exec(text)?.[0].length ?? 0;
  const at = trimSpan(text, span(unit, unit === 0 ? text.replace(UNIT_AFTER, "").length : text.length));
  const read = groupsIn(text.slice(at.start, at.end));
  const digits = read?.groups.join("") ?? "";
  if (read === undefined || digits.length > MOST_DIGITS) return { kind: "none" };
  const { groups, joints } = read;
  const marks = joints.filter((joint) => joint === "." || joint === ",");
  const last = groups[groups.length - 1] ?? "";
  if (marks.length > 0 && (last.length < 3 || groups[0] === "0")) return { kind: "none" };
  const cents = Number(digits) * 100;
  const isGrouped = groups.length === 1 || isGroupedByThousands(groups);
  if (isGrouped && joints.every((joint) => BLANK.test(joint))) return { kind: "amount", cents, number: at };
  const isClear = isGrouped && (marks.length === 0 || joints.every((joint) => joint === joints[0]));
  return { kind: "grouping", cents: isClear ? cents : undefined, number: at };
}

/** The amount that a reading certainly stands for, in cents, however it is written; undefined when there is none. */
export const centsOf = (reading: EuroReading): Cents | undefined =>
  reading.kind === "none" ? undefined : reading.cents;

/** Whole euros: `445 300`. The piece is the number without its unit. */
export const euros: FieldType = {
  name: "euros",
  parts: { value: "cents" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const reading = readEuros(text);
    if (reading.kind === "none") return { parts: {}, problems: [{ kind: "amount/invalid", span: at, text }] };
    const { cents } = reading;
    const number = span(offset + reading.number.start, offset + reading.number.end);
    if (reading.kind === "amount") return single({ kind: "cents", value: reading.cents, span: number });
    const problem: ValueProblem = { kind: "amount/grouping", span: at, text };
    if (cents === undefined) return { parts: {}, problems: [problem] };
    const becomes = groupThousands(String(cents / 100), " ");
    const fix = { kind: "safe", edit: { span: number, newText: becomes }, becomes } as const;
    return single({ kind: "cents", value: cents, span: number }, [{ ...problem, fix }]);
  },
};
