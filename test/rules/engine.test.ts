import { describe, expect, it } from "vitest";
import { builtInRegistry, type CheckOptions, check } from "../../shared/check.ts";
import {
  compareFindings,
  compareSeverity,
  type Finding,
  SEVERITIES,
  switchedOffBy,
} from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import {
  defineFileRule,
  defineRule,
  type FormRule,
  type Rule,
  type RuleSeverity,
} from "../../shared/rules/rule.ts";
import { span } from "../../shared/text/span.ts";
import { cleanExample } from "../support/examples.ts";
import { RULE_BASE, words } from "../support/testRule.ts";

const T14 = "esr-2014-2020";
const base = {
  ...RULE_BASE,
  messages: { said: words("sanottu"), beside: words("vieressä") },
} as const;

type Reports = ReturnType<Parameters<typeof defineRule<typeof base.messages>>[0]["check"]>;

/** A rule that reports these things of every description. */
const ruleOf = (
  reports: Reports,
  more: {
    id?: string;
    severity?: RuleSeverity;
    tags?: FormRule["tags"];
    fixTitle?: FormRule["fixTitle"];
  } = {},
): Rule => {
  const { id = "test/one", severity = "warning", tags, fixTitle } = more;
  return defineRule({
    ...base,
    id,
    severity,
    ...(tags === undefined ? {} : { tags }),
    ...(fixTitle === undefined ? {} : { fixTitle }),
    check: () => reports,
  });
};
const at = span(0, 1);
const said = { message: "said", span: at } as const;
const text = cleanExample(T14);
const run = (rules: readonly Rule[], options: CheckOptions = {}, of = text): readonly Finding[] =>
  check(of, { template: T14, rules, profile: "review", ...options }).findings;

describe("how grave a finding is", () => {
  const check = (rule: Rule, expected: string[], options: CheckOptions = {}): void => {
    expect(run([rule], options).map(({ severity }) => severity)).toEqual(expected);
  };

  it("is as its rule says, or milder where the finding says so, never graver", () => {
    check(ruleOf([said, { ...said, severity: "hint" }, { ...said, severity: "error" }]), [
      "warning",
      "hint",
      "warning",
    ]);
  });

  it("differs by profile", () => {
    const rule = ruleOf([said], { severity: { draft: "off", submission: "info", review: "error" } });
    check(rule, [], { profile: "draft" });
    check(rule, ["info"], { profile: "submission" });
    check(rule, ["error"], { profile: "review" });
  });

  it("is as each finding says where the rule has none of its own, and not shown where none says", () => {
    check(ruleOf([said, { ...said, severity: "info" }, { ...said, severity: "off" }], { severity: "off" }), [
      "info",
    ]);
  });

  it("is what the user says of the rule, whatever the rule, the finding and the template say", () => {
    const rule = ruleOf([said, { ...said, severity: "hint" }], { severity: "off" });
    check(rule, ["error", "error"], { severity: { "test/one": "error" } });
    check(rule, [], { severity: { "test/one": "off" } });
    check(ruleOf([said]), ["warning"], { severity: { "test/other": "error" } });
  });

  it("is at most what the template says of the rule", () => {
    const template = builtInRegistry.templates.find(({ id }) => id === T14);
    const [[id, severity] = ["", "off" as const]] = Object.entries(template?.severity ?? {});
    check(ruleOf([said, { ...said, severity: "hint" }], { id, severity: "error" }), [
      severity,
      compareSeverity(severity, "hint") > 0 ? severity : "hint",
    ]);
  });

  it("is compared from the gravest on", () => {
    expect([...SEVERITIES].reverse().sort(compareSeverity)).toEqual([
      "error",
      "warning",
      "info",
      "hint",
      "off",
    ]);
  });
});

