import {
  type Authority,
  allAuthorities,
  existsBetween,
  findAuthority,
  type NameForm,
} from "../../reference/authorities.ts";
import { findProgramme } from "../../reference/programmes.ts";
import type { Form, Valued } from "../../templates/form.ts";
import { fieldDefs, sectionDefs, type Template } from "../../templates/schema.ts";

/** True when the form has a field for an authority's name, not just a line of text about the funder. */
export const hasAuthorityField = (template: Template): boolean =>
  [...sectionDefs(template)].some(({ def }) => fieldDefs(def).some(({ type }) => type === "authority"));

/** The authorities that could be meant in the form's programme period. */
export function authoritiesOf(template: Template): readonly Authority[] {
  const window = findProgramme(template.programme)?.window;
  return allAuthorities().filter((authority) => existsBetween(authority, window?.from, window?.to));
}

/**
 * The authority that the description names, where it is a known one. One that was gone before the programme period
 * began is not known there; one that came after it is, because pages name the body that has the matter today.
 */
export function namedAuthority(
  form: Form,
): { readonly authority: Authority; readonly form: NameForm; readonly name: Valued<string> } | undefined {
  const name = form.find("authority.name");
  const found = name && findAuthority(name.value);
  const window = findProgramme(form.template.programme)?.window;
  if (name === undefined || found === undefined || !existsBetween(found.authority, window?.from, undefined))
    return undefined;
  return { ...found, name };
}
