import type { SectionDef } from "../schema.ts";
import { entryOf, type SectionEntry, type Vocabulary } from "./vocabulary.ts";

const LONGEST_TITLE = 120;

/**
 * A subsection that the template does not name but allows: `7.3 Uudet työpaikat`. Its fields are those of its siblings,
 * none of them required and none with a role. Undefined where the template allows none, and for a sentence.
 */
export function openSubsection(
  vocabulary: Vocabulary,
  number: string,
  title: string,
): SectionEntry | undefined {
  const parent = vocabulary.byId.get(number.split(".").slice(0, -1).join("."));
  if (parent?.def.open !== true || title.length > LONGEST_TITLE || /[.!?]$/u.test(title)) return undefined;
  const siblings = parent.def.sections ?? [];
  const fields = (siblings[0]?.fields ?? []).map((field) => ({
    ...field,
    roles: {},
    required: "optional" as const,
    empty: "allowed" as const,
  }));
  const def: SectionDef = {
    id: number,
    numbered: true,
    title,
    accept: [],
    wording: "verified",
    required: "optional",
    open: false,
    fields,
  };
  return entryOf(vocabulary.template, def, parent, parent.index + siblings.length + 0.5);
}
