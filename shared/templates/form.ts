import type { ListedName, ParsedValue, Part, ProblemKind, ValueProblem } from "../fieldTypes/fieldType.ts";
import type { Line, Tree } from "../syntax/tree.ts";
import { isDashes } from "../text/dashes.ts";
import { countFirst } from "../text/halving.ts";
import { contains, type Span, textOf } from "../text/span.ts";
import type { Memo } from "./memo.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { Reading, watched } from "./reading.ts";
import { ROLES, type Role, type RoleValue } from "./roles.ts";
import type { FieldDef, RowDef, SectionDef, Template } from "./schema.ts";

/** How well a label or a title agrees with the template: as it should be, nearly, or as another period has it. */
export type Spelling = "exact" | "misspelled" | "foreign";

/** A field of the template, found in the text. All spans are UTF-16 offsets. */
export interface Field {
  readonly def: FieldDef;
  readonly section: Section;
  /** `1/period`, from the second occurrence on `1/period#2`. */
  readonly path: string;
  /** 1 for the first of its kind in the section. */
  readonly occurrence: number;
  readonly span: Span;
  /** Undefined for fields that have no label. */
  readonly label: Span | undefined;
  readonly spelling: Spelling;
  /** The value without white space at its ends; empty (start = end) when there is none. */
  readonly value: Span;
  /** True when it has no value at all. */
  readonly isEmpty: boolean;
  /** The justification under a field that asks for one, or under a row of a matrix. */
  readonly note: Span | undefined;
  readonly parsed: ParsedValue;
  /** True when something is wrong with the form of its value. */
  readonly hasProblems: boolean;
  /** What it was read as: the same for the same field of an edited text as long as nothing in its section changes. */
  readonly reading: object;
}

/** A row of a matrix that was found: its field and its place in the template. */
export interface Row {
  readonly def: RowDef;
  readonly field: Field;
  /** Title of the group whose heading stands above the row in the text; undefined above every group. */
  readonly group: string | undefined;
}

/** The heading of a group of rows, found in the text. */
export interface MatrixGroup {
  readonly title: string;
  readonly span: Span;
}

/** The heading line of a section. */
export interface Heading {
  readonly line: Line;
  readonly number: string | undefined;
  readonly numberSpan: Span | undefined;
  readonly dotted: boolean;
  /** Title without the number and without a final colon. */
  readonly title: Span;
  readonly spelling: Spelling;
  /** UTF-16 offset at which the section's text begins on the heading's line; undefined where it has the line to itself. */
  readonly textAt: number | undefined;
}

/** Where a heading ends: with the second line where it was broken over two. A UTF-16 offset. */
export const headingEnd = ({ line, title }: Heading): number => Math.max(line.content.end, title.end);

/** A section of the template (or a further subsection that the template allows), found in the text. */
export interface Section {
  readonly def: SectionDef;
  readonly parent: Section | undefined;
  /** Undefined where the text has the section's contents but lost its heading. */
  readonly heading: Heading | undefined;
  /** 1 for the first section with its number. */
  readonly occurrence: number;
  /** From the heading to the end of the last line that belongs to it, subsections included. */
  readonly span: Span;
  /** What stands under the heading, subsections left out. */
  readonly body: Span;
  readonly lines: readonly Line[];
  /** In the order of the text; free text that spans the section stands before the fields inside it. */
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** Headings of the groups of rows, in the order of the text. */
  readonly groups: readonly MatrixGroup[];
  readonly matrix: Span | undefined;
  readonly sections: readonly Section[];
  /** Lines of a field section that belong to no field. */
  readonly free: readonly Line[];
}

/** A heading or label that only another programme period's form has. */
export interface Foreign {
  readonly templateId: string;
  readonly text: string;
  readonly span: Span;
}

/** A valid piece of a value, its place, and the field it stands in. */
export interface Valued<T> {
  readonly value: T;
  readonly span: Span;
  readonly field: Field;
}

