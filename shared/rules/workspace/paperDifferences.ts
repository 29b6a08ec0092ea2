import type { LocalText, MessageValue } from "../../i18n/message.ts";
import { findAuthority } from "../../reference/authorities.ts";
import { type CalendarDay, isSameDay } from "../../text/calendar.ts";
import { type Cents, formatEuros } from "../../text/money.ts";
import type { Bracket, Fact, Facts } from "../projectDocuments.ts";
import { isSameBody, isWithin, LABELS } from "../register/registerDifferences.ts";

/** Where a card and the description of its project say different things. */
export interface PaperDifference<OnCard, InDescription> {
  readonly kind: "budget" | "day" | "authority";
  readonly label: LocalText;
  readonly onCard: Fact<MessageValue, OnCard>;
  readonly inDescription: Fact<MessageValue, InDescription>;
}

const BUDGET: LocalText = {
  fi: "budjetti (suunniteltu julkinen rahoitus)",
  sv: "budgeten (den planerade offentliga finansieringen)",
  en: "budget (planned public funding)",
};

/** A bracket in words: `100 000 €–500 000 €`, `vähintään 1 000 000 €`. */
function inWords({ min, max }: Bracket): MessageValue {
  const [from, to] = [min, max].map((cents) => (cents === undefined ? undefined : formatEuros(cents)));
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}–${to}`;
  if (from !== undefined) return { fi: `vähintään ${from}`, sv: `minst ${from}`, en: `at least ${from}` };
  return { fi: `enintään ${to}`, sv: `högst ${to}`, en: `at most ${to}` };
}

function difference<T, U, A, B>(
  kind: PaperDifference<A, B>["kind"],
  label: LocalText,
  [card, description]: readonly [Fact<T, A> | undefined, Fact<U, B> | undefined],
  agree: (onCard: T, inDescription: U) => boolean,
  [showCard, showDescription]: readonly [(value: T) => MessageValue, (value: U) => MessageValue],
): PaperDifference<A, B>[] {
  if (card === undefined || description === undefined || agree(card.value, description.value)) return [];
  return [
    {
      kind,
      label,
      onCard: { value: showCard(card.value), place: card.place },
      inDescription: { value: showDescription(description.value), place: description.place },
    },
  ];
}

/** Only authorities that are known on both sides are told apart. */
function isSameAuthority(a: string, b: string): boolean {
  const [one, two] = [findAuthority(a)?.authority, findAuthority(b)?.authority];
  return one === undefined || two === undefined || isSameBody(one, two);
}

const showDay = (day: CalendarDay): MessageValue => ({ day });
const showSum = (cents: Cents): MessageValue => ({ cents });
const showName = (name: string): MessageValue => name;

/** Where a card and a description of the same project differ, values that are valid on both sides alone. */
export const paperDifferences = <A, B>(card: Facts<A>, description: Facts<B>): PaperDifference<A, B>[] => [
  ...difference(
    "budget",
    BUDGET,
    [card.budget, description.plannedPublic],
    ({ min, max }, sum) => isWithin(sum, min, max),
    [inWords, showSum],
  ),
  ...difference("day", LABELS.start, [card.start, description.start], isSameDay, [showDay, showDay]),
  ...difference("day", LABELS.end, [card.end, description.end], isSameDay, [showDay, showDay]),
  ...difference("authority", LABELS.authority, [card.authority, description.authority], isSameAuthority, [
    showName,
    showName,
  ]),
];
