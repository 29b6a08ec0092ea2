import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../shared/check.ts";
import { LANGUAGES } from "../../shared/i18n/message.ts";
import { ruleEntries, rulesByArea } from "../../shared/report/ruleList.ts";
import { ruleIndexPage, rulePage } from "../../shared/report/rulePage.ts";
import { AREAS } from "../../shared/rules/areas.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { areaOf, defineRule } from "../../shared/rules/rule.ts";

const invented = defineRule({
  id: "money/no-cents",
  severity: { draft: "off", submission: "hint", review: "warning" },
  title: { fi: "Otsikko", sv: "Titel", en: "Title" },
  source: { fi: "Peruste", sv: "Grund", en: "Ground" },
  messages: { found: { fi: "Löytyi {what}.", sv: "Hittade {what}.", en: "Found {what}." } },
  fix: "safe",
  fixTitle: { fi: "Poista", sv: "Ta bort", en: "Remove" },
  docs: { why: { fi: "Miksi", sv: "Varför", en: "Because" }, fix: { fi: "Tee", sv: "Gör", en: "Do" } },
  examples: {
    invalid: [
      "1 Hanke\n\nXX ```",
      {
        replace: [
          ["uno", "XX one"],
          ["due", "XX two"],
          ["tre", ""],
        ],
      },
    ],
    valid: [{ text: "1 Hanke\r\n\u001b", fileName: "S1.txt" }],
  },
  *check(form) {
    const at = form.text.indexOf("XX");
    if (at < 0) return;
    const span = { start: at, end: at + 2 };
    yield {
      message: "found",
      values: { what: "XX" },
      span,
      fix: { kind: "safe", edits: [{ span, newText: "Y" }] },
    };
  },
});

describe("the page of a rule", () => {
  const page = rulePage(invented, "en", builtInRegistry);

  it("says what, why, what to do, severities, forms and source", () => {
    for (const part of [
      "# Title",
      "`money/no-cents`",
      "Found ….",
      "Because",
      "Do",
      "| draft | not used |",
      "| description to be submitted | Hint |",
      "| running or ended project | Warning |",
      "`hankekortti`",
      "Ground",
    ])
      expect(page).toContain(part);
  });

  it("runs the examples: what is said of them, and how they stand when put right", () => {
    expect(page).toContain("The report says: Found XX.");
    expect(page).toContain("1 Hanke\n\nY ```");
    // A fence in the example does not end the block.
    expect(page).toContain("````text\n1 Hanke\n\nXX ```\n````");
    expect(page).toContain("1 Hanke\n<U+001B>");
    expect(page).toContain("Name of the file: `S1.txt`");
    // Several places of one example are shown as one.
    expect(page).toContain("```text\nXX one\n…\nXX two\n```\n\nPut right:\n\n```text\nuno\n…\ndue\n```");
  });

  it.each(LANGUAGES)("is whole for every rule, in %s", (language) => {
    for (const rule of RULES) {
      const own = rulePage(rule, language, builtInRegistry);
      expect(own).toContain(rule.docs.why[language]);
      expect(own).toContain(rule.docs.fix[language]);
      expect(own).toContain(rule.source[language]);
      expect(own).not.toMatch(/undefined|\[object/u);
      expect(rulePage(rule, language, builtInRegistry)).toBe(own);
    }
  });
});

describe("lists of rules", () => {
  it("links to every page, area by area", () => {
    const index = ruleIndexPage(RULES, "sv");
    for (const { id } of RULES) expect(index).toContain(`(${id}.sv.md)`);
    for (const { title } of rulesByArea(RULES)) expect(index).toContain(`## ${title.sv}`);
  });

  it("knows the area of every rule, and keeps each rule once", () => {
    for (const rule of RULES) expect(Object.keys(AREAS)).toContain(areaOf(rule));
    expect(
      rulesByArea(RULES)
        .flatMap(({ rules }) => rules.map(({ id }) => id))
        .sort(),
    ).toEqual(RULES.map(({ id }) => id).sort());
    const order = rulesByArea(RULES).map(({ area }) => Object.keys(AREAS).indexOf(area));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("give a severity for each profile", () => {
    expect(ruleEntries([invented], builtInRegistry)).toMatchObject([
      { severity: { draft: "off", submission: "hint", review: "warning" }, fix: "safe" },
    ]);
  });
});
