import * as z from "zod";
import type { ValueKind } from "../../fieldTypes/fieldType.ts";
import { ROLES } from "../../templates/roles.ts";

/** The published shape of exported data. Readers of other programs rely on it: docs/schemas/esr-export.schema.json. */
export const EXPORT_VERSION = 1;

const role = z.enum(Object.keys(ROLES) as [string, ...string[]]);

/** What the value of each kind is in JSON. Money is whole cents, days are `YYYY-MM-DD`. */
const VALUE_SHAPES = {
  text: z.string(),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  cents: z.int(),
  count: z.int().min(0),
  code: z.string(),
  names: z.array(z.string()),
  partners: z.array(
    z.strictObject({
      name: z.string(),
      organisationType: z.string().nullable(),
      businessId: z.string().nullable(),
    }),
  ),
} as const satisfies Readonly<Record<ValueKind, z.ZodType>>;

const pieceOf = <K extends ValueKind>(kind: K) =>
  z.strictObject({
    name: z.string().describe("Which piece of the field: value, start, end, number, title, total, women, …"),
    role: role.nullable().describe("What the piece means in every form; null where no form shares it"),
    kind: z.literal(kind),
    value: VALUE_SHAPES[kind],
  });

const piece = z.discriminatedUnion("kind", [
  pieceOf("text"),
  pieceOf("day"),
  pieceOf("cents"),
  pieceOf("count"),
  pieceOf("code"),
  pieceOf("names"),
  pieceOf("partners"),
]);

const problem = z.strictObject({
  kind: z.string().describe("What is wrong with the value, e.g. date/invalid"),
  text: z.string(),
});

const field = z.strictObject({
  path: z.string().describe("Section number / field id; #n from the second occurrence on"),
  id: z.string(),
  label: z.string().nullable().describe("As the document writes it; null for a text without a label"),
  state: z
    .enum(["filled", "empty", "notGiven"])
    .describe("notGiven: a single hyphen stands where the value would"),
  raw: z.string().describe("The value as it stands; lines end with a line feed"),
  values: z.array(piece).describe("The pieces that could be read; a piece that is not valid is not there"),
  note: z.string().nullable().describe("The justification under the value"),
  problems: z.array(problem),
});

const row = z.strictObject({
  path: z.string(),
  id: z.string(),
  title: z.string(),
  direct: z.int().min(0).nullable(),
  indirect: z.int().min(0).nullable(),
  raw: z.string().describe("The scores as they stand"),
  justification: z.string().nullable(),
  problems: z.array(problem),
});

const matrix = z.strictObject({
  groups: z.array(z.strictObject({ title: z.string().nullable(), rows: z.array(row) })),
});

const sectionShape = {
  id: z.string().describe("The section's number in the form, or a name where the form has none"),
  title: z.string().describe("As the form has it"),
  heading: z.string().nullable().describe("The heading as the document writes it; null where it was lost"),
  occurrence: z.int().min(1).describe("1 for the first section of its number"),
  fields: z.array(field),
  matrix: matrix.nullable(),
  otherLines: z
    .array(z.string())
    .describe("Lines that belong to no field: title lines, table headings, and what the form does not know"),
};
const subsection = z.strictObject(sectionShape);
const section = z.strictObject({ ...sectionShape, sections: z.array(subsection) });

const project = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  template: z.string(),
  templateRevision: z.int().min(1),
  profile: z.enum(["draft", "submission", "review"]),
  code: z.string().nullable(),
  name: z.string().nullable(),
  head: z.strictObject({ fields: z.array(field), otherLines: z.array(z.string()) }),
  sections: z.array(section),
});

const reason = z.strictObject({ path: z.string(), reason: z.string() });
const trouble = z.strictObject({ path: z.string().nullable(), message: z.string() });

/** What `export --format json` writes. */
export const exportSchema = z.strictObject({
  version: z.literal(EXPORT_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  files: z.array(project),
  notRecognised: z.array(reason).describe("Files that are no project description"),
  problems: z.array(trouble).describe("What could not be read"),
});

/** One line of `export --format jsonl`: a project, or last what the others came to. */
export const exportLineSchema = z.union([
  project,
  z.strictObject({
    notRecognised: z.array(reason),
    problems: z.array(trouble),
    summary: z.strictObject({ files: z.int().min(0) }),
  }),
]);

export type ExportedProject = z.infer<typeof project>;
export type ExportedSection = z.infer<typeof section>;
export type ExportedField = z.infer<typeof field>;
export type ExportedRow = z.infer<typeof row>;
export type ExportedPiece = z.infer<typeof piece>;
