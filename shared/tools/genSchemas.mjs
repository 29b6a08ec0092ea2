// Writes the JSON Schemas by which editors complete and check what people write by hand: the settings, the notes beside
// a description, and templates; and those of what the tool writes for other programs: reports and known findings. Made
// from the schemas that the tool itself reads with.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { loadCore, root } from "./loadCore.mjs";

const ENTRY = `
export { toJSONSchema } from "zod";
export { settingsSchema } from "./shared/config/settingsSchema.ts";
export { diffSchema } from "./shared/report/diff/schema.ts";
export { exportSchema } from "./shared/features/export/schema.ts";
export { notesSchema } from "./shared/features/notesFile.ts";
export { baselineSchema } from "./shared/report/readBaseline.ts";
export { fileReportSchema, jsonReportSchema } from "./shared/report/reportSchema.ts";
export { templateSchema } from "./shared/templates/shape.ts";
export { RULES } from "./shared/rules/index.gen.ts";
`;

/** One text for readers of three languages: a JSON Schema has place for one. */
const inThree = ({ fi, sv, en }) => `${fi} · ${sv} · ${en}`;

/** A severity for every rule by its id, and for no other. */
function severitySchema({ description, additionalProperties }, rules) {
  const properties = Object.fromEntries(
    rules.map(({ id, title }) => [id, { ...additionalProperties, description: inThree(title) }]),
  );
  return { description, type: "object", properties, additionalProperties: false };
}

/** The schemas by the files that hold them, as texts. */
export async function schemaTexts() {
  const { toJSONSchema, settingsSchema, notesSchema, templateSchema, RULES, ...own } = await loadCore(ENTRY);
  // Editors know draft-07 best. `input`: what people write, before the tool fills in defaults.
  const toSchema = (schema) =>
    toJSONSchema(schema, { target: "draft-7", io: "input", unrepresentable: "any" });
  const settings = toSchema(settingsSchema);
  const { severity, ...others } = settings.properties;
  const anySchema = { $schema: { type: "string" } };
  const schemas = {
    "docs/schemas/esr.config.schema.json": {
      ...settings,
      title: "esr.config.json",
      properties: { ...anySchema, ...others, severity: severitySchema(severity, RULES) },
    },
    "docs/schemas/esr-diff.schema.json": { ...toSchema(own.diffSchema), title: "esr-kuvaus diff" },
    "docs/schemas/esr-export.schema.json": { ...toSchema(own.exportSchema), title: "esr-kuvaus export" },
    "docs/schemas/esr-notes.schema.json": { ...toSchema(notesSchema), title: "*.esr-notes.json" },
    "docs/schemas/esr-report.schema.json": {
      ...toSchema(own.jsonReportSchema),
      title: "esr-kuvaus check --format json",
    },
    "docs/schemas/esr-report-file.schema.json": {
      ...toSchema(own.fileReportSchema),
      title: "esr-kuvaus check --format jsonl, a line a file",
    },
    "docs/schemas/esr-baseline.schema.json": {
      ...toSchema(own.baselineSchema),
      title: "esr-kuvaus baseline",
    },
    "shared/templates/data/template.schema.gen.json": toSchema(templateSchema),
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([file, schema]) => [file, `${JSON.stringify(schema, undefined, 2)}\n`]),
  );
}

/** Writes the schemas. */
export async function generateSchemas() {
  for (const [file, text] of Object.entries(await schemaTexts())) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}
