import { expect, it } from "vitest";
import { builtInRegistry, check } from "../../../shared/check.ts";
import { appliesTo } from "../../../shared/rules/applicable.ts";
import { hasGranted } from "../../../shared/rules/money/grantedSum.ts";
import realisedExceedsGranted from "../../../shared/rules/money/realised-exceeds-granted.ts";
import realisedTotalBelowPart from "../../../shared/rules/money/realised-total-below-part.ts";
import { createRegistry } from "../../../shared/templates/registry.ts";
import { parseTemplate } from "../../../shared/templates/shape.ts";

const sum = (id: string, label: string, role: string) => ({
  id,
  label,
  type: "euros",
  roles: { value: role },
});

/** An invented form with three levels of funding and no line for the grant. */
const threeLevels = parseTemplate({
  id: "three-levels",
  revision: 1,
  title: { fi: "Malli", sv: "Modell", en: "Model" },
  layout: { ordered: true, closed: true, paddedDays: false },
  recognise: [{ line: "Kolmen tason malli", weight: 10 }],
  sections: [
    {
      id: "1",
      title: "Rahoitus",
      fields: [
        sum("planned", "Suunniteltu EU- ja valtion rahoitus", "funding.plannedEuState"),
        sum("realised", "Toteutunut EU- ja valtion rahoitus", "funding.realised"),
        sum("realisedPublic", "Toteutunut julkinen rahoitus", "funding.realisedPublic"),
        sum("realisedTotal", "Toteutunut rahoitus yhteensä", "funding.realisedTotal"),
      ],
    },
  ],
});

const rules = [realisedExceedsGranted, realisedTotalBelowPart];

const inSums = (planned: number, realised: number, ofPublic: number, total: number) => {
  const text = `Kolmen tason malli

1 Rahoitus

Suunniteltu EU- ja valtion rahoitus: ${planned}

Toteutunut EU- ja valtion rahoitus: ${realised}

Toteutunut julkinen rahoitus: ${ofPublic}

Toteutunut rahoitus yhteensä: ${total}`;
  return check(text, { registry: createRegistry([threeLevels]), rules }).findings.map(({ rule, path }) => [
    rule,
    path,
  ]);
};

it("where a form has no line for the grant, the planned EU and state funding stands for it", () => {
  for (const rule of rules) expect(appliesTo(rule, threeLevels)).toBe(true);
  expect(inSums(1000, 1001, 1500, 2000)).toEqual([]);
  expect(inSums(1000, 1002, 1500, 2000)).toEqual([["money/realised-exceeds-granted", "1/realised"]]);
  expect(inSums(0, 1002, 1500, 2000)).toEqual([["money/realised-exceeds-granted", "1/realised"]]);
});

it("each total is compared with the sum below it", () => {
  expect(inSums(1000, 900, 898, 2000)).toEqual([["money/realised-total-below-part", "1/realisedPublic"]]);
  expect(inSums(1000, 900, 1500, 1498)).toEqual([["money/realised-total-below-part", "1/realisedTotal"]]);
  expect(inSums(1000, 900, 1500, 1499)).toEqual([]);
});

it("cards say nothing of the grant, every other form does", () => {
  expect(hasGranted(threeLevels)).toBe(true);
  expect(builtInRegistry.templates.filter((template) => !hasGranted(template)).map(({ id }) => id)).toEqual([
    "hankekortti",
  ]);
});
