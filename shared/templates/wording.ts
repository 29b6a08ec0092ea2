import { fold, initialOf } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Form } from "./form.ts";
import type { Outline } from "./outline.ts";
import type { Role } from "./roles.ts";
import { type SectionDef, sectionDefs, type Template } from "./schema.ts";

/** What shows that a text is in a wording of the form of which only a part is known. */
export interface PartialWording {
  /** Whether it is the form in another language, or that of projects of another kind. */
  readonly of: "language" | "kind";
  /** The line, title, label or value that shows it; UTF-16 offsets. */
  readonly sign: Span;
  /** The sections and subsections of the form whose words in this wording are not known, in the form's order. */
  readonly unknown: readonly SectionDef[];
}

/** Every line of the head, title of a section and label that was found, in the order of the text. */
function* namesIn(form: Outline): Generator<Span> {
  for (const { blank, content } of form.head.lines) if (!blank) yield content;
  for (const { heading } of form.allSections) if (heading !== undefined) yield heading.title;
  for (const { label } of form.fields) if (label !== undefined) yield label;
}

/** The signs of a wording as they are looked up, with the sections known in it. */
interface SignSet {
  /** The role of the values that are signs; names of sections and fields are where it is undefined. */
  readonly role: Role | undefined;
  readonly signs: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly sections: readonly string[];
}

const signSets = ({ partialWordings }: Template): readonly SignSet[] =>
  partialWordings.map(({ role, signs, sections }) => ({
    role,
    signs: new Set(signs.map(fold)),
    initials: new Set(signs.map(initialOf)),
    sections,
  }));

/** The first name that is a sign, or the first value of the role that is one. */
function findSign(form: Form, { role, signs, initials }: SignSet): Span | undefined {
  if (role !== undefined)
    return form.findAll(role).find(({ value }) => typeof value === "string" && signs.has(fold(value)))?.span;
  const { outline } = form;
  for (const name of namesIn(outline)) {
    const written = outline.nameAt(name);
    if (initials.has(initialOf(written)) && signs.has(fold(written))) return name;
  }
  return undefined;
}

/**
 * The partly known wording of the form that a text is in, such as the register's English page or the page of a project
 * that gives technical assistance, or undefined. Its other sections may well be there under names that nobody knows here,
 * or not belong to it, and closed lists may have values of its own.
 */
export function partialWording(form: Form): PartialWording | undefined {
  for (const set of form.ofTemplate(signSets)) {
    const sign = findSign(form, set);
    if (sign === undefined) continue;
    const unknown = [...sectionDefs(form.template)]
      .filter(({ def, parent }) => !set.sections.includes((parent ?? def).id))
      .map(({ def }) => def);
    return { of: set.role === undefined ? "language" : "kind", sign, unknown };
  }
  return undefined;
}
