import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { render } from "../../../shared/i18n/message.ts";
import { createRegistry } from "../../../shared/templates/registry.ts";
import type { Template } from "../../../shared/templates/schema.ts";
import { brief, findingsIn } from "../../support/ruleFindings.ts";

const form = (priority: string, objective = "") =>
  `1 Hanke\n\nToimintalinja: ${priority}${objective === "" ? "" : `\n\nErityistavoite: ${objective}`}\n`;

const seen = (priority: string, objective = "") =>
  findingsIn(["programme"], form(priority, objective), { template: "esr-2014-2020" });

const LABOUR = "Työllisyys ja työvoiman liikkuvuus";
const YOUTH = "Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen";
const OUTSIDE = "Työelämän ulkopuolella olevien työ- ja toimintakyvyn parantaminen";
const WELLBEING = "Tuottavuuden ja työhyvinvoinnin parantaminen";
const TRANSITIONS = "Siirtymävaiheita ja koulutuksellista tasa-arvoa tukevien palveluiden parantaminen";

describe("one cause, one finding", () => {
  it.each([
    ["right", `3. ${LABOUR}`, `6.1. ${YOUTH}`, []],
    ["unknown axis", `13. ${LABOUR}`, `6.1. ${YOUTH}`, ["programme/unknown-priority 13"]],
    ["other fund's axis", `2. ${LABOUR}`, `6.1. ${YOUTH}`, ["programme/priority-of-other-fund 2"]],
    ["axis's title", "3. Työllisyys", `6.1. ${YOUTH}`, ["programme/priority-title Työllisyys"]],
    ["axis's number only", `4. ${LABOUR}`, `6.1. ${YOUTH}`, [`programme/priority-title ${LABOUR}`]],
    ["unknown objective", `3. ${LABOUR}`, `6.2. ${YOUTH}`, ["programme/unknown-objective 6.2"]],
    ["objective's title", `3. ${LABOUR}`, "6.1. Nuoret", ["programme/objective-title Nuoret"]],
    [
      "objective's number, same axis",
      `3. ${LABOUR}`,
      `7.1. ${YOUTH}`,
      [`programme/objective-title ${YOUTH}`],
    ],
    [
      "objective's number, other axis",
      `3. ${LABOUR}`,
      `10.1. ${YOUTH}`,
      ["programme/objective-under-other-priority 10.1"],
    ],
    [
      "other axis's objective",
      `3. ${LABOUR}`,
      `10.1. ${OUTSIDE}`,
      ["programme/objective-under-other-priority 10.1"],
    ],
    [
      "number and title of two other axes' objectives",
      `3. ${LABOUR}`,
      `10.1. ${TRANSITIONS}`,
      ["programme/objective-under-other-priority 10.1", `programme/objective-title ${TRANSITIONS}`],
    ],
    ["colon", `3: ${LABOUR}`, `6.1. ${YOUTH}`, ["programme/number-punctuation 3: "]],
    ["empty", "", "", []],
    ["number alone", "3.", "6.1.", []],
  ])("%s", (_, priority, objective, expected) => {
    expect(brief(seen(priority, objective))).toEqual(expected);
  });
});

