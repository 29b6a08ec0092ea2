import { describe, expect, it } from "vitest";
import { bindAs, outlineOf, valuesOf } from "../../support/describe.ts";
import { cleanExample } from "../../support/examples.ts";

/** A form is the same where a piece of its example is written over two lines. */
function check(template: string, piece: string, broken: string): void {
  const text = cleanExample(template);
  const other = text.replace(piece, broken);
  expect(other).not.toBe(text);
  const [before, after] = [bindAs(template, text), bindAs(template, other)];
  expect(valuesOf(after)).toEqual(valuesOf(before));
  expect(outlineOf(after)).toEqual(outlineOf(before));
}

describe("what a program broke over two lines is read as one", () => {
  it("a heading, between syllables", () => {
    check("esr-2014-2020", "arviot hankekohtaisista", "arviot hankekoh-\ntaisista");
    check("esr-2014-2020", "arviot hankekohtaisista", "arviot hankekoh\u00AD\n taisista");
  });

  it("a label, between syllables", () =>
    check("esr-2014-2020", "analyysi sukupuolinäkökulmasta:", "analyysi sukupuo-\nlinäkökulmasta:"));

  it("a label that ends like another", () => {
    check("esr-2007-2013", "Projektin kotisivun osoite:", "Projektin kotisivun\nosoite:");
    check("esr-2014-2020", "Yhteyshenkilön puhelinnumero:", "Yhteyshenkilön\npuhelinnumero:");
  });
});
