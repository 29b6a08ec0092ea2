import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { LANGUAGES, type LocalText } from "../../shared/i18n/message.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { type Rule, severityIn } from "../../shared/rules/rule.ts";

const SEVERITY_WORDS: Readonly<Record<string, string>> = {
  E: "error",
  W: "warning",
  I: "info",
  H: "hint",
  "·": "off",
};
const TEMPLATE_IDS: Readonly<Record<string, string>> = {
  "14": "esr-2014-2020",
  "07": "esr-2007-2013",
  C: "hankekortti",
  "21": "esr-plus-2021-2027",
};
const everyTemplate = builtInRegistry.templates.map(({ id }) => id);

const catalogue = readFileSync(path.join(import.meta.dirname, "../fixtures/rules/catalogue.txt"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [id = "", severities = "", templates = "", fix = ""] = line.split(" | ");
    const [draft, submission, review] = severities.split("/").map((letter) => SEVERITY_WORDS[letter]);
    const ids =
      templates === "*" ? everyTemplate : templates.split(" ").flatMap((name) => TEMPLATE_IDS[name] ?? []);
    return { id, severity: { draft, submission, review }, templates: ids.sort(), fix };
  });

const described = (rule: Rule) => ({
  id: rule.id,
  severity: {
    draft: severityIn(rule, "draft"),
    submission: severityIn(rule, "submission"),
    review: severityIn(rule, "review"),
  },
  templates: builtInRegistry.templates
    .filter((template) => appliesTo(rule, template))
    .map(({ id }) => id)
    .sort(),
  fix: rule.fix,
});

describe("the catalogue", () => {
  it.each(catalogue)("$id is as it says", (row) => {
    const rule = RULES.find(({ id }) => id === row.id);
    expect(rule && described(rule)).toEqual(row);
  });

  it("names every rule there is", () => {
    const unnamed = RULES.filter(({ id }) => !catalogue.some((row) => row.id === id));
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });
});

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{([a-zA-Z]+)\}/gu)].map((match) => match[1] ?? "").sort();

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))("the words of $id", ({ rule }) => {
  const texts: [string, LocalText][] = [
    ["title", rule.title],
    ["source", rule.source],
    ["why", rule.docs.why],
    ["what to do", rule.docs.fix],
    ...Object.entries(rule.messages).map(([name, text]): [string, LocalText] => [`message ${name}`, text]),
    ...(rule.fixTitle === undefined ? [] : [["fix title", rule.fixTitle] as [string, LocalText]]),
  ];

  it.each(texts)("%s: in three languages, with the same placeholders", (_, text) => {
    for (const language of LANGUAGES) {
      expect(text[language].trim()).not.toBe("");
      expect(placeholders(text[language])).toEqual(placeholders(text.fi));
    }
    expect(new Set(LANGUAGES.map((language) => text[language])).size).toBe(LANGUAGES.length);
  });

  it("has a fix title exactly when it has a fix", () => {
    expect(rule.fixTitle !== undefined).toBe(rule.fix !== "none");
  });
});
