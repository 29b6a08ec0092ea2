import { fold } from "../text/fold.ts";
import { type Span, span, trimSpan } from "../text/span.ts";
import { parseCount } from "./count.ts";
import type { FieldType, Part, ValueProblem } from "./fieldType.ts";

/** The word that opens the part of the women: `150, joista naisia 70`. */
const OF_WHOM = "joista";

/** Where the women's number stands: the last word after `joista`; undefined when the value has no such part. */
function womenSpan(text: string, comma: number): Span | undefined {
  const rest = trimSpan(text, span(comma + 1, text.length));
  const words = text.slice(rest.start, rest.end).split(/\s/u);
  const last = words[words.length - 1] ?? "";
  if (words.length < 2 || fold(words[0] ?? "") !== OF_WHOM) return undefined;
  return span(rest.end - last.length, rest.end);
}

/** A number of people, jobs, companies or degrees, and how many of them are women's: `150, joista naisia 70`. */
export const countOfWhom: FieldType = {
  name: "countOfWhom",
  parts: { total: "count", women: "count" },
  parse(text, offset) {
    const parts: Record<string, Part> = {};
    const problems: ValueProblem[] = [];
    const read = (name: string, at: Span): void => {
      const piece = text.slice(at.start, at.end);
      const value = parseCount(piece);
      const place = span(offset + at.start, offset + at.end);
      if (value === undefined) problems.push({ kind: "count/invalid", span: place, text: piece });
      else parts[name] = { kind: "count", value, span: place };
    };
    const comma = text.indexOf(",");
    const women = comma < 0 ? undefined : womenSpan(text, comma);
    if (women === undefined) {
      read("total", span(0, text.length));
    } else {
      read("total", trimSpan(text, span(0, comma)));
      read("women", women);
    }
    return { parts, problems };
  },
};
