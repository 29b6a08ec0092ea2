import { fold, initialOf } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Form } from "./form.ts";
import type { Outline } from "./outline.ts";
import { type SectionDef, sectionDefs, type Template } from "./schema.ts";

/** What shows that a text is in a wording of the form of which only a part is known. */
export interface PartialWording {
  /** The line, title or label that shows it; UTF-16 offsets. */
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
  readonly signs: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  readonly sections: readonly string[];
}

const signSets = ({ partialWordings }: Template): readonly SignSet[] =>
  partialWordings.map(({ signs, sections }) => ({
    signs: new Set(signs.map(fold)),
    initials: new Set(signs.map(initialOf)),
    sections,
  }));

/** The first name that is a sign. */
function findSign(form: Outline, { signs, initials }: SignSet): Span | undefined {
  for (const name of namesIn(form))
    if (initials.has(initialOf(form.nameAt(name))) && signs.has(fold(form.nameAt(name)))) return name;
  return undefined;
}

/**
 * The partly known wording of the form that a text is in, such as the register's English page, or undefined. Its other
 * sections may well be there under names that nobody knows here, and closed lists may have values of its own.
 */
export function partialWording(form: Form): PartialWording | undefined {
  for (const set of form.ofTemplate(signSets)) {
    const sign = findSign(form.outline, set);
    if (sign === undefined) continue;
    const unknown = [...sectionDefs(form.template)]
      .filter(({ def, parent }) => !set.sections.includes((parent ?? def).id))
      .map(({ def }) => def);
    return { sign, unknown };
  }
  return undefined;
}
