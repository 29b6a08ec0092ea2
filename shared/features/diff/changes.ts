import type { Part, Partner } from "../../fieldTypes/fieldType.ts";
import type { LocalText } from "../../i18n/message.ts";
import { type CalendarDay, daysBetween, isSameDay, monthsBetween } from "../../text/calendar.ts";
import type { Cents } from "../../text/money.ts";
import type { Entry } from "./entries.ts";
import { compareWords, type Segment } from "./words.ts";

/** In what one piece of a value differs. `old` and `new` are what was read, differences are new less old. */
export type Detail = { readonly label: LocalText | undefined } & (
  | { readonly kind: "money"; readonly old: Cents; readonly new: Cents; readonly difference: Cents }
  | { readonly kind: "count"; readonly old: number; readonly new: number; readonly difference: number }
  | {
      readonly kind: "day";
      readonly old: CalendarDay;
      readonly new: CalendarDay;
      readonly days: number;
      /** Undefined where the days are not whole months apart. */
      readonly months: number | undefined;
    }
  | { readonly kind: "list"; readonly added: readonly string[]; readonly removed: readonly string[] }
  | { readonly kind: "text"; readonly segments: readonly Segment[] }
);

/** A field that differs. */
export interface Change {
  /** Path of the field, or the role across forms. */
  readonly key: string;
  readonly change: "added" | "removed" | "changed";
  readonly section: string;
  readonly label: LocalText;
  /** As written; empty where nothing is given. */
  readonly old: string;
  readonly new: string;
  /** In what a changed field differs; empty for one that was added or removed. */
  readonly details: readonly Detail[];
}

const NOTE: LocalText = { fi: "Perustelu", sv: "Motivering", en: "Justification" };

/** Text as it is compared: how it is broken into lines, and how letters are composed, does not count. */
const bare = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

const partnerText = ({ name, organisationType, businessId }: Partner): string =>
  [name, organisationType, businessId?.text].filter((one) => one !== undefined).join(", ");

/** The elements of a list that another has not; equal ones are paired off one by one. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of other.map(bare)) left.set(one, (left.get(one) ?? 0) + 1);
  return list.filter((one) => {
    const count = left.get(bare(one)) ?? 0;
    left.set(bare(one), count - 1);
    return count <= 0;
  });
}

function listDetail(label: LocalText | undefined, old: readonly string[], now: readonly string[]): Detail[] {
  const [added, removed] = [without(now, old), without(old, now)];
  return added.length + removed.length === 0 ? [] : [{ kind: "list", label, added, removed }];
}

/** How two pieces of one kind differ; nothing where they mean the same. Undefined for pieces that are compared as text. */
function partDetail(label: LocalText | undefined, old: Part, now: Part): readonly Detail[] | undefined {
  if (old.kind === "cents" && now.kind === "cents") {
    const difference = now.value - old.value;
    return difference === 0 ? [] : [{ kind: "money", label, old: old.value, new: now.value, difference }];
  }
  if (old.kind === "count" && now.kind === "count") {
    const difference = now.value - old.value;
    return difference === 0 ? [] : [{ kind: "count", label, old: old.value, new: now.value, difference }];
  }
  if (old.kind === "day" && now.kind === "day") {
    if (isSameDay(old.value, now.value)) return [];
    const days = daysBetween(old.value, now.value);
    return [
      {
        kind: "day",
        label,
        old: old.value,
        new: now.value,
        days,
        months: monthsBetween(old.value, now.value),
      },
    ];
  }
  if (old.kind === "names" && now.kind === "names")
    return listDetail(
      label,
      old.value.map(({ name }) => name),
      now.value.map(({ name }) => name),
    );
  if (old.kind === "partners" && now.kind === "partners")
    return listDetail(label, old.value.map(partnerText), now.value.map(partnerText));
  return undefined;
}

function textDetail(label: LocalText | undefined, old: string, now: string): Detail[] {
  return bare(old) === bare(now) ? [] : [{ kind: "text", label, segments: compareWords(old, now) }];
}

/** How two values differ: piece by piece where all pieces were read on both sides, otherwise as text. */
function valueDetails(old: Entry, now: Entry): readonly Detail[] {
  const details: Detail[] = [];
  for (const { name, label, part } of now.parts) {
    const before = old.parts.find((one) => one.name === name)?.part;
    const detail = before && partDetail(label, before, part);
    if (detail === undefined) return textDetail(undefined, old.raw, now.raw);
    details.push(...detail);
  }
  return now.parts.length === 0 || now.parts.length !== old.parts.length
    ? textDetail(undefined, old.raw, now.raw)
    : details;
}

const isGiven = (entry: Entry | undefined): entry is Entry =>
  entry !== undefined && (entry.raw !== "" || entry.note !== "");

/** How an entry differs; undefined where it means the same in both. */
function changeOf(old: Entry | undefined, now: Entry | undefined): Change | undefined {
  const shown = now ?? old;
  if (shown === undefined || (!isGiven(old) && !isGiven(now))) return undefined;
  const { key, section, label } = shown;
  const texts = { old: old?.raw ?? "", new: now?.raw ?? "" };
  if (!isGiven(old)) return { key, change: "added", section, label, ...texts, details: [] };
  if (!isGiven(now)) return { key, change: "removed", section, label, ...texts, details: [] };
  const details = [...valueDetails(old, now), ...textDetail(NOTE, old.note, now.note)];
  return details.length === 0 ? undefined : { key, change: "changed", section, label, ...texts, details };
}

/** All differences, in the order of the new description; what it no longer has stands where it stood before. */
export function compareEntries(old: readonly Entry[], now: readonly Entry[]): readonly Change[] {
  const before = new Map(old.map((entry) => [entry.key, entry]));
  const after = new Set(now.map(({ key }) => key));
  const changes: Change[] = [];
  const add = (change: Change | undefined): void => {
    if (change !== undefined) changes.push(change);
  };
  let at = 0;
  /** What is gone and stood before an entry that is still there. */
  const addGone = (until: string | undefined): void => {
    for (let entry = old[at]; entry !== undefined && entry.key !== until; entry = old[++at])
      if (!after.has(entry.key)) add(changeOf(entry, undefined));
  };
  const places = new Map(old.map(({ key }, i) => [key, i]));
  for (const entry of now) {
    const place = places.get(entry.key);
    if (place !== undefined && place >= at) {
      addGone(entry.key);
      at++;
    }
    add(changeOf(before.get(entry.key), entry));
  }
  addGone(undefined);
  return changes;
}
