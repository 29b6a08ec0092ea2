import type { Language, LocalText } from "../i18n/message.ts";
import type { Registry } from "../templates/registry.ts";
import { headingText } from "../templates/scaffold.ts";
import {
  type FieldDef,
  fieldDefs,
  type SectionDef,
  sectionDefs,
  type Template,
} from "../templates/schema.ts";

/** A place of a form in words, as its own headings and labels have it. */
export interface Place {
  /** `1 Hanke`; undefined for what concerns the whole document. */
  readonly section: string | undefined;
  /** `Hankekoodi`, or the title of a row of a table; undefined where the place is the section, or its text. */
  readonly field: string | undefined;
  /** 1 for the first field of its kind in the section. */
  readonly occurrence: number;
}

const NOWHERE: Place = { section: undefined, field: undefined, occurrence: 1 };

const OCCURRENCE: LocalText = {
  fi: "{field} (järjestyksessä {n}.)",
  sv: "{field} (nummer {n} i ordningen)",
  en: "{field} (number {n} in order)",
};

const labelIn = (fields: readonly FieldDef[], id: string): string | undefined =>
  fields.find((def) => def.id === id)?.label;

function rowTitle(def: SectionDef, id: string): string | undefined {
  const rows = def.matrix?.groups.flatMap((group) => group.rows) ?? [];
  return rows.find((row) => row.id === id)?.title;
}

/** `1/period#2` cut up; the field and its number may be missing. */
function cut(path: string): {
  readonly section: string;
  readonly field: string;
  readonly occurrence: number;
} {
  const [section = "", rest = ""] = path.split("/", 2);
  const [field = "", number] = rest.split("#", 2);
  return { section, field, occurrence: number === undefined ? 1 : Number(number) };
}

/**
 * The place that a finding's path names: `1/period` is section 1 and its field. A path that the template does not have
 * gives its section, if that is known, or nothing.
 */
export function placeOf(template: Template | undefined, path: string | null): Place {
  if (template === undefined || path === null) return NOWHERE;
  const { section, field, occurrence } = cut(path);
  const owner = [...sectionDefs(template)].find(({ def }) => def.id === section)?.def;
  if (owner === undefined) return { ...NOWHERE, field: labelIn(template.head.fields, field), occurrence };
  return {
    section: headingText(template, owner),
    field: labelIn(fieldDefs(owner), field) ?? rowTitle(owner, field),
    occurrence,
  };
}

/** The template of a report, if the registry has it. */
export const templateOf = (registry: Registry, id: string | null): Template | undefined =>
  id === null ? undefined : registry.find(id)?.template;

/** The field of a place in words: its label, and from the second on its number. Undefined where there is none. */
export function fieldWords({ field, occurrence }: Place, language: Language): string | undefined {
  if (field === undefined || occurrence === 1) return field;
  return OCCURRENCE[language].replace("{field}", () => field).replace("{n}", String(occurrence));
}
