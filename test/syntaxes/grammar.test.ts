import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../shared/check.ts";
import { grammarText } from "../../shared/tools/genGrammar.mjs";
import { complexityOf } from "../support/complexity.ts";
import { root, seeds } from "../support/sources.ts";
import { named, tokenise } from "./tokenise.ts";

const LABEL = "entity.name.tag.label";
const HEADING = "markup.heading";
const read = (file: string): string => readFileSync(path.join(root, "syntaxes", file), "utf8");

async function textsNamed(text: string, prefix: string): Promise<string[]> {
  return named(await tokenise(text), prefix).map((token) => token.text);
}

/** Every regular expression of the grammar. */
function patternsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" && ["match", "begin", "end", "while"].includes(key)
      ? [inner]
      : patternsOf(inner),
  );
}

it("is what npm run gen makes of the templates", async () => {
  expect(read("esr.tmLanguage.json")).toBe(await grammarText());
});

describe.each([...seeds])("in %s", (_, text) => {
  const checked = check(text);
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length - 1;

  it("exactly the labels of the form are labels, and no other `Text: value`", async () => {
    const labels = new Set(named(await tokenise(text), LABEL).map(({ line }) => line));
    const fields = checked.form?.fields.filter(({ label }) => label !== undefined) ?? [];
    expect(fields.length).toBeGreaterThan(5);
    // Rows of a table have names of their own, `entity.name.tag.row`.
    const rows = new Set(
      checked.form?.allSections.flatMap((section) => section.rows.map(({ field }) => field)),
    );
    const expected = fields.filter((field) => !rows.has(field)).map(({ label }) => lineOf(label?.start ?? 0));
    expect([...labels].sort((a, b) => a - b)).toEqual(expected);
  });

  it("exactly the headings of the form are headings", async () => {
    const headings = new Set(named(await tokenise(text), `${HEADING}.`).map(({ line }) => line));
    const expected = checked.form?.allSections.flatMap(({ heading }) =>
      heading ? [heading.line.index] : [],
    );
    expect(expected?.length).toBeGreaterThan(5);
    for (const line of expected ?? []) expect(headings).toContain(line);
    const others = [...headings].filter((line) => !expected?.includes(line));
    const outside = named(await tokenise(text), HEADING).filter(({ line }) => others.includes(line));
    // Besides them only the document's title and the three groups of the table.
    for (const token of outside) expect(token.scopes.join(" ")).toMatch(/markup\.heading\.(?:title|3)\.esr/u);
  });

  it("every row of the table has its name and two scores", async () => {
    const tokens = await tokenise(text);
    const rows = checked.form?.allSections.flatMap((section) => section.rows) ?? [];
    expect(named(tokens, "entity.name.tag.row")).toHaveLength(rows.length);
    expect(named(tokens, "constant.numeric.score")).toHaveLength(2 * rows.length);
  });
});

describe("values", () => {
  it.each([
    ["Myönnetty EU- ja valtion rahoitus: 1 865 436", ["1 865 436"]],
    ["Myönnetty EU- ja valtion rahoitus: 445\u00A0300", ["445\u00A0300"]],
    ["Budjetti: 100000-500000 €", ["100000", "500000"]],
    ["Suunniteltu: 150, joista naisia 45", ["150", "45"]],
    ["Rahoitus on 100 000 euroa vuodessa 2016.", ["100 000"]],
    ["Puhelinnumero: 020 6360 010", []],
    ["Tp 1: 20 henkilöä", []],
  ])("amounts in %s", async (line, expected) => {
    expect(await textsNamed(line, "constant.numeric.amount")).toEqual(expected);
  });

  it("days, codes, business ids, addresses, closed values", async () => {
    const line = "Suunnitelman mukainen toteutusaika: Alkaa 1.4.2015 ja päättyy 31.12.2018";
    expect(await textsNamed(line, "constant.numeric.date")).toEqual(["1.4.2015", "31.12.2018"]);
    expect(await textsNamed("Y-tunnus: 2296962-1", "constant.other.business-id")).toEqual(["2296962-1"]);
    expect(await textsNamed("Hanke S20271 ja S2027", "constant.other.project-code")).toEqual(["S20271"]);
    expect(await textsNamed("WWW-osoite: http://www.a.fi/b", "markup.underline")).toEqual([
      "http://www.a.fi/b",
    ]);
    expect(await textsNamed("Toiminnan tila: Toiminta päättynyt", "constant.language")).toEqual([
      "Toiminta päättynyt",
    ]);
    expect(await textsNamed("Toiminta päättynyt", "constant.language")).toEqual([]);
  });

  it("what was left to be filled in", async () => {
    const line = "Tavoite on xxx, ??? ja täydennetään. XXXL-paita ei ole kesken.";
    expect(await textsNamed(line, "invalid")).toEqual(["xxx", "???", "täydennetään"]);
  });
});

it.each([
  ["1 henkilö", 0],
  ["1 Hanke", 1],
  ["1. Projekti", 1],
  ["4.1 Varsinaiset kohderyhmät", 1],
  ["7.3 Uusien työpaikkojen määrä", 1],
  ["7.3 on luku eikä otsikko", 0],
  ["2) Hankkeen tavoite", 0],
])("heading or prose: %s", async (line, headings) => {
  expect(new Set(named(await tokenise(line), HEADING).map((token) => token.line)).size).toBe(headings);
});

describe("every regular expression", () => {
  const grammar: unknown = JSON.parse(read("esr.tmLanguage.json"));
  const configuration = JSON.parse(read("language-configuration.json")) as {
    wordPattern: { pattern: string };
  };
  const patterns = [...new Set([...patternsOf(grammar), configuration.wordPattern.pattern])];

  it("is found", () => {
    expect(patterns.length).toBeGreaterThan(15);
  });

  it.each(patterns)("is linear: %s", (pattern) => {
    // \G, where the last match ended, is the analyser's ^.
    expect(complexityOf(pattern.replaceAll("\\G", "^"), "u")).toBe("linear");
  });

  it("takes words with å ä ö, numbers and hyphens as one word", () => {
    const words = "Åbo Akademi, S20271:n työllisyys-hanke ”Öljy” 2296962-1".match(
      new RegExp(configuration.wordPattern.pattern, "gu"),
    );
    expect(words).toEqual(["Åbo", "Akademi", "S20271", "n", "työllisyys-hanke", "Öljy", "2296962-1"]);
  });
});
