import type { Checked } from "../check.ts";
import { fieldsByDef, isAlternativeUsed, isExcused, isRequired } from "../rules/requirement.ts";
import { type Form, isEmpty } from "../templates/form.ts";
import type { Role } from "../templates/roles.ts";
import { type FieldDef, fieldDefs, hasRole, type SectionDef, sectionDefs } from "../templates/schema.ts";

/** The parts of a form that can hold a field: its head, its sections and their subsections. */
function* owners(
  form: Form,
): Generator<{ readonly fields: readonly FieldDef[]; readonly section: SectionDef | undefined }> {
  yield { fields: form.template.head.fields, section: undefined };
  for (const { def } of sectionDefs(form.template)) yield { fields: fieldDefs(def), section: def };
}

/**
 * What became of a role for which no valid value was found: `unclear`, a field is filled with what is none; `missing`,
 * the form requires one in this profile; `empty`, it may be left out.
 */
export function gapIn({ form, profile }: Checked, role: Role): "unclear" | "missing" | "empty" {
  if (form === undefined) return "empty";
  if (form.fieldsOf(role).some((field) => !isEmpty(field))) return "unclear";
  for (const { fields, section } of owners(form)) {
    if (section !== undefined && !isRequired(section.required, profile)) continue;
    const wanted = fields.filter((def) => hasRole(def, role) && isRequired(def.required, profile));
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
