import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../../shared/check.ts";
import { parseProjectCode } from "../../../shared/fieldTypes/projectCode.ts";
import { findProgramme } from "../../../shared/reference/programmes.ts";
import {
  findCode,
  fundName,
  fundOfCode,
  fundOfDocument,
  hasFundOfItsOwn,
  isOfOtherFund,
} from "../../../shared/rules/code/codeFund.ts";
import {
  hasPublishedCodes,
  periodOfCode,
  periodOfDocument,
  periodsInstead,
  undisputedCode,
} from "../../../shared/rules/code/codePeriod.ts";
import type { Form } from "../../../shared/templates/form.ts";
import type { Template } from "../../../shared/templates/schema.ts";
import { bindAs } from "../../support/describe.ts";
import { CARD, exampleWith, T07, T14 } from "../../support/rules.ts";

const T21 = "esr-plus-2021-2027";

/** A description of the 2014–2020 form with this code. */
const coded = (code: string): Form => bindAs(T14, `1 Hanke\n\nHankekoodi: ${code}`);
/** A description of the 2021–2027 form with this fund and code. */
const funded = (fund: string, code = ""): Form =>
  bindAs(T21, `1 Hankkeen perustiedot\n\nHankekoodi: ${code}\n\nRahasto: ${fund}`);
/** A project card with this code, and days where they are given. */
const card = (code: string, start = "", end = ""): Form =>
  bindAs(
    CARD,
    exampleWith(CARD, [
      ["EURA-tunnus: S29991", `EURA-tunnus: ${code}`],
      ["Aloituspäivä: 01.03.2016", `Aloituspäivä: ${start}`],
      ["Lopetuspäivä: 28.02.2018", `Lopetuspäivä: ${end}`],
    ]),
  );
const codeOf = (text: string) => {
  const code = parseProjectCode(text);
  if (code === undefined) throw new Error(`no code: ${text}`);
  return code;
};

describe("the fund of a document", () => {
  const check = (form: Form, fund: string | undefined, at: string | undefined): void => {
    const found = fundOfDocument(form);
    expect([found?.fund, found?.span && form.textOf(found.span)]).toEqual([fund, at]);
  };

  it("is what its own field says, else its form's, where the field says none that there is", () => {
    check(coded("S20271"), "ESR", undefined);
    check(funded(""), "ESR+", undefined);
    check(funded("EAKR"), "EAKR", "EAKR");
    check(funded("jtf"), "JTF", "jtf");
    check(funded("Muu rahasto"), "ESR+", undefined);
  });

  it("has a name in every language; one without names is called by its id", () => {
    expect(fundName("ESR")).toEqual({ fi: "ESR", sv: "ESF", en: "ESF" });
    expect(fundName("ESR+")).toEqual({ fi: "ESR+", sv: "ESF+", en: "ESF+" });
    expect(fundName("EAKR")).toEqual({ fi: "EAKR", sv: "Eruf", en: "ERDF" });
    expect(fundName("JTF")).toEqual({ fi: "JTF", sv: "FRO", en: "JTF" });
    expect(fundName("Muu")).toEqual({ fi: "Muu", sv: "Muu", en: "Muu" });
  });
});

describe("the fund of a code", () => {
  it.each([
    ["S20271", "ESR"],
    ["S39991", "ESR+"],
    ["A71234", "EAKR"],
    ["J10001", "JTF"],
    ["S99991", "ESR+"],
    ["A99991", "EAKR"],
  ])("%s is of %s", (code, fund) => {
    expect(fundOfCode(codeOf(code))).toBe(fund);
  });

  it("contradicts another fund by its letter, and no fund whose letters nobody knows", () => {
    const others = (code: string): string[] =>
      ["ESR", "ESR+", "EAKR", "JTF", "Muu"].filter((fund) => isOfOtherFund(codeOf(code), fund));
    expect(others("S20271")).toEqual(["EAKR", "JTF"]);
    expect(others("A71234")).toEqual(["ESR", "ESR+", "JTF"]);
  });
});

