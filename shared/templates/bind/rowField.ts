import type { FieldDef, RowDef } from "../schema.ts";

const known = new WeakMap<RowDef, FieldDef>();

/** A row of a matrix as a field: two scores, and the justification under them. The same row is always the same field. */
export function rowField(row: RowDef): FieldDef {
  const before = known.get(row);
  if (before !== undefined) return before;
  const { id, title } = row;
  const field: FieldDef = {
    id,
    label: title,
    accept: [],
    type: "scores",
    roles: {},
    content: "note",
    colon: "optional",
    required: "optional",
    emptyWith: [],
    repeats: false,
    generic: false,
  };
  known.set(row, field);
  return field;
}
