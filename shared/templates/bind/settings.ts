import { NO_VALUE, type ParsedValue, type TypeSettings } from "../../fieldTypes/fieldType.ts";
import { fieldType } from "../../fieldTypes/registry.ts";
import type { Span } from "../../text/span.ts";
import type { FieldDef, Template } from "../schema.ts";

/** What a template tells the type of one of its fields. */
export const settingsFor = (template: Template, def: FieldDef): TypeSettings => ({
  paddedDays: template.layout.paddedDays,
  numberMark: template.layout.numberMark,
  codeDigits: template.layout.codeDigits,
  urlScheme: template.layout.urlScheme,
  urlJoints: template.layout.urlJoints,
  hiddenEmail: template.layout.hiddenEmail,
  choices: def.choices === undefined ? undefined : template.lists[def.choices],
});

/** Reads a field's value by its type; nothing for an empty one. */
export const readValue = (text: string, template: Template, def: FieldDef, value: Span): ParsedValue =>
  value.start === value.end
    ? NO_VALUE
    : fieldType(def.type).parse(text.slice(value.start, value.end), value.start, settingsFor(template, def));
