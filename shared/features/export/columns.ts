import type { LocalText } from "../../i18n/message.ts";
import { ROLE_WORDS } from "../../report/roleWords.ts";
import { ROLES, type Role } from "../../templates/roles.ts";
import {
  type FieldDef,
  fieldDefs,
  type RowDef,
  type SectionDef,
  sectionDefs,
  type Template,
} from "../../templates/schema.ts";

/** What a column holds: a role, a field that no form shares, the justification under one, or one piece of a matrix row. */
export type ColumnKey =
  | { readonly kind: "role"; readonly role: Role }
  | { readonly kind: "field"; readonly key: string }
  | { readonly kind: "note"; readonly key: string }
  | { readonly kind: "score"; readonly row: string; readonly name: "direct" | "indirect" | "note" };

/** The id of a column, by what it holds. */
export const columnId = (key: ColumnKey): string =>
  key.kind === "role"
    ? key.role
    : key.kind === "score"
      ? `row ${key.row} ${key.name}`
      : `${key.kind} ${key.key}`;

/** A column of the flat table: the same for every project, whatever its form. */
export interface Column {
  readonly id: string;
  readonly title: LocalText;
  readonly content: ColumnKey;
}

const WORDS = {
  note: { fi: "perustelu", sv: "motivering", en: "justification" },
  direct: { fi: "välitön", sv: "direkt", en: "direct" },
  indirect: { fi: "välillinen", sv: "indirekt", en: "indirect" },
} as const satisfies Record<string, LocalText>;

const columnOf = (title: LocalText, content: ColumnKey): Column => ({
  id: columnId(content),
  title,
  content,
});

const everywhere = (text: string): LocalText => ({ fi: text, sv: text, en: text });

const withWord = (text: LocalText, word: LocalText): LocalText => ({
  fi: `${text.fi}: ${word.fi}`,
  sv: `${text.sv}: ${word.sv}`,
  en: `${text.en}: ${word.en}`,
});

/** The name of a field that has no role: what its form calls it. Two forms' fields of one name share their column. */
export const fieldKey = (def: FieldDef, section: SectionDef | undefined): string => {
  const own = def.label ?? (section?.body === def ? undefined : def.id);
  return [section?.title, own].filter((part) => part !== undefined).join(": ");
};

/** What a row of a matrix is called across forms. */
export const rowKey = (def: RowDef): string => def.title;

function fieldColumns(def: FieldDef, section: SectionDef | undefined): Column[] {
  const roles = Object.values(def.roles);
  const key = fieldKey(def, section);
  const [first] = roles;
  const title = first === undefined ? everywhere(key) : ROLE_WORDS[first];
  const columns = roles.map((role) => columnOf(ROLE_WORDS[role], { kind: "role", role }));
  if (first === undefined) columns.push(columnOf(title, { kind: "field", key }));
  if (def.content === "note")
    columns.push(columnOf(withWord(title, WORDS.note), { kind: "note", key: first ?? key }));
  return columns;
}

const rowColumns = (def: RowDef): Column[] =>
  (["direct", "indirect", "note"] as const).map((name) =>
    columnOf(withWord(everywhere(def.title), WORDS[name]), { kind: "score", row: rowKey(def), name }),
  );

function templateColumns(template: Template): Column[] {
  return [
    ...template.head.fields.flatMap((def) => fieldColumns(def, undefined)),
    ...[...sectionDefs(template)].flatMap(({ def }) => [
      ...fieldDefs(def).flatMap((field) => fieldColumns(field, def)),
      ...(def.matrix?.groups ?? []).flatMap(({ rows }) => rows.flatMap(rowColumns)),
    ]),
  ];
}

/** Columns whose heading another has already get the name of their form added to it. */
function withOwnTitles(columns: readonly (Column & { readonly form: LocalText })[]): Column[] {
  const taken = new Set<string>();
  return columns.map(({ form, ...column }) => {
    const isTaken = Object.values(column.title).some((title) => taken.has(title));
    const title = isTaken ? withWord(column.title, form) : column.title;
    for (const text of Object.values(title)) taken.add(text);
    return { ...column, title };
  });
}

/**
 * The columns for all templates together, each once: first what has a role, in the order of the roles, then what only
 * one form has, in the order of the forms.
 */
export function exportColumns(templates: readonly Template[]): readonly Column[] {
  const byId = new Map<string, Column & { readonly form: LocalText }>();
  for (const template of templates)
    for (const column of templateColumns(template))
      if (!byId.has(column.id)) byId.set(column.id, { ...column, form: template.title });
  const columns = [...byId.values()];
  const order = Object.keys(ROLES);
  const shared = columns.filter(({ content }) => content.kind === "role");
  shared.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return withOwnTitles([...shared, ...columns.filter(({ content }) => content.kind !== "role")]);
}
