import { span, trimSpan } from "../text/span.ts";
import type { FieldType, Part, ValueProblem } from "./fieldType.ts";

/**
 * The end of a number like `3`, `6.1`, `6,1`, `6. 1.` or, as EU regulations number objectives, `4.a` or `4 a)` at the start;
 * 0 when there is none. A letter without a stop is one of the number before a bracket, a title or nothing: `2 e-palvelut` has none.
 */
function numberEnd(text: string): number {
  const number =
    /^\d{1,2}(?:\.(?:\d{1,2}|[a-z](?!\p{L}))|,\d{1,2}(?!\d)|\. \d{1,2}(?=[.:)])|\.[A-Z](?=[.:)]|\s)| ?[a-z](?=\)|\s+\p{Lu}|\s*$))?/u;
  return number.exec(text)?.[0].length ?? 0;
}

/** `Toimintalinja 3`, `TL 3`, `ET 6.1`: what people put before the number. */
const NAMED = /^(?:toimintalinja|erityistavoite|tl|et)\.?\s{0,3}(?=\d)/iu;

/** `6,1` and `6. 1` as the forms write them: `6.1`. */
const officialNumber = (written: string): string => written.replace(/,|\. /u, ".");

/**
 * A priority axis or a specific objective: `3. Title`, `6.1. Title`, in the 2007–2013 form `2: Title`, on the card
 * `Toimintalinja 3 (ESR)` or the bare title. Pieces: `number` (without its mark) and `title`, each where it stands.
 */
export const numbered: FieldType = {
  name: "numbered",
  parts: { number: "text", title: "text" },
  parse(text, offset, { numberMark }) {
    const named = NAMED.exec(text)?.[0].length ?? 0;
    const length = numberEnd(text.slice(named));
    const parts: Record<string, Part> = {};
    const problems: ValueProblem[] = [];
    const add = (name: string, start: number, end: number, value = text.slice(start, end)): void => {
      if (end > start) parts[name] = { kind: "text", value, span: span(offset + start, offset + end) };
    };
    if (length === 0) {
      add("title", 0, text.length);
      return { parts, problems };
    }
    const end = named + length;
    const written = text.slice(named, end);
    const official = officialNumber(written);
    add("number", named, end, official);
    const mark = /^[.:)]/u.exec(text.slice(end))?.[0] ?? "";
    const title = trimSpan(text, span(end + mark.length, text.length));
    // `Toimintalinja 3 (ESR)` has no title.
    if (named > 0 && text[title.start] === "(") return { parts, problems };
    add("title", title.start, title.end);
    if (
      numberMark !== undefined &&
      title.end > title.start &&
      (mark !== numberMark || written !== official)
    ) {
      const at = span(offset + named, offset + title.start);
      const newText = `${official}${numberMark} `;
      problems.push({
        kind: "number/punctuation",
        span: at,
        text: text.slice(named, title.start),
        fix: { kind: "safe", becomes: newText.trim(), edit: { span: at, newText } },
      });
    }
    return { parts, problems };
  },
};
