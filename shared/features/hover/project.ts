import type { Checked } from "../../check.ts";
import type { ProjectCode } from "../../fieldTypes/fieldType.ts";
import { PROJECT, VALUE } from "../../i18n/hover.ts";
import type { LocalText } from "../../i18n/message.ts";
import { programmeOfCode } from "../../reference/programmes.ts";
import { type Form, isEmpty, namesOf } from "../../templates/form.ts";
import type { Role } from "../../templates/roles.ts";
import { type CalendarDay, compareDays, wholeMonths } from "../../text/calendar.ts";
import { percent } from "../../text/money.ts";
import { shorten } from "../outline.ts";
import { type Block, heading, type Inline, list, named } from "../richText.ts";
import { findingsText, type Words } from "./words.ts";

/** `2014-2020` as people write it. */
export const periodName = (id: string): string => id.replace("-", "–");

/** `45 kuukautta`; for less than one that it is less. Undefined for a period that ends before it starts. */
export function lengthText(start: CalendarDay, end: CalendarDay, words: Words): string | undefined {
  if (compareDays(start, end) > 0) return undefined;
  const months = wholeMonths(start, end);
  return months === 0 ? words.say(VALUE.underMonth) : words.count(months, "month");
}

function codeText(code: ProjectCode, words: Words): string {
  const known = programmeOfCode(code);
  if (known === undefined) return code.text;
  const { programme, fund } = known;
  return words.say(PROJECT.codeOf, { code: code.text, period: periodName(programme.id), fund });
}

/** The value of a field as it is written, whether or not it is valid; undefined where there is none. */
function written(form: Form, role: Role): string | undefined {
  const field = form.fieldOf(role);
  return field === undefined || isEmpty(field) ? undefined : shorten(form.textOf(field.value), 160);
}

function periodText(form: Form, words: Words): string | undefined {
  const start = form.find("period.start") ?? form.find("header.start");
  const end = form.find("period.end") ?? form.find("header.end");
  if (start === undefined || end === undefined) return written(form, "period.start");
  const length = lengthText(start.value, end.value, words);
  if (length === undefined) return written(form, "period.start");
  return words.say(PROJECT.periodOf, { from: { day: start.value }, to: { day: end.value }, length });
}

/** One level of funding: the sum that was promised, and how much of it has come true. */
interface Level {
  readonly title: LocalText;
  readonly promised: Role;
  readonly promisedAs: LocalText;
  readonly realised: Role;
}

const { grantedSum, plannedSum } = PROJECT;
const LEVELS = [
  {
    title: PROJECT.granted,
    promised: "funding.granted",
    promisedAs: grantedSum,
    realised: "funding.realised",
  },
  {
    title: PROJECT.granted,
    promised: "funding.plannedEuState",
    promisedAs: plannedSum,
    realised: "funding.realised",
  },
  {
    title: PROJECT.public,
    promised: "funding.plannedPublic",
    promisedAs: plannedSum,
    realised: "funding.realisedPublic",
  },
  {
    title: PROJECT.total,
    promised: "funding.plannedTotal",
    promisedAs: plannedSum,
    realised: "funding.realisedTotal",
  },
] as const satisfies readonly Level[];

function levelItem(form: Form, level: (typeof LEVELS)[number], words: Words): Inline[] | undefined {
  const promised = form.find(level.promised);
  if (promised === undefined) return undefined;
  const realised = form.find(level.realised);
  const share = realised && percent(realised.value, promised.value);
  const parts = [words.say(level.promisedAs, { sum: { cents: promised.value } })];
  if (realised !== undefined && share !== undefined)
    parts.push(words.say(PROJECT.realisedShare, { sum: { cents: realised.value }, share }));
  else if (realised !== undefined)
    parts.push(words.say(PROJECT.realisedSum, { sum: { cents: realised.value } }));
  return named(words.say(level.title), parts.join(", "));
}

function areaText(form: Form, words: Words): string | undefined {
  const national = written(form, "area.national");
  const counts = (
    [
      ["area.regions", "region"],
      ["area.subRegions", "subRegion"],
      ["area.municipalities", "municipality"],
    ] as const
  ).flatMap(([role, noun]) => {
    const names = namesOf(form, role);
    return names.length === 0 ? [] : [words.count(names.length, noun)];
  });
  const parts = national === undefined ? counts : [national, ...counts];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** The whole project in a few lines. What the text does not say has no line. */
export function projectBlocks(checked: Pick<Checked, "findings">, form: Form, words: Words): Block[] {
  const code = form.find("project.code");
  const items: Inline[][] = [];
  const add = (title: LocalText, value: string | undefined): void => {
    if (value !== undefined) items.push(named(words.say(title), value));
  };
  add(PROJECT.code, code === undefined ? written(form, "project.code") : codeText(code.value, words));
  add(PROJECT.period, periodText(form, words));
  add(PROJECT.status, written(form, "project.status"));
  add(PROJECT.authority, written(form, "authority.name"));
  for (const level of LEVELS) {
    const item = levelItem(form, level, words);
    if (item !== undefined) items.push(item);
  }
  add(PROJECT.budget, written(form, "funding.budgetMin"));
  add(PROJECT.area, areaText(form, words));
  add(PROJECT.findings, findingsText(checked.findings, words));
  return [heading(written(form, "project.name") ?? words.say(PROJECT.unnamed)), list(items)];
}
