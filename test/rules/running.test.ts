import { describe, expect, it } from "vitest";
import { type Checked, type CheckOptions, check as checkText } from "../../shared/check.ts";
import { type Digest, digestOf } from "../../shared/rules/projectDocuments.ts";
import { defineFileRule, defineRule, type FormRule, type Rule } from "../../shared/rules/rule.ts";
import type { Form } from "../../shared/templates/form.ts";
import { BUILT_IN_TEMPLATES, createRegistry } from "../../shared/templates/registry.ts";
import { decode, encodeUtf8 } from "../../shared/text/decode.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { bindAs } from "../support/describe.ts";
import { cleanExample } from "../support/examples.ts";
import { RULE_BASE, words } from "../support/testRule.ts";

const DOCUMENT = cleanExample("esr-2014-2020");
const base = {
  severity: "info",
  ...RULE_BASE,
  messages: { said: words("sanottu"), beside: words("vieressä") },
} as const;

type Check = Parameters<typeof defineRule<typeof base.messages>>[0]["check"];

/** Rules by what they look at; each notes in `ran` that it runs. */
function watchedRules(checks: Readonly<Record<string, Check>>): { ran: string[]; rules: Rule[] } {
  const ran: string[] = [];
  const rules: Rule[] = Object.entries(checks).map(
    ([id, check]): FormRule =>
      defineRule({
        ...base,
        id: `test/${id}`,
        *check(form, context) {
          ran.push(id);
          yield* check(form, context);
        },
      }),
  );
  return { ran, rules };
}

/** Looks, and has nothing to say. */
const looking =
  (look: (form: Form) => unknown): Check =>
  (form) => {
    look(form);
    return [];
  };

const CHECKS: Readonly<Record<string, Check>> = {
  code: looking((form) => form.find("project.code")),
  name: looking((form) => form.fieldOf("project.name")),
  dates: looking((form) => form.problems("date/invalid")),
  outline: looking((form) => form.outline.fields),
  tables: looking((form) => form.tables),
  text: looking((form) => form.text),
  context: (_, { file }) => {
    expect(file.tree.lines.length).toBeGreaterThan(0);
    return [];
  },
  nothing: looking(() => undefined),
};

