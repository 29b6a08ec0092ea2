import { fold } from "../text/fold.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import { centsOf, readEuros } from "./euros.ts";
import type { FieldType, ParsedValue, Part } from "./fieldType.ts";

/** Words and signs that leave one end of a bracket open. */
const OPEN_ENDS: Readonly<Record<string, "min" | "max">> = {
  yli: "min",
  vähintään: "min",
  ">": "min",
  alle: "max",
  enintään: "max",
  "<": "max",
};

const invalid = (text: string, at: Span): ParsedValue => ({
  parts: {},
  problems: [{ kind: "amount/invalid", span: at, text }],
});

/** The amount within a piece of `text`; `offset` is where `text` begins in the document. */
function readEnd(text: string, offset: number, piece: Span): (Part & { kind: "cents" }) | undefined {
  const inside = trimSpan(text, piece);
  const value = centsOf(readEuros(text.slice(inside.start, inside.end)));
  if (value === undefined) return undefined;
  return { kind: "cents", value, span: span(offset + inside.start, offset + inside.end) };
}

/**
 * A budget bracket of the project card: `100000-500000 €`, with a hyphen or a dash. One amount is a bracket of its own
 * (`min` and `max` the same), `yli 1000000 €` has no `max`. A reversed bracket has no pieces: nobody may compare with it.
 */
export const euroRange: FieldType = {
  name: "euroRange",
  parts: { min: "cents", max: "cents" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const opening = /^(?:[<>]|[\p{L}\p{M}]+)/u.exec(text)?.[0] ?? "";
    const open = OPEN_ENDS[fold(opening)];
    const dash = text.search(/[-‐‑–—−]/u);
    if (open !== undefined || dash < 0) {
      const amount = readEnd(text, offset, span(opening.length, text.length));
      if (amount === undefined || (opening !== "" && open === undefined)) return invalid(text, at);
      return { parts: open === undefined ? { min: amount, max: amount } : { [open]: amount }, problems: [] };
    }
    const min = readEnd(text, offset, span(0, dash));
    const max = readEnd(text, offset, span(dash + 1, text.length));
    if (min === undefined || max === undefined) return invalid(text, at);
    if (min.value > max.value) return { parts: {}, problems: [{ kind: "range/reversed", span: at, text }] };
    return { parts: { min, max }, problems: [] };
  },
};
