import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { businessIdCheckDigit, checkBusinessId } from "../../fieldTypes/businessId.ts";
import type { Part, ProjectCode } from "../../fieldTypes/fieldType.ts";
import { VALUE } from "../../i18n/hover.ts";
import { programmeOfCode } from "../../reference/programmes.ts";
import type { Field, Form, Valued } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { formatEuros, groupThousands, percent } from "../../text/money.ts";
import { type Block, heading, line, list } from "../richText.ts";
import { lengthText, periodName } from "./project.ts";
import type { Words } from "./words.ts";

/** A share of which sums and numbers are told: of the first of these roles that the document has, each list apart. */
const WHOLES = {
  "funding.granted": [["funding.plannedEuState", "funding.plannedPublic"]],
  "funding.realised": [["funding.plannedEuState", "funding.plannedPublic"], ["funding.granted"]],
  "funding.realisedPublic": [["funding.plannedPublic"]],
  "funding.realisedTotal": [["funding.plannedTotal"]],
  "funding.plannedEuState": [["funding.plannedTotal"]],
  "funding.plannedPublic": [["funding.plannedTotal"]],
  "companies.realised": [["companies.planned"]],
  "people.realised": [["people.planned"]],
  "people.plannedWomen": [["people.planned"]],
  "people.realisedWomen": [["people.realised"]],
  "jobs.realised": [["jobs.planned"]],
} as const satisfies Partial<Record<Role, readonly (readonly Role[])[]>>;

type Share = keyof typeof WHOLES;
const SHARES = Object.keys(WHOLES) as Share[];
const isShare = (role: Role): role is Share => Object.hasOwn(WHOLES, role);

/** Of these the ones that say what has come true. */
const REALISED: ReadonlySet<Role> = new Set<Role>([
  "funding.realised",
  "funding.realisedPublic",
  "funding.realisedTotal",
  "companies.realised",
  "people.realised",
  "jobs.realised",
]);

/** A number with a role and the field it stands in. */
interface Quantity {
  readonly value: number;
  readonly field: Field;
}

/**
 * What share of the planned or granted a realised sum or number is, and of which field: of the sum that was promised
 * last, which for a funded project is the granted one. Undefined where there is none, or where it is 0.
 */
export function realisedShare(
  form: Form,
  role: Role,
  value: number,
): { share: number; of: Field } | undefined {
  if (!isShare(role) || !REALISED.has(role)) return undefined;
  const wholes = WHOLES[role].map((candidates) =>
    candidates.map((candidate) => find(form, candidate)).find((found) => found !== undefined),
  );
  const whole = wholes.filter((found) => found !== undefined).at(-1);
  const share = whole && percent(value, whole.value);
  return whole === undefined || share === undefined ? undefined : { share, of: whole.field };
}

const find = (form: Form, role: Role): Quantity | undefined => {
  const found: Valued<unknown> | undefined = form.find(role);
  return typeof found?.value === "number" ? { value: found.value, field: found.field } : undefined;
};

const show = (value: number, kind: "cents" | "count"): string =>
  kind === "cents" ? formatEuros(value) : groupThousands(String(value));

const labelOf = ({ def }: Field): string => def.label ?? def.id;

/** The part of the value and the role it has, when it is a number. */
export function quantityAt(field: Field, offset: number): { role: Role; part: Part } | undefined {
  for (const [name, role] of Object.entries(field.def.roles)) {
    const part = field.parsed.parts[name];
    if (part === undefined || (part.kind !== "cents" && part.kind !== "count")) continue;
    if (part.span.start <= offset && offset <= part.span.end) return { role, part };
  }
  return undefined;
}

/** What share of the planned (or granted) a sum or a number is; on a whole, what shares of it there are. */
export function quantityBlocks(form: Form, field: Field, role: Role, part: Part, words: Words): Block[] {
  if (part.kind !== "cents" && part.kind !== "count") return [];
  const { kind, value } = part;
  const items: string[] = [];
  const wholes: readonly (readonly Role[])[] = isShare(role) ? WHOLES[role] : [];
  for (const candidates of wholes) {
    const whole = candidates.map((candidate) => find(form, candidate)).find((found) => found !== undefined);
    if (whole === undefined) continue;
    const share = percent(value, whole.value);
    const label = labelOf(whole.field);
    items.push(
      share === undefined
        ? words.say(VALUE.ofZero, { label })
        : words.say(kind === "cents" ? VALUE.share : VALUE.countShare, {
            share,
            label,
            sum: show(whole.value, kind),
          }),
    );
  }
  for (const other of SHARES) {
    const ofThis = (WHOLES[other] as readonly (readonly Role[])[]).some(
      (candidates) => candidates.find((candidate) => find(form, candidate) !== undefined) === role,
    );
    const quantity = ofThis ? find(form, other) : undefined;
    const share = quantity && percent(quantity.value, value);
    if (quantity !== undefined && share !== undefined)
      items.push(
        `${labelOf(quantity.field)}: ${words.say(VALUE.part, { sum: show(quantity.value, kind), share })}`,
      );
  }
  const title = heading(`${labelOf(field)}: ${show(value, kind)}`);
  return items.length === 0 ? [title] : [title, list(items.map((item) => [item]))];
}

/** The programme period and the fund that a project code tells. */
export function codeBlocks(code: ProjectCode, words: Words): Block[] {
  const known = programmeOfCode(code);
  if (known === undefined) return [line(words.say(VALUE.codeUnknown, { code: code.text }))];
  const { programme, fund } = known;
  return [line(words.say(VALUE.codeKnown, { code: code.text, period: periodName(programme.id), fund }))];
}

/** The period's days and its length; that it is reversed where it is. Nothing where a day is missing or invalid. */
export function periodBlocks(
  start: Valued<Extract<Part, { kind: "day" }>["value"]> | undefined,
  end: Valued<Extract<Part, { kind: "day" }>["value"]> | undefined,
  words: Words,
): Block[] {
  if (start === undefined || end === undefined) return [];
  const length = lengthText(start.value, end.value, words);
  const values = { from: { day: start.value }, to: { day: end.value } };
  return [
    line(
      length === undefined
        ? words.say(VALUE.periodReversed, values)
        : words.say(VALUE.periodIs, { ...values, length }),
    ),
  ];
}

/** Whether a business id is right and, where it is not, what is wrong with it and why. */
export function businessIdBlocks(id: string, words: Words): Block[] {
  const problem = checkBusinessId(id, 0);
  if (problem === undefined) return [line(words.say(VALUE.idValid, { id }))];
  if (problem.kind === "businessId/checkDigit") {
    const digits = id.slice(0, 7);
    const digit = businessIdCheckDigit(digits);
    return [
      line(
        digit === undefined
          ? words.say(VALUE.idNeverIssued, { id, digits })
          : words.say(VALUE.idCheckDigit, { id, digits, digit }),
      ),
    ];
  }
  const meant =
    problem.fix === undefined ? "" : ` ${words.say(VALUE.idMeant, { becomes: problem.fix.becomes })}`;
  return [line(`${words.say(VALUE.idFormat, { id })}${meant}`)];
}

/** A telephone number as it is written in Finland and dialled from abroad. Nothing for one that the library cannot read: it is no judge of numbers. */
export function phoneBlocks(number: string, words: Words): Block[] {
  const parsed = parsePhoneNumberFromString(number.replace(/[()]/gu, ""), "FI");
  if (parsed === undefined) return [];
  return [
    line(
      words.say(VALUE.phone, {
        national: parsed.formatNational(),
        international: parsed.formatInternational(),
      }),
    ),
  ];
}