/** A description read through its template: what is there, where, and what each value is. */
export interface Form {
  readonly template: Template;
  readonly text: string;
  readonly tree: Tree;
  /** What stands before the first section: title, and on the card the name and the summary line. */
  readonly head: Section;
  /** Top-level sections in the order of the text. */
  readonly sections: readonly Section[];
  /** Sections and subsections in the order of the text. */
  readonly allSections: readonly Section[];
  /** Every field in the order of the text, head included. */
  readonly fields: readonly Field[];
  readonly foreign: readonly Foreign[];
  /** All of it but what its values say. */
  readonly outline: Outline;
  /** The sections with a matrix; of one that stands twice only the first, for the second is a finding of its own. */
  readonly tables: readonly Section[];
  /** The first valid value of a role; undefined when it is absent, empty or not valid. */
  find<R extends Role>(role: R): Valued<RoleValue<R>> | undefined;
  /** Every valid value of a role, in the order of the text. */
  findAll<R extends Role>(role: R): readonly Valued<RoleValue<R>>[];
  /** The first field that has the role, whatever its value. */
  fieldOf(role: Role): Field | undefined;
  /** Every field that has the role, whatever its value, in the order of the text. */
  fieldsOf(role: Role): readonly Field[];
  /** Where values are not of the form they should be: every problem of one kind. */
  problems(kind: ProblemKind): readonly { readonly field: Field; readonly problem: ValueProblem }[];
  /** The innermost section and field at a UTF-16 offset. */
  at(offset: number): { readonly section: Section | undefined; readonly field: Field | undefined };
  /** The text that a span covers. */
  textOf(span: Span): string;
  /** What a function computes from this form, computed once however many rules ask. */
  readonly once: Memo<Form>;
  /** The same, with what the function read: who asks for the one has read the other. */
  recall<T>(compute: (form: Form) => T): { readonly value: T; readonly reading: Reading };
  /** What a function computes from the template alone, computed once however many descriptions are read. */
  readonly ofTemplate: Memo<Template>;
  /** Another text, read through the same template and nothing else: no recognition, no rules. */
  reread(text: string): Form;
}

/** True when a field has no value at all. */
export const isEmpty = (field: Pick<Field, "isEmpty">): boolean => field.isEmpty;

/** True when a value is the hyphen that stands for "not given", or a dash or a few of them. */
export const isNotGiven = (form: Form, field: Field): boolean => isDashes(form.textOf(field.value));

/** Names of a region list, or an empty list when the field is absent or empty. */
export const namesOf = (
  form: Form,
  role: "area.regions" | "area.subRegions" | "area.municipalities",
): readonly ListedName[] => form.findAll(role).flatMap(({ value }) => value);

/** Of things in the order of the text the last that begins at or before an offset. */
const lastBefore = <T extends { readonly span: Span }>(things: readonly T[], offset: number): T | undefined =>
  things[countFirst(things, ({ span }) => span.start <= offset) - 1];

function innermost(sections: readonly Section[], offset: number): Section | undefined {
  const found = lastBefore(sections, offset);
  if (found === undefined || !contains(found.span, offset)) return undefined;
  return innermost(found.sections, offset) ?? found;
}

/** The field at an offset: the one that begins last, else the free text in which it may lie. */
function fieldAt(section: Section | undefined, offset: number): Field | undefined {
  if (section === undefined) return undefined;
  const found = lastBefore(section.fields, offset);
  if (found !== undefined && contains(found.span, offset)) return found;
  const [first] = section.fields;
  const isBody = first !== undefined && first.def === section.def.body;
  return isBody && contains(first.span, offset) ? first : undefined;
}

