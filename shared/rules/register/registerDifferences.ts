import type { LocalText, MessageValue } from "../../i18n/message.ts";
import { type Authority, authorityOfId, findAuthority } from "../../reference/authorities.ts";
import { isLost } from "../../register/columns.ts";
import type { RegisterRow } from "../../register/register.ts";
import type { Form, Valued } from "../../templates/form.ts";
import { type CalendarDay, isSameDay } from "../../text/calendar.ts";
import { fold } from "../../text/fold.ts";
import type { Cents } from "../../text/money.ts";
import type { Span } from "../../text/span.ts";
import { ROUNDING } from "../money/sumLimits.ts";
import { namedPriority } from "../programme/programmeOf.ts";

/** What a value is: the wording of a name varies, sums grow while a project runs, the rest is a fact of the decision. */
export type DifferenceKind = "name" | "fact" | "sum" | "budget";

/** A value of the description that is not what the register says. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly label: LocalText;
  /** What the register says. */
  readonly registered: MessageValue;
  readonly span: Span;
}

export const LABELS = {
  name: { fi: "hankkeen nimi", sv: "projektets namn", en: "project name" },
  start: { fi: "alkamispäivä", sv: "startdagen", en: "first day" },
  end: { fi: "päättymispäivä", sv: "slutdagen", en: "last day" },
  priority: { fi: "toimintalinja", sv: "insatsområdet", en: "priority axis" },
  authority: { fi: "viranomainen", sv: "myndigheten", en: "authority" },
  granted: {
    fi: "myönnetty EU- ja valtion rahoitus",
    sv: "den beviljade EU- och statliga finansieringen",
    en: "granted EU and state funding",
  },
  realised: {
    fi: "toteutunut EU- ja valtion rahoitus",
    sv: "den utfallna EU- och statliga finansieringen",
    en: "realised EU and state funding",
  },
  plannedPublic: {
    fi: "suunniteltu julkinen rahoitus yhteensä",
    sv: "den planerade offentliga finansieringen sammanlagt",
    en: "planned public funding in total",
  },
  realisedPublic: {
    fi: "toteutunut julkinen rahoitus yhteensä",
    sv: "den utfallna offentliga finansieringen sammanlagt",
    en: "realised public funding in total",
  },
} as const satisfies Readonly<Record<string, LocalText>>;

const DASHES = /[-‐‑–—−]/gu;
const QUOTES = /["“”„«»'’‘´`]/gu;

/** A name as it is compared: case, white space, and the kinds of dashes and quotation marks do not count. */
const bare = (name: string): string => fold(name.replace(DASHES, "-").replace(QUOTES, '"'));

/** True when the names are one, whatever character of the register's a conversion has lost (`Festari ?  Oulu`). */
export function isSameName(written: string, registered: string): boolean {
  const [a, b] = [[...bare(written)], [...bare(registered)]];
  return a.length === b.length && b.every((character, i) => character === a[i] || isLost(character));
}

/**
 * Centres took over from others, and projects went with them: in 2010 an ELY centre from the TE centre of its name, in
 * 2026 an elinvoimakeskus from the ELY centres in whose regions it works or grants money.
 */
function hasFollowed(later: Authority, earlier: Authority): boolean {
  if (later.kind === "ely") return earlier.kind === "te" && earlier.stem === later.stem;
  if (later.kind !== "evk" || earlier.kind !== "ely") return false;
  const own = [...later.regions, ...later.fundsRegions];
  return earlier.regions.some((code) => own.includes(code));
}

/** True when two authorities are one body, or one has followed the other. */
export const isSameBody = (a: Authority, b: Authority): boolean =>
  a === b || hasFollowed(a, b) || hasFollowed(b, a);

/** True when two sums are one, whole euros on the page and cents in the register. */
export const isSameSum = (a: Cents, b: Cents): boolean => Math.abs(a - b) <= ROUNDING;

const nameDifference = (form: Form, { name }: RegisterRow): Difference[] => {
  const own = form.find("project.name");
  if (own === undefined || name === undefined || isSameName(own.value, name)) return [];
  return [{ kind: "name", label: LABELS.name, registered: name, span: own.span }];
};

function dayDifference(
  own: Valued<CalendarDay> | undefined,
  day: CalendarDay | undefined,
  label: LocalText,
): Difference[] {
  if (own === undefined || day === undefined || isSameDay(own.value, day)) return [];
  return [{ kind: "fact", label, registered: { day }, span: own.span }];
}

/** Only an axis that the period has is compared; another has a rule of its own. */
function priorityDifference(form: Form, { priority }: RegisterRow): Difference[] {
  const own = namedPriority(form);
  if (own === undefined || priority === undefined || own.number.value === priority) return [];
  return [{ kind: "fact", label: LABELS.priority, registered: priority, span: own.number.span }];
}

/** Only authorities that are known on both sides are compared: of others nobody can tell. */
function authorityDifference(form: Form, { authority }: RegisterRow): Difference[] {
  const own = form.find("authority.name");
  const named = own && findAuthority(own.value)?.authority;
  const registered = authority?.id === undefined ? undefined : authorityOfId(authority.id);
  if (own === undefined || named === undefined || registered === undefined || isSameBody(named, registered))
    return [];
  return [{ kind: "fact", label: LABELS.authority, registered: registered.name, span: own.span }];
}

function sumDifference(
  own: Valued<Cents> | undefined,
  cents: Cents | undefined,
  label: LocalText,
): Difference[] {
  if (own === undefined || cents === undefined || isSameSum(own.value, cents)) return [];
  return [{ kind: "sum", label, registered: { cents }, span: own.span }];
}

/** True when a sum lies within a bracket; an open or unknown end holds everything. */
export const isWithin = (sum: Cents, min: Cents | undefined, max: Cents | undefined): boolean =>
  (min === undefined || sum >= min - ROUNDING) && (max === undefined || sum <= max + ROUNDING);

function budgetDifference(form: Form, { plannedPublic }: RegisterRow): Difference[] {
  const [min, max] = [form.find("funding.budgetMin"), form.find("funding.budgetMax")];
  const own = min ?? max;
  if (own === undefined || plannedPublic === undefined || isWithin(plannedPublic, min?.value, max?.value))
    return [];
  const registered = { cents: plannedPublic };
  return [{ kind: "budget", label: LABELS.plannedPublic, registered, span: own.field.value }];
}

/** Where the description and its row of the register say different things, both sides valid. */
export const differencesFrom = (form: Form, row: RegisterRow): readonly Difference[] => [
  ...nameDifference(form, row),
  ...dayDifference(form.find("period.start"), row.start, LABELS.start),
  ...dayDifference(form.find("period.end"), row.end, LABELS.end),
  ...priorityDifference(form, row),
  ...authorityDifference(form, row),
  ...sumDifference(form.find("funding.granted"), row.granted, LABELS.granted),
  ...sumDifference(form.find("funding.realised"), row.realised, LABELS.realised),
  ...sumDifference(form.find("funding.plannedPublic"), row.plannedPublic, LABELS.plannedPublic),
  ...sumDifference(form.find("funding.realisedPublic"), row.realisedPublic, LABELS.realisedPublic),
  ...budgetDifference(form, row),
];
