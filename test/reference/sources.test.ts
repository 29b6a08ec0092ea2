import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { referenceLists } from "../../shared/reference/sources.ts";
import { parseIsoDay } from "../../shared/text/calendar.ts";

describe("reference lists", () => {
  it("each say where they come from, as of when and under what terms", () => {
    expect(referenceLists()).toHaveLength(5);
    for (const { name, provenance } of referenceLists()) {
      expect(provenance.source.length, name.en).toBeGreaterThan(20);
      expect(parseIsoDay(provenance.date), name.en).toBeDefined();
      expect(provenance.licence.length, name.en).toBeGreaterThan(2);
      expect(provenance.note, name.en).toBeDefined();
    }
  });

  it("credit Statistics Finland where its licence asks for it", () => {
    const readme = readFileSync(path.join(import.meta.dirname, "../../shared/reference/README.md"), "utf8");
    expect(readme).toContain("Contains data of Statistics Finland");
  });
});
