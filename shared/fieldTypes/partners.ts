import { isDashes } from "../text/dashes.ts";
import { span, trimSpan } from "../text/span.ts";
import { checkBusinessId, isBusinessId } from "./businessId.ts";
import { type FieldType, type Partner, single, type ValueProblem } from "./fieldType.ts";

/** A business id at the end of a name, without a comma before it, in brackets or not. */
const ID_AT_END = /(?<=\s)\(?(?:y-tunnus:? ?)?(\d{7}[-\u2010-\u2015\u2212]?\d)[).]{0,2}$/iu;

/** Fewest and most digits of a text that can only be meant as a business id; a phone number has more. */
const ID_DIGITS = { least: 6, most: 9 } as const;

/** True when a piece of a partner line is meant as a business id, well formed or not. */
function looksLikeBusinessId(text: string): boolean {
  const digits = text.match(/\d/gu)?.length ?? 0;
  if (digits < ID_DIGITS.least || digits > ID_DIGITS.most) return false;
  return /^(?:FI[ \u00A0]?)?[\d \-\u2010-\u2015\u2212]+$/iu.test(text) || /^[\dA-Z]{7}-[\dA-Z]$/iu.test(text);
}

interface Piece {
  readonly text: string;
  readonly start: number;
}

/** The piece of `line` between two offsets of it, without white space; `offset` is where the line begins. */
function pieceOf(line: string, offset: number, start: number, end: number): Piece {
  const inside = trimSpan(line, span(start, end));
  return { text: line.slice(inside.start, inside.end), start: offset + inside.start };
}

/** The pieces of one line between commas, without white space, with their UTF-16 offsets in the document. */
function pieces(line: string, offset: number): Piece[] {
  let at = 0;
  return line.split(",").map((piece) => {
    const start = at;
    at += piece.length + 1;
    return pieceOf(line, offset, start, start + piece.length);
  });
}

/** The piece without what people put around a business id. */
function bareId({ text, start }: Piece): Piece {
  const before = /^\(?(?:y-tunnus:? ?)?/iu.exec(text)?.[0].length ?? 0;
  const bare = text.slice(before).replace(/[).]{1,2}$/u, "");
  return { text: bare, start: start + before };
}

/** The business id of a line, wherever it stands, and the pieces around it. The comma before it may be missing. */
function splitId(line: string, offset: number): { id: Piece | undefined; others: readonly Piece[] } {
  const all = pieces(line, offset);
  const last = all[all.length - 1];
  if (last === undefined) return { id: undefined, others: all };
  const own = all.length < 2 ? undefined : all.findLast((piece) => looksLikeBusinessId(bareId(piece).text));
  if (own !== undefined) return { id: bareId(own), others: all.filter((piece) => piece !== own) };
  const found = ID_AT_END.exec(last.text);
  const [whole = "", text = ""] = found ?? [];
  // Eight digits without a hyphen may be a phone number.
  if (found === null || (text.length === 8 && !isBusinessId(`${text.slice(0, 7)}-${text.slice(7)}`)))
    return { id: undefined, others: all };
  const start = last.start + found.index + whole.indexOf(text);
  const inLine = last.start - offset;
  return {
    id: { text, start },
    others: [...all.slice(0, -1), pieceOf(line, offset, inLine, inLine + found.index)],
  };
}

/**
 * Reads `Name, 1234567-8`, `Name, Organisation type, 1234567-8` or a bare name; names may themselves hold commas.
 * A business id that is not valid is a problem and no part of the partner.
 * @param line without white space at its ends; @param offset its UTF-16 offset in the document
 */
export function readPartner(
  line: string,
  offset: number,
): { readonly partner: Partner; readonly problem: ValueProblem | undefined } {
  const { id, others } = splitId(line, offset);
  const type = id !== undefined && others.length > 1 ? others[others.length - 1]?.text : undefined;
  const named = type === undefined ? others : others.slice(0, -1);
  const problem = id && checkBusinessId(id.text, id.start);
  return {
    partner: {
      name: named.map(({ text }) => text).join(", "),
      organisationType: type,
      businessId:
        id && problem === undefined
          ? { text: id.text, span: span(id.start, id.start + id.text.length) }
          : undefined,
      span: span(offset, offset + line.length),
    },
    problem,
  };
}

/** What people write where there are no partners. */
const NONE = /^(?:ei(?: ole)?(?: osatoteutta\p{L}*)?\.?)?$/iu;

/** A business id on a line of its own, under the name. */
const ID_ALONE = /^y-tunnus:? ?\d/iu;

/** The parts of a line between semicolons where each has a partner with an id of its own, else the line. */
function partnersOfLine(line: string, offset: number): ReturnType<typeof readPartner>[] {
  let at = 0;
  const parts = line.split(";").map((part) => {
    const start = at;
    at += part.length + 1;
    const piece = pieceOf(line, offset, start, start + part.length);
    return readPartner(piece.text, piece.start);
  });
  const hasId = ({ partner, problem }: (typeof parts)[number]): boolean =>
    partner.businessId !== undefined || problem !== undefined;
  return parts.every(hasId) ? parts : [readPartner(line, offset)];
}

/** The partners of a joint project or the recipients of transferred aid, one a line. */
export const partners: FieldType = {
  name: "partners",
  parts: { value: "partners" },
  parse(text, offset) {
    const found: Partner[] = [];
    const problems: ValueProblem[] = [];
    let start = 0;
    for (const whole of text.split(/\r\n|\r|\n/u)) {
      const at = text.indexOf(whole, start);
      start = at + whole.length;
      const inside = trimSpan(text, span(at, at + whole.length));
      const line = text.slice(inside.start, inside.end);
      if (isDashes(line) || NONE.test(line)) continue;
      const last = found[found.length - 1];
      if (last !== undefined && last.businessId === undefined && ID_ALONE.test(line)) {
        const { partner, problem } = readPartner(`, ${line}`, offset + inside.start - 2);
        found[found.length - 1] = { ...last, businessId: partner.businessId };
        if (problem !== undefined) problems.push(problem);
        continue;
      }
      for (const { partner, problem } of partnersOfLine(line, offset + inside.start)) {
        found.push(partner);
        if (problem !== undefined) problems.push(problem);
      }
    }
    return single({ kind: "partners", value: found, span: span(offset, offset + text.length) }, problems);
  },
};
