import { type Span, span, textOf } from "../text/span.ts";
import type { Field, Foreign, Form, Section } from "./form.ts";

/** A field without what its value says, and how far it goes. */
export type OutlineField = Pick<Field, "def" | "path" | "occurrence" | "label" | "spelling" | "isEmpty">;

/** A section without what is written in it. */
export interface OutlineSection extends Pick<Section, "def" | "heading" | "occurrence"> {
  readonly parent: OutlineSection | undefined;
  readonly fields: readonly OutlineField[];
  readonly sections: readonly OutlineSection[];
}

/**
 * Which sections and fields stand in a text, in which order, under which names, and which fields are empty: all that
 * does not change while somebody writes inside a value.
 */
export interface Outline {
  /** What stands above the first section, line by line: all of it is names. */
  readonly head: OutlineSection & Pick<Section, "lines">;
  readonly sections: readonly OutlineSection[];
  readonly allSections: readonly OutlineSection[];
  readonly fields: readonly OutlineField[];
  readonly foreign: readonly Foreign[];
  /** The text of a name, or the beginning of one: of a line of the head, of a heading, of a label. */
  nameAt(span: Span): string;
}

/** The outline of a form. */
export const outlineOf = (
  form: Pick<Form, "head" | "sections" | "allSections" | "fields" | "foreign" | "tree">,
): Outline => {
  const { head, sections, allSections, fields, foreign, tree } = form;
  return { head, sections, allSections, fields, foreign, nameAt: (at) => textOf(tree.text, at) };
};

/** Where a section or a field of the outline stands, with all that is written in it; an empty span for that of another form. */
export function extentOf(form: Form, of: OutlineSection | OutlineField): Span {
  const all: readonly (Section | Field)[] = [...form.allSections, ...form.fields];
  return all.find((one) => one === of)?.span ?? span(0, 0);
}
