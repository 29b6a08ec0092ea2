import { describe, expect, it } from "vitest";
import { exampleWith, findingsIn, T07, T14 } from "../../support/rules.ts";

const inCounts = (template: string, ...values: [string, string][]) =>
  findingsIn(exampleWith(template, values), ["count"]);

const NO_PEOPLE: [string, string] = ["jossa on henkilöitä mukana", "jossa ei ole henkilöitä mukana"];

describe("women and all", () => {
  it.each([
    ["150, joista naisia 70", "150, joista naisia 151", "3.4/planned"],
    ["163, joista naisia 81", "163, joista naisia 164", "3.4/realised"],
    ["10, joista naisten työpaikkoja 5", "10, joista naisten työpaikkoja 11", "4.1/planned"],
    ["3, joista naisten perustamia 1", "3, joista naisten perustamia 4", "4.2/realised"],
    ["18, joista naisten tutkintoja 9", "18, joista naisten tutkintoja 19", "4.3/realised"],
  ])("%s → %s", (from, to, path) => {
    const [total = "", women = ""] = to.match(/\d+/gu) ?? [];
    expect(inCounts(T07, [from, to])).toEqual([
      { rule: "count/women-exceed-total", severity: "error", at: women, path, related: [total] },
    ]);
  });

  it("are compared with their grouping understood", () => {
    expect(inCounts(T07, ["150, joista naisia 70", "1 900, joista naisia 1 050"])).toEqual([]);
    expect(inCounts(T07, ["150, joista naisia 70", "1 900, joista naisia 1 901"])).toHaveLength(1);
  });

  it("of the plan are never compared with those of the outcome", () => {
    const values: [string, string][] = [
      ["150, joista naisia 70", "150, joista naisia 0"],
      ["163, joista naisia 81", "85, joista naisia 45"],
    ];
    expect(inCounts(T07, ...values)).toEqual([]);
  });

  it("where one number is not valid, only that is said", () => {
    expect(inCounts(T07, ["150, joista naisia 70", "noin 50, joista naisia 70"])).toMatchObject([
      { rule: "count/invalid", at: "noin 50", severity: "error" },
    ]);
  });
});

describe("the project type", () => {
  it("has no people, and people started", () => {
    expect(inCounts(T07, NO_PEOPLE)).toEqual([
      {
        rule: "count/contradicts-project-type",
        severity: "warning",
        at: "Projekti, jossa ei ole henkilöitä mukana",
        path: "1/type",
        related: ["150"],
      },
    ]);
    expect(inCounts(T07, NO_PEOPLE, ["150, joista naisia 70", "0"])).toMatchObject([{ related: ["163"] }]);
    expect(inCounts(T07, NO_PEOPLE, ["150, joista naisia 70", "0"], ["163, joista naisia 81", "0"])).toEqual(
      [],
    );
  });

  it("has people, and none are planned", () => {
    expect(inCounts(T07, ["150, joista naisia 70", "0, joista naisia 0"])).toMatchObject([
      { rule: "count/contradicts-project-type", at: "Projekti, jossa on henkilöitä mukana", related: ["0"] },
    ]);
    expect(inCounts(T07, ["163, joista naisia 81", "0, joista naisia 0"])).toEqual([]);
  });

  it("is silent where the type or the number is not known", () => {
    expect(
      inCounts(
        T07,
        ["Projekti, jossa on henkilöitä mukana", "Investointiprojekti"],
        ["150, joista naisia 70", "0"],
      ),
    ).toEqual([]);
    expect(inCounts(T07, NO_PEOPLE, ["150, joista naisia 70", ""], ["163, joista naisia 81", ""])).toEqual(
      [],
    );
  });
});

it("counts of 2014–2020 are whole numbers", () => {
  expect(
    inCounts(T14, ["Suunniteltu: 25", "Suunniteltu: 2,5"], ["Suunniteltu: 120", "Suunniteltu: 1 900"]),
  ).toEqual([{ rule: "count/invalid", severity: "error", at: "2,5", path: "7.1/planned", related: [] }]);
});
