import type { Form } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import type { Span } from "../../text/span.ts";

/** Fields that name a place outside the prose. */
const PLACES: ReadonlySet<Role> = new Set(["applicant.town", "site.town"]);

/**
 * The parts of a description that people write in their own words: free text of sections, justifications, lines that
 * belong to no field; and the towns of its addresses. In the order of the text, none inside another.
 */
export function proseOf(form: Form): readonly Span[] {
  const spans: Span[] = [];
  for (const field of form.fields) {
    const isBody = field.def === field.section.def.body;
    if (isBody || Object.values(field.def.roles).some((role) => PLACES.has(role))) spans.push(field.value);
    if (field.note !== undefined) spans.push(field.note);
  }
  for (const section of [form.head, ...form.allSections])
    for (const line of section.free) spans.push(line.content);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return spans.filter((one) => {
    if (one.start < end || one.start === one.end) return false;
    end = one.end;
    return true;
  });
}
