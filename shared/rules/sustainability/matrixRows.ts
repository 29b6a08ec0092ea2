import type { Field, Form, Row } from "../../templates/form.ts";
import { sectionDefs, type Template } from "../../templates/schema.ts";
import { isDashes } from "../../text/dashes.ts";
import type { Span } from "../../text/span.ts";

/** True for forms that have a table of rows with two scores each. */
export const hasMatrix = (template: Template): boolean =>
  [...sectionDefs(template)].some(({ def }) => def.matrix !== undefined);

/** Every row of the table, in the order of the text. */
export const matrixRows = (form: Form): readonly Row[] => form.tables.flatMap(({ rows }) => rows);

/** The two scores of a row, direct and indirect, with their places. */
export interface Scores {
  readonly direct: { readonly value: number; readonly span: Span };
  readonly indirect: { readonly value: number; readonly span: Span };
  /** Both of them, from the first digit to the last. */
  readonly span: Span;
}

/** The scores of a row; undefined where they are missing or are no integers. */
export function scoresOf({ parsed }: Field): Scores | undefined {
  const { direct, indirect } = parsed.parts;
  if (direct?.kind !== "count" || indirect?.kind !== "count") return undefined;
  return { direct, indirect, span: { start: direct.span.start, end: indirect.span.end } };
}

/** The justification under a row or an answer; undefined where there is none, or a hyphen for "not given". */
export function justificationOf(form: Form, { note }: Field): Span | undefined {
  return note === undefined || isDashes(form.textOf(note)) ? undefined : note;
}
