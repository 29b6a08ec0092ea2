import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BUILT_IN_TEMPLATES } from "../../shared/templates/registry.ts";
import { listTemplates, templateListSource } from "../../shared/tools/genTemplateList.mjs";
import { root } from "../support/sources.ts";

describe("the list of built-in forms", () => {
  it("is what the folder holds: npm run gen", async () => {
    const source = readFileSync(path.join(root, "shared/templates/data/index.gen.ts"), "utf8");
    expect(source).toBe(templateListSource(await listTemplates()));
  });

  it("names each form after its file, and gives each a place of its own", async () => {
    expect(BUILT_IN_TEMPLATES.map(({ id }) => `${id}.json`).sort()).toEqual(await listTemplates());
    expect(BUILT_IN_TEMPLATES.map(({ order }) => order)).toEqual(BUILT_IN_TEMPLATES.map((_, i) => i + 1));
  });
});
