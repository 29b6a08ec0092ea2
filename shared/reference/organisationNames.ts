import * as z from "zod";
import { fold } from "../text/fold.ts";
import { lazy } from "./lazy.ts";
import data from "./organisationNames.json";
import type { Provenance } from "./provenance.ts";

const schema = z.strictObject({
  source: z.string(),
  date: z.iso.date(),
  licence: z.string(),
  complete: z.boolean(),
  note: z.string(),
  endings: z.array(
    z.strictObject({
      type: z.string(),
      /** The last word is exactly one of these. */
      words: z.array(z.string()).default([]),
      /** The name ends with one of these. */
      endings: z.array(z.string()).default([]),
      /** Names with these endings are of another type. */
      butNot: z.array(z.string()).default([]),
      alsoRight: z.array(z.string()),
    }),
  ),
  companyForms: z.array(z.string()),
  unlessNamed: z.array(z.string()),
});

const table = lazy(() => schema.parse(data));

/** Where the endings of names come from. */
export function organisationNameList(): Provenance {
  const { source, date, licence, complete, note } = table();
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
  const { endings, companyForms, unlessNamed } = table();
  const bare = withoutForm(name, companyForms);
  const words = bare.split(/[^\p{L}-]+/u);
  const last = words.at(-1) ?? "";
  const found = endings.find(
    (one) => one.words.includes(last) || one.endings.some((ending) => bare.endsWith(ending)),
  );
  if (found === undefined || found.butNot.some((ending) => bare.endsWith(ending))) return undefined;
  return words.slice(0, -1).some((word) => unlessNamed.includes(word)) ? undefined : found;
}
