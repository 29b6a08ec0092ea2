import { describe, expect, it } from "vitest";
import { type CheckOptions, check } from "../../shared/check.ts";
import type { RuleContext } from "../../shared/rules/context.ts";
import { digestOf, gatherDocuments } from "../../shared/rules/projectDocuments.ts";
import { defineRule, type FormRule } from "../../shared/rules/rule.ts";
import type { Form } from "../../shared/templates/form.ts";
import { indexLines } from "../../shared/text/lines.ts";
import { bindAs } from "../support/describe.ts";
import { RULE_BASE } from "../support/testRule.ts";

type Ask = (form: Form, context: RuleContext) => unknown;

const ruleOf = (id: string, roles: FormRule["roles"], ask: Ask): FormRule =>
  defineRule({
    ...RULE_BASE,
    id,
    severity: "hint",
    messages: {},
    ...(roles === undefined ? {} : { roles }),
    check(form, context) {
      ask(form, context);
      return [];
    },
  });

const DOCUMENT = "1 Perustiedot\n\nHankekoodi: S20271\nHankkeen nimi:";
const CODE = "project.code";
const NAME = "project.name";

/** What a rule that asks like this asked for in vain. */
const unanswered = (roles: FormRule["roles"], ask: Ask, options: CheckOptions = {}): readonly string[] =>
  check(DOCUMENT, {
    template: "esr-2014-2020",
    rules: [ruleOf("test/one", roles, ask)],
    ...options,
  }).unanswered.get("test/one") ?? [];

describe("the questions of a rule that had no answer", () => {
  it("are values that are not there, of the roles that it declares", () => {
    expect(unanswered([CODE, NAME], (form) => [form.find(CODE), form.find(NAME)])).toEqual([NAME]);
    expect(unanswered([CODE, NAME], (form) => form.findAll(NAME))).toEqual([NAME]);
    expect(unanswered([CODE, NAME], (form) => form.findAll(CODE))).toEqual([]);
    expect(unanswered([CODE], (form) => form.find(NAME))).toEqual([]);
    expect(unanswered(undefined, (form) => form.find(NAME))).toEqual([]);
  });

  it("are those it never came to ask, where it asks for no value at all", () => {
    expect(unanswered([CODE, NAME], () => undefined)).toEqual([NAME]);
    expect(unanswered([NAME, CODE], (form) => form.find(CODE))).toEqual([]);
    expect(unanswered([CODE], () => undefined)).toEqual([]);
  });

  it("are those that what is computed once asks for, for each rule that wants it", () => {
    const once = (form: Form) => form.find(NAME)?.value;
    const [one, two] = ["test/one", "test/two"].map((id) => ruleOf(id, [NAME], (form) => form.once(once)));
    if (one === undefined || two === undefined) throw new Error("two rules");
    const { unanswered: open } = check(DOCUMENT, { template: "esr-2014-2020", rules: [one, two] });
    expect([...open]).toEqual([
      ["test/one", [NAME]],
      ["test/two", [NAME]],
    ]);
    expect(unanswered([CODE, NAME], (form) => form.once((of: Form) => of.find(CODE)?.value))).toEqual([]);
  });

  it("are told of one rule, not of the next", () => {
    const rules = [
      ruleOf("test/one", [NAME], (form) => form.find(NAME)),
      ruleOf("test/two", [CODE], (form) => form.find(CODE)),
      ruleOf("test/three", [CODE, NAME], () => undefined),
    ];
    const open = check(DOCUMENT, { template: "esr-2014-2020", rules }).unanswered;
    expect([...open.keys()]).toEqual(["test/one", "test/three"]);
  });

  it("are the day compared with, the lengths that users set, the register and the other documents", () => {
    const all: Ask = (_, { asOf, settings, register, others }) => [
      asOf,
      settings.maxLength,
      register,
      others,
    ];
    expect(unanswered([], all)).toEqual(["asOf", "maxLength", "others", "register"]);
  });

  it("are those of the other documents only where there are none", () => {
    const digest = digestOf(bindAs("esr-2014-2020", DOCUMENT), indexLines(DOCUMENT), {
      document: "toinen.txt",
      file: "toinen.txt",
    });
    if (digest === undefined) throw new Error("no digest");
    const documents = gatherDocuments([digest]);
    const others: Ask = (_, context) => context.others;
    expect(unanswered([], others, { among: { document: "tämä.txt", documents } })).toEqual([]);
    expect(unanswered([], others, { among: { document: "toinen.txt", documents } })).toEqual(["others"]);
  });
});
