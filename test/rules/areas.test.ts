import { describe, expect, it } from "vitest";
import { areaTitle, compareAreas } from "../../shared/rules/areas.ts";
import { RULES } from "../../shared/rules/index.gen.ts";

describe("the areas of the rules", () => {
  it("have a title, each rule's area among them; an unknown one is called by its name", () => {
    for (const { id } of RULES) {
      const area = id.slice(0, id.indexOf("/"));
      const title = areaTitle(area);
      expect(title.fi).not.toBe(area);
      expect([title.fi, title.sv, title.en]).not.toContain("");
    }
    expect(areaTitle("muu")).toEqual({ fi: "muu", sv: "muu", en: "muu" });
  });

  it("stand from the structure to the tool itself; unknown ones come last, by name", () => {
    expect(["b", "tool", "a", "structure", "text", "code"].sort(compareAreas)).toEqual([
      "structure",
      "code",
      "text",
      "tool",
      "a",
      "b",
    ]);
    expect([compareAreas("a", "b"), compareAreas("b", "a"), compareAreas("a", "a")]).toEqual([-1, 1, 0]);
    expect(compareAreas("code", "code")).toBe(0);
  });
});