describe("who switches a rule off", () => {
  const switched = (severity: RuleSeverity, own: Parameters<typeof switchedOffBy>[1] = {}) =>
    switchedOffBy(ruleOf([said], { severity }), own, "draft");
  const onlyLater = { draft: "off", submission: "info", review: "error" } as const;

  it("the user, the profile, or nobody", () => {
    expect(switched("warning")).toBeUndefined();
    expect(switched("warning", { "test/one": "off" })).toBe("user");
    expect(switched("warning", { "test/two": "off" })).toBeUndefined();
    expect(switched(onlyLater)).toBe("profile");
    expect(switched(onlyLater, { "test/one": "hint" })).toBeUndefined();
    expect(switched("off")).toBeUndefined();
    expect(switched("off", { "test/one": "off" })).toBe("user");
  });

  it("a rule that is off does not even run", () => {
    const failing = defineRule({
      ...base,
      id: "test/failing",
      severity: onlyLater,
      check() {
        throw new Error("run");
      },
    });
    expect(run([failing], { profile: "draft" })).toEqual([]);
    expect(() => run([failing])).toThrow("run");
  });
});

describe("what a finding says", () => {
  it("its message, its place, what it is about besides, and what would mend it", () => {
    const edits = [{ span: at, newText: "x" }];
    const { document } = { document: "toinen.txt" };
    const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    const [finding] = run([
      ruleOf(
        [
          {
            ...said,
            path: "8.2",
            related: [
              { message: "beside", span: span(2, 3) },
              { message: "beside", elsewhere: { document, place } },
            ],
            fix: { kind: "safe", edits },
          },
        ],
        { tags: ["deprecated"] },
      ),
    ]);
    const beside = { text: words("vieressä"), values: {} };
    expect(finding).toEqual({
      rule: "test/one",
      severity: "warning",
      span: at,
      message: { text: words("sanottu"), values: {} },
      path: "8.2",
      related: [
        { span: span(2, 3), elsewhere: undefined, message: beside },
        { span: at, elsewhere: { document, place }, message: beside },
      ],
      fix: { kind: "safe", edits, title: { text: words("sanottu"), values: {} } },
      tags: ["deprecated"],
    });
  });

  it("has nothing besides where nothing is said, and the rule's own title for its fix", () => {
    const fix = { kind: "suggest", edits: [] } as const;
    const [finding] = run([ruleOf([{ ...said, fix }], { fixTitle: words("korjaa") })]);
    expect(finding).toMatchObject({ related: [], tags: [], fix: { title: { text: words("korjaa") } } });
    expect(run([ruleOf([said])])[0]?.fix).toBeUndefined();
  });

  it("stands in the section and the field of its place", () => {
    const document =
      "1 Perustiedot\n\nHankekoodi: S20271\n\n3 Suunnitelman mukainen tiivistelmä toteutuksesta\n\nHanke alkaa.";
    const placeOf = (of: string) => span(document.indexOf(of), document.indexOf(of) + 1);
    const places = ["S20271", "Hanke alkaa"].map(placeOf);
    const reports = places.map((place) => ({ ...said, span: place }));
    expect(run([ruleOf(reports)], {}, document).map(({ path }) => path)).toEqual(["1/code", "3/summary"]);
    const file = defineFileRule({
      ...base,
      id: "test/file",
      severity: "hint",
      anyTemplate: true,
      checkFile: () => reports,
    });
    expect(run([file], {}, document).map(({ path }) => path)).toEqual([undefined, undefined]);
  });

  it("has a message that the rule does not know: a fault of the rule", () => {
    // As a rule in JavaScript could say it.
    const unknown = [{ message: "unknown", span: at }] as unknown as Reports;
    expect(() => run([ruleOf(unknown)])).toThrow('test/one has no message "unknown"');
    const [failed] = run([ruleOf(unknown), ...RULES.filter(({ id }) => id === "tool/rule-failed")]);
    expect(failed?.message.values).toEqual({ rule: "test/one", error: 'test/one has no message "unknown"' });
  });
});

