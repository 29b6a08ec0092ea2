import { describe, expect, it } from "vitest";
import { found } from "../../support/found.ts";

const LABELS = [
  "Suunniteltu EU- ja valtion rahoitus",
  "Suunniteltu julkinen rahoitus",
  "Suunniteltu rahoitus yhteensä",
];

/** What is found when these are the planned sums, from the part to the whole. */
const said = (...sums: readonly string[]): string[] =>
  found(
    `1 Hankkeen perustiedot\n\n${LABELS.map((label, i) => `${label}: ${sums[i] ?? ""}`).join("\n\n")}\n`,
    "money/planned-total-below-part",
    { template: "esr-plus-2021-2027" },
  );

describe("the planned sums of three levels", () => {
  it.each([
    [["300 000", "300 000", "300 000"], []],
    [["300 000", "350 000", "400 000"], []],
    [["300 000", "299 999", "400 000"], ['warning money/planned-total-below-part "299 999" 1/plannedPublic']],
    [["300 000", "350 000", "349 999"], ['warning money/planned-total-below-part "349 999" 1/plannedTotal']],
    // The whole is smaller than the innermost part as well, but that is the same slip.
    [["300 000", "200 000", "250 000"], ['warning money/planned-total-below-part "200 000" 1/plannedPublic']],
    [
      ["300 000", "200 000", "100 000"],
      [
        'warning money/planned-total-below-part "200 000" 1/plannedPublic',
        'warning money/planned-total-below-part "100 000" 1/plannedTotal',
      ],
    ],
    [["300 000", "", "250 000"], ['warning money/planned-total-below-part "250 000" 1/plannedTotal']],
    [["noin 300 000", "200 000", "250 000"], []],
    [["300 000", "250 0000", "400 000"], []],
  ])("%j", (sums, expected) => {
    expect(said(...sums)).toEqual(expected);
  });
});
