import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { settingsSchema } from "../../shared/config/settingsSchema.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { schemaTexts } from "../../shared/tools/genSchemas.mjs";
import { root } from "../support/sources.ts";

interface Schema {
  readonly description?: string;
  readonly properties: Readonly<Record<string, Schema>>;
  readonly additionalProperties: unknown;
}
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

it("the schemas are those that the tool reads with", async () => {
  const texts = await schemaTexts();
  expect(Object.keys(texts).length).toBe(8);
  for (const [file, text] of Object.entries(texts)) expect(read(file), file).toBe(text);
});

it("the settings' schema knows every key, every rule with its title, and nothing else", () => {
  const schema = JSON.parse(read("docs/schemas/esr.config.schema.json")) as Schema;
  const keys = Object.keys(schema.properties).filter((key) => key !== "$schema");
  expect(keys.sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  expect(schema.additionalProperties).toBe(false);
  const severity = schema.properties.severity;
  expect(Object.keys(severity?.properties ?? {})).toEqual(RULES.map(({ id }) => id));
  expect(severity?.additionalProperties).toBe(false);
  for (const { id, title } of RULES)
    for (const text of Object.values(title)) expect(severity?.properties[id]?.description).toContain(text);
});

it("every template names a schema that is there", () => {
  const folder = path.join(root, "shared/templates/data");
  const templates = readdirSync(folder).filter((file) => !file.includes(".gen."));
  expect(templates.length).toBeGreaterThan(0);
  for (const file of templates) {
    const { $schema } = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { $schema?: string };
    expect(existsSync(path.join(folder, $schema ?? "none")), file).toBe(true);
  }
});
