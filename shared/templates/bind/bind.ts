import type { Line, Tree } from "../../syntax/tree.ts";
import { type Span, span } from "../../text/span.ts";
import {
  createForm,
  type Field,
  type Foreign,
  type Form,
  type Heading,
  type Row,
  type Section,
} from "../form.ts";
import type { FieldDef, RowDef, SectionDef } from "../schema.ts";
import { bindFields, type RawField } from "./fields.ts";
import { findHeadings } from "./headings.ts";
import { readMatrixLine, readWrappedRow } from "./matrix.ts";
import { cutRegions, type Region } from "./regions.ts";
import { readValue } from "./settings.ts";
import { entryOf, type SectionEntry, type Vocabulary } from "./vocabulary.ts";

/** A section while it is being put together. */
interface Draft {
  readonly entry: SectionEntry;
  readonly section: {
    -readonly [K in keyof Section]: K extends "sections" ? Section[] : Section[K];
  };
}

/** Matrix rows as fields: two scores, and the justification under them. */
const rowField = ({ id, title }: RowDef): FieldDef => ({
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
});

const extent = (lines: readonly Line[], fallback: number): Span => {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first === undefined || last === undefined
    ? span(fallback, fallback)
    : span(first.content.start, last.content.end);
};

/** Puts the fields of one section together with their paths and values. */
function toFields(text: string, vocabulary: Vocabulary, section: Section, raw: readonly RawField[]): Field[] {
  const times = new Map<FieldDef, number>();
  return raw.map(({ def, label, spelling, value, note }) => {
    const occurrence = (times.get(def) ?? 0) + 1;
    times.set(def, occurrence);
    const end = Math.max(value.end, note?.end ?? 0, label?.end ?? 0);
    return {
      def,
      label,
      spelling,
      value,
      note,
      section,
      occurrence,
      path: `${section.def.id}/${def.id}${occurrence === 1 ? "" : `#${occurrence}`}`,
      span: span(label?.start ?? value.start, end),
      parsed: readValue(text, vocabulary.template, def, value),
    };
  });
}

/** Reads the lines of a matrix section: rows with their scores and justifications, and the extent of the whole table. */
function bindMatrix(
  text: string,
  vocabulary: Vocabulary,
  { matrix }: SectionEntry,
  section: Section,
  lines: readonly Line[],
): { rows: Row[]; matrix: Span | undefined } {
  if (matrix === undefined) return { rows: [], matrix: undefined };
  const raw: { def: RowDef; group: string | undefined; field: RawField }[] = [];
  let group: string | undefined;
  let started: Line | undefined;
  let consumed: Line | undefined;
  lines.forEach((line, i) => {
    if (line === consumed) return;
    const wrapped = readWrappedRow(text, line, lines[i + 1], matrix);
    if (wrapped !== undefined) consumed = lines[i + 1];
    const read = wrapped ?? readMatrixLine(text, line, matrix);
    if (read !== undefined) started ??= line;
    if (read?.kind === "group") group = read.title;
    const last = raw[raw.length - 1];
    if (read?.kind === "row") {
      const field = {
        def: rowField(read.def),
        label: read.title,
        spelling: "exact",
        value: read.scores,
        note: undefined,
      } as const;
      raw.push({ def: read.def, group, field });
    } else if (read === undefined && last !== undefined) {
      const start = last.field.note?.start ?? line.content.start;
      last.field = { ...last.field, note: span(start, line.content.end) };
    }
  });
  const seen = new Map<string, FieldDef>();
  const unified = raw.map(({ field }) => {
    const def = seen.get(field.def.id) ?? field.def;
    seen.set(def.id, def);
    return { ...field, def };
  });
  const fields = toFields(text, vocabulary, section, unified);
  const rows = fields.flatMap((field, i) => {
    const from = raw[i];
    return from === undefined ? [] : [{ def: from.def, group: from.group, field }];
  });
  const end = lines[lines.length - 1]?.content.end ?? 0;
  return { rows, matrix: started && span(started.content.start, end) };
}

function bodyField(def: FieldDef, body: Span): RawField {
  return { def, label: undefined, spelling: "exact", value: body, note: undefined };
}

const emptySection = (entry: SectionEntry, heading: Heading | undefined, at: Span): Draft["section"] => ({
  def: entry.def,
  parent: undefined,
  heading,
  occurrence: 1,
  span: at,
  body: span(at.start, at.start),
  lines: [],
  fields: [],
  rows: [],
  matrix: undefined,
  sections: [],
  free: [],
});

