import type { Line } from "../../syntax/tree.ts";
import type { Moves } from "../../text/moves.ts";
import { moved, type Span, span } from "../../text/span.ts";
import { type Form, headingEnd, type Section } from "../form.ts";
import { movedField } from "./boundField.ts";
import { type Draft, emptySection } from "./draft.ts";
import type { Region } from "./regions.ts";
import type { SectionEntry } from "./vocabulary.ts";

/** A form of an earlier text, and where what stood in that text stands in the later one. */
export interface EarlierForm {
  readonly form: Form;
  readonly moves: Moves;
}

/** A region that is some section of the form. */
export type BindableRegion = Region & { readonly entry: SectionEntry };

/** A section of an earlier form, and the UTF-16 units by which its lines stand further on in the later text. */
interface KeptSection {
  readonly section: Section;
  readonly by: number;
}

/** Sections on whose lines nothing has changed, by the offset at which the first of these lines begins now. */
export type KeptSections = ReadonlyMap<number, KeptSection>;

/** From the first to behind the last of these lines; undefined where there are none. */
function linesSpan(lines: readonly Line[]): Span | undefined {
  const [first, last] = [lines[0], lines[lines.length - 1]];
  return first && last && span(first.start, last.end);
}

/** The sections that can be taken over. Words of other forms are noted form by form: where some stand, we read anew. */
export function keptSections({ form, moves }: EarlierForm): KeptSections {
  const kept = new Map<number, KeptSection>();
  for (const section of [form.head, ...form.allSections]) {
    const at = linesSpan(section.lines);
    if (at === undefined || form.foreign.some(({ span: { start } }) => at.start <= start && start < at.end))
      continue;
    const by = moves.shiftOf(at);
    if (by !== undefined) kept.set(at.start + by, { section, by });
  }
  return kept;
}

/** A region as it was bound before; undefined where it is another one, or nothing is written there. */
export function rebind(
  { entry, heading, lines }: BindableRegion,
  { section: before, by }: KeptSection,
): Draft | undefined {
  const isSame =
    before.def === entry.def &&
    before.lines.length === lines.length &&
    before.lines[lines.length - 1]?.end === (lines[lines.length - 1]?.end ?? 0) - by;
  if (!isSame || before.body.start === before.body.end) return undefined;
  const body = moved(before.body, by);
  const start = heading?.line.content.start ?? body.start;
  const above = heading === undefined ? start : headingEnd(heading);
  const section = { ...emptySection(entry, heading, span(start, Math.max(body.end, above))), body, lines };
  const first = before.lines[0]?.index ?? 0;
  section.fields = before.fields.map((field) => movedField(field, section, by));
  // The rows are the last of the fields.
  const firstRow = before.fields.length - before.rows.length;
  section.rows = before.rows.map((row, i) => ({ ...row, field: section.fields[firstRow + i] ?? row.field }));
  section.groups = before.groups.map((group) => ({ ...group, span: moved(group.span, by) }));
  section.matrix = before.matrix && moved(before.matrix, by);
  section.free = before.free.map((line) => lines[line.index - first] ?? line);
  return { entry, section };
}
