import type { Moves } from "../text/moves.ts";
import { type Span, span } from "../text/span.ts";
import { type Field, type Form, isEmpty, type Section } from "./form.ts";
import type { Read } from "./reading.ts";

/** What sets a form apart from an earlier one of much the same text. */
export interface FormChange extends Moves {
  /** True when what was read of the earlier form may be otherwise in the later one, beyond standing elsewhere. */
  isTouched(read: ReadonlySet<Read>): boolean;
}

/** True when a span of the later text is one of the earlier, with nothing changed in it. */
function isSame(before: Span | undefined, after: Span | undefined, moves: Moves): boolean {
  if (before === undefined || after === undefined) return before === after;
  const by = moves.shiftOf(before);
  return by !== undefined && before.start + by === after.start && before.end + by === after.end;
}

const isSameHeading = ({ heading: before }: Section, { heading: after }: Section, moves: Moves): boolean =>
  before?.spelling === after?.spelling &&
  isSame(before?.line.content, after?.line.content, moves) &&
  isSame(before?.title, after?.title, moves);

/** True when a field is the same in both forms, wherever it stands. */
const isSameReading = (before: Field, after: Field, moves: Moves): boolean =>
  before.reading === after.reading ||
  (before.def === after.def &&
    before.path === after.path &&
    before.spelling === after.spelling &&
    isSame(before.span, after.span, moves) &&
    isSame(before.label, after.label, moves) &&
    isSame(before.value, after.value, moves) &&
    isSame(before.note, after.note, moves));

/** True when it stands under the same heading, too. */
const isSameField = (before: Field, after: Field, moves: Moves): boolean =>
  isSameReading(before, after, moves) &&
  before.section.occurrence === after.section.occurrence &&
  isSameHeading(before.section, after.section, moves);

/** True when two fields are called the same, and both or neither has a value. */
const isSameName = (before: Field, after: Field, moves: Moves): boolean =>
  before.reading === after.reading ||
  (before.def === after.def &&
    before.path === after.path &&
    before.spelling === after.spelling &&
    isEmpty(before) === isEmpty(after) &&
    isSame(before.label, after.label, moves));

/** From the first line of a section to its last. */
const linesOf = ({ lines, span: at }: Section): Span =>
  span(lines[0]?.start ?? at.start, lines[lines.length - 1]?.end ?? at.end);

const isSameTable = (before: Section, after: Section, moves: Moves): boolean =>
  before.def === after.def &&
  isSameHeading(before, after, moves) &&
  isSame(linesOf(before), linesOf(after), moves);

/** True when both lists have the same at each place. */
const areSame = <T>(before: readonly T[], after: readonly T[], isSameAt: (a: T, b: T) => boolean): boolean =>
  before.length === after.length &&
  before.every((a, i) => {
    const b = after[i];
    return b !== undefined && isSameAt(a, b);
  });

/** True when all is the same that {@link Form.outline} shows, wherever it stands. */
const isSameOutline = (before: Form, after: Form, moves: Moves): boolean =>
  isSame(linesOf(before.head), linesOf(after.head), moves) &&
  areSame(before.foreign, after.foreign, (a, b) => a.text === b.text && isSame(a.span, b.span, moves)) &&
  areSame(
    before.allSections,
    after.allSections,
    (a, b) =>
      a.def === b.def &&
      a.occurrence === b.occurrence &&
      a.parent?.def === b.parent?.def &&
      isSameHeading(a, b, moves),
  ) &&
  areSame(before.fields, after.fields, (a, b) => isSameName(a, b, moves));

/** What can be read of these fields. */
function* readsOf(fields: readonly Field[]): Generator<Read> {
  for (const { def, parsed } of fields) {
    yield* Object.values(def.roles);
    for (const { kind } of parsed.problems) yield kind;
  }
}

/** The fields of both forms that are not the same in both. */
function changedFields(was: readonly Field[], is: readonly Field[], moves: Moves): Field[] {
  const isSameAt = (i: number, j: number): boolean => {
    const [a, b] = [was[i], is[j]];
    return a !== undefined && b !== undefined && isSameField(a, b, moves);
  };
  if (was.length === is.length)
    return was.flatMap((field, i) => (isSameAt(i, i) ? [] : [field, is[i] ?? field]));
  let first = 0;
  while (isSameAt(first, first)) first++;
  let behind = 0;
  const most = Math.min(was.length, is.length) - first;
  while (behind < most && isSameAt(was.length - 1 - behind, is.length - 1 - behind)) behind++;
  return [...was.slice(first, was.length - behind), ...is.slice(first, is.length - behind)];
}

/**
 * Compares two forms of one template, field by field.
 * @param moves where what stood in the text of the earlier form stands in that of the later one
 */
export function formChange(before: Form, after: Form, moves: Moves): FormChange {
  const touched = new Set<Read>(readsOf(changedFields(before.fields, after.fields, moves)));
  if (!isSameOutline(before, after, moves)) touched.add("outline");
  if (!areSame(before.tables, after.tables, (a, b) => isSameTable(a, b, moves))) touched.add("tables");
  return {
    ...moves,
    isTouched(read) {
      for (const what of read) if (touched.has(what)) return true;
      return false;
    },
  };
}
