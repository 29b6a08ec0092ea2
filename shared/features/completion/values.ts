import { existsBetween, fundersOf } from "../../reference/authorities.ts";
import { codesOfTown, findPostalCode, officeName } from "../../reference/postalCodes.ts";
import { authoritiesOf } from "../../rules/authority/namedAuthority.ts";
import { fundOf, programmeOf } from "../../rules/programme/programmeOf.ts";
import type { Field, Form } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { type Span, span, trimSpan } from "../../text/span.ts";
import type { Words } from "../hover/words.ts";
import { areaValues, isAreaRole } from "./areas.ts";
import { endValues, periodValues } from "./days.ts";
import { numberedValues } from "./programme.ts";
import type { SuggestionKind, Value, Values } from "./suggestion.ts";

/** Which postal code and which town stand for one address. */
const ADDRESSES = [
  { code: "applicant.postalCode", town: "applicant.town" },
  { code: "site.postalCode", town: "site.town" },
] as const satisfies readonly { code: Role; town: Role }[];

/** Values of the closed list that the template gives the field. */
const choiceValues = ({ template }: Form, list: string | undefined): Value[] =>
  (list === undefined ? [] : (template.lists[list]?.values ?? [])).map(({ value, accept }) => ({
    text: value,
    also: accept,
  }));

/** The authorities of the period, those that grant the fund's money first; short names where the form has those. */
function authorityValues(form: Form): Value[] {
  const start = form.find("period.start")?.value;
  const end = form.find("period.end")?.value;
  const known = authoritiesOf(form.template).filter((one) => existsBetween(one, start, end));
  const funders = fundersOf(programmeOf(form)?.id ?? form.template.programme, fundOf(form));
  const granting = new Set(funders?.authorities.map(({ id }) => id));
  const first = known.filter(({ id }) => granting.has(id));
  const others = funders?.complete === true ? [] : known.filter(({ id }) => !granting.has(id));
  const isShort = !form.template.layout.fullAuthorityNames && form.template.periodBy === "code";
  return [...first, ...others].map(({ id, name, short, also }) => ({
    text: isShort ? (short[0] ?? name) : name,
    also: [name, ...short, ...also],
    about: { kind: "authority", id },
  }));
}

/** The codes of the town of the address. */
function postalCodeValues(form: Form, roles: readonly Role[]): Value[] {
  const address = ADDRESSES.find(({ code }) => roles.includes(code));
  const town = address && form.find(address.town)?.value;
  if (town === undefined) return [];
  return codesOfTown(town).map((found) => ({
    text: found.code,
    detail: officeName(found),
    about: { kind: "postalCode", code: found.code },
  }));
}

/** The town of the address's postal code: its post office, and its municipality where that has another name. */
function townValues(form: Form, roles: readonly Role[]): Value[] {
  const address = ADDRESSES.find(({ town }) => roles.includes(town));
  const code = address && form.find(address.code)?.value;
  const found = code === undefined ? undefined : findPostalCode(code);
  if (found === undefined) return [];
  const { municipality, office } = found;
  const names = [officeName(found), municipality.fi];
  return [...new Set(names)].map((text) => ({
    text,
    also: [office.sv, municipality.sv],
    detail: found.code,
    about: { kind: "postalCode", code: found.code },
  }));
}

/** The value on the cursor's line, from its first letter or the cursor to its end or the cursor: what is replaced. */
function replaced(form: Form, value: Span, offset: number): Span {
  const written = trimSpan(form.text, value);
  if (written.start === written.end) return span(offset, offset);
  return span(Math.min(written.start, offset), Math.max(written.end, offset));
}

/**
 * What may stand as the value of a field: nothing for what only the applicant knows.
 * @param value the part of the cursor's line where the value is, white space included; UTF-16 offsets
 */
export function valuesOf(
  form: Form,
  { def }: Pick<Field, "def">,
  value: Span,
  offset: number,
  words: Words,
): Values | undefined {
  const roles = Object.values(def.roles);
  const list = (kind: SuggestionKind, values: Value[]): Values => ({
    kind,
    at: replaced(form, value, offset),
    values,
  });
  const area = roles.find(isAreaRole);
  if (area !== undefined) return areaValues(form, area, value, offset);
  if (def.type === "period") return periodValues(form, value, offset, words);
  if (def.choices !== undefined) return list("choice", choiceValues(form, def.choices));
  if (roles.includes("authority.name")) return list("name", authorityValues(form));
  if (def.type === "numbered") return list("number", numberedValues(form, def));
  if (def.type === "postalCode") return list("number", postalCodeValues(form, roles));
  if (roles.includes("period.end")) return list("day", endValues(form, words));
  return list("name", townValues(form, roles));
}
