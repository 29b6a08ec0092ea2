import type { Form, Row, Section } from "../../templates/form.ts";
import { type MatrixDef, type RowDef, sectionDefs, type Template } from "../../templates/schema.ts";
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
function itemDefs(matrix: MatrixDef): readonly ItemDef[] {
  const bare = matrix.groups.flatMap(({ title: group, rows }) => [
    { title: group, group, row: undefined },
    ...rows.map((row) => ({ title: row.title, group, row })),
  ]);
  return bare.map((item, index) => ({ ...item, index }));
}

/** What a matrix may hold, for each matrix of a template. */
interface MatrixItems {
  readonly defs: readonly ItemDef[];
  readonly byRow: ReadonlyMap<RowDef | undefined, ItemDef>;
}

const itemsByMatrix = (template: Template): ReadonlyMap<MatrixDef | undefined, MatrixItems> =>
  new Map(
    [...sectionDefs(template)].map(({ def: { matrix } }) => {
      const defs = matrix === undefined ? [] : itemDefs(matrix);
      return [matrix, { defs, byRow: new Map(defs.map((def) => [def.row, def])) }];
    }),
  );

/** The headings and rows of a matrix section in the order of the text. */
function itemsOf(section: Section, { defs, byRow }: MatrixItems): readonly Item[] {
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

/** A section with a matrix: what it may hold, in the template's order, and what stands in it, in the text's. */
export interface Table {
  readonly section: Section;
  readonly defs: readonly ItemDef[];
  readonly items: readonly Item[];
}

/** The tables of a form that were found. */
export function matrixTables(form: Form): readonly Table[] {
  const byMatrix = form.ofTemplate(itemsByMatrix);
  return form.tables.flatMap((section) => {
    const found = byMatrix.get(section.def.matrix);
    return found === undefined ? [] : [{ section, defs: found.defs, items: itemsOf(section, found) }];
  });
}