/** Binds one region; subsections are attached later. */
function bindRegion(
  tree: Tree,
  vocabulary: Vocabulary,
  region: Region & { entry: SectionEntry },
  foreign: Foreign[],
): Draft {
  const { entry, heading } = region;
  const written = region.lines.filter((line) => !line.blank);
  const start = heading?.line.content.start ?? written[0]?.content.start ?? 0;
  const body = extent(written, heading?.line.content.end ?? start);
  const section: Draft["section"] = {
    ...emptySection(entry, heading, span(start, Math.max(body.end, heading?.line.content.end ?? start))),
    body,
    lines: region.lines,
  };
  const { rows, matrix } = bindMatrix(tree.text, vocabulary, entry, section, written);
  const bound = bindFields(tree.text, entry.def.fields.length === 0 ? [] : written, entry, vocabulary);
  const raw =
    entry.def.body === undefined ? bound.fields : [bodyField(entry.def.body, body), ...bound.fields];
  section.fields = [...toFields(tree.text, vocabulary, section, raw), ...rows.map(({ field }) => field)];
  section.rows = rows;
  section.matrix = matrix;
  section.free =
    entry.def.body === undefined && matrix === undefined
      ? entry.def.fields.length === 0
        ? written
        : bound.free
      : [];
  foreign.push(...bound.foreign);
  return { entry, section };
}

/** What stands above the first heading, as a section of its own. */
function headEntry(vocabulary: Vocabulary): SectionEntry {
  const { title, head } = vocabulary.template;
  const def: SectionDef = {
    id: "head",
    numbered: false,
    title: title.fi,
    accept: [],
    required: "optional",
    fields: head.fields,
    open: false,
  };
  return entryOf(vocabulary.template, def, undefined, -1);
}

/** A section whose heading was lost and that takes no text of its own: known by the subsection that begins at `start`. */
const impliedDraft = (entry: SectionEntry, start: number): Draft => ({
  entry,
  section: emptySection(entry, undefined, span(start, start)),
});

/** The order of the text, with a section before its subsections where only those have a heading. */
function withImpliedParents(drafts: readonly Draft[]): Draft[] {
  const known = new Set(drafts.map(({ entry }) => entry));
  return drafts.flatMap((draft) => {
    const { parent } = draft.entry;
    if (parent === undefined || known.has(parent)) return [draft];
    known.add(parent);
    return [impliedDraft(parent, draft.section.span.start), draft];
  });
}

/** Attaches each subsection to the section it follows, and counts sections that stand twice. */
function nest(drafts: readonly Draft[]): Section[] {
  const top: Section[] = [];
  const times = new Map<string, number>();
  let open: Draft | undefined;
  for (const draft of drafts) {
    const { entry, section } = draft;
    section.occurrence = (times.get(entry.def.id) ?? 0) + 1;
    times.set(entry.def.id, section.occurrence);
    if (entry.parent !== undefined && open !== undefined && open.entry === entry.parent) {
      section.parent = open.section;
      open.section.sections.push(section);
      open.section.span = span(open.section.span.start, section.span.end);
    } else {
      top.push(section);
      open = draft;
    }
  }
  return top;
}

/** Lays a template over a text: which lines are its headings, fields and rows, and what their values are. Total. */
export function bind(tree: Tree, vocabulary: Vocabulary): Form {
  const { headings, foreign } = findHeadings(tree, vocabulary);
  const [first, ...regions] = cutRegions(tree, vocabulary, headings);
  const head = bindRegion(
    tree,
    vocabulary,
    { entry: headEntry(vocabulary), heading: undefined, lines: first?.lines ?? [] },
    foreign,
  );
  const drafts = withImpliedParents(
    regions.flatMap((region) =>
      region.entry === undefined
        ? []
        : [bindRegion(tree, vocabulary, { ...region, entry: region.entry }, foreign)],
    ),
  );
  const sections = nest(drafts);
  const allSections = drafts.map(({ section }) => section);
  return createForm({
    template: vocabulary.template,
    tree,
    head: head.section,
    sections,
    allSections,
    fields: [...head.section.fields, ...allSections.flatMap(({ fields }) => fields)],
    foreign: [...foreign].sort((a, b) => a.span.start - b.span.start),
  });
}