describe("fixes", () => {
  it("write the official title", () => {
    expect(seen(`3. ${LABOUR}n`)[0]?.fixed).toBe(form(`3. ${LABOUR}`));
  });

  it("do not write over a title that the objective shows to be right", () => {
    for (const title of [LABOUR, `${LABOUR}.`, `${LABOUR} (ESR)`, LABOUR.replace("kk", "k")])
      expect(seen(`4. ${title}`, `6.1. ${YOUTH}`)[0]?.fixed).toBeUndefined();
  });

  it("do not write over the title of another objective", () => {
    for (const title of [YOUTH, YOUTH.replace("Nuorten", "Nuorte")])
      expect(seen(`3. ${LABOUR}`, `7.1. ${title}`).map(({ fixed }) => fixed)).toEqual([undefined]);
  });

  it("take a title for right whatever stands around it", () => {
    for (const title of [`${LABOUR}.`, `${LABOUR} (ESR)`, LABOUR.toUpperCase()])
      expect(seen(`3. ${title}`, `6.1. ${YOUTH.replace("-", "–")}.`)).toEqual([]);
  });

  it("read the number behind its word", () => {
    expect(brief(seen(`TL 3. ${LABOUR}`, `ET 10.1. ${OUTSIDE}`))).toEqual(
      brief(seen(`3. ${LABOUR}`, `10.1. ${OUTSIDE}`)),
    );
    expect(brief(seen(`TL 3. ${LABOUR}`, `ET 10.1. ${OUTSIDE}`))).toHaveLength(1);
  });

  it("suggest the axis that the title or the objective speaks for", () => {
    expect(seen(`33. ${LABOUR}`)[0]?.fixed).toBe(form(`3. ${LABOUR}`));
    expect(seen("0. Jokin", `10.1. ${OUTSIDE}`)[0]?.fixed).toBe(form("5. Jokin", `10.1. ${OUTSIDE}`));
    expect(seen("13. Jokin")[0]?.fixed).toBeUndefined();
  });

  it("suggest the fund's own axis where another fund's has the same title", () => {
    expect(seen("66. Tekninen tuki")[0]?.fixed).toBe(form("7. Tekninen tuki"));
  });

  it("suggest the objective that the title speaks for, also where it is misspelled", () => {
    expect(seen(`3. ${LABOUR}`, `7.7. ${WELLBEING}a`)[0]?.fixed).toBe(
      form(`3. ${LABOUR}`, `7.1. ${WELLBEING}a`),
    );
    expect(seen(`3. ${LABOUR}`, "7.7. Jokin")[0]?.fixed).toBeUndefined();
  });
});

describe("what nobody can judge", () => {
  it.each([
    ["a title that was never published", "8. REACT-EU:n EAKR-toimenpiteet", "12.1. Jokin nimi"],
    ["a title of low confidence", "1. Pk-yritystoiminnan kilpailukyky", "1.2. Liikenneyhteydet"],
  ])("%s has no finding about its title", (_, priority, objective) => {
    expect(brief(seen(priority, objective)).filter((one) => one.includes("title"))).toEqual([]);
  });

  it("an objective of technical assistance is a hint", () => {
    const [finding] = seen("7. Tekninen tuki", "11.1. Tekninen tuki");
    expect(finding).toMatchObject({ rule: "programme/unknown-objective", severity: "hint" });
  });

  it("an English title that is not known is let pass, a known one is right", () => {
    const english = (policy: string) =>
      findingsIn(["programme"], `1 Project\n\nPolicy: ${policy}\n`, { template: "esr-2014-2020" });
    expect(english("3. Employment and labour mobility")).toEqual([]);
    expect(english("4. Education, competence and learning for life")).toEqual([]);
    expect(english("7. Technical assistance")).toEqual([]);
  });
});

describe("the project card", () => {
  const card = (code: string, priority: string, objective: string) =>
    findingsIn(
      ["programme"],
      `Hanke\n\nTietoja hankkeesta:\n\nEURA-tunnus: ${code}\nToimintalinja: ${priority}\nErityistavoite: ${objective}\n`,
      { template: "hankekortti" },
    );

  it("has its period from its code", () => {
    expect(brief(card("S20001", "Toimintalinja 3 (ESR)", YOUTH))).toEqual([]);
    expect(brief(card("S20001", "Toimintalinja 9 (ESR)", ""))).toEqual([]);
    expect(brief(card("S10001", "Toimintalinja 9 (ESR)", ""))).toEqual(["programme/unknown-priority 9"]);
    expect(brief(card("X", "Toimintalinja 77 (ESR)", YOUTH))).toEqual([]);
    // Of 2000–2006 nobody has published any axis.
    expect(brief(card("S00001", "Toimintalinja 77 (ESR)", ""))).toEqual([]);
  });

  it("has objectives without numbers: a near miss is misspelled, anything else is not judged", () => {
    expect(brief(card("S20001", "Toimintalinja 3 (ESR)", `${YOUTH}ä`))).toEqual([
      `programme/objective-title ${YOUTH}ä`,
    ]);
    expect(card("S20001", "Toimintalinja 3 (ESR)", `${WELLBEING}a`)[0]?.fixed).toContain(
      `Erityistavoite: ${WELLBEING}\n`,
    );
    expect(brief(card("S20001", "Toimintalinja 3 (ESR)", "Työllisyyden edistäminen"))).toEqual([]);
    expect(brief(card("S20001", "Toimintalinja 3 (ESR)", `${OUTSIDE}a`))).toEqual([]);
    expect(brief(card("S20001", "Toimintalinja 5 (ESR)", YOUTH))).toEqual([
      `programme/objective-under-other-priority ${YOUTH}`,
    ]);
  });
});

