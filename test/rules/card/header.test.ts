import { describe, expect, it } from "vitest";
import { builtInRegistry } from "../../../shared/check.ts";
import { createRegistry } from "../../../shared/templates/registry.ts";
import { CARD, exampleWith, findingsIn } from "../../support/rules.ts";

const HEADER = "Toimintalinja 3 (ESR) | 01.03.2016 – 28.02.2018 | Keski-Suomi";

const inCard = (...values: [string, string][]) => findingsIn(exampleWith(CARD, values), ["card"]);

describe("the header line against the fields", () => {
  it.each([
    ["Toimintalinja 4 (ESR) | 01.03.2016 – 28.02.2018 | Keski-Suomi", "4", "3"],
    ["Toimintalinja 3 (ESR) | 02.03.2016 – 28.02.2018 | Keski-Suomi", "02.03.2016", "01.03.2016"],
    ["Toimintalinja 3 (ESR) | 01.03.2016 – 27.02.2018 | Keski-Suomi", "27.02.2018", "28.02.2018"],
    ["Toimintalinja 3 (ESR) | 01.03.2016 – 28.02.2018 | Pirkanmaa", "Pirkanmaa", "Keski-Suomi"],
  ])("%s", (header, at, field) => {
    expect(inCard([HEADER, header])).toEqual([
      {
        rule: "card/header-contradicts-field",
        severity: "warning",
        at,
        path: "head/header",
        related: [field],
      },
    ]);
  });

  it("has one finding for each contradiction", () => {
    expect(
      inCard([HEADER, "Toimintalinja 5 (ESR) | 1.1.2015 – 31.12.2019 | Lappi"]).map(({ at }) => at),
    ).toEqual(["5", "1.1.2015", "31.12.2019", "Lappi"]);
  });

  it.each<[string, string]>([
    [HEADER, "Toimintalinja 3 (ESR) | 01.03.2016 – 28.02.2018"],
    [HEADER, "Toimintalinja 3 (ESR) | 1.3.2016-28.2.2018 | KESKI-SUOMI"],
    [HEADER, "Toimintalinja 3 (ESR) | 01.03.2016 – 30.02.2018 | Keski-Suomi"],
    ["Lopetuspäivä: 28.02.2018", "Lopetuspäivä: 30.02.2018"],
    ["Lopetuspäivä: 28.02.2018", "Lopetuspäivä:"],
    ["Maakunta: Keski-Suomi", "Maakunta:"],
    ["Maakunta: Keski-Suomi", "Maakunta: -"],
    ["Toimintalinja: Toimintalinja 3 (ESR)", "Toimintalinja: 3. Työllisyys ja työvoiman liikkuvuus"],
    ["Toimintalinja: Toimintalinja 3 (ESR)", "Toimintalinja: Toimintalinja 33 (ESR)"],
    [HEADER, HEADER.replace("Toimintalinja 3", "Toimintalinja 33")],
    [HEADER, HEADER.replace("Keski-Suomi", "Koko Suomi")],
    ["Maakunta: Keski-Suomi", "Maakunta: Keski-Soumi"],
    [HEADER, HEADER.replace("Keski-Suomi", "Mellersta Finland")],
    [HEADER, HEADER.replace("Keski-Suomi", "Keski–Suomi")],
  ])("is silent where a value is absent or not valid: %s → %s", (from, to) => {
    expect(inCard([from, to])).toEqual([]);
  });

  it("judges a priority by the programme of the project's code", () => {
    const header: [string, string] = [HEADER, HEADER.replace("Toimintalinja 3", "Toimintalinja 9")];
    const code: [string, string] = ["EURA-tunnus: S29991", "EURA-tunnus: S19991"];
    expect(inCard(header)).toMatchObject([{ at: "9" }]);
    expect(inCard(header, code)).toEqual([]);
  });

  it.each(["S39991", "S49991"])(
    "takes any priority where the axes of %s's period are not all known",
    (code) => {
      const header: [string, string] = [HEADER, HEADER.replace("Toimintalinja 3", "Toimintalinja 33")];
      expect(inCard(header, ["EURA-tunnus: S29991", `EURA-tunnus: ${code}`])).toMatchObject([{ at: "33" }]);
    },
  );

  it("judges a priority on a card of one period by that period, whatever the code", () => {
    const [template] = builtInRegistry.templates.filter(({ id }) => id === CARD);
    if (template === undefined) throw new Error("no template");
    const registry = createRegistry([{ ...template, periodBy: "form" }]);
    const text = exampleWith(CARD, [
      [HEADER, HEADER.replace("Toimintalinja 3", "Toimintalinja 9")],
      ["EURA-tunnus: S29991", "EURA-tunnus: S19991"],
    ]);
    expect(findingsIn(text, ["card"], { registry })).toMatchObject([{ at: "9" }]);
  });

  it("takes several regions in any order", () => {
    const header: [string, string] = [HEADER, HEADER.replace("Keski-Suomi", "Pirkanmaa, Keski-Suomi")];
    expect(inCard(header, ["Maakunta: Keski-Suomi", "Maakunta: Keski-Suomi, Pirkanmaa"])).toEqual([]);
    expect(inCard(header)).toHaveLength(1);
  });
});
