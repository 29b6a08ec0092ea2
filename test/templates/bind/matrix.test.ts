import { describe, expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import type { Section } from "../../../shared/templates/form.ts";

/** The table of a description whose sustainability section holds these lines. */
function table(lines: readonly string[]): {
  section: Section;
  textOf: (at?: { start: number; end: number }) => string;
} {
  const text = `8.2 Kestävä kehitys\n\n${lines.join("\n")}\n\n9 Loppuraportin tiivistelmä\n\n-`;
  const { form } = check(text, { template: "esr-2014-2020" });
  const section = form?.allSections.find(({ def }) => def.matrix !== undefined);
  if (section === undefined) throw new Error("no table");
  return { section, textOf: (at) => (at === undefined ? "" : text.slice(at.start, at.end)) };
}

/** Each row as id, scores and justification. */
function rowsOf(lines: readonly string[]): string[][] {
  const { section, textOf } = table(lines);
  return section.rows.map(({ def, field }) => [def.id, textOf(field.value), textOf(field.note)]);
}

describe("a row", () => {
  it("has its title, its scores and the lines under it as its justification", () => {
    expect(
      rowsOf([
        "Materiaalit ja jätteet 1 2",
        "Lajitellaan.",
        "Kierrätetään.",
        "Liikkuminen ja logistiikka 0 0",
      ]),
    ).toEqual([
      ["materialsWaste", "1 2", "Lajitellaan.\nKierrätetään."],
      ["mobility", "0 0", ""],
    ]);
  });

  it("may be broken between its scores", () => {
    const long = "Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen väheneminen)";
    expect(
      rowsOf([`${long} 1`, "2", "Vähän.", "Materiaalit ja jätteet 3", "", "4"]).map((row) => row.slice(1)),
    ).toEqual([
      ["1\n2", "Vähän."],
      ["3", "4"],
    ]);
  });

  it("may have numbers in its title", () => {
    expect(rowsOf(["Natura 2000 -ohjelman kohteet 3 4"])).toEqual([["natura2000", "3 4", ""]]);
  });

  it.each([
    ["a tab", "Kulttuuriympäristö\t1\t2", "1\t2"],
    ["NBSP", "Materiaalit\u00A0ja jätteet\u00A01\u00A02", "1\u00A02"],
    ["a colon", "Kulttuuriympäristö: 1 2", "1 2"],
    ["nothing", "Kulttuuriympäristö1 2", "1 2"],
    ["decomposed letters", "Kulttuuriympäristö 1 2".normalize("NFD"), "1 2"],
    ["capitals", "KULTTUURIYMPÄRISTÖ 1 2", "1 2"],
    ["a semicolon", "Kulttuuriympäristö;1;2", ";1;2"],
  ])("is read with %s between title and scores", (_, line, scores) => {
    expect(rowsOf([line]).map((row) => row[1])).toEqual([scores]);
  });

  it.each([
    ["a list", "- Materiaalit ja jätteet 1 2", "1 2"],
    ["a numbered list", "6) Materiaalit ja jätteet 1 2", "1 2"],
    ["bold type", "**Materiaalit ja jätteet** 1 2", "1 2"],
    ["bold type with a colon", "• __Materiaalit ja jätteet:__ 1 2", "1 2"],
    ["a table with bars", "| Materiaalit ja jätteet | 1 | 2 |", "1 | 2"],
    ["a table with bars and bold type", "|**Materiaalit ja jätteet**|1|2|", "1|2"],
  ])("is read from %s", (_, line, scores) => {
    const { section, textOf } = table(["Ekologinen kestävyys", line, "- Lajitellaan."]);
    const [row] = section.rows;
    expect(row && [textOf(row.field.label), textOf(row.field.value), textOf(row.field.note)]).toEqual([
      "Materiaalit ja jätteet",
      scores,
      "- Lajitellaan.",
    ]);
    expect(row?.field.spelling).toBe("exact");
    expect(row?.field.parsed.parts).toMatchObject({ direct: { value: 1 }, indirect: { value: 2 } });
  });

  it("may have its justification on its line, as the cells of a table are copied", () => {
    expect(
      rowsOf([
        "Materiaalit ja jätteet\t1\t2\tLajitellaan 3 paikassa.",
        "Kierrätetään.",
        "| Kulttuuriympäristö | 0 | 1 | (ks. kohta 3) |",
        "Liikkuminen ja logistiikka 1 2 3",
      ]),
    ).toEqual([
      ["materialsWaste", "1\t2", "Lajitellaan 3 paikassa.\nKierrätetään."],
      ["culturalEnvironment", "0 | 1", "(ks. kohta 3) |"],
      ["mobility", "1 2 3", ""],
    ]);
  });

  it("stands under the heading of its group, whatever is put around that", () => {
    const { section } = table([
      "**Ekologinen kestävyys:**",
      "Natura 2000 -ohjelman kohteet 0 0",
      "Taloudellinen kestävyys:",
      "Materiaalit ja jätteet 1 2",
    ]);
    expect(section.rows.map(({ group }) => group)).toEqual([
      "Ekologinen kestävyys",
      "Taloudellinen kestävyys",
    ]);
  });

  it("may run over two lines, as mail programs break them", () => {
    expect(
      rowsOf([
        "Pinta- ja pohjavedet, maaperä sekä ilma (ja kasvihuonekaasujen",
        "väheneminen) 1 2",
        "Ilma paranee.",
      ]),
    ).toEqual([["waterSoilAir", "1 2", "Ilma paranee."]]);
  });

  it.each([
    ["one line", ["Kulttuuriympäristö", "1 2", "Museo."], "1 2"],
    ["two lines", ["Kulttuuriympäristö", "1", "2", "Museo."], "1\n2"],
  ])("may have its scores under it, on %s", (_, lines, scores) => {
    expect(rowsOf(lines)).toEqual([["culturalEnvironment", scores, "Museo."]]);
  });

  it("counts when its title is misspelled, and is marked so", () => {
    const { section, textOf } = table(["Materialit ja jätteet 1 2", "Lajitellaan."]);
    const [row] = section.rows;
    expect(row?.def.id).toBe("materialsWaste");
    expect(row?.field.spelling).toBe("misspelled");
    expect([textOf(row?.field.label), textOf(row?.field.value)]).toEqual(["Materialit ja jätteet", "1 2"]);
    expect(textOf(row?.field.note)).toBe("Lajitellaan.");
  });

  it.each(["-1 2", "2", "kaksi kolme", "2,5 1", "x", ""])("counts with the scores %j", (scores) => {
    expect(rowsOf([`Kulttuuriympäristö ${scores}`.trim(), "Liikkuminen ja logistiikka 0 0"])).toEqual([
      ["culturalEnvironment", scores, ""],
      ["mobility", "0 0", ""],
    ]);
  });
});

describe("a justification", () => {
  it.each([
    "Kulttuuriympäristö paranee",
    "Kulttuuriympäristö: paranee 2 %",
    "Kulttuuriympäristö",
    "Kulttuuriympäristö on hankkeen tärkein kohde vuosina 2015 2016",
  ])("may begin with the title of its row: %s", (note) => {
    expect(rowsOf(["Kulttuuriympäristö 1 2", note])).toEqual([["culturalEnvironment", "1 2", note]]);
  });

  it("is no row because it ends with two numbers", () => {
    expect(rowsOf(["Kulttuuriympäristö 1 2", "Museoita rakennettiin 3 4"])).toEqual([
      ["culturalEnvironment", "1 2", "Museoita rakennettiin 3 4"],
    ]);
  });

  it("ends at the heading of the next group", () => {
    const { section, textOf } = table([
      "Ekologinen kestävyys",
      "Natura 2000 -ohjelman kohteet 1 1",
      "Suot säästyvät.",
      "Taloudellinen kestävyys",
      "Jotain muuta.",
      "Materiaalit ja jätteet 0 0",
    ]);
    expect(section.rows.map(({ field }) => textOf(field.note))).toEqual(["Suot säästyvät.", ""]);
    expect(section.rows.map(({ group }) => group)).toEqual([
      "Ekologinen kestävyys",
      "Taloudellinen kestävyys",
    ]);
    expect(section.groups.map(({ title, span }) => [title, textOf(span)])).toEqual([
      ["Ekologinen kestävyys", "Ekologinen kestävyys"],
      ["Taloudellinen kestävyys", "Taloudellinen kestävyys"],
    ]);
  });
});

describe("the header", () => {
  it.each([
    [["VälitönVälillinen"]],
    [["Välitön Välillinen"]],
    [["Välitön\tVälillinen"]],
    [["Välitön", "Välillinen"]],
    [[]],
  ])("may be written %j", (header) => {
    expect(rowsOf([...header, "Kulttuuriympäristö 1 2"])).toEqual([["culturalEnvironment", "1 2", ""]]);
  });
});

it("a row that stands twice is two rows with paths of their own", () => {
  const { section } = table(["Kulttuuriympäristö 1 2", "Kulttuuriympäristö 0 0"]);
  expect(section.rows.map(({ field }) => field.path)).toEqual([
    "8.2/culturalEnvironment",
    "8.2/culturalEnvironment#2",
  ]);
});

it("stays fast on a table of many lines that are nearly rows", () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => `Kulttuuriympäristö on tärkeä asia numero ${i} 2`);
  const started = performance.now();
  expect(rowsOf(lines)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(3_000);
});