describe("forms by what they are for", () => {
  const of = (is: (template: Template) => boolean): string[] =>
    builtInRegistry.templates.filter(is).map(({ id }) => id);

  it("have a fund of their own but for the project card", () => {
    expect(of(hasFundOfItsOwn).sort()).toEqual([T07, T14, T21].sort());
    const [template] = builtInRegistry.templates;
    if (template === undefined) throw new Error("no template");
    expect(hasFundOfItsOwn({ ...template, fund: undefined, periodBy: "form" })).toBe(false);
  });

  it("are of periods whose codes are published, or of every period", () => {
    expect(of(hasPublishedCodes).sort()).toEqual([T07, T14, CARD].sort());
    const [template] = builtInRegistry.templates;
    if (template === undefined) throw new Error("no template");
    expect(hasPublishedCodes({ ...template, programme: "muu", periodBy: "form" })).toBe(false);
    expect(hasPublishedCodes({ ...template, programme: "muu", periodBy: "code" })).toBe(true);
  });
});

describe("the code of a document", () => {
  it("is its first; on a form of every period the first of its fund", () => {
    expect(findCode(coded("A71234"))?.value.text).toBe("A71234");
    expect(findCode(coded(""))).toBeUndefined();
    expect(findCode(card("S29991"))?.value.text).toBe("S29991");
    expect(findCode(card("A71234"))).toBeUndefined();
  });
});

describe("the period of a document", () => {
  const ids = (programmes: readonly ({ readonly id: string } | undefined)[]) =>
    programmes.map((programme) => programme?.id);

  it("by its code, is none where the code is of another fund or of no known period", () => {
    const codes = ["S20271", "S12345", "S39991", "A71234", "S99991", ""];
    expect(ids(codes.map((code) => periodOfCode(coded(code))))).toEqual([
      "2014-2020",
      "2007-2013",
      "2021-2027",
      undefined,
      undefined,
      undefined,
    ]);
    expect(ids([periodOfCode(funded("EAKR", "S39991")), periodOfCode(funded("Muu", "S39991"))])).toEqual([
      undefined,
      "2021-2027",
    ]);
  });

  it("by its days, is another where every day is eligible in that and not in the code's", () => {
    const ofCode = findProgramme("2014-2020");
    if (ofCode === undefined) throw new Error("no programme");
    const instead = (start: string, end: string) => ids(periodsInstead(card("S29991", start, end), ofCode));
    expect(instead("01.01.2008", "01.01.2010")).toEqual(["2007-2013"]);
    expect(instead("01.01.2008", "")).toEqual(["2007-2013"]);
    expect(instead("", "01.01.2028")).toEqual(["2021-2027"]);
    expect(instead("01.01.2014", "01.01.2015")).toEqual([]);
    expect(instead("01.01.2008", "01.01.2020")).toEqual([]);
    expect(instead("01.01.1999", "01.01.2000")).toEqual([]);
    expect(instead("", "")).toEqual([]);
  });

  it("is its form's; on a form of every period its code's, where the days do not speak against it", () => {
    const forms = [
      coded("S12345"),
      card("S29991"),
      card("S19991"),
      card("S29991", "01.01.2008", "01.01.2010"),
      card(""),
    ];
    expect(ids(forms.map(periodOfDocument))).toEqual([
      "2014-2020",
      "2014-2020",
      "2007-2013",
      undefined,
      undefined,
    ]);
  });

  it("and its code are undisputed where they are one", () => {
    const undisputed = (form: Form) => {
      const found = undisputedCode(form);
      return found && [found.code.value.text, found.programme.id, found.fund];
    };
    expect(undisputed(coded("S20271"))).toEqual(["S20271", "2014-2020", "ESR"]);
    expect(undisputed(card("S39991"))).toEqual(["S39991", "2021-2027", "ESR+"]);
    expect(undisputed(coded("S12345"))).toBeUndefined();
    expect(undisputed(coded("A71234"))).toBeUndefined();
    expect(undisputed(coded("S99991"))).toBeUndefined();
    expect(undisputed(coded(""))).toBeUndefined();
    expect(undisputed(card("S29991", "01.01.2008", "01.01.2010"))).toBeUndefined();
  });
});
