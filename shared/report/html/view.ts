import { type Words, wordsOf } from "../../features/hover/words.ts";
import type { Language } from "../../i18n/message.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Registry } from "../../templates/registry.ts";
import type { Range } from "../report.ts";
import type { DrawBars } from "./barSpec.ts";

/** Where links lead. Both are whole addresses made by the tool; undefined where there is nothing to link to. */
export interface Links {
  /** Into the text of the description. */
  readonly place: (range: Range) => string | undefined;
  /** To the request for completion of the description. */
  readonly letter: string | undefined;
}

/** How a report is rendered. */
export interface View {
  readonly language: Language;
  readonly words: Words;
  readonly registry: Registry;
  /** Rules by id, for their names. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Undefined where charts cannot be drawn: the tables say the same. */
  readonly draw: DrawBars | undefined;
  readonly links: Links;
}

export interface ViewOptions {
  readonly language: Language;
  readonly registry: Registry;
  readonly rules: readonly Rule[];
  readonly draw?: DrawBars | undefined;
  readonly links?: Links;
}

const NO_LINKS: Links = { place: () => undefined, letter: undefined };

export const createView = ({ language, registry, rules, draw, links = NO_LINKS }: ViewOptions): View => ({
  language,
  words: wordsOf(language),
  registry,
  rules: new Map(rules.map((rule) => [rule.id, rule])),
  draw,
  links,
});
