import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { severityIn } from "../../shared/rules/rule.ts";
import { run } from "./support/run.ts";

describe("rules", () => {
  it("lists every rule as JSON, with the members of the contract in their order", async () => {
    const { stdout, code } = await run(["rules", "--format", "json"]);
    const list = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(0);
    expect(list.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const [i, entry] of list.entries()) {
      const rule = RULES[i];
      if (rule === undefined) throw new Error("more entries than rules");
      expect(Object.keys(entry)).toEqual(["id", "severity", "templates", "fix", "title", "source"]);
      expect(entry.severity).toEqual({
        draft: severityIn(rule, "draft"),
        submission: severityIn(rule, "submission"),
        review: severityIn(rule, "review"),
      });
      const templates = builtInRegistry.templates.filter((template) => appliesTo(rule, template));
      expect(entry.templates).toEqual(templates.map(({ id }) => id));
      expect(["safe", "suggest", "both", "none"]).toContain(entry.fix);
    }
  });

  it.each(["fi", "sv", "en"] as const)("lists every rule with its title in %s", async (language) => {
    const { stdout } = await run(["rules", "--lang", language]);
    for (const { id } of RULES) expect(stdout).toMatch(new RegExp(`^  ${id} +`, "mu"));
    for (const { title } of RULES) expect(stdout).toContain(title[language]);
  });
});

describe("explain", () => {
  it("tells what, why, what to do, and shows an example", async () => {
    const { stdout, code } = await run(["explain", "money/realised-exceeds-granted", "--lang", "en"]);
    expect(code).toBe(0);
    for (const part of [
      "# Realised exceeds granted",
      "EU and state funding can be paid only",
      "Check the granted sum in the latest funding decision",
      "`esr-2014-2020`",
      "Realised 120\u00a0000\u00a0€ exceeds granted 100\u00a0000\u00a0€",
    ])
      expect(stdout).toContain(part);
  });
});

describe("templates", () => {
  it("lists id, title, revision, period and sections of each", async () => {
    const { stdout, code } = await run(["templates"]);
    expect(code).toBe(0);
    for (const { id, title, revision } of builtInRegistry.templates) {
      expect(stdout).toContain(`${id}  ${title.fi}`);
      expect(stdout).toContain(`versio ${revision}`);
    }
    expect(stdout).toContain("ohjelmakausi 2014–2020");
    expect(stdout).toContain("8.2 Kestävä kehitys");
  });
});
