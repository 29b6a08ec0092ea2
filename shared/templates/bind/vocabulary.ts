import { fold } from "../../text/fold.ts";
import { type Memo, memoOf } from "../memo.ts";
import type { Role } from "../roles.ts";
import { type FieldDef, fieldDefs, type SectionDef, sectionDefs, type Template } from "../schema.ts";
import { indexMatrix, type MatrixIndex } from "./matrix.ts";
import { wordsOf } from "./words.ts";

/** A label cut into its folded words. */
export interface LabelStart {
  readonly def: FieldDef;
  readonly folded: string;
  readonly words: readonly string[];
}

/** A section of a template with its words folded for look-up. */
export interface SectionEntry {
  readonly def: SectionDef;
  readonly parent: SectionEntry | undefined;
  /** Place in the order of the form, parents before children, from 0. */
  readonly index: number;
  readonly titles: ReadonlySet<string>;
  /** Folded label → the fields that carry it, in the order of the form. */
  readonly labels: ReadonlyMap<string, readonly FieldDef[]>;
  /** True where several fields carry one label. */
  readonly hasTwins: boolean;
  /** Place of each field in the order of the form, from 0. */
  readonly order: ReadonlyMap<FieldDef, number>;
  /** First word of a label, folded → the labels that begin so: to know one whose colon was left out. */
  readonly starts: ReadonlyMap<string, readonly LabelStart[]>;
  /** Every label, in the order of the form. */
  readonly spellings: readonly LabelStart[];
  /** Folded whole lines that are the value of a field without a label. */
  readonly wholeLines: ReadonlySet<string>;
  readonly matrix: MatrixIndex | undefined;
}

/** A label of another programme period's form, and what it means there. */
export interface ForeignLabel {
  readonly templateId: string;
  readonly roles: readonly Role[];
}

/** A heading of another programme period's form, and what the fields under it mean. */
export interface ForeignTitle {
  readonly templateId: string;
  readonly roles: ReadonlySet<Role>;
}

/** A template and every word of its form, folded; beside it the words that only other periods' forms have. */
export interface Vocabulary {
  readonly template: Template;
  /** What functions compute from the template alone, each once. */
  readonly ofTemplate: Memo<Template>;
  /** What stands above the first heading, as a section of its own. */
  readonly head: SectionEntry;
  readonly entries: readonly SectionEntry[];
  readonly byId: ReadonlyMap<string, SectionEntry>;
  /** Folded title → the section; where two have one title, the first. */
  readonly byTitle: ReadonlyMap<string, SectionEntry>;
  /** The same of those sections whose headings have no number. */
  readonly unnumbered: ReadonlyMap<string, SectionEntry>;
  /** Length of the longest title of this form and of other periods' forms, in UTF-16 units. */
  readonly longestTitle: number;
  readonly foreignLabels: ReadonlyMap<string, ForeignLabel>;
  /** Folded title → where it belongs. */
  readonly foreignTitles: ReadonlyMap<string, ForeignTitle>;
  /** Folded line → how much it says that a text is of this template. */
  readonly signals: ReadonlyMap<string, number>;
  /** Length of the longest of these lines, in UTF-16 units. */
  readonly longestSignal: number;
}

/** Every spelling of a field's label that is right; empty for fields without a label. */
export const labelsOf = (def: FieldDef): readonly string[] =>
  def.label === undefined ? [] : [def.label, ...def.accept];

/** Every spelling of a section's title that is right. */
export const titlesOf = (def: SectionDef): readonly string[] => [def.title, ...def.accept];

/** Folded label → the fields that carry it, in the order of the form. */
function labelTable(fields: readonly FieldDef[]): Map<string, FieldDef[]> {
  const table = new Map<string, FieldDef[]>();
  for (const field of fields)
    for (const label of labelsOf(field)) {
      const known = table.get(fold(label));
      if (known === undefined) table.set(fold(label), [field]);
      else known.push(field);
    }
  return table;
}

/** Every label of these fields, folded, in the order of the form. */
const spellingsOf = (fields: readonly FieldDef[]): LabelStart[] =>
  fields.flatMap((def) =>
    labelsOf(def).map((label) => ({ def, folded: fold(label), words: wordsOf(label) })),
  );

/** First word, folded → labels that begin with it. */
function labelStarts(spellings: readonly LabelStart[]): Map<string, LabelStart[]> {
  const starts = new Map<string, LabelStart[]>();
  for (const spelling of spellings) {
    const [first = ""] = spelling.words;
    const known = starts.get(first);
    if (known === undefined) starts.set(first, [spelling]);
    else known.push(spelling);
  }
  return starts;
}

/** The closed values that stand on a line of their own, without a label. */
const wholeLinesOf = (template: Template, { fields }: SectionDef): string[] =>
  fields
    .filter(({ label, choices }) => label === undefined && choices !== undefined)
    .flatMap(({ choices }) => template.lists[choices ?? ""]?.values ?? [])
    .flatMap(({ value, accept }) => [value, ...accept])
    .map(fold);

