import { type Span, span } from "../text/span.ts";
import type { FieldType, ParsedValue, Part } from "./fieldType.ts";

/** A non-negative integer that is exact as a number; undefined for `-1`, `2,5` and words. */
const parseScore = (token: string): number | undefined =>
  /^\d{1,15}$/u.test(token) ? Number(token) : undefined;

/**
 * The direct and the indirect score of one sustainability row: `2 3`, in a table also `2 | 3`. The last two words of the row decide; neither has
 * a piece unless both are integers. Ceilings are a rule's business, not the type's.
 */
export const scores: FieldType = {
  name: "scores",
  parts: { direct: "count", indirect: "count" },
  parse(text, offset): ParsedValue {
    const read = [...text.matchAll(/[^\s|]+/gu)].slice(-2).flatMap((token): Part[] => {
      const value = parseScore(token[0]);
      const start = offset + token.index;
      const at: Span = span(start, start + token[0].length);
      return value === undefined ? [] : [{ kind: "count", value, span: at }];
    });
    const [direct, indirect] = read;
    return direct === undefined || indirect === undefined
      ? { parts: {}, problems: [{ kind: "score/invalid", span: span(offset, offset + text.length), text }] }
      : { parts: { direct, indirect }, problems: [] };
  },
};
