import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkInput } from "../../server/cli/checkInput.ts";
import type { Input } from "../../server/cli/inputs.ts";
import { builtInRegistry } from "../../shared/check.ts";
import { defineRule } from "../../shared/rules/rule.ts";
import ruleFailed from "../../shared/rules/tool/rule-failed.ts";
import { SEEDS } from "./support/run.ts";

const file = path.join(SEEDS, "S20271-polku.txt");
const input: Input = { kind: "file", shown: "a.txt", named: true, path: file, identity: file, bytes: 6 };
const options = {
  language: "fi",
  maxFindings: undefined,
  cwd: SEEDS,
  settingsFor: async () => ({}),
  stdin: (async function* () {})(),
} as const;

const throwing = defineRule({
  id: "tool/throws",
  severity: "hint",
  title: { fi: "t", sv: "t", en: "t" },
  source: { fi: "s", sv: "s", en: "s" },
  messages: {},
  fix: "none",
  docs: { why: { fi: "w", sv: "w", en: "w" }, fix: { fi: "f", sv: "f", en: "f" } },
  examples: { invalid: [], valid: [] },
  check() {
    throw new Error("rikki");
  },
});

describe("a check that breaks off", () => {
  it("in one rule: the file is reported with that finding, and the outcome counts as failed", async () => {
    const core = { registry: builtInRegistry, rules: [throwing, ruleFailed] };
    const outcome = await checkInput(input, { ...options, core });
    expect(outcome).toMatchObject({
      failed: true,
      report: {
        verdict: "errors",
        code: "S20271",
        findings: [{ rule: "tool/rule-failed", severity: "error" }],
      },
    });
  });

  it("altogether: the file is reported as such, and nothing is thrown", async () => {
    const registry = {
      ...builtInRegistry,
      get vocabularies(): never {
        throw new Error("rikki");
      },
    };
    const outcome = await checkInput(input, { ...options, core: { registry } });
    expect(outcome).toMatchObject({
      failed: true,
      report: {
        path: "a.txt",
        verdict: "errors",
        counts: { error: 1 },
        findings: [{ rule: "tool/rule-failed" }],
      },
    });
    expect(JSON.stringify(outcome)).toContain("rikki");
  });

  it("does not count where nothing broke", async () => {
    const outcome = await checkInput(input, {
      ...options,
      core: { registry: builtInRegistry, rules: [ruleFailed] },
    });
    expect(outcome).toMatchObject({ failed: false, report: { verdict: "clean" } });
  });
});
