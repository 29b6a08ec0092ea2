import { span, trimSpan } from "../text/span.ts";
import { checkBusinessId } from "./businessId.ts";
import { type FieldType, type Partner, single, type ValueProblem } from "./fieldType.ts";

/** Fewest and most digits of a text that can only be meant as a business id; a phone number has more. */
const ID_DIGITS = { least: 6, most: 9 } as const;

/** True when a piece of a partner line is meant as a business id, well formed or not. */
function looksLikeBusinessId(text: string): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  if (digits < ID_DIGITS.least || digits > ID_DIGITS.most) return false;
  return /^(?:FI[ \u00A0]?)?[\d \-\u2010-\u2015\u2212]+$/iu.test(text) || /^[\dA-Z]{7}-[\dA-Z]$/iu.test(text);
}

/** The pieces of one line between commas, without white space, with their UTF-16 offsets in the document. */
function pieces(line: string, offset: number): { text: string; start: number; end: number }[] {
  let at = 0;
  return line.split(",").map((piece) => {
    const inside = trimSpan(line, span(at, at + piece.length));
    at += piece.length + 1;
    return {
      text: line.slice(inside.start, inside.end),
      start: offset + inside.start,
      end: offset + inside.end,
    };
  });
}

/**
 * Reads `Name, 1234567-8`, `Name, Organisation type, 1234567-8` or a bare name; names may themselves hold commas.
 * A business id that is not valid is a problem and no part of the partner.
 */
export function readPartner(
  line: string,
  offset: number,
): { readonly partner: Partner; readonly problem: ValueProblem | undefined } {
  const all = pieces(line, offset);
  const last = all[all.length - 1];
  const hasId = last !== undefined && all.length > 1 && looksLikeBusinessId(last.text);
  const rest = hasId ? all.slice(0, -1) : all;
  const type = rest.length > 1 ? rest[rest.length - 1]?.text : undefined;
  const named = type === undefined ? rest : rest.slice(0, -1);
  const problem = hasId ? checkBusinessId(last.text, last.start) : undefined;
  return {
    partner: {
      name: named.map(({ text }) => text).join(", "),
      organisationType: type,
      businessId:
        hasId && problem === undefined ? { text: last.text, span: span(last.start, last.end) } : undefined,
      span: span(offset, offset + line.length),
    },
    problem,
  };
}

/** The partners of a joint project or the recipients of transferred aid, one a line. */
export const partners: FieldType = {
  name: "partners",
  parts: { value: "partners" },
  parse(text, offset) {
    const found: Partner[] = [];
    const problems: ValueProblem[] = [];
    let start = 0;
    for (const line of text.split(/\r\n|\r|\n/u)) {
      const at = text.indexOf(line, start);
      start = at + line.length;
      if (line.trim() === "") continue;
      const inside = trimSpan(text, span(at, at + line.length));
      const { partner, problem } = readPartner(text.slice(inside.start, inside.end), offset + inside.start);
      found.push(partner);
      if (problem !== undefined) problems.push(problem);
    }
    return single({ kind: "partners", value: found, span: span(offset, offset + text.length) }, problems);
  },
};
