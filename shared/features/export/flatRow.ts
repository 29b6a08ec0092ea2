import type { Part } from "../../fieldTypes/fieldType.ts";
import { NO_REDACTION, type Redactor } from "../../report/redact.ts";
import { type Field, type Form, isEmpty } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { isoDay } from "../../text/calendar.ts";
import { fold } from "../../text/fold.ts";
import type { Cents } from "../../text/money.ts";
import type { Span } from "../../text/span.ts";
import { type Column, type ColumnKey, columnId, fieldKey, rowKey } from "./columns.ts";
import { otherLines } from "./exportForm.ts";

/** What stands between several values of one cell. */
const BETWEEN = "; ";

/** `445300` or `445300,50`: a number to a Finnish spreadsheet. */
const decimalEuros = (cents: Cents): string => {
  const rest = cents % 100;
  return `${Math.trunc(cents / 100)}${rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`}`;
};

/** A piece of a value as a cell of a spreadsheet: plain numbers, ISO days, lists with commas. */
function cellOf(part: Part): string {
  switch (part.kind) {
    case "text":
      return part.value;
    case "day":
      return isoDay(part.value);
    case "cents":
      return decimalEuros(part.value);
    case "count":
      return String(part.value);
    case "code":
      return part.value.text;
    case "names":
      return part.value.map(({ name }) => name).join(", ");
    case "partners":
      return part.value
        .map(({ name, organisationType, businessId }) =>
          [name, organisationType, businessId?.text].filter((one) => one !== undefined).join(", "),
        )
        .join("\n");
  }
}

/** Texts by the column they belong to, in the order of the document. */
class Cells {
  readonly #cells = new Map<string, string[]>();

  add(key: ColumnKey, text: string): void {
    if (text === "") return;
    const name = columnId(key);
    const known = this.#cells.get(name);
    if (known === undefined) this.#cells.set(name, [text]);
    else known.push(text);
  }

  get(key: ColumnKey): string {
    return (this.#cells.get(columnId(key)) ?? []).join(BETWEEN).replace(/\r\n?/gu, "\n");
  }
}

const pieceText = (form: Form, at: Span | undefined): string => (at === undefined ? "" : form.textOf(at));

/** A field by its roles. What could not be read stands as it is written, in the column of the piece that lacks. */
function addRoles(cells: Cells, form: Form, field: Field): void {
  const roles: [string, Role][] = Object.entries(field.def.roles);
  const { parts, problems } = field.parsed;
  const hasParts = Object.keys(parts).length > 0;
  roles.forEach(([name, role], i) => {
    const part = parts[name];
    if (part !== undefined) cells.add({ kind: "role", role }, cellOf(part));
    else if (!hasParts && i === 0) cells.add({ kind: "role", role }, pieceText(form, field.value));
    else if (hasParts)
      cells.add({ kind: "role", role }, [...new Set(problems.map(({ text }) => text))].join(BETWEEN));
  });
}

function addField(cells: Cells, form: Form, field: Field): void {
  const { def, section } = field;
  const [first] = Object.values(def.roles);
  const key = fieldKey(def, section === form.head ? undefined : section.def);
  if (first === undefined) cells.add({ kind: "field", key }, pieceText(form, field.value));
  else if (!isEmpty(field)) addRoles(cells, form, field);
  if (def.content === "note") cells.add({ kind: "note", key: first ?? key }, pieceText(form, field.note));
}

/** Lines that no column takes: without the form's own title lines and table headings. */
function remainder(form: Form): string {
  const fixed = new Set(form.template.head.fixed.map(fold));
  return [form.head, ...form.allSections]
    .flatMap((section) => {
      const headers = new Set((section.def.matrix?.header ?? []).map(fold));
      return otherLines(section)
        .map(({ content }) => form.textOf(content))
        .filter((line) => !fixed.has(fold(line)) && !headers.has(fold(line)));
    })
    .join("\n");
}

/** The cells of a description in the order of the columns, last what no column takes. */
export function flatRow(
  form: Form,
  columns: readonly Column[],
  redactor: Redactor = NO_REDACTION,
): readonly string[] {
  const cells = new Cells();
  const rows = new Map(form.allSections.flatMap((section) => section.rows.map((row) => [row.field, row])));
  for (const field of form.fields) {
    const row = rows.get(field);
    if (row === undefined) {
      addField(cells, form, field);
      continue;
    }
    const key = rowKey(row.def);
    const { direct, indirect } = field.parsed.parts;
    if (direct === undefined || indirect === undefined)
      cells.add({ kind: "score", row: key, name: "direct" }, pieceText(form, field.value));
    else {
      cells.add({ kind: "score", row: key, name: "direct" }, cellOf(direct));
      cells.add({ kind: "score", row: key, name: "indirect" }, cellOf(indirect));
    }
    cells.add({ kind: "score", row: key, name: "note" }, pieceText(form, field.note));
  }
  return [...columns.map(({ content }) => cells.get(content)), remainder(form)].map(redactor.text);
}
