import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { limitKeysOf } from "../../../shared/rules/text/fieldLimits.ts";
import { BUILT_IN_TEMPLATES } from "../../../shared/templates/registry.ts";
import { cleanWith, found } from "../../support/ruleFound.ts";

describe("text/leftover-placeholder", () => {
  const rule = "text/leftover-placeholder";
  const GROUP = "Yli vuoden työttömänä olleet työnhakijat.";

  it.each([
    "xxx",
    "XXXXX",
    "???",
    "TODO",
    "todo:",
    "täydennetään",
    "Täydennetään…",
    "lorem ipsum",
    "Lorem ipsum dolor sit amet.",
    "[…]",
    "[...]",
    "[ ]",
    "[Kuvaa kohderyhmä]",
    "xxx xxx",
    "xxx. todo; täydennetään!?!".replace("!?!", "!!"),
    "xxx…....",
    `[${"a".repeat(100)}]`,
    `Lorem ipsum ${"dolor ".repeat(60)}sit.`,
    `${"xxx ".repeat(49)}xxxx`,
    "todo... xxx",
    "[...].",
    "[Kuvaa kohderyhmä]..",
    "ta\u0308ydennetään",
  ])("%s as a whole paragraph", (text) => {
    const [one, ...more] = found(rule, cleanWith([[GROUP, text]]));
    expect(more).toEqual([]);
    expect(one).toMatchObject({ severity: "warning", on: text, path: "4.1/primary" });
  });

  it.each([
    "Palvelua täydennetään koulutuksella.",
    "Osallistujia on xxx.",
    "Onko näin???",
    "TODO-lista otetaan käyttöön.",
    "[1]",
    "[Tilastokeskus 2015]",
    "xx",
    "??",
    "-",
    "Nuoret [ja nuoret aikuiset]",
    "xxxa",
    "axxx",
    "xxx muuta",
    "todo muuta",
    "Todorov",
    "[a] ja b",
    "[a]b",
    "[a] ja [b]",
    "xxx.x",
    "todoxxx",
    "xxx. xxx ja",
    "???a",
    `[${"a".repeat(101)}]`,
    `xxx ${"xxx ".repeat(60)}`.trim(),
  ])("not in: %s", (text) => {
    expect(found(rule, cleanWith([[GROUP, text]]))).toEqual([]);
  });

  it("is seen in values, justifications and single paragraphs, each once", () => {
    const text = cleanWith([
      ["Esimerkkipolku (keksitty hanke)", "TODO"],
      ["Päätavoite on työllistyminen.", "xxx"],
      ["Palvelupolku on uusi palvelu.", "???"],
      [GROUP, `${GROUP}\n\ntäydennetään`],
    ]);
    expect(found(rule, text).map(({ on, path }) => [on, path])).toEqual([
      ["TODO", "1/name"],
      ["täydennetään", "4.1/primary"],
      ["xxx", "8.1/mainGoal"],
      ["???", "8.2/intangibles"],
    ]);
  });

  it("is seen in a field that has no role, too", () => {
    const text = cleanWith([["Tukitoimen ala: keksitty ala", "Tukitoimen ala: xxx"]], "esr-plus-2021-2027");
    expect(found(rule, text, { template: "esr-plus-2021-2027" })).toMatchObject([{ on: "xxx" }]);
  });

  it("is seen where other text follows, after a blank line or under a project's name", () => {
    const later = cleanWith([[GROUP, "Täydennetään.\n\nNuoret ovat toinen ryhmä."]]);
    expect(found(rule, later)).toMatchObject([{ on: "Täydennetään.", path: "4.1/primary" }]);
    const named = cleanWith([["Esimerkkipolku\n\n", "TODO\n"]], "hankekortti");
    expect(found(rule, named, { template: "hankekortti" })).toMatchObject([{ on: "TODO", line: 1 }]);
  });

  it.each([
    ["Vastuuviranomainen: Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus", "Vastuuviranomainen: xxx"],
    ["Postitoimipaikka: Jyväskylä", "Postitoimipaikka: xxx"],
    ["Postitoimipaikka:\n", "Postitoimipaikka: xxx\n"],
    ["Suunniteltu julkinen rahoitus yhteensä: 240 000", "Suunniteltu julkinen rahoitus yhteensä: xxx"],
    ["Y-tunnus: 1234567-1", "Y-tunnus: xxx"],
    ["Kunnat: Jyväskylä, Laukaa, Äänekoski", "Kunnat: xxx"],
    ["Toiminnan tila: Toiminta päättynyt", "Toiminnan tila: xxx"],
  ])("leaves %s to the rule of its own", (from, to) => {
    expect(found(rule, cleanWith([[from, to]]))).toEqual([]);
  });
});

