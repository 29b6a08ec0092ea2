import { describe, expect, it } from "vitest";
import { cardHeader } from "../../shared/fieldTypes/cardHeader.ts";
import { readValue } from "../support/values.ts";

const start = { year: 2015, month: 6, day: 1 };
const end = { year: 2018, month: 5, day: 31 };
const read = (value: string) => readValue(cardHeader, value, { paddedDays: true });

describe("the header line of a project card", () => {
  it("has a priority, two days and a region, each where it stands", () => {
    expect(read("Toimintalinja 3 (ESR) | 01.06.2015 – 31.05.2018 | Satakunta")).toEqual({
      parts: { priority: "3", start, end, region: "Satakunta" },
      at: { priority: "3", start: "01.06.2015", end: "31.05.2018", region: "Satakunta" },
      problems: [],
    });
  });

  it.each([
    [
      "Toimintalinja 3 (ESR)|1.6.2015-31.5.2018|Etelä-Savo",
      { priority: "3", start, end, region: "Etelä-Savo" },
    ],
    ["TL4 (ESR) | Etelä-Savo", { priority: "4", region: "Etelä-Savo" }],
    ["Toimintalinja   4 | Etelä-Savo", { priority: "4", region: "Etelä-Savo" }],
    ["Toimintalinja 3 (ESR) | Etelä-Savo", { priority: "3", region: "Etelä-Savo" }],
    ["01.06.2015 — 31.05.2018 | Satakunta", { start, end, region: "Satakunta" }],
    ["Toimintalinja 3 (ESR) | 01.06.2015 – | Satakunta", { priority: "3", start, region: "Satakunta" }],
    ["Toimintalinja 3 (ESR) | 01.06.2015 – 31.02.2018 |", { priority: "3", start }],
    ["Toimintalinja 3 (ESR) | 2015 – 2018 | Satakunta", { priority: "3", region: "Satakunta" }],
    ["ESR | 01.06.2015 – 31.05.2018", { start, end }],
    ["|", {}],
    ["| | |", {}],
  ])("leaves out what is not there or does not read: %j", (value, parts) => {
    expect(read(value)).toMatchObject({ parts, problems: [] });
    expect(Object.keys(read(value).parts).sort()).toEqual(Object.keys(parts).sort());
  });
});
