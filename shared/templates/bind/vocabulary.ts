import { fold } from "../../text/fold.ts";
import type { Role } from "../roles.ts";
import { type FieldDef, fieldDefs, type SectionDef, sectionDefs, type Template } from "../schema.ts";
import { indexMatrix, type MatrixIndex } from "./matrix.ts";

/** A section of a template with its words folded for look-up. */
export interface SectionEntry {
  readonly def: SectionDef;
  readonly parent: SectionEntry | undefined;
  /** Place in the order of the form, parents before children, from 0. */
  readonly index: number;
  readonly titles: ReadonlySet<string>;
  /** Folded label → the fields that carry it, in the order of the form. */
  readonly labels: ReadonlyMap<string, readonly FieldDef[]>;
  /** Undefined where the section has no matrix. */
  readonly matrix?: MatrixIndex | undefined;
}

/** A label of another programme period's form, and what it means there. */
export interface ForeignLabel {
  readonly templateId: string;
  readonly roles: readonly Role[];
}

/** A template and every word of its form, folded; beside it the words that only other periods' forms have. */
export interface Vocabulary {
  readonly template: Template;
  readonly entries: readonly SectionEntry[];
  readonly byId: ReadonlyMap<string, SectionEntry>;
  readonly foreignLabels: ReadonlyMap<string, ForeignLabel>;
  /** Folded title → id of the template that has it. */
  readonly foreignTitles: ReadonlyMap<string, string>;
}

/** Every spelling of a field's label that is right; empty for fields without a label. */
export const labelsOf = (def: FieldDef): readonly string[] =>
  def.label === undefined ? [] : [def.label, ...def.accept];

function labelTable(def: SectionDef): Map<string, FieldDef[]> {
  const table = new Map<string, FieldDef[]>();
  for (const field of def.fields)
    for (const label of labelsOf(field)) {
      const known = table.get(fold(label));
      if (known === undefined) table.set(fold(label), [field]);
      else known.push(field);
    }
  return table;
}

function entriesOf(template: Template): SectionEntry[] {
  const entries: SectionEntry[] = [];
  for (const { def, parent } of sectionDefs(template))
    entries.push({
      def,
      parent: entries.find((entry) => entry.def === parent),
      index: entries.length,
      titles: new Set([def.title, ...def.accept].map(fold)),
      labels: labelTable(def),
      matrix: def.matrix && indexMatrix(def.matrix),
    });
  return entries;
}

const allFields = (template: Template): FieldDef[] =>
  [...sectionDefs(template)].flatMap(({ def }) => fieldDefs(def)).concat(template.head.fields);

/** The words of a template, and of `others` those that no form of the template's own period has. */
export function createVocabulary(template: Template, others: readonly Template[]): Vocabulary {
  const entries = entriesOf(template);
  const ofPeriod = others.filter(({ programme }) => programme === template.programme).concat(template);
  const ownLabels = new Set(ofPeriod.flatMap(allFields).flatMap(labelsOf).map(fold));
  const ownTitles = new Set(ofPeriod.flatMap(entriesOf).flatMap(({ titles }) => [...titles]));
  const foreignLabels = new Map<string, ForeignLabel>();
  const foreignTitles = new Map<string, string>();
  for (const other of others) {
    if (other.programme === undefined || other.programme === template.programme) continue;
    for (const field of allFields(other))
      for (const label of labelsOf(field).map(fold))
        if (!ownLabels.has(label) && !foreignLabels.has(label))
          foreignLabels.set(label, { templateId: other.id, roles: Object.values(field.roles) });
    for (const { titles } of entriesOf(other))
      for (const title of titles) if (!ownTitles.has(title)) foreignTitles.set(title, other.id);
  }
  return {
    template,
    entries,
    byId: new Map(entries.map((entry) => [entry.def.id, entry])),
    foreignLabels,
    foreignTitles,
  };
}
