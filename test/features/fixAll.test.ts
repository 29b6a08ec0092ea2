import { describe, expect, it } from "vitest";
import { builtInRegistry, type CheckOptions, check } from "../../shared/check.ts";
import { fixAll } from "../../shared/features/fixAll.ts";
import { appliesTo } from "../../shared/rules/applicable.ts";
import type { Finding } from "../../shared/rules/engine.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import { applyEdits, areDisjoint } from "../../shared/text/edits.ts";
import { DEFECTS } from "../generator/defects.ts";
import { inventDescription } from "../generator/descriptions.ts";
import type { Defect } from "../generator/planting.ts";
import { PROSE_DEFECTS } from "../generator/proseDefects.ts";
import { createRandom } from "../generator/random.ts";
import { cleanExample, textOfExample } from "../support/examples.ts";

const PER_DEFECT = 5;
const SAFE = new Set(RULES.filter(({ fix }) => fix === "safe" || fix === "both").map(({ id }) => id));
const REVIEW = { profile: "review" } as const;

const planted = [...DEFECTS, ...PROSE_DEFECTS].filter(({ rule }) => SAFE.has(rule));
const isMendable = ({ fix }: Finding): boolean => fix?.kind === "safe" && fix.edits.length > 0;

/** How many findings there are of each rule. */
function tally(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Everything that mending a text must keep to, as the sentences that it breaks. */
function broken(text: string, options: CheckOptions = REVIEW): string[] {
  const before = check(text, options).findings;
  const fixed = fixAll(text, options);
  const after = check(fixed.text, options).findings;
  const counts = tally(before);
  const said: string[] = [];
  if (!areDisjoint(fixed.edits)) said.push("edits overlap");
  else if (applyEdits(text, fixed.edits) !== fixed.text) said.push("the edits do not lead to the text");
  if (fixAll(fixed.text, options).text !== fixed.text) said.push("a second time changes more");
  for (const { rule } of after.filter(isMendable)) said.push(`${rule} could still be mended`);
  for (const [rule, count] of tally(after))
    if (count > (counts.get(rule) ?? 0)) said.push(`${rule} was added`);
  for (const [rule, count] of tally(fixed.applied.map(({ finding }) => finding))) {
    const left = tally(after).get(rule) ?? 0;
    if (left > Math.max(0, (counts.get(rule) ?? 0) - count)) said.push(`${rule} was promised and stands`);
  }
  return said;
}

function spoil(defect: Defect, seed: number): string | undefined {
  const random = createRandom(20_000 + seed);
  return defect.plant(inventDescription(random, defect.template), random)?.text;
}

describe("mending everything that can surely be mended", () => {
  it.each(planted.map((defect, i) => [defect.rule, defect.template, i, defect] as const))(
    "%s in %s (%i)",
    (rule, _template, _i, defect) => {
      const said: string[] = [];
      for (let seed = 0; seed < PER_DEFECT; seed++) {
        const text = spoil(defect, seed);
        if (text === undefined) continue;
        for (const sentence of broken(text)) said.push(`seed ${seed}: ${sentence}`);
        const isMended = fixAll(text, REVIEW).applied.some(({ finding }) => finding.rule === rule);
        if (!isMended && check(text, REVIEW).findings.some((one) => one.rule === rule && isMendable(one)))
          said.push(`seed ${seed}: left as it was`);
      }
      expect(said).toEqual([]);
    },
  );

  it.each(RULES.filter(({ id }) => SAFE.has(id)))("$id, by its own examples", (rule) => {
    const said: string[] = [];
    let mended = 0;
    for (const given of rule.examples.invalid) {
      const example = typeof given === "string" ? { text: given } : given;
      const first = builtInRegistry.templates.find((template) => appliesTo(rule, template))?.id ?? "";
      const template = example.template ?? first;
      const options = { template, profile: example.profile ?? "review" } as const;
      const text = textOfExample(example, template);
      said.push(...broken(text, options));
      if (fixAll(text, options).applied.some(({ finding }) => finding.rule === rule.id)) mended++;
    }
    expect(said).toEqual([]);
    expect(mended).toBeGreaterThan(0);
  });

  it("many defects at once, whatever the line ends", () => {
    const said: string[] = [];
    for (let seed = 0; seed < 12; seed++) {
      const random = createRandom(30_000 + seed);
      const template = ["esr-2014-2020", "esr-2007-2013", "hankekortti"][seed % 3] ?? "";
      const ofTemplate = planted.filter((defect) => defect.template === template);
      let text = inventDescription(random, template);
      for (const defect of ofTemplate) text = defect.plant(text, random)?.text ?? text;
      const lineEnd = ["\n", "\r\n", "\r"][Math.floor(seed / 3) % 3] ?? "\n";
      const spoiled = text.replace(/\r\n|\n/gu, lineEnd);
      for (const sentence of broken(spoiled)) said.push(`seed ${seed}: ${sentence}`);
      const ends = (one: string) => new Set(one.match(/\r\n|\r|\n/gu));
      if (ends(fixAll(spoiled, REVIEW).text).size > 1) said.push(`seed ${seed}: mixed line ends`);
    }
    expect(said).toEqual([]);
  });

  it("leaves what a person has set aside", () => {
    const text = cleanExample("esr-2014-2020").replace(/(\p{Ll}{2})\. (\p{Lu}\p{Ll})/u, "$1.$2");
    const [finding] = check(text).findings.filter(({ rule }) => rule === "text/missing-space");
    expect(finding).toBeDefined();
    const note = {
      rule: "text/missing-space",
      path: finding?.path ?? "",
      reason: "Nimi kirjoitetaan näin",
      author: "Veera Virkamies",
      date: "2026-03-01",
    };
    expect(fixAll(text).text).not.toBe(text);
    expect(fixAll(text, {}, [note])).toEqual({ text, edits: [], applied: [] });
  });

  it("changes nothing where nothing is recognised", () => {
    expect(fixAll("Kauppalista: yli1600 \u00A0 maitoa\r\n")).toMatchObject({ edits: [], applied: [] });
  });
});
