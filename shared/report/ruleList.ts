import { PROFILES, type Profile } from "../config/settings.ts";
import type { Language, LocalText } from "../i18n/message.ts";
import { appliesTo } from "../rules/applicable.ts";
import { areaTitle, compareAreas } from "../rules/areas.ts";
import { areaOf, type Rule, severityIn } from "../rules/rule.ts";
import type { Registry } from "../templates/registry.ts";
import type { Severity } from "../templates/schema.ts";
import { SEVERITY_WORDS } from "./words.ts";

/** A rule as `rules --format json` lists it. */
export interface RuleEntry {
  readonly id: string;
  /** The highest that its findings have. */
  readonly severity: Readonly<Record<Profile, Severity>>;
  /** Ids of the templates in whose descriptions it can have findings. */
  readonly templates: readonly string[];
  readonly fix: Rule["fix"];
  readonly title: LocalText;
  readonly source: LocalText;
}

/** Severities of a rule in every profile. */
export const severitiesOf = (rule: Rule): Record<Profile, Severity> => ({
  draft: severityIn(rule, "draft"),
  submission: severityIn(rule, "submission"),
  review: severityIn(rule, "review"),
});

/** The templates in whose descriptions the rule can have findings. */
export const templatesOf = (rule: Rule, registry: Registry) =>
  registry.templates.filter((template) => appliesTo(rule, template));

/** The list of rules for other programs, in the order given. */
export const ruleEntries = (rules: readonly Rule[], registry: Registry): RuleEntry[] =>
  rules.map((rule) => ({
    id: rule.id,
    severity: severitiesOf(rule),
    templates: templatesOf(rule, registry).map(({ id }) => id),
    fix: rule.fix,
    title: rule.title,
    source: rule.source,
  }));

/** The rules of each area, areas in their usual order. */
export function rulesByArea(rules: readonly Rule[]): { area: string; title: LocalText; rules: Rule[] }[] {
  const areas = [...new Set(rules.map(areaOf))].sort(compareAreas);
  return areas.map((area) => ({
    area,
    title: areaTitle(area),
    rules: rules.filter((rule) => areaOf(rule) === area),
  }));
}

/** Severities in one word where all profiles have the same, else in three. */
export function severityText(rule: Rule, language: Language): string {
  const words = PROFILES.map((profile) => SEVERITY_WORDS[severityIn(rule, profile)][language]);
  return new Set(words).size === 1 ? (words[0] ?? "") : words.join(" / ");
}

const HEADING: LocalText = {
  fi: "Vakavuus on annettu kaikille tarkistuksille yhtenä tai kolmena: luonnos / jätettävä / käynnissä tai päättynyt.",
  sv: "Allvarlighetsgraden anges som en eller tre: utkast / lämnas in / pågår eller avslutat.",
  en: "The severity is given as one or as three: draft / to be submitted / running or ended.",
};

/** The list of rules for people: by area, with titles. Lines end with LF. */
export function ruleListText(rules: readonly Rule[], language: Language): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length), 0);
  const titleWidth = Math.max(...rules.map(({ title }) => title[language].length), 0);
  const areas = rulesByArea(rules).map(({ title, rules: own }) =>
    [
      title[language],
      ...own.map(
        (rule) =>
          `  ${rule.id.padEnd(idWidth)}  ${rule.title[language].padEnd(titleWidth)}  ${severityText(rule, language)}`,
      ),
    ].join("\n"),
  );
  return `${[HEADING[language], ...areas].join("\n\n")}\n`;
}
