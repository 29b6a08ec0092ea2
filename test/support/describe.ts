import { builtInRegistry } from "../../shared/check.ts";
import { parse } from "../../shared/syntax/parse.ts";
import { bind } from "../../shared/templates/bind/bind.ts";
import type { Form } from "../../shared/templates/form.ts";
import { sectionDefs, type Template } from "../../shared/templates/schema.ts";

/** The text bound by a template, whatever the text is. */
export function bindAs(template: string, text: string, registry = builtInRegistry): Form {
  const vocabulary = registry.find(template);
  if (vocabulary === undefined) throw new Error(`no template ${template}`);
  return bind(parse(text), vocabulary);
}

/** Path → value of every field, in the order of the text; white space made even. */
export const valuesOf = (form: Form): Record<string, string> =>
  Object.fromEntries(
    form.fields.map((field) => [field.path, form.textOf(field.value).replace(/\s+/gu, " ")]),
  );

/** Section numbers in the order of the text, those without a heading in brackets. */
export const outlineOf = (form: Form): string[] =>
  form.allSections.map(({ def, heading }) => (heading === undefined ? `(${def.id})` : def.id));

/** Every section of a template with its parent, in the order of the form. */
export const sectionsOf = (template: Template) => [...sectionDefs(template)];
