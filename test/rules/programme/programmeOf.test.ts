import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../../shared/check.ts";
import { findProgramme } from "../../../shared/reference/programmes.ts";
import {
  fundOf,
  hasOtherFunds,
  listed,
  periodName,
  programmeOf,
} from "../../../shared/rules/programme/programmeOf.ts";
import type { Form } from "../../../shared/templates/form.ts";
import { bindAs } from "../../support/describe.ts";
import { otherForm, otherPeriod } from "../../support/otherPeriod.ts";

const T21 = "esr-plus-2021-2027";

/** A description of 2014–2020 with this code. */
const coded = (code: string): Form => bindAs("esr-2014-2020", `1 Hanke\n\nHankekoodi: ${code}`);
/** A description of 2021–2027 with this fund. */
const funded = (fund: string): Form => bindAs(T21, `1 Hankkeen perustiedot\n\nRahasto: ${fund}`);
/** A project card with this code, and days where they are given. */
const card = (code: string, start = "", end = ""): Form =>
  bindAs(
    "hankekortti",
    `Hanke\n\nTietoja hankkeesta:\n\nEURA-tunnus: ${code}\nAloituspäivä: ${start}\nLopetuspäivä: ${end}\n`,
  );

describe("the fund of a description", () => {
  const checkFunds = (forms: readonly Form[], expected: readonly string[]): void =>
    expect(forms.map(fundOf)).toEqual(expected);

  it("is what it says itself, where the period has that fund", () => {
    checkFunds(["EAKR", "JTF", "ESR plus"].map(funded), ["EAKR", "JTF", "ESR+"]);
    // A form whose field takes any text.
    const said = (fund: string): Form =>
      bindAs(otherPeriod.template, otherForm(`Rahasto: ${fund}`), otherPeriod.registry);
    checkFunds(["EAKR", "ESR", "Oma raha", ""].map(said), ["EAKR", "ESR+", "ESR+", "ESR+"]);
  });

  it("is else its form's, whatever its code says", () => {
    checkFunds([funded("Muu"), funded("")], ["ESR+", "ESR+"]);
    checkFunds(["S39991", "A79991"].map(coded), ["ESR", "ESR"]);
  });

  it("is on the card, which serves every period, that of its code", () => {
    checkFunds(
      ["S29991", "S39991", "S99991", ""].map((code) => card(code)),
      ["ESR", "ESR+", "ESR", "ESR"],
    );
  });
});

describe("the period of a description", () => {
  it("is its form's, and on the card its code's where the days do not speak against it", () => {
    const forms = [coded("S12345"), card("S19991"), card("S29991", "01.01.2008", "01.01.2010"), card("")];
    expect(forms.map((form) => programmeOf(form)?.id)).toEqual([
      "2014-2020",
      "2007-2013",
      undefined,
      undefined,
    ]);
  });

  it("has axes of other funds but in 2007–2013, and is the form's own but on the card", () => {
    expect(builtInRegistry.templates.filter(hasOtherFunds).map(({ id }) => id)).toEqual([
      "esr-2014-2020",
      T21,
    ]);
  });
});

describe("the words for periods and axes", () => {
  it("have a dash between years, and a word before the last of several numbers", () => {
    const programme = findProgramme("2014-2020");
    expect(programme && periodName(programme)).toBe("2014–2020");
    expect(listed([]).fi).toBe("");
    expect(listed(["1"])).toEqual({ fi: "1", sv: "1", en: "1" });
    expect(listed(["1", "2"])).toEqual({ fi: "1 ja 2", sv: "1 och 2", en: "1 and 2" });
    expect(listed(["1", "2", "3"]).fi).toBe("1, 2 ja 3");
  });
});
