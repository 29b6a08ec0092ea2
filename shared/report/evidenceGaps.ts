import type { Checked } from "../check.ts";
import { fieldsByDef, isAlternativeUsed, isExcused, isRequired } from "../rules/requirement.ts";
import { isEmpty } from "../templates/form.ts";
import type { Role } from "../templates/roles.ts";
import {
  type FieldDef,
  fieldDefs,
  hasRole,
  type SectionDef,
  sectionDefs,
  type Template,
} from "../templates/schema.ts";

/** A part of a form that asks for a role: its head, a section or a subsection. */
interface Place {
  /** Undefined for the head. */
  readonly section: SectionDef | undefined;
  readonly fields: readonly FieldDef[];
  /** Those of them that have the role. */
  readonly asking: readonly FieldDef[];
}

/** Where a form asks for each role, in its order. */
function placesByRole(template: Template): ReadonlyMap<string, readonly Place[]> {
  const byRole = new Map<string, Place[]>();
  const add = (section: SectionDef | undefined, fields: readonly FieldDef[]): void => {
    const roles = new Set(fields.flatMap((def) => Object.values(def.roles)));
    for (const role of roles) {
      const place = { section, fields, asking: fields.filter((def) => hasRole(def, role)) };
      const known = byRole.get(role);
      if (known === undefined) byRole.set(role, [place]);
      else known.push(place);
    }
  };
  add(undefined, template.head.fields);
  for (const { def } of sectionDefs(template)) add(def, fieldDefs(def));
  return byRole;
}

/**
 * What became of a role for which no valid value was found: `unclear`, a field is filled with what is none; `missing`,
 * the form requires one in this profile; `empty`, it may be left out.
 */
export function gapIn({ form, profile }: Checked, role: Role): "unclear" | "missing" | "empty" {
  if (form === undefined) return "empty";
  if (form.fieldsOf(role).some((field) => !isEmpty(field))) return "unclear";
  for (const { section, fields, asking } of form.ofTemplate(placesByRole).get(role) ?? []) {
    if (section !== undefined && !isRequired(section.required, profile)) continue;
    const wanted = asking.filter((def) => isRequired(def.required, profile));
    if (wanted.length === 0) continue;
    const sections =
      section === undefined ? [form.head] : form.allSections.filter(({ def }) => def === section);
    const present = fieldsByDef(sections);
    const isOpen = (def: FieldDef): boolean =>
      def.empty !== "allowed" && !isExcused(def, fields, present) && !isAlternativeUsed(def, fields, present);
    if (wanted.some(isOpen)) return "missing";
  }
  return "empty";
}
