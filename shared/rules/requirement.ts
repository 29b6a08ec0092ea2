import type { Profile } from "../config/settings.ts";
import { type Form, isEmpty } from "../templates/form.ts";
import type { OutlineField, OutlineSection } from "../templates/outline.ts";
import type { FieldDef, Requirement } from "../templates/schema.ts";

/** True when a part of the form has to be there in this profile: some only exist once the project runs, or until then. */
export const isRequired = (required: Requirement, profile: Profile): boolean =>
  required === "always" || required === (profile === "review" ? "realisation" : "application");

/** True when a section stands in the text: with its heading, or without one whose official wording nobody knows. */
export const isPresent = ({ heading, def }: OutlineSection): boolean =>
  heading !== undefined || def.wording === "provisional";

/** True when the form has this piece of information in two places, and the other one holds it. */
export const isGivenElsewhere = (form: Form, def: FieldDef): boolean =>
  Object.values(def.roles).some((role) => form.findAll(role).some(({ field }) => field.def !== def));

/** The fields of these sections by what they are, in the order of the text. */
export function fieldsByDef(
  sections: readonly OutlineSection[],
): ReadonlyMap<FieldDef, readonly OutlineField[]> {
  const byDef = new Map<FieldDef, OutlineField[]>();
  for (const { fields } of sections)
    for (const field of fields) {
      const known = byDef.get(field.def);
      if (known === undefined) byDef.set(field.def, [field]);
      else known.push(field);
    }
  return byDef;
}

const hasValue = (fields: readonly OutlineField[] | undefined): boolean =>
  fields?.some((field) => !isEmpty(field)) ?? false;

/**
 * True when a field may be empty, or absent while its kin stand: the fields that it goes with have no value either.
 * @param all the fields of the section's definition
 */
export function isExcused(
  def: FieldDef,
  all: readonly FieldDef[],
  present: ReadonlyMap<FieldDef, readonly OutlineField[]>,
): boolean {
  if (def.emptyWith.length === 0) return false;
  return all.every((other) => !def.emptyWith.includes(other.id) || !hasValue(present.get(other)));
}

/** True when the other kind of an alternative has a value: `Valtakunnallinen hanke` instead of the area lists. */
export const isAlternativeUsed = (
  def: FieldDef,
  all: readonly FieldDef[],
  present: ReadonlyMap<FieldDef, readonly OutlineField[]>,
): boolean =>
  def.alternative !== undefined &&
  all.some(
    (other) =>
      other.alternative === def.alternative && other.side !== def.side && hasValue(present.get(other)),
  );
