import { listNames } from "../../fieldTypes/names.ts";
import { findProgramme, programmeOfCode } from "../../reference/programmes.ts";
import { findRegion } from "../../reference/regions.ts";
import { findPriority } from "../../reference/titles.ts";
import type { Form, Valued } from "../../templates/form.ts";
import type { Span } from "../../text/span.ts";

/** A value of the header line and the field that says otherwise. */
export interface Contradiction {
  readonly header: Span;
  readonly field: Valued<unknown>;
}

/** Two values that are both there, both valid, and not the same; nothing otherwise. */
export function contradiction<T>(
  header: Valued<T> | undefined,
  field: Valued<T> | undefined,
  isValid: (value: T) => boolean,
  isSame: (a: T, b: T) => boolean,
): Contradiction[] {
  if (header === undefined || field === undefined) return [];
  if (!isValid(header.value) || !isValid(field.value) || isSame(header.value, field.value)) return [];
  return [{ header: header.span, field }];
}

/** True when the project's programme has the axis, or nobody has published all its axes. */
export function hasPriority(form: Form, number: string): boolean {
  const code = form.template.periodBy === "code" ? form.find("project.code") : undefined;
  const programme =
    code === undefined ? findProgramme(form.template.programme) : programmeOfCode(code.value)?.programme;
  if (programme === undefined || !programme.priorities.complete) return true;
  return findPriority(programme, number) !== undefined;
}

/** The codes of regions, sorted; undefined when there is none or one of the names is no region's. */
function regionCodes(names: readonly { readonly name: string }[]): string | undefined {
  const codes = names.map(({ name }) => findRegion(name)?.code);
  if (codes.length === 0 || codes.includes(undefined)) return undefined;
  return [...new Set(codes)].sort().join();
}

/** The regions of the header, where they are not those of the field; the order and the language say nothing. */
export function regionContradiction(form: Form): Contradiction[] {
  const header = form.find("header.region");
  const field = form.find("area.regions");
  if (header === undefined || field === undefined) return [];
  const ofHeader = regionCodes(listNames(header.value, header.span.start));
  const ofField = regionCodes(field.value);
  if (ofHeader === undefined || ofField === undefined || ofHeader === ofField) return [];
  return [{ header: header.span, field }];
}
