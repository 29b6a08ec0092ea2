import { COMPLETION } from "../../i18n/completion.ts";
import { REQUIRED_WHEN } from "../../i18n/expected.ts";
import { SECTION } from "../../i18n/hover.ts";
import { authorityOfId } from "../../reference/authorities.ts";
import { findPostalCode, officeName } from "../../reference/postalCodes.ts";
import { findProgramme } from "../../reference/programmes.ts";
import { DATA_YEARS, type Years } from "../../reference/regions.ts";
import { findObjective, findPriority } from "../../reference/titles.ts";
import type { Registry } from "../../templates/registry.ts";
import { headingText, scaffoldFields } from "../../templates/scaffold.ts";
import { sectionDefs } from "../../templates/schema.ts";
import { expectedBlocks } from "../hover/expected.ts";
import { periodName } from "../hover/project.ts";
import type { Words } from "../hover/words.ts";
import { type Block, heading, line, list, named } from "../richText.ts";
import type { About, AboutPart, AboutReference } from "./about.ts";
import { areaFacts } from "./areaFacts.ts";

/** `Title: text` lines of what is known; the others are left out. */
const facts = (
  words: Words,
  known: readonly (readonly [keyof typeof COMPLETION, string | undefined])[],
): Block[] =>
  known.flatMap(([title, text]) =>
    text === undefined || text === "" ? [] : [line(...named(words.say(COMPLETION[title]), text))],
  );

const names = (all: readonly string[]): string => [...new Set(all)].join(", ");

function partBlocks(about: AboutPart, registry: Registry, words: Words): Block[] {
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
  { kind, programme: id, number }: Extract<AboutReference, { programme: string }>,
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

/** What an authority is called besides; it may have a score of names. */
const MOST_NAMES = 5;

function authorityBlocks(id: string, words: Words): Block[] {
  const found = authorityOfId(id);
  if (found === undefined) return [];
  const others = [...found.short, ...found.also].slice(0, MOST_NAMES);
  return [heading(found.name), ...facts(words, [["otherNames", names(others)]])];
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

/**
 * What is known of an authority, an axis, an objective, an area, a postal code; nothing for one that nobody knows.
 * @param years in which an area is told of: of all years what belonged together in any
 */
export function explainReference(about: AboutReference, words: Words, years: Years = DATA_YEARS): Block[] {
  switch (about.kind) {
    case "authority":
      return authorityBlocks(about.id, words);
    case "priority":
    case "objective":
      return programmeBlocks(about, words);
    case "region":
    case "subRegion":
    case "municipality": {
      const area = areaFacts(about.kind, about.code, years);
      if (area === undefined) return [];
      const { merged } = area;
      const ending = merged === undefined ? [] : [line(words.say(COMPLETION.merged, merged))];
      return [heading(names(area.names)), ...facts(words, area.facts), ...ending];
    }
    case "postalCode":
      return postalBlocks(about.code, words);
  }
}

/** What explains a suggestion; nothing for one that says it all itself, or that nobody knows. */
export const explain = (about: About, registry: Registry, words: Words): Block[] =>
  about.kind === "section" || about.kind === "field"
    ? partBlocks(about, registry, words)
    : explainReference(about, words);
