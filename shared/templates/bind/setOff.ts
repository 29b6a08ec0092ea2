import type { Line } from "../../syntax/tree.ts";
import type { Template } from "../schema.ts";
import { looksLabelled } from "./labelLike.ts";
import type { Mark, Marks } from "./mark.ts";
import { readValue } from "./settings.ts";

/**
 * Values that a blank line parts from their labels: cells of a table, copied from a program or a page, come one below the
 * other with a blank line between them.
 */

/** Types whose values show what they are: nobody writes one as a paragraph of its own for any other reason. */
const PLAIN_TO_SEE: ReadonlySet<string> = new Set([
  "authority",
  "businessId",
  "choice",
  "countOfWhom",
  "day",
  "email",
  "euros",
  "period",
  "phone",
  "postalCode",
  "projectCode",
]);

/** Shortest value that is no number of a page, in UTF-16 units. */
const LEAST_UNITS = 4;

/** No longer paragraph is a cell of a table, in UTF-16 units. */
const MOST_UNITS = 300;

/** So many cells of a section are a table; one could be a remark. */
const LEAST_CELLS = 2;

/** True for the line of a field that could have its value in the paragraph below. */
const takesValueBelow = ({ def, label }: Mark): boolean => label !== undefined && def.content === "inline";

/** True for a paragraph of one line that bears no label. */
function isLoneLine(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || looksLabelled(text, line)) return false;
  return [lines[at - 1], lines[at + 1]].every(
    (other) => other === undefined || Math.abs(other.index - line.index) > 1,
  );
}

/** True for a paragraph of one line after an empty field that is plainly a value of it. @param lines without blank ones */
export function isSetOff(
  text: string,
  lines: readonly Line[],
  at: number,
  mark: Mark,
  template: Template,
): boolean {
  const line = lines[at];
  if (line === undefined || line.units < LEAST_UNITS) return false;
  if (!takesValueBelow(mark) || !PLAIN_TO_SEE.has(mark.def.type) || !isLoneLine(text, lines, at))
    return false;
  const { parts, problems } = readValue(text, template, mark.def, line.content);
  if (problems.length === 0) return Object.keys(parts).length > 0;
  // Eight digits and a hyphen are a business id, also where the last digit is wrong.
  return problems.every(({ kind }) => kind === "businessId/checkDigit");
}

/**
 * The paragraphs of one line that stand alone between an empty field and the next one, where a section has several of
 * them: then its fields are a table, and these are their values, whatever they say. @param lines without blank ones
 */
export function cellsIn(
  text: string,
  lines: readonly Line[],
  { byLine, behind, labelLines }: Marks,
): ReadonlySet<Line> {
  const cells = lines.filter((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    const mark = above && byLine.get(above);
    if (mark === undefined || above === undefined || behind.has(above) || byLine.has(line)) return false;
    if (!takesValueBelow(mark) || mark.value.start !== mark.value.end) return false;
    const isLast = below === undefined || byLine.has(below) || labelLines.has(below);
    return isLast && !labelLines.has(line) && line.units <= MOST_UNITS && isLoneLine(text, lines, at);
  });
  return new Set(cells.length < LEAST_CELLS ? [] : cells);
}
