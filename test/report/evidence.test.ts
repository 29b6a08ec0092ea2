import { describe, expect, it } from "vitest";
import { type CheckOptions, check } from "../../shared/check.ts";
import { evidenceOf, type RuleOutcomes } from "../../shared/report/evidence.ts";
import { NO_REDACTION } from "../../shared/report/redact.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { EXAMPLE_REGISTER } from "../../shared/rules/register/exampleRegister.ts";
import { defineRule } from "../../shared/rules/rule.ts";
import { textOfExample } from "../support/examples.ts";
import { REGISTER_TEXT, registerOf } from "../support/register.ts";
import { seed } from "../support/seeds.ts";

const T14 = "esr-2014-2020";
const facts = {
  tool: { name: "esr-kuvaus", version: "1.2.3" },
  configuration: "cd".repeat(32),
  sha256: "ab".repeat(32),
  suppressed: new Map<string, number>(),
  redactor: NO_REDACTION,
};

type Replacements = readonly (readonly [string, string])[];

const evidence = (text: string, options: CheckOptions = {}, suppressed = facts.suppressed) =>
  evidenceOf(check(text, options), { ...facts, suppressed });

/** What became of one rule: `passed`, `review missing`, `notApplicable empty`, `failed 2`. */
function outcome(rule: string, { failed, passed, review, notApplicable }: RuleOutcomes): string {
  const places = [
    ...failed.filter((one) => one.rule === rule).map(({ count }) => `failed ${count}`),
    ...passed.filter((id) => id === rule).map(() => "passed"),
    ...review.filter((one) => one.rule === rule).map(({ reason }) => `review ${reason}`),
    ...notApplicable.filter((one) => one.rule === rule).map(({ reason }) => `notApplicable ${reason}`),
  ];
  return places.join(" and ");
}

