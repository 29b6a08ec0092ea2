import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../../shared/check.ts";
import { createRegistry } from "../../../shared/templates/registry.ts";
import { cleanWith, fixedBy, found } from "../../support/ruleFound.ts";

const GOAL = "Hankkeen päätavoite on sukupuolten tasa-arvon edistäminen";
const REASON = "Päätavoite on työllistyminen.";
const answered = (answer: string, ...more: (readonly [string, string])[]): string =>
  cleanWith([[`${GOAL}: Ei`, `${GOAL}:${answer === "" ? "" : ` ${answer}`}`], ...more]);

describe("equality/invalid-answer", () => {
  const rule = "equality/invalid-answer";

  it.each(["Kyllä", "Ei", "kyllä", "EI", "Yes", "No"])("%s is an answer", (answer) => {
    expect(found(rule, answered(answer))).toEqual([]);
  });

  it.each(["Joo", "Kyllä/Ei", "Kylla", "osittain", "-", "0"])("%s is none", (answer) => {
    expect(found(rule, answered(answer))).toMatchObject([
      { severity: "warning", on: answer, path: "8.1/mainGoal" },
    ]);
    expect(found("equality/missing-justification", answered(answer, [`\n${REASON}`, ""]))).toEqual([]);
  });

  it("leaves an empty answer to the rule of empty values", () => {
    expect(found(rule, answered(""))).toEqual([]);
  });

  it.each([
    ["Kylla", `${GOAL}: Kyllä\n${REASON}`],
    ["Ei.", `${GOAL}: Ei\n${REASON}`],
    ["Eo", `${GOAL}: Ei\n${REASON}`],
    ["Kyylllä", `${GOAL}: Kyllä\n${REASON}`],
    ["Ei. Tasa-arvo on mukana.", `${GOAL}: Ei\nTasa-arvo on mukana.\n${REASON}`],
    ["Kyllä – osittain", `${GOAL}: Kyllä\nosittain\n${REASON}`],
    ["Kyllä: 50 % on naisia", `${GOAL}: Kyllä\n50 % on naisia\n${REASON}`],
    ["Kyllä(osittain niin)", `${GOAL}: Kyllä\n(osittain niin)\n${REASON}`],
    ["Ei (katso luku 3)", `${GOAL}: Ei\n(katso luku 3)\n${REASON}`],
    ['Ei, "sukupuolineutraali"', `${GOAL}: Ei\n"sukupuolineutraali"\n${REASON}`],
  ])("%s can be mended", (answer, becomes) => {
    expect(fixedBy(rule, answered(answer))).toContain(becomes);
  });

  // "Eos" is how people write that they cannot say.
  it.each(["osittain", "-", "Kyllä/Ei", "Eos", "(Ei) vielä"])("what %s means a person must say", (answer) => {
    expect(fixedBy(rule, answered(answer))).toBe(answered(answer));
  });
});

describe("equality/missing-justification", () => {
  const rule = "equality/missing-justification";

  it("speaks at each answer without a reason", () => {
    const text = cleanWith([
      [`\n${REASON}`, ""],
      ["\nAlueen pitkäaikaistyöttömistä kuusi kymmenestä on miehiä.", "\n–"],
    ]);
    expect(found(rule, text).map(({ on, path, severity }) => [on, path, severity])).toEqual([
      ["Kyllä", "8.1/analysis", "warning"],
      ["Ei", "8.1/mainGoal", "warning"],
    ]);
  });

  it("takes a reason of several lines, also after a blank one", () => {
    expect(found(rule, cleanWith([[REASON, `\n${REASON}\nToinen rivi.`]]))).toEqual([]);
  });
});

describe("equality/main-goal-contradiction", () => {
  const rule = "equality/main-goal-contradiction";
  const objective = (written: string): readonly [string, string] => [
    "6.1. Nuorten ja muiden heikossa työmarkkina-asemassa olevien työllistymisen edistäminen",
    written,
  ];

  it("speaks at the answer, related the objective", () => {
    const [one] = found(rule, answered("Kyllä"));
    expect(one).toMatchObject({ severity: "hint", on: "Kyllä", related: [13], path: "8.1/mainGoal" });
  });

  it.each([
    ["the answer is no", answered("Ei")],
    ["the answer is unclear", answered("ehkä")],
    [
      "the objective is that of equality",
      answered("Kyllä", objective("8.1. Työurien eriytymisen lieventäminen")),
    ],
    ["the objective has no number", answered("Kyllä", objective("Työurien eriytymisen lieventäminen"))],
    ["there is no objective", answered("Kyllä", objective(""))],
  ])("is silent where %s", (_, text) => {
    expect(found(rule, text)).toEqual([]);
  });

  it.each(["2021-2027", undefined])(
    "is silent on a form of a period whose objectives are not known: %s",
    (programme) => {
      const [t14] = builtInRegistry.templates.filter(({ id }) => id === "esr-2014-2020");
      if (t14 === undefined) throw new Error("no template");
      const registry = createRegistry([{ ...t14, programme }]);
      expect(found(rule, answered("Kyllä"), { registry })).toEqual([]);
    },
  );
});
