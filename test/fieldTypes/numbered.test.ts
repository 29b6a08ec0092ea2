import { describe, expect, it } from "vitest";
import { numbered } from "../../shared/fieldTypes/numbered.ts";
import { readValue } from "../support/values.ts";

const dotted = { numberMark: "." } as const;
const check = (value: string, number: string | undefined, title: string | undefined): void => {
  const parts = {
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
  };
  expect(readValue(numbered, value)).toEqual({ parts, at: parts, problems: [] });
};

describe("a numbered title", () => {
  it.each<[string, string | undefined, string | undefined]>([
    ["3. Työllisyys", "3", "Työllisyys"],
    ["12. Työllisyys", "12", "Työllisyys"],
    ["6.1. Työllisyys", "6.1", "Työllisyys"],
    ["6.12. Työllisyys", "6.12", "Työllisyys"],
    ["6.1 Työllisyys", "6.1", "Työllisyys"],
    ["4.a Työllisyys", "4.a", "Työllisyys"],
    ["4.ab", "4", "ab"],
    ["4 a Työllisyys", "4 a", "Työllisyys"],
    ["4 a  Työllisyys", "4 a", "Työllisyys"],
    ["4 a) Työllisyys", "4 a", "Työllisyys"],
    ["4a) työllisyys", "4a", "työllisyys"],
    ["4a", "4a", undefined],
    ["2 e-palvelut", "2", "e-palvelut"],
    ["2 a ja b", "2", "a ja b"],
    ["3) Työllisyys", "3", "Työllisyys"],
    ["2: Työllisyys", "2", "Työllisyys"],
    ["2 Työllisyys", "2", "Työllisyys"],
    ["3.  Työllisyys", "3", "Työllisyys"],
    ["3", "3", undefined],
    ["3.", "3", undefined],
    ["Työllisyys", undefined, "Työllisyys"],
    ["Linja 3", undefined, "Linja 3"],
    [".3", undefined, ".3"],
    ["Toimintalinja 3 (ESR)", "3", undefined],
    ["Toimintalinja 3", "3", undefined],
    ["TL 3. Työllisyys", "3", "Työllisyys"],
    ["TL5", "5", undefined],
    ["toimintalinja\u00A04 (ESR)", "4", undefined],
    ["Toimintalinja  3. Työllisyys", "3", "Työllisyys"],
    ["ET 10.1. Työllisyys", "10.1", "Työllisyys"],
    ["Erityistavoite 6.1 Työllisyys", "6.1", "Työllisyys"],
    ["Etsivä työ 3", undefined, "Etsivä työ 3"],
    ["4.G Työllisyys", "4.G", "Työllisyys"],
    ["6,123 Työllisyys", "6", ",123 Työllisyys"],
    ["6. 1 työ", "6", "1 työ"],
    ["3 (ESR) Työllisyys", "3", "(ESR) Työllisyys"],
    ["Toimintalinja X", undefined, "Toimintalinja X"],
    ["Katso Toimintalinja 3", undefined, "Katso Toimintalinja 3"],
    ["Tuettu vuonna 2014, Toimintalinja 3", undefined, "Tuettu vuonna 2014, Toimintalinja 3"],
  ])("%j", (value, number, title) => {
    check(value, number, title);
  });

  it.each<[string, "." | ":", string, string]>([
    ["3 Työllisyys", ".", "3 ", "3. Työllisyys"],
    ["3: Työllisyys", ".", "3: ", "3. Työllisyys"],
    ["6.1Työllisyys", ".", "6.1", "6.1. Työllisyys"],
    ["2. Työllisyys", ":", "2. ", "2: Työllisyys"],
    ["3) Työllisyys", ".", "3) ", "3. Työllisyys"],
    ["2 Työllisyys: nuoret", ":", "2 ", "2: Työllisyys: nuoret"],
    ["6,1. Työllisyys", ".", "6,1. ", "6.1. Työllisyys"],
    ["6. 1. Työllisyys", ".", "6. 1. ", "6.1. Työllisyys"],
    ["6. 12. Työllisyys", ".", "6. 12. ", "6.12. Työllisyys"],
    ["6,12 Työllisyys", ".", "6,12 ", "6.12. Työllisyys"],
  ])("%j where the form writes %j", (value, numberMark, at, fixed) => {
    expect(readValue(numbered, value, { numberMark }).problems).toEqual([
      { kind: "number/punctuation", at, fixed },
    ]);
    const problem = numbered.parse(value, 0, { paddedDays: false, choices: undefined, numberMark })
      .problems[0];
    expect(problem?.text).toBe(at);
    expect(problem?.fix).toMatchObject({ kind: "safe", becomes: fixed.slice(0, fixed.indexOf(" ")) });
  });

  it.each(["3. Työllisyys", "3.Työllisyys", "3", "3:", "Työllisyys", "Toimintalinja 3 (ESR)"])(
    "is right where the form writes a dot: %j",
    (value) => {
      expect(readValue(numbered, value, dotted).problems).toEqual([]);
    },
  );
});
