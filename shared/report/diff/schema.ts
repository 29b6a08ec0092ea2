import * as z from "zod";

/** The published shape of a comparison: docs/schemas/esr-diff.schema.json. */
export const DIFF_VERSION = 1;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const label = z.string().nullable().describe("Which piece of the field; null where it has but one");

const detail = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("money"),
    label,
    old: z.int().describe("Cents"),
    new: z.int(),
    difference: z.int(),
  }),
  z.strictObject({ kind: z.literal("count"), label, old: z.int(), new: z.int(), difference: z.int() }),
  z.strictObject({
    kind: z.literal("day"),
    label,
    old: day,
    new: day,
    days: z.int().describe("From old to new; negative when new is the earlier"),
    months: z.int().nullable().describe("Where the days are whole months apart"),
  }),
  z.strictObject({
    kind: z.literal("list"),
    label,
    added: z.array(z.string()),
    removed: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal("text"),
    label,
    segments: z.array(z.strictObject({ in: z.enum(["both", "old", "new"]), text: z.string() })),
  }),
]);

const position = z.strictObject({ line: z.int().min(0), character: z.int().min(0) });
const range = z.strictObject({ start: position, end: position });

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(["error", "warning", "info", "hint"]),
  message: z.string(),
  range: range.describe("Zero-based lines and UTF-16 columns; of fixed findings in the old description"),
  path: z.string().nullable(),
});

const side = z.strictObject({
  path: z.string(),
  sha256: z.string(),
  template: z.string(),
  templateRevision: z.int().min(1),
  code: z.string().nullable(),
  name: z.string().nullable(),
});

/** What `diff --format json` writes. */
export const diffSchema = z.strictObject({
  version: z.literal(DIFF_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  old: side,
  new: side,
  comparedBy: z
    .enum(["field", "role"])
    .describe("role: the two follow different forms, and what means the same in both is compared"),
  changes: z.array(
    z.strictObject({
      key: z.string().describe("Path of the field, or the role"),
      change: z.enum(["added", "removed", "changed"]),
      section: z.string(),
      label: z.string(),
      old: z.string().describe("As written; empty where nothing is given"),
      new: z.string(),
      details: z.array(detail).describe("In what a changed field differs"),
    }),
  ),
  sections: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  notCompared: z
    .strictObject({ old: z.array(z.string()), new: z.array(z.string()) })
    .describe("Across forms: what is given in the one and has no place in the other's form"),
  findings: z.strictObject({
    new: z.array(finding),
    fixed: z.array(finding),
    unchanged: z.array(finding),
  }),
});

export type DiffData = z.infer<typeof diffSchema>;