/** Remembers what functions compute from a form, and what they read of it. */
function recallOf(form: Form): Form["recall"] {
  const known = new Map<(form: Form) => unknown, { readonly value: unknown; readonly reading: Reading }>();
  return <T>(compute: (form: Form) => T) => {
    // What stands under a function is what that function gave.
    const before = known.get(compute) as { readonly value: T; readonly reading: Reading } | undefined;
    if (before !== undefined) return before;
    const reading = new Reading();
    const entry = { value: compute(watched(form, () => reading)), reading };
    known.set(compute, entry);
    return entry;
  };
}

/** Fields by the roles that they have, each once however many of its pieces have the role. */
function indexRoles(fields: readonly Field[]): ReadonlyMap<Role, readonly Field[]> {
  const byRole = new Map<Role, Field[]>();
  for (const field of fields) {
    const { roles } = field.def;
    for (const name in roles) {
      const role = roles[name];
      if (role === undefined) continue;
      const alike = byRole.get(role);
      if (alike === undefined) byRole.set(role, [field]);
      else if (alike[alike.length - 1] !== field) alike.push(field);
    }
  }
  return byRole;
}

/** The valid pieces of these fields' values that have a role. */
function valuesWith(role: Role, fields: readonly Field[]): readonly Valued<Part["value"]>[] {
  const values: Valued<Part["value"]>[] = [];
  for (const field of fields) {
    const { roles } = field.def;
    for (const name in roles) {
      const part = roles[name] === role ? field.parsed.parts[name] : undefined;
      if (part !== undefined && part.kind === ROLES[role])
        values.push({ value: part.value, span: part.span, field });
    }
  }
  return values;
}

type Problems = { readonly field: Field; readonly problem: ValueProblem }[];

function indexProblems(fields: readonly Field[]): ReadonlyMap<ProblemKind, Problems> {
  const byKind = new Map<ProblemKind, Problems>();
  for (const field of fields) {
    if (!field.hasProblems) continue;
    for (const problem of field.parsed.problems) {
      const known = byKind.get(problem.kind);
      if (known === undefined) byKind.set(problem.kind, [{ field, problem }]);
      else known.push({ field, problem });
    }
  }
  return byKind;
}

/** Puts the look-ups on a bound form. */
export function createForm(
  base: Pick<
    Form,
    "template" | "ofTemplate" | "tree" | "head" | "sections" | "allSections" | "fields" | "foreign" | "reread"
  >,
): Form {
  const { text } = base.tree;
  const fieldsByRole = indexRoles(base.fields);
  const byRole = new Map<Role, readonly Valued<Part["value"]>[]>();
  const valuesOf = (role: Role): readonly Valued<Part["value"]>[] => {
    const known = byRole.get(role);
    if (known !== undefined) return known;
    const values = valuesWith(role, fieldsByRole.get(role) ?? []);
    byRole.set(role, values);
    return values;
  };
  let byProblem: ReadonlyMap<ProblemKind, Problems> | undefined;
  // A part is only stored under a role of its own kind (checked above), so its value has the role's type.
  const findAll = <R extends Role>(role: R) => valuesOf(role) as unknown as readonly Valued<RoleValue<R>>[];
  const form: Form = {
    ...base,
    text,
    outline: outlineOf(base),
    tables: base.allSections.filter(({ def, occurrence }) => def.matrix !== undefined && occurrence === 1),
    findAll,
    find: (role) => findAll(role)[0],
    fieldOf: (role) => fieldsByRole.get(role)?.[0],
    fieldsOf: (role) => fieldsByRole.get(role) ?? [],
    problems(kind) {
      byProblem ??= indexProblems(base.fields);
      return byProblem.get(kind) ?? [];
    },
    at(offset) {
      const section =
        innermost(base.sections, offset) ?? (contains(base.head.span, offset) ? base.head : undefined);
      return { section, field: fieldAt(section, offset) };
    },
    textOf: (at) => textOf(text, at),
    once: (compute) => recall(compute).value,
    recall: (compute) => recall(compute),
  };
  const recall = recallOf(form);
  return form;
}
