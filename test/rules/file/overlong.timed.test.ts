import { expect, it } from "vitest";
import { check } from "../../../shared/check.ts";
import { timesDearer } from "../../support/cost.ts";
import { changed } from "../../support/found.ts";

/** Eight times the text: 64 times the time would be quadratic. */
const LIMIT = 20;

it("overlong lines cost no more than their length", () => {
  const checkOf = (length: number) => {
    const text = changed(
      "esr-2014-2020",
      "Esimerkkipolku (keksitty hanke)",
      "a b: 1, ".repeat(length / 8),
    ).replace(
      "Hankkeessa kehitetään",
      `4.1 ${"Kestävä kehitys 0 0 ".repeat(length / 20)}\nHankkeessa kehitetään`,
    );
    return (): void => expect(check(text).findings.length).toBeGreaterThan(0);
  };
  expect(timesDearer(checkOf(4_000_000), checkOf(500_000), LIMIT)).toBeLessThan(LIMIT);
});
