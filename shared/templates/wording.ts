import { fold, mayBeSame } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Form } from "./form.ts";
import { type SectionDef, sectionDefs } from "./schema.ts";

/** What shows that a text is in a wording of the form of which only a part is known. */
export interface PartialWording {
  /** The line, title or label that shows it; UTF-16 offsets. */
  readonly sign: Span;
  /** The sections and subsections of the form whose words in this wording are not known, in the form's order. */
  readonly unknown: readonly SectionDef[];
}

/** Every line of the head, title of a section and label that was found, in the order of the text. */
const namesIn = (form: Form): Span[] => [
  ...form.head.lines.filter(({ blank }) => !blank).map(({ content }) => content),
  ...form.allSections.flatMap(({ heading }) => heading?.title ?? []),
  ...form.fields.flatMap(({ label }) => label ?? []),
];

/**
 * The partly known wording of the form that a text is in, such as the register's English page, or undefined. Its other
 * sections may well be there under names that nobody knows here, and closed lists may have values of its own.
 */
export function partialWording(form: Form): PartialWording | undefined {
  const names = form.template.partialWordings.length === 0 ? [] : namesIn(form);
  for (const { signs, sections } of form.template.partialWordings) {
    const folded = new Set(signs.map(fold));
    const sign = names.find((name) => {
      const text = form.textOf(name);
      return signs.some((one) => mayBeSame(one, text)) && folded.has(fold(text));
    });
    if (sign === undefined) continue;
    const unknown = [...sectionDefs(form.template)]
      .filter(({ def, parent }) => !sections.includes((parent ?? def).id))
      .map(({ def }) => def);
    return { sign, unknown };
  }
  return undefined;
}