describe("the order of findings", () => {
  const reversed = (findings: readonly Finding[]): Finding[] => [...findings].reverse();

  it("is the document's, then the rule's, then the message's", () => {
    const findings = run([
      ruleOf([
        { ...said, span: span(5, 6) },
        { ...said, span: span(0, 2) },
        { message: "beside", span: at },
        said,
      ]),
      ruleOf([said], { id: "test/a" }),
    ]);
    const told = findings.map(
      ({ rule, span: { start, end }, message }) => `${start}–${end} ${rule} ${message.text.fi}`,
    );
    expect(told).toEqual([
      "0–1 test/a sanottu",
      "0–1 test/one sanottu",
      "0–1 test/one vieressä",
      "0–2 test/one sanottu",
      "5–6 test/one sanottu",
    ]);
    expect(reversed(findings).sort(compareFindings)).toEqual(findings);
    const [first] = findings;
    expect(first && compareFindings(first, first)).toBe(0);
    const last = first && { ...first, rule: "test/b" };
    expect(first && last && [compareFindings(first, last), compareFindings(last, first)]).toEqual([-1, 1]);
  });
});

describe("which rules run", () => {
  it("those about the form only where the text was recognised", () => {
    const file = defineFileRule({
      ...base,
      id: "test/file",
      severity: "hint",
      anyTemplate: true,
      checkFile: () => [said],
    });
    const options = { template: "auto" };
    expect(run([ruleOf([said]), file], options, "vain tekstiä").map(({ rule }) => rule)).toEqual([
      "test/file",
    ]);
    expect(run([ruleOf([said]), file]).map(({ rule }) => rule)).toEqual(["test/file", "test/one"]);
  });

  it("those of which the template has a role, and no others", () => {
    const about = (role: "project.code" | "funding.budgetMin"): Rule =>
      defineRule({ ...base, id: `test/${role}`, severity: "hint", roles: [role], check: () => [said] });
    const rules = [about("project.code"), about("funding.budgetMin")];
    expect(run(rules).map(({ rule }) => rule)).toEqual(["test/project.code"]);
    const unrecognised = check("vain tekstiä", { template: "auto", rules });
    expect([unrecognised.findings, [...unrecognised.unanswered]]).toEqual([[], []]);
  });

  it("and which of them asked for what is not there", () => {
    const about = (role: "project.code" | "project.name"): Rule =>
      defineRule({ ...base, id: `test/${role}`, severity: "hint", roles: [role], check: () => [] });
    const rules = [about("project.code"), about("project.name")];
    const { unanswered } = check("1 Hanke\n\nHankekoodi: S20271", { template: T14, rules });
    expect([...unanswered]).toEqual([["test/project.name", ["project.name"]]]);
  });

  it("a finding in a last line that is too long is none, up to its very end", () => {
    const long = `${text}\n${"a".repeat(200_000)}`;
    expect(run([ruleOf([{ ...said, span: span(long.length - 1, long.length) }])], {}, long)).toEqual([]);
  });

  it("a finding about the form within a line that is too long to be read is none", () => {
    const long = `${text}\n${"a".repeat(200_000)}\nloppu`;
    const start = long.indexOf("aaaa");
    const end = start + 200_000;
    const spans = [
      span(start, start + 1),
      span(end - 1, end),
      span(start - 1, start + 1),
      span(end, end + 2),
    ];
    const reports = spans.map((place) => ({ ...said, span: place }));
    expect(run([ruleOf(reports)], {}, long).map(({ span: place }) => place)).toEqual([spans[2], spans[3]]);
    const file = defineFileRule({
      ...base,
      id: "test/file",
      severity: "hint",
      anyTemplate: true,
      checkFile: () => reports,
    });
    expect(run([file], {}, long)).toHaveLength(4);
  });
});

describe("the profile of a document", () => {
  const chosen = (of: string, options: CheckOptions = {}) => {
    const { profile, profileBy } = check(of, { template: T14, rules: [], ...options });
    return [profile, profileBy];
  };
  const CODE = "1 Perustiedot\n\nHankekoodi: S20271";

  it("is the user's choice, else what the document tells", () => {
    expect(chosen(text, { profile: "draft" })).toEqual(["draft", "choice"]);
    expect(chosen("vain tekstiä", { template: "auto" })).toEqual(["draft", "nothing"]);
    expect(chosen("1 Perustiedot")).toEqual(["draft", "nothing"]);
    expect(chosen("1 Perustiedot\n\nHankekoodi:")).toEqual(["draft", "nothing"]);
    expect(chosen(text)).toEqual(["review", "status"]);
    expect(chosen(CODE)[1]).toBe("code");
  });
});
