import { parse } from "../../syntax/parse.ts";
import type { Line, Tree } from "../../syntax/tree.ts";
import { type Span, span } from "../../text/span.ts";
import {
  createForm,
  type Field,
  type Foreign,
  type Form,
  headingEnd,
  type MatrixGroup,
  type Section,
} from "../form.ts";
import type { FieldDef } from "../schema.ts";
import { BoundField } from "./boundField.ts";
import { type Draft, emptySection } from "./draft.ts";
import { bindFields, type RawField } from "./fields.ts";
import { findHeadings } from "./headings.ts";
import { type MatrixIndex, readMatrix } from "./matrix.ts";
import type { MatrixRow } from "./matrixRow.ts";
import { type BindableRegion, type EarlierForm, type KeptSections, keptSections, rebind } from "./rebind.ts";
import { cutRegions } from "./regions.ts";
import { rowField } from "./rowField.ts";
import { readValue } from "./settings.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";
import { writtenLines } from "./writtenLines.ts";

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
    return new BoundField(section, {
      def,
      label,
      spelling,
      value,
      note,
      occurrence,
      path: `${section.def.id}/${def.id}${occurrence === 1 ? "" : `#${occurrence}`}`,
      span: span(label?.start ?? value.start, end),
      parsed: readValue(text, vocabulary.template, def, value),
    });
  });
}

/** The rows of a matrix section with their scores and justifications, its groups, and the extent of the whole table. */
type Table = Pick<Section, "rows" | "groups" | "matrix">;

function bindMatrix(
  text: string,
  vocabulary: Vocabulary,
  section: Section,
  lines: readonly Line[],
  words: MatrixIndex,
): Table {
  const raw: { row: MatrixRow; group: string | undefined; field: RawField }[] = [];
  const groups: MatrixGroup[] = [];
  let started: Span | undefined;
  let open = false;
  for (const piece of readMatrix(text, lines, words)) {
    if (piece.kind === "note") {
      const last = open ? raw[raw.length - 1] : undefined;
      if (last === undefined) continue;
      const { content } = piece.line;
      last.field = { ...last.field, note: span(last.field.note?.start ?? content.start, content.end) };
      continue;
    }
    open = piece.kind === "row";
    if (piece.kind === "group") groups.push({ title: piece.title, span: piece.span });
    started ??= piece.kind === "row" ? piece.title : piece.span;
    if (piece.kind !== "row") continue;
    const { def, title, scores, spelling } = piece;
    const field = { def: rowField(def), label: title, spelling, value: scores, note: undefined };
    raw.push({ row: piece, group: groups[groups.length - 1]?.title, field });
  }
  const fields = toFields(
    text,
    vocabulary,
    section,
    raw.map(({ field }) => field),
  );
  const rows = fields.flatMap((field, i) => {
    const from = raw[i];
    return from === undefined ? [] : [{ def: from.row.def, group: from.group, field }];
  });
  const end = lines[lines.length - 1]?.content.end ?? 0;
  return { rows, groups, matrix: started && span(started.start, end) };
}

function bodyField(def: FieldDef, body: Span): RawField {
  return { def, label: undefined, spelling: "exact", value: body, note: undefined };
}

/** Binds one region; subsections are attached later. */
function bindRegion(
  tree: Tree,
  vocabulary: Vocabulary,
  region: BindableRegion,
  kept: KeptSections | undefined,
  foreign: Foreign[],
): Draft {
  const { entry, heading } = region;
  const known = kept?.get(region.lines[0]?.start ?? Number.NaN);
  const again = known && rebind(region, known);
  if (again !== undefined) return again;
  const written = writtenLines(tree.text, region.lines);
  const start = heading?.line.content.start ?? written[0]?.content.start ?? 0;
  const above = heading === undefined ? start : headingEnd(heading);
  const body = extent(written, above);
  const section: Draft["section"] = {
    ...emptySection(entry, heading, span(start, Math.max(body.end, above))),
    body,
    lines: region.lines,
  };
  const table: Table =
    entry.matrix === undefined
      ? { rows: [], groups: [], matrix: undefined }
      : bindMatrix(tree.text, vocabulary, section, written, entry.matrix);
  const bound = bindFields(tree.text, entry.def.fields.length === 0 ? [] : written, entry, vocabulary);
  const raw =
    entry.def.body === undefined ? bound.fields : [bodyField(entry.def.body, body), ...bound.fields];
  section.fields = [
    ...toFields(tree.text, vocabulary, section, raw),
    ...table.rows.map(({ field }) => field),
  ];
  section.rows = table.rows;
  section.groups = table.groups;
  section.matrix = table.matrix;
  section.free =
    entry.def.body === undefined && table.matrix === undefined
      ? entry.def.fields.length === 0
        ? written
        : bound.free
      : [];
  foreign.push(...bound.foreign);
  return { entry, section };
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

/**
 * Lays a template over a text: which lines are its headings, fields and rows, and what their values are. Total.
 * @param earlier a form of the same vocabulary: its sections on which nothing has changed are not read again
 */
export function bind(tree: Tree, vocabulary: Vocabulary, earlier?: EarlierForm): Form {
  const kept = earlier && keptSections(earlier);
  const { headings, foreign } = findHeadings(tree, vocabulary);
  const [first, ...regions] = cutRegions(tree, vocabulary, headings);
  const head = bindRegion(
    tree,
    vocabulary,
    { entry: vocabulary.head, heading: undefined, lines: first?.lines ?? [] },
    kept,
    foreign,
  );
  const drafts = withImpliedParents(
    regions.flatMap((region) =>
      region.entry === undefined
        ? []
        : [bindRegion(tree, vocabulary, { ...region, entry: region.entry }, kept, foreign)],
    ),
  );
  const sections = nest(drafts);
  const allSections = drafts.map(({ section }) => section);
  return createForm({
    template: vocabulary.template,
    ofTemplate: vocabulary.ofTemplate,
    tree,
    head: head.section,
    sections,
    allSections,
    fields: [...head.section.fields, ...allSections.flatMap(({ fields }) => fields)],
    foreign: [...foreign].sort((a, b) => a.span.start - b.span.start),
    reread: (text) => bind(parse(text), vocabulary),
  });
}
