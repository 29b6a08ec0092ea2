import { span, trimSpan } from "../text/span.ts";
import { readEuros } from "./euros.ts";
import type { FieldType, Part } from "./fieldType.ts";

/** A budget bracket of the project card: `100000-500000 €`, with a hyphen or an en dash. */
export const euroRange: FieldType = {
  name: "euroRange",
  parts: { min: "cents", max: "cents" },
  parse(text, offset) {
    const at = span(offset, offset + text.length);
    const invalid = { parts: {}, problems: [{ kind: "amount/invalid", span: at, text }] } as const;
    const dash = text.search(/[-–]/u);
    if (dash < 0) return invalid;
    const read = (start: number, end: number): Part | undefined => {
      const inside = trimSpan(text, span(start, end));
      const reading = readEuros(text.slice(inside.start, inside.end));
      return reading.kind === "amount"
        ? { kind: "cents", value: reading.cents, span: span(offset + inside.start, offset + inside.end) }
        : undefined;
    };
    const min = read(0, dash);
    const max = read(dash + 1, text.length);
    if (min?.kind !== "cents" || max?.kind !== "cents") return invalid;
    return {
      parts: { min, max },
      problems: min.value > max.value ? [{ kind: "range/reversed", span: at, text }] : [],
    };
  },
};
