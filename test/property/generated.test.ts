import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { DEFECTS, type Defect } from "../generator/defects.ts";
import { inventDescription } from "../generator/descriptions.ts";
import { PROSE_DEFECTS } from "../generator/proseDefects.ts";
import { createRandom } from "../generator/random.ts";

const CLEAN = 1000;
const PER_DEFECT = 20;
const templates = builtInRegistry.templates.map(({ id }) => id);
const isGrave = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

/** A finding as a line to read: where, how grave, which rule, what it stands on. */
function tell(text: string, { rule, severity, span }: Finding): string {
  const line = text.slice(0, span.start).split(/\r\n|\n/u).length;
  return `${line}: ${severity} ${rule} "${text.slice(span.start, span.end).slice(0, 80)}"`;
}

it(`${CLEAN} clean descriptions: every template recognised, no error, no warning`, () => {
  const alarms: string[] = [];
  for (let seed = 0; seed < CLEAN; seed++) {
    const template = templates[seed % templates.length] ?? "";
    const text = inventDescription(createRandom(seed), template);
    const { recognition, findings } = check(text);
    expect(recognition).toMatchObject({ kind: "recognised", templateId: template });
    for (const finding of findings.filter(isGrave))
      alarms.push(`seed ${seed} ${template} ${tell(text, finding)}`);
  }
  expect(alarms).toEqual([]);
});

/** Plants one defect into many clean descriptions and says where the tool missed it or cried beside it. */
function outcome(defect: Defect): { planted: number; missed: string[]; beside: string[] } {
  const missed: string[] = [];
  const beside: string[] = [];
  let planted = 0;
  for (let seed = 0; seed < PER_DEFECT; seed++) {
    const random = createRandom(10_000 + seed);
    const clean = inventDescription(random, defect.template);
    const spoiled = defect.plant(clean, random);
    if (spoiled === undefined) continue;
    planted++;
    const checked = check(spoiled.text, { profile: "review" });
    const found = checked.findings.filter(({ rule }) => rule === defect.rule);
    const atLine = found.some(
      ({ span }) => spoiled.line === undefined || checked.lines.at(span.start).line === spoiled.line,
    );
    if (!atLine)
      missed.push(
        `seed ${seed}: line ${(spoiled.line ?? -1) + 1}, said ${found.map((one) => tell(spoiled.text, one)).join("; ")}`,
      );
    for (const finding of checked.findings.filter(isGrave))
      if (finding.rule !== defect.rule && !defect.beside?.includes(finding.rule))
        beside.push(`seed ${seed} ${tell(spoiled.text, finding)}`);
  }
  return { planted, missed, beside };
}

describe("one planted defect: its rule speaks at its line, and no error or warning beside it", () => {
  const planted = [...DEFECTS, ...PROSE_DEFECTS].filter(({ rule }) => RULES.some(({ id }) => id === rule));

  it.each(planted.map((defect, i) => ({ name: `${defect.rule} in ${defect.template} (${i})`, defect })))(
    "$name",
    ({ defect }) => {
      const { planted: count, missed, beside } = outcome(defect);
      expect(count).toBeGreaterThan(0);
      expect({ missed, beside }).toEqual({ missed: [], beside: [] });
    },
  );
});
