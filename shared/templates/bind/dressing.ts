import { cutLine } from "../../syntax/lex.ts";
import type { LabelShape, Line } from "../../syntax/tree.ts";
import { foldName } from "../../text/fold.ts";
import { type Span, span, textOf, trimSpan } from "../../text/span.ts";

/** What programs put around a label without changing what it says: the mark of a list, the stars of bold type. */

const BULLETS = "-–—*•·";
const BULLET = /^(?:[-–—*]\s|[•·]\s?)\s{0,9}/u;
const BOLD = ["**", "__"];

/** What stands behind the mark of a list, `- ` or `•`; the span itself where there is none. */
function behindBullet(text: string, of: Span): Span {
  if (!BULLETS.includes(text.charAt(of.start))) return of;
  const [mark = ""] = BULLET.exec(text.slice(of.start, of.end)) ?? [];
  return mark === "" ? of : span(of.start + mark.length, of.end);
}

/** The label of a line, undressed, its value, and the label folded for look-up. */
export interface BareLabel {
  readonly label: Span;
  readonly value: Span;
  readonly folded: string;
}

/** The label and the value of a line as they are without what is put around them; undefined for a line without label. */
export function bareLabel(text: string, line: Line): BareLabel | undefined {
  const { labelled } = line;
  if (labelled === undefined) return undefined;
  const { label, value } = undressed(text, labelled);
  const isWhole = label === labelled.label;
  return { label, value, folded: isWhole ? line.foldedLabel(text) : foldName(textOf(text, label)) };
}

/** The label and the value of a line, undressed: `- **Label:** value`, `**Label**: value`. The same where nothing is put on. */
function undressed(text: string, labelled: LabelShape): Pick<LabelShape, "label" | "value"> {
  const label = behindBullet(text, labelled.label);
  const bold = BOLD.find((mark) => text.startsWith(mark, label.start));
  if (bold === undefined) return label === labelled.label ? labelled : { label, value: labelled.value };
  const { start, end } = label;
  const { value } = labelled;
  if (text.startsWith(bold, end - bold.length))
    return { label: trimSpan(text, span(start + bold.length, end - bold.length)), value };
  if (!text.startsWith(bold, labelled.colon + 1)) return { label, value };
  return {
    label: trimSpan(text, span(start + bold.length, end)),
    value: trimSpan(text, span(Math.min(value.start + bold.length, value.end), value.end)),
  };
}

/** What a table or a list puts before its first cell: `| `, `- `, `1. `, `**`. */
const BEFORE_CELL = /^(?:\|\s{0,9}|[-–—*•·]\s{1,9}|\d{1,2}[.)]\s{1,9}|\*\*|__){1,3}(?=\S)/u;
const MAY_BEGIN_CELL = /^[-–—*•·|_\d]/u;

/** A line of a table without what stands before its first cell; the same line where nothing does. */
export function undressedCell(text: string, line: Line): Line {
  const { content } = line;
  if (!MAY_BEGIN_CELL.test(text.charAt(content.start))) return line;
  const before =
    BEFORE_CELL.exec(text.slice(content.start, Math.min(content.end, content.start + 40)))?.[0].length ?? 0;
  return before === 0 ? line : cutLine(text, line, content.start + before)[1];
}

/** What people put behind a value that stands by itself: a full stop, a colon, a remark in brackets. */
const BEHIND_VALUE = /(?:\s?\([^()]{1,80}\))?[.:;,]?$/u;

/** A value that stands on a line of its own, without the mark of a list before it and what people put behind it. */
export function bareValue(text: string, line: Span): Span {
  const { start, end } = behindBullet(text, line);
  const behind = BEHIND_VALUE.exec(text.slice(start, end))?.[0].length ?? 0;
  return trimSpan(text, span(start, end - behind));
}
