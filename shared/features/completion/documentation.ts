import { COMPLETION } from "../../i18n/completion.ts";
import { REQUIRED_WHEN } from "../../i18n/expected.ts";
import { SECTION } from "../../i18n/hover.ts";
import { authorityOfId } from "../../reference/authorities.ts";
import { findPostalCode, officeName } from "../../reference/postalCodes.ts";
import { findProgramme } from "../../reference/programmes.ts";
import { municipalityOfCode, regionOfCode, subRegionOfCode, successorOf } from "../../reference/regions.ts";
import { findObjective, findPriority } from "../../reference/titles.ts";
import type { Registry } from "../../templates/registry.ts";
import { headingText, scaffoldFields } from "../../templates/scaffold.ts";
import { sectionDefs } from "../../templates/schema.ts";
import { expectedBlocks } from "../hover/expected.ts";
import { periodName } from "../hover/project.ts";
import type { Words } from "../hover/words.ts";
import { type Block, heading, line, list, named } from "../richText.ts";
import type { About } from "./suggestion.ts";

/** `Title: text` lines of what is known; the others are left out. */
const facts = (
  words: Words,
  known: readonly (readonly [keyof typeof COMPLETION, string | undefined])[],
): Block[] =>
  known.flatMap(([title, text]) =>
    text === undefined || text === "" ? [] : [line(...named(words.say(COMPLETION[title]), text))],
  );

const names = (all: readonly (string | undefined)[]): string =>
  [...new Set(all.filter((name) => name !== undefined))].join(", ");

function partBlocks(about: Extract<About, { template: string }>, registry: Registry, words: Words): Block[] {
  const template = registry.find(about.template)?.template;
  const def = template && [...sectionDefs(template)].find((one) => one.def.id === about.section)?.def;
  if (template === undefined || def === undefined) return [];
  if (about.kind === "field") {
    const field = def.fields.find(({ id }) => id === about.field);
    return field === undefined ? [] : expectedBlocks({ template }, field, words);
  }
  const fields = scaffoldFields(def).flatMap(({ label }) => label ?? []);
  const contents = [...fields, ...(def.sections ?? []).map((child) => headingText(template, child))];
  const blocks = [heading(headingText(template, def)), line(words.say(REQUIRED_WHEN[def.required]))];
  if (def.wording === "provisional") blocks.push(line(words.say(SECTION.provisional)));
  if (contents.length === 0) return blocks;
  return [
    ...blocks,
    line({ strong: `${words.say(COMPLETION.contents)}:` }),
    list(contents.map((one) => [one])),
  ];
}

function programmeBlocks(
  { kind, programme: id, number }: Extract<About, { programme: string }>,
  words: Words,
): Block[] {
  const programme = findProgramme(id);
  if (programme === undefined) return [];
  const objective = kind === "objective" ? findObjective(programme, number) : undefined;
  const priority = findPriority(programme, objective?.axis ?? number);
  const shown = objective ?? priority;
  if (shown?.title === undefined) return [];
  const axis = objective && priority && `${priority.number} ${priority.title.fi}`;
  return [
    heading(`${number} ${shown.title.fi} (${periodName(programme.id)})`),
    ...facts(words, [
      ["axis", axis],
      ["fund", priority?.fund],
      ["swedish", shown.title.sv],
      ["english", shown.title.en],
    ]),
  ];
}

function municipalityBlocks(code: string, words: Words): Block[] {
  const found = municipalityOfCode(code);
  if (found === undefined) return [];
  const last = found.merged && { into: successorOf(found).name, year: found.merged.year };
  return [
    heading(names(found.names)),
    ...facts(words, [
      ["subRegion", names(found.periods.map((period) => subRegionOfCode(period.subRegion)?.name))],
      ["region", names(found.periods.map((period) => regionOfCode(period.region)?.name))],
    ]),
    ...(last === undefined ? [] : [line(words.say(COMPLETION.merged, last))]),
  ];
}

function postalBlocks(code: string, words: Words): Block[] {
  const found = findPostalCode(code);
  if (found === undefined) return [];
  const { municipality } = found;
  return [
    heading(`${code} ${officeName(found)}`),
    ...facts(words, [["municipality", names([municipality.fi, municipality.sv])]]),
  ];
}

/** What explains a suggestion; nothing for one that says it all itself, or that nobody knows. */
export function documentation(about: About, registry: Registry, words: Words): Block[] {
  switch (about.kind) {
    case "section":
    case "field":
      return partBlocks(about, registry, words);
    case "authority": {
      const found = authorityOfId(about.id);
      if (found === undefined) return [];
      return [heading(found.name), ...facts(words, [["otherNames", names([...found.short, ...found.also])]])];
    }
    case "priority":
    case "objective":
      return programmeBlocks(about, words);
    case "region": {
      const found = regionOfCode(about.code);
      return found === undefined ? [] : [heading(names(found.names))];
    }
    case "subRegion": {
      const found = subRegionOfCode(about.code);
      return found === undefined ? [] : [heading(names(found.names))];
    }
    case "municipality":
      return municipalityBlocks(about.code, words);
    case "postalCode":
      return postalBlocks(about.code, words);
  }
}
