import { type Cents, groupThousands } from "../text/money.ts";
import { span } from "../text/span.ts";
import { type FieldType, single, type ValueProblem } from "./fieldType.ts";

/** More digits than any sum has; beyond it cents would no longer be exact integers. */
const MOST_DIGITS = 12;

/** What a text says as an amount: whole euros well or badly grouped, or no amount at all. */
type Reading =
  | { readonly kind: "amount"; readonly cents: Cents }
  | { readonly kind: "grouping"; readonly cents: Cents | undefined; readonly digits: string }
  | { readonly kind: "none" };

const toCents = (digits: string): Cents => Number(digits) * 100;

/** True when every group after the first has three digits and the first has one to three. */
const isGroupedByThousands = (groups: readonly string[]): boolean =>
  groups.every((group, i) => (i === 0 ? group.length >= 1 && group.length <= 3 : group.length === 3));

/**
 * Reads an amount of whole euros. Right are `445300`, and thousands by space, NBSP, narrow or thin NBSP, with or
 * without a euro sign at the end. Dots or commas between groups of three are read, but are to be written otherwise;
 * a comma or dot before one or two digits means cents, which no form asks for.
 */
export function readEuros(text: string): Reading {
  const bare = text.replace(/[ \u00A0\u202F]?(?:€|euroa)$/u, "");
  const groups = bare.split(/[ \u00A0\u202F\u2009.,]/u);
  const digits = groups.join("");
  if (!/^\d+$/u.test(digits) || digits.length > MOST_DIGITS || groups.includes("")) return { kind: "none" };
  const marks = bare.match(/[.,]/gu)?.length ?? 0;
  const grouped = groups.length === 1 || isGroupedByThousands(groups);
  if (marks === 0) {
    return grouped
      ? { kind: "amount", cents: toCents(digits) }
      : { kind: "grouping", cents: undefined, digits };
  }
  const isDecimal = (groups[groups.length - 1]?.length ?? 0) < 3;
  if (isDecimal) return { kind: "none" };
  const isPlain = grouped && marks === groups.length - 1 && new Set(bare.match(/[.,]/gu)).size === 1;
  return { kind: "grouping", cents: isPlain ? toCents(digits) : undefined, digits };
}

/** Whole euros: `445 300` */
export const euros: FieldType = {
  name: "euros",
  parts: { value: "cents" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const reading = readEuros(text);
    if (reading.kind === "none") return { parts: {}, problems: [{ kind: "amount/invalid", span: at, text }] };
    if (reading.kind === "amount") return single({ kind: "cents", value: reading.cents, span: at });
    const becomes = groupThousands(reading.digits, " ");
    const problem: ValueProblem = { kind: "amount/grouping", span: at, text };
    if (reading.cents === undefined) return { parts: {}, problems: [problem] };
    return single({ kind: "cents", value: reading.cents, span: at }, [
      { ...problem, fix: { kind: "safe", edit: { span: at, newText: becomes }, becomes } },
    ]);
  },
};
