import { findPostalCode } from "../../reference/postalCodes.ts";
import { findMunicipality, findRegion, findSubRegion, regionOfLocation } from "../../reference/regions.ts";
import { namedAuthority } from "../../rules/authority/namedAuthority.ts";
import { programmeOf } from "../../rules/programme/programmeOf.ts";
import type { Field, Form } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { contains, type Span } from "../../text/span.ts";
import type { AboutReference } from "./about.ts";

/** A piece of a value, and what of the reference data it is. */
interface AboutPiece {
  readonly span: Span;
  readonly about: AboutReference;
}

type AreaKind = "region" | "subRegion" | "municipality";

/** The lists of areas: which kind of area each names, and how a name of it is found. */
const AREAS: Partial<
  Record<Role, { readonly kind: AreaKind; find(name: string): { readonly code: string } | undefined }>
> = {
  "area.regions": { kind: "region", find: findRegion },
  "area.location": { kind: "region", find: regionOfLocation },
  "area.subRegions": { kind: "subRegion", find: findSubRegion },
  "area.municipalities": { kind: "municipality", find: findMunicipality },
};

/** The area of a list at a UTF-16 offset. */
function areaAt(field: Field, role: Role, offset: number): AboutPiece | undefined {
  const area = AREAS[role];
  const part = field.parsed.parts.value;
  if (area === undefined || part?.kind !== "names") return undefined;
  const listed = part.value.find(({ span }) => contains(span, offset));
  const found = listed && area.find(listed.name);
  return found && listed && { span: listed.span, about: { kind: area.kind, code: found.code } };
}

function numbered(form: Form, field: Field): AboutPiece | undefined {
  const { number } = field.parsed.parts;
  const role = field.def.roles.number;
  const programme = programmeOf(form);
  if (number?.kind !== "text" || programme === undefined) return undefined;
  if (role !== "project.priority.number" && role !== "project.objective.number") return undefined;
  const kind = role === "project.priority.number" ? "priority" : "objective";
  return { span: field.value, about: { kind, programme: programme.id, number: number.value } };
}

/** What of the reference data a value is, at a UTF-16 offset in it; undefined for what they do not have. */
export function aboutValue(form: Form, field: Field, offset: number): AboutPiece | undefined {
  const { value: role } = field.def.roles;
  const part = field.parsed.parts.value;
  if (role === undefined) return numbered(form, field);
  if (role === "authority.name") {
    const named = namedAuthority(form);
    return named?.name.field === field
      ? { span: field.value, about: { kind: "authority", id: named.authority.id } }
      : undefined;
  }
  if (field.def.type === "postalCode" && part?.kind === "text") {
    const found = findPostalCode(part.value);
    return found && { span: part.span, about: { kind: "postalCode", code: found.code } };
  }
  return areaAt(field, role, offset);
}