/** A section with its words folded; `index` is its place in the order of the form. */
export function entryOf(
  template: Template,
  def: SectionDef,
  parent: SectionEntry | undefined,
  index: number,
): SectionEntry {
  const spellings = spellingsOf(def.fields);
  const labels = labelTable(def.fields);
  return {
    def,
    parent,
    index,
    titles: new Set(titlesOf(def).map(fold)),
    labels,
    hasTwins: [...labels.values()].some((fields) => fields.length > 1),
    order: new Map(def.fields.map((field, i) => [field, i])),
    spellings,
    starts: labelStarts(spellings),
    wholeLines: new Set(wholeLinesOf(template, def)),
    matrix: def.matrix && indexMatrix(def.matrix),
  };
}

function headEntry(template: Template): SectionEntry {
  const def: SectionDef = {
    id: "head",
    numbered: false,
    title: template.title.fi,
    accept: [],
    wording: "verified",
    required: "optional",
    fields: template.head.fields,
    open: false,
  };
  return entryOf(template, def, undefined, -1);
}

function entriesOf(template: Template): SectionEntry[] {
  const entries: SectionEntry[] = [];
  for (const { def, parent } of sectionDefs(template)) {
    const above = entries.find((entry) => entry.def === parent);
    entries.push(entryOf(template, def, above, entries.length));
  }
  return entries;
}

const allFields = (template: Template): FieldDef[] =>
  [...sectionDefs(template)].flatMap(({ def }) => fieldDefs(def)).concat(template.head.fields);

const foldedTitlesOf = (template: Template): string[] =>
  [...sectionDefs(template)].flatMap(({ def }) => titlesOf(def)).map(fold);

const rolesIn = (def: SectionDef): Set<Role> =>
  new Set(fieldDefs(def).flatMap(({ roles }) => Object.values(roles)));

/**
 * How much a heading and a label of the form's own say about a text, beside the lines that the template names. A heading
 * whose official wording nobody knows says less.
 */
const HEADING_WEIGHT = 2;
const LABEL_WEIGHT = 1;

/** Folded line → weight: the lines that a template names as evidence, its headings, and its own labels. */
function signalsOf(template: Template): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (line: string, weight: number): void => {
    weights.set(fold(line), Math.max(weight, weights.get(fold(line)) ?? 0));
  };
  for (const { def } of sectionDefs(template)) {
    if (def.numbered)
      for (const title of def.wording === "verified" ? titlesOf(def) : [def.title])
        add(`${def.id} ${title}`, def.wording === "verified" ? HEADING_WEIGHT : LABEL_WEIGHT);
    for (const field of fieldDefs(def))
      if (!field.generic) for (const label of labelsOf(field)) add(`${label}:`, LABEL_WEIGHT);
  }
  for (const { line, weight } of template.recognise) add(line, weight);
  return weights;
}

/** Of the spellings of a label those that show the form: of one in preview the published label alone. */
const ownWordsOf = ({ stage }: Template, labels: readonly string[]): readonly string[] =>
  stage === "preview" ? labels.slice(0, 1) : labels;

/**
 * The labels and titles of `others` that no form of the template's own period has. A provisional title is nobody's: a
 * text may have it by chance.
 */
function foreignWords(
  template: Template,
  others: readonly Template[],
): Pick<Vocabulary, "foreignLabels" | "foreignTitles"> {
  const kin = others.filter(({ programme }) => programme === template.programme);
  const ownLabels = new Set([template, ...kin].flatMap(allFields).flatMap(labelsOf).map(fold));
  const ownTitles = new Set([template, ...kin].flatMap(foldedTitlesOf));
  const foreignLabels = new Map<string, ForeignLabel>();
  const foreignTitles = new Map<string, ForeignTitle>();
  for (const other of others) {
    if (other.programme === undefined || other.programme === template.programme) continue;
    for (const field of allFields(other))
      for (const label of ownWordsOf(other, labelsOf(field)).map(fold))
        if (!ownLabels.has(label) && !foreignLabels.has(label))
          foreignLabels.set(label, { templateId: other.id, roles: Object.values(field.roles) });
    for (const { def } of sectionDefs(other)) {
      if (def.wording !== "verified") continue;
      for (const title of titlesOf(def).map(fold))
        if (!ownTitles.has(title)) foreignTitles.set(title, { templateId: other.id, roles: rolesIn(def) });
    }
  }
  return { foreignLabels, foreignTitles };
}

/** The words of a template, and of `others` those that no form of the template's own period has. */
export function createVocabulary(template: Template, others: readonly Template[]): Vocabulary {
  const entries = entriesOf(template);
  const byTitle = new Map<string, SectionEntry>();
  for (const entry of entries)
    for (const title of entry.titles) if (!byTitle.has(title)) byTitle.set(title, entry);
  const foreign = foreignWords(template, others);
  const signals = signalsOf(template);
  const titles = [...byTitle.keys(), ...foreign.foreignTitles.keys()];
  return {
    template,
    ofTemplate: memoOf(template),
    head: headEntry(template),
    entries,
    longestTitle: Math.max(...titles.map(({ length }) => length)),
    byId: new Map(entries.map((entry) => [entry.def.id, entry])),
    byTitle,
    unnumbered: new Map([...byTitle].filter(([, { def }]) => !def.numbered)),
    ...foreign,
    signals,
    longestSignal: Math.max(...[...signals.keys()].map(({ length }) => length)),
  };
}
