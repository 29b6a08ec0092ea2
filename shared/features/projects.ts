import { type Form, isEmpty } from "../templates/form.ts";
import type { Role } from "../templates/roles.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { shorten } from "./outline.ts";

/** A piece of a description as it is written, on one line, with its place in UTF-16 offsets. */
export interface Written {
  readonly text: string;
  readonly span: Span;
}

/** What a description is known by. A piece is undefined where the field is absent or empty. */
export interface Project {
  readonly code: Written | undefined;
  readonly name: Written | undefined;
  readonly applicant: Written | undefined;
}

function written(form: Form, role: Role): Written | undefined {
  const field = form.fieldOf(role);
  if (field === undefined || isEmpty(field)) return undefined;
  return { text: shorten(form.textOf(field.value)), span: field.value };
}

/** Code, name and applicant of a description, whether or not they are valid. */
export const projectOf = (form: Form): Project => ({
  code: written(form, "project.code"),
  name: written(form, "project.name"),
  applicant: written(form, "applicant.name"),
});

/** What a search finds of a project: the project itself, or its applicant. */
export interface ProjectSymbol {
  readonly kind: "project" | "applicant";
  readonly name: string;
  /** The other side: the applicant of a project, the project of an applicant. */
  readonly container: string | undefined;
  readonly span: Span;
}

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => fold(text).includes(word));

/**
 * The symbols of a project that a search finds: the project where its code and name hold every word of the query in any
 * letter case, the applicant where its name does. The empty query finds every project.
 */
export function projectSymbols({ code, name, applicant }: Project, query: string): ProjectSymbol[] {
  const words = fold(query)
    .split(" ")
    .filter((word) => word !== "");
  const title = [code?.text, name?.text].filter((piece) => piece !== undefined).join(" ");
  const symbols: ProjectSymbol[] = [];
  const place = name ?? code;
  if (place !== undefined && holdsAll(title, words))
    symbols.push({ kind: "project", name: title, container: applicant?.text, span: place.span });
  if (applicant !== undefined && words.length > 0 && holdsAll(applicant.text, words))
    symbols.push({
      kind: "applicant",
      name: applicant.text,
      container: title === "" ? undefined : title,
      span: applicant.span,
    });
  return symbols;
}
