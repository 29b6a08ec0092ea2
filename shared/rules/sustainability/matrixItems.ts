import type { Row, Section } from "../../templates/form.ts";
import type { MatrixDef, RowDef } from "../../templates/schema.ts";
import { type Span, span } from "../../text/span.ts";

/** The heading of a group, or a row, as the template has it. */
export interface ItemDef {
  /** Place in the template's order, headings and rows counted together, from 0. */
  readonly index: number;
  readonly title: string;
  /** Title of the group that it heads or stands in. */
  readonly group: string;
  /** Undefined for a heading. */
  readonly row: RowDef | undefined;
}

/** A heading or a row that stands in the text. */
export interface Item {
  readonly def: ItemDef;
  /** Undefined for a heading. */
  readonly row: Row | undefined;
  /** The line of the heading; the title and the scores of the row. */
  readonly span: Span;
  /** Where its lines end, those of a justification included: a UTF-16 offset. */
  readonly end: number;
}

/** The headings and rows of a matrix in the template's order. */
export function itemDefs(matrix: MatrixDef): readonly ItemDef[] {
  const bare = matrix.groups.flatMap(({ title: group, rows }) => [
    { title: group, group, row: undefined },
    ...rows.map((row) => ({ title: row.title, group, row })),
  ]);
  return bare.map((item, index) => ({ ...item, index }));
}

/** The headings and rows of a matrix section in the order of the text. */
export function itemsOf(section: Section, defs: readonly ItemDef[]): readonly Item[] {
  const byRow = new Map(defs.map((def) => [def.row, def]));
  const headings = section.groups.flatMap((group): Item[] => {
    const def = defs.find(({ row, title }) => row === undefined && title === group.title);
    return def === undefined ? [] : [{ def, row: undefined, span: group.span, end: group.span.end }];
  });
  const rows = section.rows.flatMap((row): Item[] => {
    const def = byRow.get(row.def);
    const { label, value } = row.field;
    const at = span(label?.start ?? value.start, value.end);
    return def === undefined ? [] : [{ def, row, span: at, end: Math.max(at.end, row.field.span.end) }];
  });
  return [...headings, ...rows].sort((a, b) => a.span.start - b.span.start);
}