describe("text/too-long", () => {
  const rule = "text/too-long";
  const NAME = "Esimerkkipolku (keksitty hanke)";
  const named = (length: number): string => cleanWith([[NAME, "ä".repeat(length)]]);

  it.each([
    [100, undefined, undefined],
    [101, "info", "101 merkkiä, raja 100."],
    [200, "info", "200 merkkiä, raja 100."],
    [201, "warning", "201 merkkiä, raja 200."],
  ])("a project's name of %d characters: %s", (length, severity, says) => {
    const [one] = found(rule, named(length));
    expect(one?.severity).toBe(severity);
    expect(one?.says.startsWith(says ?? "-")).toBe(says === undefined ? undefined : true);
    expect(found(rule, named(length).normalize("NFD"))).toHaveLength(severity === undefined ? 0 : 1);
  });

  it("holds for the name in every template", () => {
    const projekti = cleanWith([["Esimerkkisilta (keksitty projekti)", "a".repeat(101)]], "esr-2007-2013");
    expect(found(rule, projekti, { template: "esr-2007-2013" })).toMatchObject([{ path: "1/name" }]);
    const card = cleanWith([["Esimerkkipolku\n", `${"a".repeat(201)}\n`]], "hankekortti");
    expect(found(rule, card, { template: "hankekortti" })).toMatchObject([{ line: 1, severity: "warning" }]);
  });

  it("knows no other limit until one is set", () => {
    const text = cleanWith([["Hankkeen toimenpiteet ovat:", "sana ".repeat(5_000)]]);
    expect(found(rule, text)).toEqual([]);
    expect(found(rule, text, { settings: { maxLength: { summary: 4000 } } })).toMatchObject([
      { severity: "warning", path: "3/summary" },
    ]);
  });

  it.each(["3/summary", "text.summary", "summary"])("takes the limit under %s", (key) => {
    const settings = { maxLength: { [key]: 50 } };
    expect(found(rule, cleanWith(), { settings })).toMatchObject([{ path: "3/summary" }]);
  });

  it("takes the most exact key, and every field that a bare id names", () => {
    expect(found(rule, cleanWith(), { settings: { maxLength: { "3/summary": 5000, summary: 5 } } })).toEqual(
      [],
    );
    const names = found(rule, cleanWith(), { settings: { maxLength: { name: 5 } } });
    expect(names.map(({ path }) => path)).toEqual(["1/name", "2/name"]);
  });

  it("measures the justification where a field has one", () => {
    const settings = { maxLength: { "8.1/analysis": 10, "8.2/intangibles": 10 } };
    expect(found(rule, cleanWith(), { settings }).map(({ on }) => on)).toEqual([
      "Alueen pitkäaikaistyöttömistä kuusi kymmenestä on miehiä.",
      "Palvelupolku on uusi palvelu.",
    ]);
  });

  it("says one thing of a name that breaks the user's limit and the tool's", () => {
    const settings = { maxLength: { "project.name": 60 } };
    expect(found(rule, named(150), { settings })).toMatchObject([{ severity: "warning", path: "1/name" }]);
    expect(found(rule, named(150), { settings })[0]?.says).toMatch(/raja 60/u);
    expect(found(rule, named(220), { settings: { maxLength: { name: 250 } } })[0]?.says).toMatch(/raja 200/u);
  });

  it("measures no field that is empty or absent, and none without a limit", () => {
    const settings = { maxLength: { "8.1/analysis": 1, "6/siteStreet": 0 } };
    const text = cleanWith([["Alueen pitkäaikaistyöttömistä kuusi kymmenestä on miehiä.\n", ""]]);
    expect(found(rule, text, { settings })).toEqual([]);
  });

  it("is re-levelled and switched off like any other", () => {
    expect(found(rule, named(101), { severity: { [rule]: "error" } })).toMatchObject([{ severity: "error" }]);
    expect(found(rule, named(201), { severity: { [rule]: "off" } })).toEqual([]);
  });

  it("counts nothing twice on the clean example", () => {
    expect(check(cleanWith()).findings).toEqual([]);
  });
});

describe("the keys of length limits", () => {
  it("are the place, the roles and the name of every field of the forms", () => {
    const keys = limitKeysOf(BUILT_IN_TEMPLATES);
    for (const key of ["3/summary", "text.summary", "summary", "1/name", "project.name", "name", "head/name"])
      expect(keys, key).toContain(key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(limitKeysOf([])).toEqual([]);
  });
});
