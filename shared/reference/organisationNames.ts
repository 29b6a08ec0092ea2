import { fold } from "../text/fold.ts";
import table from "./organisationNames.prepared.ts";
import type { Provenance } from "./provenance.ts";

/** Where the endings of names come from. */
export function organisationNameList(): Provenance {
  const { source, date, licence, complete, note } = table;
  return { source, date, licence, complete, note };
}

/** The name without the company form at its end: `Metropolia Ammattikorkeakoulu Oy` → `metropolia ammattikorkeakoulu`. */
function withoutForm(name: string, forms: readonly string[]): string {
  const words = fold(name).split(" ");
  while (words.length > 1 && forms.includes(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}

/** What the name of an organisation says about its type: the type, and those that are right for it as well. */
export interface TypeByName {
  readonly type: string;
  readonly alsoRight: readonly string[];
}

/**
 * The organisation type that a name gives away by its last word, or undefined where it tells nothing. A unit of a
 * municipality (`Esimerkkilän kaupunki, opetusvirasto`) is not judged: its name names two bodies.
 */
export function typeByName(name: string): TypeByName | undefined {
  const { endings, companyForms, unlessNamed } = table;
  const bare = withoutForm(name, companyForms);
  const words = bare.split(/[^\p{L}-]+/u);
  const last = words.at(-1) ?? "";
  const found = endings.find(
    (one) => one.words.includes(last) || one.endings.some((ending) => bare.endsWith(ending)),
  );
  if (found === undefined || found.butNot.some((ending) => bare.endsWith(ending))) return undefined;
  return words.slice(0, -1).some((word) => unlessNamed.includes(word)) ? undefined : found;
}
