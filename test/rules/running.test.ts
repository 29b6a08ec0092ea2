import { describe, expect, it } from "vitest";
import { type Checked, type CheckOptions, check as checkText } from "../../shared/check.ts";
import { defineFileRule, defineRule, type FormRule, type Rule } from "../../shared/rules/rule.ts";
import type { Form } from "../../shared/templates/form.ts";
import { cleanExample } from "../support/examples.ts";

const DOCUMENT = cleanExample("esr-2014-2020");
const words = (text: string) => ({ fi: text, sv: text, en: text });
const base = {
  severity: "info",
  title: words("otsikko"),
  source: words("lähde"),
  messages: { said: words("sanottu"), beside: words("vieressä") },
  fix: "none",
  docs: { why: words("miksi"), fix: words("korjaus") },
  examples: { invalid: [], valid: [] },
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
    check({}, { register }, "all");
    check({}, { template: "esr-2007-2013" }, "all");
  });

  it("are no others when they are told the same in other words", () => {
    check({}, {}, "none");
    check({ asOf: "2026-01-01" }, { asOf: "2026-01-01" }, "none");
    check({ severity: { "test/code": "error" } }, { severity: { "test/code": "error" } }, "none");
    check({}, { severity: {} }, "none");
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
