import { describe, expect, it } from "vitest";
import { findProgramme, PROGRAMMES } from "../../shared/reference/programmes.ts";
import {
  findObjective,
  findPriority,
  isTitleOf,
  objectiveTitled,
  prioritiesTitled,
} from "../../shared/reference/titles.ts";
import { fold } from "../../shared/text/fold.ts";

const programme = (id: string) => {
  const found = findProgramme(id);
  if (found === undefined) throw new Error(`no programme ${id}`);
  return found;
};

describe("programme lists", () => {
  it("have each number once, and every objective under an axis that is there", () => {
    for (const { id, priorities, objectives } of PROGRAMMES) {
      const axes = priorities.values.map(({ number }) => number);
      expect(new Set(axes).size, id).toBe(axes.length);
      const numbers = objectives.values.flatMap(({ number, also }) => [number, ...also]);
      expect(new Set(numbers).size, id).toBe(numbers.length);
      for (const { axis } of objectives.values) expect(axes, id).toContain(axis);
    }
  });

  it("have no title for two objectives of one programme", () => {
    for (const { objectives } of PROGRAMMES) {
      const titles = objectives.values.flatMap(({ title }) => (title === undefined ? [] : [fold(title.fi)]));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("have a fund for every axis that the period's codes have too", () => {
    for (const { codes, priorities } of PROGRAMMES)
      for (const { fund } of priorities.values) expect(codes.map((code) => code.fund)).toContain(fund);
  });

  it("mark titles that nobody has published", () => {
    for (const { objectives } of PROGRAMMES)
      for (const { title, confidence } of objectives.values)
        expect(title === undefined).toBe(confidence === "unknown");
  });

  it("say of 2014–2020 that ESR has the axes 3, 4, 5, 7 and 9", () => {
    const { values, complete } = programme("2014-2020").priorities;
    expect(complete).toBe(true);
    expect(values.filter(({ fund }) => fund === "ESR").map(({ number }) => number)).toEqual([
      "3",
      "4",
      "5",
      "7",
      "9",
    ]);
  });

  it("are not complete for 2021–2027, where two axes have no published number", () => {
    expect(programme("2021-2027").priorities.complete).toBe(false);
  });
});

describe("titles", () => {
  it("are right in any case and in every known language", () => {
    const axis = findPriority(programme("2014-2020"), "3");
    expect(axis && isTitleOf(axis, "TYÖLLISYYS JA  TYÖVOIMAN LIIKKUVUUS")).toBe(true);
    expect(axis && isTitleOf(axis, "Employment and labour mobility")).toBe(true);
    expect(axis && isTitleOf(axis, "Työllisyys")).toBe(false);
  });

  it("tell the objective, and axes that share one are all found", () => {
    const period = programme("2014-2020");
    expect(objectiveTitled(period, "Yritysten innovaatiotoiminnan vahvistaminen")?.number).toBe("5.1");
    expect(prioritiesTitled(period, "Tekninen tuki").map(({ fund }) => fund)).toEqual(["EAKR", "ESR"]);
    expect(objectiveTitled(period, "Jokin muu")).toBeUndefined();
  });

  it("of objectives are found by the regulation's letters as well", () => {
    for (const written of ["4.a", "4 a", "4a", "4A"])
      expect(findObjective(programme("2021-2027"), written)?.number).toBe("4.1");
    expect(findObjective(programme("2021-2027"), "41")).toBeUndefined();
    expect(findObjective(programme("2021-2027"), "5.H")?.number).toBe("5.1");
    expect(findObjective(programme("2014-2020"), "4.a")).toBeUndefined();
  });
});