describe("the evidence of a check", () => {
  it("says what was checked, as what, why, and how it was set", () => {
    expect(
      evidence(seed("S20271"), {
        asOf: "2018-01-31",
        decodedAs: { encoding: "windows-1252", valid: false },
      }),
    ).toMatchObject({
      tool: { name: "esr-kuvaus", version: "1.2.3" },
      template: {
        id: T14,
        revision: 1,
        by: "content",
        lines: [
          "Euroopan sosiaalirahaston (ESR) rahoittaman hankkeen kuvaus",
          "1 Hanke",
          ...Array(3).fill(expect.any(String)),
        ],
      },
      profile: { id: "review", by: "status" },
      asOf: "2018-01-31",
      configuration: facts.configuration,
      file: { sha256: facts.sha256, encoding: "windows-1252", complete: true },
    });
  });

  it.each<[string, CheckOptions, Replacements, unknown]>([
    ["chosen", { profile: "draft" }, [], { id: "draft", by: "choice" }],
    ["by the status", {}, [], { id: "review", by: "status" }],
    [
      "by the code, where the status is not given",
      {},
      [["Toiminnan tila: Toiminta päättynyt", "Toiminnan tila: -"]],
      { id: "submission", by: "code" },
    ],
  ])("tells what the profile was chosen by: %s", (_, options, replace, profile) => {
    expect(evidence(textOfExample({ replace }, T14), options).profile).toEqual(profile);
  });

  it("tells that the template was chosen by the user, or that there is none", () => {
    expect(evidence("1 Hanke", { template: T14 }).template).toMatchObject({ by: "choice", lines: [] });
    expect(evidence("Hei!").template).toBeNull();
  });

  it("tells that a limit left something unchecked", () => {
    expect(evidence(`Hei!\n${"x".repeat(100_001)}`).file.complete).toBe(false);
    const unread = { fi: "a", sv: "b", en: "c" };
    expect(evidence("Hei!", { unchecked: [unread] }).file.complete).toBe(false);
  });

  it("passes no rule about a form whose letters are lost", () => {
    const lost = seed("S20271").replace(/[åäö–”•]/giu, "\uFFFD");
    const { failed, passed, review } = evidence(lost).rules;
    expect(failed).toEqual([{ rule: "file/encoding", count: 1, suppressed: 0 }]);
    expect(passed).toEqual(["file/degraded", "tool/rule-failed"]);
    expect(new Set(review.map(({ reason }) => reason))).toEqual(new Set(["unclear"]));
  });

  it.each([...[seed("S20271"), seed("S10246"), "Hei!", ""], seed("S20271").replace(/[åäö]/giu, "\uFFFD")])(
    "puts each rule in one place (%#)",
    (text) => {
      const { failed, passed, review, notApplicable } = evidence(text).rules;
      const ids = [...[...failed, ...review, ...notApplicable].map(({ rule }) => rule), ...passed];
      expect(ids.sort()).toEqual(RULES.map(({ id }) => id).sort());
    },
  );

  it.each<[string, string, Replacements, CheckOptions]>([
    ["money/zero-granted", "passed", [], {}],
    [
      "money/zero-granted",
      "failed 1",
      [["Myönnetty EU- ja valtion rahoitus: 180 000", "Myönnetty EU- ja valtion rahoitus: 0"]],
      {},
    ],
    ["date/end-before-start", "review unclear", [["päättyy 28.2.2018", "päättyy 31.2.2018"]], {}],
    ["date/invalid", "failed 1", [["päättyy 28.2.2018", "päättyy 31.2.2018"]], {}],
    ["status/contradicts-dates", "review asOf", [], {}],
    ["status/contradicts-dates", "passed", [], { asOf: "2019-01-01" }],
    ["text/too-long", "review maxLength", [], {}],
    ["text/too-long", "passed", [], { settings: { maxLength: { summary: 10_000 } } }],
    ["card/header-contradicts-field", "notApplicable template", [], {}],
    ["text/glued-number", "notApplicable user", [], { severity: { "text/glued-number": "off" } }],
    ["region/national-with-lists", "notApplicable empty", [], {}],
    ["structure/unrecognised", "notApplicable template", [], {}],
    ["register/differs", "notApplicable register", [], {}],
    ["register/differs", "notApplicable register", [], { register: registerOf(REGISTER_TEXT) }],
    ["register/differs", "passed", [], { register: registerOf(EXAMPLE_REGISTER) }],
    ["register/unknown-code", "notApplicable register", [], {}],
    ["register/unknown-code", "passed", [], { register: registerOf(EXAMPLE_REGISTER) }],
    [
      "register/unknown-code",
      "notApplicable register",
      [["Alkaa 1.3.2016 ja päättyy 28.2.2018", "Alkaa 1.3.2018 ja päättyy 28.2.2019"]],
      { register: registerOf(EXAMPLE_REGISTER) },
    ],
    ["workspace/duplicate-code", "notApplicable others", [], {}],
  ])("%s: %s", (rule, expected, replace, options) => {
    expect(outcome(rule, evidence(textOfExample({ replace }, T14), options).rules)).toBe(expected);
  });

  it("asks a person where the tool cannot tell, unless the user has decided", () => {
    const text = seed("S20271");
    const rule = "target-group/indirect-mentioned";
    expect(outcome(rule, evidence(text).rules)).toBe("review unsure");
    expect(outcome(rule, evidence(text, { severity: { [rule]: "warning" } }).rules)).toBe("failed 1");
  });

  it("makes no rule of the form where the form is not known", () => {
    const { rules } = evidence("Hei!");
    expect(outcome("money/zero-granted", rules)).toBe("notApplicable unrecognised");
    expect(outcome("structure/unrecognised", rules)).toBe("failed 1");
    expect(outcome("text/control-character", rules)).toMatch(/passed|notApplicable/u);
  });

  it("never counts a rule that broke off, or that the profile leaves out, as passed", () => {
    const example = RULES.find(({ id }) => id === "money/zero-granted");
    if (example === undefined) throw new Error("no rules");
    const invented = (id: string, off: boolean, check: () => Generator<never>) =>
      defineRule({
        ...example,
        id,
        severity: { draft: off ? "off" : "error", submission: "error", review: "error" },
        roles: [],
        check,
      });
    const rules = [
      invented("money/broken", false, () => {
        throw new Error("rikki");
      }),
      invented("money/later", true, function* () {}),
      ...RULES,
    ];
    const found = evidence(textOfExample({ replace: [] }, T14), { rules, profile: "draft" }).rules;
    expect(outcome("money/broken", found)).toBe("review failed");
    expect(outcome("money/later", found)).toBe("notApplicable profile");
  });

  it("counts what was set aside among the findings", () => {
    const { failed } = evidence(seed("S20271"), {}, new Map([["text/missing-space", 2]])).rules;
    expect(failed).toContainEqual({ rule: "text/missing-space", count: 3, suppressed: 2 });
  });
});