/** A text with the first occurrence of some of its words replaced. */
function edited(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe("rules that run again after an edit", () => {
  function check(from: string, to: string, expected: string[]): void {
    const { ran, rules } = watchedRules(CHECKS);
    const before = checkText(DOCUMENT, { rules });
    expect([before.findings, ran]).toEqual([[], Object.keys(CHECKS)]);
    ran.length = 0;
    expect(checkText(edited(DOCUMENT, from, to), { rules }, before).findings).toEqual([]);
    expect(ran).toEqual(expected);
  }

  it("are those that read what has changed", () => {
    check("S29991", "S29992", ["code", "text", "context"]);
    check("Esimerkkipolku", "Polku", ["name", "text", "context"]);
    check("28.2.2018", "31.2.2018", ["dates", "text", "context"]);
    check("Jakeluosoite: Esimerkkikatu 1", "Jakeluosoite:", ["outline", "text", "context"]);
    check("Kulttuuriympäristö 0 0", "Kulttuuriympäristö 0 1", ["tables", "text", "context"]);
    check("asiakas saa", "asiakas ei saa", ["text", "context"]);
  });
});

/** Another document of the project. */
const OTHER = digestOf(bindAs("esr-2014-2020", DOCUMENT), indexLines(DOCUMENT), {
  document: "b",
  file: "b.txt",
});
const amongOthers = (other: Digest | undefined): NonNullable<CheckOptions["among"]> => ({
  document: "a",
  documents: { of: () => (other === undefined ? [] : [other]) },
});

describe("rules that run again when they are told otherwise", () => {
  function check(before: CheckOptions, after: CheckOptions, expected: "all" | "none"): void {
    const { ran, rules } = watchedRules(CHECKS);
    const first = checkText(DOCUMENT, { rules, ...before });
    expect(first.findings).toEqual([]);
    ran.length = 0;
    expect(checkText(DOCUMENT, { rules, ...after }, first).findings).toEqual([]);
    // Two of them read the whole form, and run each time.
    expect(ran).toEqual(expected === "all" ? Object.keys(CHECKS) : ["text", "context"]);
  }
  const register = { find: () => undefined, reaches: () => false } as unknown as NonNullable<
    CheckOptions["register"]
  >;

  it("are all of them", () => {
    check({}, { profile: "draft" }, "all");
    check({}, { asOf: "2026-01-01" }, "all");
    check({ asOf: "2026-01-02" }, { asOf: "2026-01-01" }, "all");
    check({}, { fileName: "S29991.txt" }, "all");
    check({}, { severity: { "test/code": "error" } }, "all");
    check({}, { settings: { maxLength: { "3": 100 } } }, "all");
    check({}, { settings: { sustainability: { maxScore: 3 } } }, "all");
    check({}, { registry: createRegistry(BUILT_IN_TEMPLATES) }, "all");
    check({}, { unchecked: [words("loppu")] }, "all");
    check({}, { decodedAs: decode(encodeUtf8("ä")).decodedAs }, "all");
    check({}, { among: amongOthers(OTHER) }, "all");
    check(
      { among: amongOthers(OTHER) },
      { among: amongOthers(OTHER && { ...OTHER, file: "toinen.txt" }) },
      "all",
    );
    check({ severity: { "test/code": "error" } }, { severity: { "test/code": "hint" } }, "all");
    check({}, { register }, "all");
    check({}, { template: "esr-2007-2013" }, "all");
  });

  it("are no others when they are told the same in other words", () => {
    check({}, {}, "none");
    check({ severity: { "test/code": "error" } }, {}, "all");
    check({ among: amongOthers(OTHER) }, { among: amongOthers(OTHER) }, "none");
    check({ asOf: "2026-01-01" }, { asOf: "2026-01-01" }, "none");
    check({ severity: { "test/code": "error" } }, { severity: { "test/code": "error" } }, "none");
    check({}, { severity: {} }, "none");
  });
});

it("other rules run all of them, though they are called the same", () => {
  const before = checkText(DOCUMENT, { rules: watchedRules(CHECKS).rules });
  expect(before.findings).toEqual([]);
  const { ran, rules } = watchedRules(CHECKS);
  expect(checkText(DOCUMENT, { rules }, before).findings).toEqual([]);
  expect(ran).toEqual(Object.keys(CHECKS));
});

it("rules that are not for the form do not run after an edit either", () => {
  const { ran, rules } = watchedRules(CHECKS);
  const misfit = rules.map((rule) => ({ ...rule, needs: () => false }));
  const before = checkText(DOCUMENT, { rules: misfit });
  expect(before.findings).toEqual([]);
  expect(checkText(edited(DOCUMENT, "S29991", "S29992"), { rules: misfit }, before).findings).toEqual([]);
  expect(ran).toEqual([]);
});

it("rules run one at a time, and those that need not run at once", () => {
  const { rules } = watchedRules(CHECKS);
  const steps = ({ advance }: Checked): number => {
    let count = 0;
    while (!advance()) count++;
    expect(advance()).toBe(true);
    return count;
  };
  const before = checkText(DOCUMENT, { rules });
  expect(steps(before)).toBe(rules.length);
  // The code, the text and the context, which read what has changed.
  expect(steps(checkText(edited(DOCUMENT, "S29991", "S29992"), { rules }, before))).toBe(3);
});

describe("a rule that reads pieces of the text", () => {
  /** @param edits one after the other, each a version of its own; @param expected how often the rule ran in all */
  function check(edits: readonly (readonly [string, string])[], expected: number): void {
    const { ran, rules } = watchedRules({
      quoting: (form) => {
        const start = DOCUMENT.indexOf("Hankkeen nimi");
        expect(form.textOf({ start, end: start + 13 })).toBeDefined();
        return [];
      },
    });
    let checked = checkText(DOCUMENT, { rules });
    expect(checked.findings).toEqual([]);
    for (const [from, to] of edits) {
      checked = checkText(edited(checked.text, from, to), { rules }, checked);
      expect(checked.findings).toEqual([]);
    }
    expect(ran).toHaveLength(1 + expected);
  }

  it("runs again when something in one of them changes, wherever it stands by then", () => {
    check([["asiakas saa", "asiakas ei saa"]], 0);
    check([["Hankkeen nimi:", "Hankkeen nimike:"]], 1);
    check([["Euroopan unioni", "Eurooppa"]], 0);
    check(
      [
        ["Euroopan unioni", "Euroopan unioni, sen jäsenvaltiot ja niiden alueet"],
        ["Hankkeen nimi:", "Hankkeen nimike:"],
      ],
      1,
    );
  });
});

describe("findings of rules that do not run again", () => {
  const marks: Check = function* (form) {
    const name = form.find("project.name");
    const code = form.find("project.code");
    if (name === undefined || code === undefined) return;
    const edits = [{ span: { start: name.span.end, end: name.span.end }, newText: "!" }];
    yield {
      message: "said",
      span: name.span,
      related: [{ message: "beside", span: code.span }],
      fix: { kind: "suggest", edits },
    };
  };
  const reportOf = ({ text, findings }: Checked) =>
    findings.map(({ span, related, fix }) => [
      text.slice(span.start, span.end),
      ...related.map((one) => text.slice(one.span.start, one.span.end)),
      ...(fix?.edits ?? []).map((one) => text.slice(0, one.span.start).split("\n").at(-1)),
    ]);

  function check(from: string, to: string, runs: number): void {
    const { ran, rules } = watchedRules({ marks });
    const before = checkText(DOCUMENT, { rules });
    expect(before.findings).toHaveLength(1);
    const text = edited(DOCUMENT, from, to);
    const after = checkText(text, { rules }, before);
    expect(reportOf(after)).toEqual(reportOf(checkText(text, { rules })));
    // Once for each fresh check, and once more where something that the rule read has changed.
    expect(ran).toHaveLength(2 + runs);
  }

  it("move with all their places", () => {
    check("Euroopan unioni", "Eurooppa", 0);
    check("Hankekoodi: ", "Hankekoodi:   ", 1);
    check("asiakas saa", "asiakas ei saa", 0);
    check("S29991", "S29992", 1);
    check("(keksitty hanke)", "(keksitty hanke) ja", 1);
  });

  it("are found anew where their own place changes, though the rule read nothing of it", () => {
    const line = DOCUMENT.indexOf("Jakeluosoite");
    const at = { start: line, end: line + 20 };
    for (const report of [
      { message: "said", span: at },
      { message: "said", span: { start: 0, end: 1 }, related: [{ message: "beside", span: at }] },
    ] as const) {
      const { ran, rules } = watchedRules({ blind: () => [report] });
      const before = checkText(DOCUMENT, { rules });
      expect(before.findings).toHaveLength(1);
      expect(
        checkText(edited(DOCUMENT, "Jakeluosoite", "Jakeluosite"), { rules }, before).findings,
      ).toHaveLength(1);
      expect(ran).toHaveLength(2);
      expect(
        checkText(edited(DOCUMENT, "asiakas saa", "asiakas ei saa"), { rules }, before).findings,
      ).toEqual(before.findings);
      expect(ran).toHaveLength(2);
    }
  });

  it("are the very same objects where nothing stands elsewhere", () => {
    const { rules } = watchedRules({ marks });
    const before = checkText(DOCUMENT, { rules });
    const [known] = before.findings;
    expect(checkText(edited(DOCUMENT, "asiakas saa", "asiakas ei saa"), { rules }, before).findings[0]).toBe(
      known,
    );
  });
});

it("rules about the file, and rules that fail, run each time", () => {
  let times = 0;
  const count = (): never[] => {
    times++;
    return [];
  };
  const fileRule = defineFileRule({ ...base, id: "test/file", anyTemplate: true, checkFile: count });
  const failing = defineRule({
    ...base,
    id: "test/failing",
    check() {
      times++;
      throw new Error("ei onnistu");
    },
  });
  const reporter = defineFileRule({
    ...base,
    id: "tool/rule-failed",
    anyTemplate: true,
    messages: { failed: words("{rule} {error}") },
    checkFile: () => [],
  });
  const rules = [fileRule, failing, reporter];
  const before = checkText(DOCUMENT, { rules });
  expect([before.findings.length, times]).toEqual([1, 2]);
  expect(checkText(`${DOCUMENT}a`, { rules }, before).findings).toHaveLength(1);
  expect(times).toBe(4);
});

describe("versions whose findings nobody asks for", () => {
  it("do not keep those of the version before them from being taken over", () => {
    const { ran, rules } = watchedRules(CHECKS);
    const first = checkText(DOCUMENT, { rules });
    expect(first.findings).toEqual([]);
    const second = checkText(edited(DOCUMENT, "asiakas saa", "asiakas ei saa"), { rules }, first);
    const third = checkText(edited(second.text, "S29991", "S29992"), { rules }, second);
    ran.length = 0;
    expect(third.findings).toEqual([]);
    expect(ran).toEqual(["code", "text", "context"]);
    expect(third.latestRun()?.form).toBe(third.form);
    expect(second.latestRun()?.form).toBe(first.form);
  });
});
