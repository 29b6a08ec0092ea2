import { describe, expect, it } from "vitest";
import { builtInRegistry, check } from "../../shared/check.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { ALL_DEFECTS } from "../generator/allDefects.ts";
import { inventDescription } from "../generator/descriptions.ts";
import { inventEnglishPage } from "../generator/englishPage.ts";
import type { Defect } from "../generator/planting.ts";
import { createRandom, type Random } from "../generator/random.ts";

const CLEAN = 1000;
const PER_DEFECT = 3;
/** Not every description has a place for every defect: so many are tried. */
const MOST_TRIES = 40;
const isGrave = ({ severity }: Finding): boolean => severity === "error" || severity === "warning";

/** A finding as a line to read: where, how grave, which rule, what it stands on. */
function tell(text: string, { rule, severity, span }: Finding): string {
  const line = text.slice(0, span.start).split(/\r\n|\n/u).length;
  return `${line}: ${severity} ${rule} "${text.slice(span.start, span.end).slice(0, 80)}"`;
}

/** One way of inventing a clean description, and the template and profile that it must be taken for. */
interface Kind {
  readonly template: string;
  readonly profile: string;
  invent(random: Random): string;
}

const form = (template: string, profile: "draft" | "submission" | "review"): Kind => ({
  template,
  profile,
  invent: (random) => inventDescription(random, template, profile),
});

const T14 = "esr-2014-2020";
const T07 = "esr-2007-2013";
const T21 = "esr-plus-2021-2027";
const KINDS: readonly Kind[] = [
  ...[T14, T07, T21].flatMap((template) =>
    (["review", "review", "submission", "draft"] as const).map((profile) => form(template, profile)),
  ),
  {
    template: T21,
    profile: "review",
    invent: (random) => inventDescription(random, T21, "review", true),
  },
  form("hankekortti", "review"),
  { template: T14, profile: "review", invent: inventEnglishPage },
];

it(`${CLEAN} clean descriptions: every template recognised, no error, no warning`, () => {
  const alarms: string[] = [];
  for (let seed = 0; seed < CLEAN; seed++) {
    const kind = KINDS[seed % KINDS.length];
    if (kind === undefined) throw new RangeError("no kind");
    const text = kind.invent(createRandom(seed));
    const { recognition, findings, profile } = check(text);
    expect(recognition).toMatchObject({ kind: "recognised", templateId: kind.template });
    expect(profile).toBe(kind.profile);
    for (const finding of findings.filter(isGrave))
      alarms.push(`seed ${seed} ${kind.template} ${kind.profile} ${tell(text, finding)}`);
  }
  expect(alarms).toEqual([]);
});

/** Plants one defect into some clean descriptions and says where the tool missed it or cried beside it. */
function outcome(defect: Defect): { planted: number; missed: string[]; beside: string[] } {
  const missed: string[] = [];
  const beside: string[] = [];
  let planted = 0;
  for (let seed = 0; seed < MOST_TRIES && planted < PER_DEFECT; seed++) {
    const random = createRandom(10_000 + seed);
    const clean = inventDescription(random, defect.template);
    const spoiled = defect.plant(clean, random);
    if (spoiled === undefined) continue;
    planted++;
    const surroundings = defect.surroundings?.(clean);
    const checked = check(spoiled.text, { profile: "review", ...defect.options, ...surroundings });
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
  it.each(ALL_DEFECTS.map((defect, i) => ({ name: `${defect.rule} in ${defect.template} (${i})`, defect })))(
    "$name",
    ({ defect }) => {
      const { planted: count, missed, beside } = outcome(defect);
      expect(count).toBeGreaterThan(0);
      expect({ missed, beside }).toEqual({ missed: [], beside: [] });
    },
  );
});

/** Rules for which a defect in the text of one description is no test, and why. */
const WITHOUT_DEFECT: Readonly<Record<string, string>> = {
  "file/encoding": "a defect of the bytes, not of the text",
  "file/degraded": "needs a line of 100 000 characters",
  "structure/unrecognised": "stands where there is no template to plant into",
  "tool/rule-failed": "a defect of the tool itself",
};

/** A rule in a template for which there is no defect to plant, and why. */
const WITHOUT_DEFECT_IN: Readonly<Record<string, string>> = {
  [`structure/heading-misspelled in ${T21}`]: "its headings are provisional: any spelling is right",
  [`status/unknown in ${T21}`]: "its list of statuses is open: value/unknown-choice speaks instead",
};

describe("every rule of the tool has a planted defect in every template it applies to", () => {
  const planted = new Set(ALL_DEFECTS.map(({ rule, template }) => `${rule} in ${template}`));

  it.each(RULES.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
    const templates = WITHOUT_DEFECT[id] === undefined ? builtInRegistry.templates : [];
    const lacking = templates
      .filter((template) => appliesTo(rule, template))
      .map((template) => `${id} in ${template.id}`)
      .filter((pair) => !planted.has(pair) && WITHOUT_DEFECT_IN[pair] === undefined);
    expect(lacking).toEqual([]);
  });

  it("no defect is planted for a rule that does not exist", () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(ALL_DEFECTS.map(({ rule }) => rule).filter((rule) => !ids.has(rule))).toEqual([]);
  });
});
