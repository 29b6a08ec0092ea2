import { createVocabulary, type Vocabulary } from "./bind/vocabulary.ts";
import builtIn from "./builtIn.prepared.ts";
import type { Template } from "./schema.ts";

/** The templates in use, built in or added at run time, each with its words ready for look-up. */
export interface Registry {
  readonly templates: readonly Template[];
  readonly vocabularies: readonly Vocabulary[];
  /** The vocabulary of a template id, or undefined when there is no such template. */
  find(id: string): Vocabulary | undefined;
}

/** A registry of these templates; of two with one id the later stands. */
export function createRegistry(templates: readonly Template[]): Registry {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const all = [...byId.values()];
  const vocabularies = all.map((template) =>
    createVocabulary(
      template,
      all.filter((other) => other !== template),
    ),
  );
  return {
    templates: all,
    vocabularies,
    find: (id) => vocabularies.find(({ template }) => template.id === id),
  };
}

/** The templates that the tool brings, in the order in which lists show them. */
export const BUILT_IN_TEMPLATES: readonly Template[] = builtIn;
