import type { Checked } from "../../check.ts";
import type { Part, ValueProblem } from "../../fieldTypes/fieldType.ts";
import type { Redactor } from "../../report/redact.ts";
import type { Line } from "../../syntax/tree.ts";
import { type Field, type Form, isEmpty, isNotGiven, type Row, type Section } from "../../templates/form.ts";
import { isoDay } from "../../text/calendar.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { redactedProject } from "./redacted.ts";
import type {
  ExportedField,
  ExportedPiece,
  ExportedProject,
  ExportedRow,
  ExportedSection,
} from "./schema.ts";

/** Text of the document with line feeds for its line ends, whatever they are. */
const plainText = (form: Form, at: Span): string => form.textOf(at).replace(/\r\n?/gu, "\n");

const optionalText = (form: Form, at: Span | undefined): string | null =>
  at === undefined || at.start === at.end ? null : plainText(form, at);

/** A piece of a value as data: cents, ISO days, plain lists. */
function exportPiece(name: string, part: Part, role: string | undefined): ExportedPiece {
  const common = { name, role: role ?? null };
  switch (part.kind) {
    case "day":
      return { ...common, kind: "day", value: isoDay(part.value) };
    case "code":
      return { ...common, kind: "code", value: part.value.text };
    case "names":
      return { ...common, kind: "names", value: part.value.map(({ name: one }) => one) };
    case "partners":
      return {
        ...common,
        kind: "partners",
        value: part.value.map(({ name: one, organisationType, businessId }) => ({
          name: one,
          organisationType: organisationType ?? null,
          businessId: businessId?.text ?? null,
        })),
      };
    case "text":
      return { ...common, kind: "text", value: part.value.replace(/\r\n?/gu, "\n") };
    default:
      return { ...common, kind: part.kind, value: part.value };
  }
}

const exportProblems = (problems: readonly ValueProblem[]): ExportedField["problems"] =>
  problems.map(({ kind, text }) => ({ kind, text }));

function exportField(form: Form, field: Field): ExportedField {
  const roles: Readonly<Record<string, string>> = field.def.roles;
  return {
    path: field.path,
    id: field.def.id,
    label: optionalText(form, field.label),
    state: isEmpty(field) ? "empty" : isNotGiven(form, field) ? "notGiven" : "filled",
    raw: plainText(form, field.value),
    values: Object.entries(field.parsed.parts).map(([name, part]) => exportPiece(name, part, roles[name])),
    note: optionalText(form, field.note),
    problems: exportProblems(field.parsed.problems),
  };
}

const scoreOf = (field: Field, name: string): number | null => {
  const part = field.parsed.parts[name];
  return part?.kind === "count" ? part.value : null;
};

function exportRow(form: Form, { def, field }: Row): ExportedRow {
  return {
    path: field.path,
    id: def.id,
    title: def.title,
    direct: scoreOf(field, "direct"),
    indirect: scoreOf(field, "indirect"),
    raw: plainText(form, field.value),
    justification: optionalText(form, field.note),
    problems: exportProblems(field.parsed.problems),
  };
}

/** The rows under the group headings above which they stand in the text. */
function exportMatrix(form: Form, { rows, matrix }: Section): ExportedSection["matrix"] {
  if (matrix === undefined) return null;
  const groups: { title: string | null; rows: ExportedRow[] }[] = [];
  for (const row of rows) {
    const title = row.group ?? null;
    const last = groups[groups.length - 1];
    if (last !== undefined && last.title === title) last.rows.push(exportRow(form, row));
    else groups.push({ title, rows: [exportRow(form, row)] });
  }
  return { groups };
}

/** Lines of a section that no heading, field or group takes. */
export function otherLines(section: Section): readonly Line[] {
  const heading = section.heading === undefined ? [] : [section.heading.line.content, section.heading.title];
  const taken = [
    ...heading,
    ...section.fields.map(({ span }) => span),
    ...section.groups.map(({ span }) => span),
  ].sort((a, b) => a.start - b.start);
  let at = 0;
  let reach: Span | undefined;
  return section.lines.filter(({ blank, content }) => {
    if (blank) return false;
    for (let next = taken[at]; next !== undefined && next.start < content.end; next = taken[++at])
      if (reach === undefined || next.end > reach.end) reach = next;
    return reach === undefined || !overlaps(reach, content);
  });
}

const otherTexts = (form: Form, section: Section): string[] =>
  otherLines(section).map(({ content }) => plainText(form, content));

function exportOwn(form: Form, section: Section): Omit<ExportedSection, "sections"> {
  const rows = new Set(section.rows.map(({ field }) => field));
  const { heading } = section;
  return {
    id: section.def.id,
    title: section.def.title,
    heading: heading === undefined ? null : plainText(form, heading.line.content),
    occurrence: section.occurrence,
    fields: section.fields.filter((field) => !rows.has(field)).map((field) => exportField(form, field)),
    matrix: exportMatrix(form, section),
    otherLines: otherTexts(form, section),
  };
}

/** What is known of a file besides its contents. */
export interface ExportFacts {
  /** Takes contact persons out of every text; by default nothing is taken out. */
  readonly redactor?: Redactor;
  /** As reports show it. */
  readonly path: string;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
}

/** The structured contents of a description; undefined where the text was not recognised. */
export function exportProject(
  checked: Checked,
  { path, sha256, redactor }: ExportFacts,
): ExportedProject | undefined {
  const { form } = checked;
  if (form === undefined) return undefined;
  const project: ExportedProject = {
    path,
    sha256,
    template: form.template.id,
    templateRevision: form.template.revision,
    profile: checked.profile,
    code: form.find("project.code")?.value.text ?? null,
    name: form.find("project.name")?.value ?? null,
    head: {
      fields: form.head.fields.map((field) => exportField(form, field)),
      otherLines: otherTexts(form, form.head),
    },
    sections: form.sections.map((section) => ({
      ...exportOwn(form, section),
      sections: section.sections.map((child) => exportOwn(form, child)),
    })),
  };
  return redactor === undefined ? project : redactedProject(project, redactor);
}