describe("a description of 2021–2027, which names its fund", () => {
  const of = (fund: string, priority: string, objective = "") =>
    findingsIn(
      ["programme"],
      `1 Hankkeen perustiedot\n\nRahasto: ${fund}\n\nTl: ${priority}\n\nEt: ${objective}\n`,
      { template: "esr-plus-2021-2027" },
    );

  it("has the axes of that fund", () => {
    expect(of("JTF", "7. Oikeudenmukaisen siirtymän Suomi")).toEqual([]);
    expect(of("ESR+", "7. Oikeudenmukaisen siirtymän Suomi")).toMatchObject([
      { rule: "programme/priority-of-other-fund", at: "7" },
    ]);
  });

  it("is told which axes its fund has, one or several, in each language", () => {
    const says = (fund: string, priority: string): string[] => {
      const { findings } = check(`1 Hankkeen perustiedot\n\nRahasto: ${fund}\n\nTl: ${priority}\n`, {
        template: "esr-plus-2021-2027",
        profile: "review",
      });
      const found = findings.find(({ rule }) => rule === "programme/priority-of-other-fund");
      return found === undefined
        ? []
        : (["fi", "sv", "en"] as const).map((language) => render(found.message, language));
    };
    expect(says("EAKR", "4.")).toEqual([
      "Toimintalinja 4 ei ole EAKR-toimintalinja. Se kuuluu rahastoon ESR+; ohjelmakauden 2021–2027 EAKR-toimintalinjat ovat 1, 2 ja 3.",
      "Insatsområde 4 är inte ett insatsområde i Eruf. Det hör till fonden ESF+; programperioden 2021–2027 har i Eruf insatsområdena 1, 2 och 3.",
      "Priority axis 4 is not an axis of the ERDF. It belongs to the fund ESF+; the axes of the ERDF in the period 2021–2027 are 1, 2 and 3.",
    ]);
    expect(says("JTF", "4.")).toEqual([
      "Toimintalinja 4 ei ole JTF-toimintalinja. Se kuuluu rahastoon ESR+; ohjelmakauden 2021–2027 ainoa JTF-toimintalinja on 7.",
      "Insatsområde 4 är inte ett insatsområde i FRO. Det hör till fonden ESF+; programperioden 2021–2027 har i FRO bara insatsområde 7.",
      "Priority axis 4 is not an axis of the JTF. It belongs to the fund ESF+; the only axis of the JTF in the period 2021–2027 is 7.",
    ]);
  });

  it("is told but mildly of titles that are not known for sure", () => {
    expect(of("JTF", "7. Siirtymän Suomi")).toMatchObject([
      { rule: "programme/priority-title", severity: "hint", at: "Siirtymän Suomi" },
    ]);
    expect(of("EAKR", "1. Innovatiivinen Suomi", "1.3. Yritysten kasvu")).toMatchObject([
      { rule: "programme/objective-title", severity: "hint", at: "Yritysten kasvu" },
    ]);
    expect(of("ESR+", "4. Työllistävä Suomi", "4.1. Polkuja")).toMatchObject([
      { rule: "programme/priority-title", severity: "warning" },
      { rule: "programme/objective-title", severity: "warning" },
    ]);
  });
});

describe("a form of one's own", () => {
  const [t14] = builtInRegistry.templates.filter(({ id }) => id === "esr-2014-2020");
  if (t14 === undefined) throw new Error("no template");
  const seenBy = (changes: Partial<Template>, priority: string, objective = "") =>
    findingsIn(["programme"], form(priority, objective), {
      registry: createRegistry([{ ...t14, ...changes }]),
      template: t14.id,
    });

  it("of a fund that has no axes can name any of them", () => {
    expect(seenBy({ fund: "Oma raha" }, `3. ${LABOUR}`, `6.1. ${YOUTH}`)).toEqual([]);
    const [unknown] = seenBy({ fund: "Oma raha" }, "13. Jokin");
    expect(unknown?.says).toContain("toimintalinjat ovat 1, 2, 3, 4, 5, 6, 7, 8 ja 9;");
  });

  it("of a period without objectives can name any", () => {
    expect(seenBy({ programme: "2007-2013" }, "", "6.7. Jokin")).toEqual([]);
  });
});
