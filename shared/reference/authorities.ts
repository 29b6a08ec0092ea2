import { lazy } from "../lazy.ts";
import { type CalendarDay, compareDays, parseIsoDay } from "../text/calendar.ts";
import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";
import parsed, { type AuthorityEntry, type AuthorityKind, type KindEntry } from "./authorities.prepared.ts";
import { nearestName } from "./names.ts";
import type { Provenance } from "./provenance.ts";

export type { AuthorityKind };

/** A body that grants Structural Funds money, or did. */
export interface Authority {
  readonly id: string;
  readonly kind: AuthorityKind;
  /** Official Finnish name. */
  readonly name: string;
  /** Short forms in use: `Hämeen ELY-keskus`. */
  readonly short: readonly string[];
  /** Other right names: Swedish, English, earlier ones. */
  readonly also: readonly string[];
  /** What tells it from others of its kind, e.g. `Hämeen`; undefined for bodies that are alone of their kind. */
  readonly stem: string | undefined;
  /** What its name and its short form have after the stem. */
  readonly tails: readonly string[];
  readonly validFrom: CalendarDay | undefined;
  readonly validTo: CalendarDay | undefined;
  /** Codes of the regions in which it works as such; empty for bodies of the whole country. */
  readonly regions: readonly string[];
  /** Codes of the regions where it grants ESR+ money; empty where it grants none or areas do not matter. */
  readonly fundsRegions: readonly string[];
  /** False for bodies that are known but too long gone to be meant by a misspelled name. */
  readonly suggested: boolean;
}

const STEM = "{stem}";
const fill = (pattern: string, entry: AuthorityEntry): string[] =>
  pattern.includes("{en}")
    ? entry.en.map((en) => pattern.replace("{en}", en))
    : [pattern.replace(STEM, entry.stem ?? "").replace("{sv}", entry.sv ?? "")];

function toAuthority(entry: AuthorityEntry, kind: KindEntry): Authority {
  const patterns = [kind.name, ...kind.short].filter((pattern) => pattern !== undefined);
  const from = entry.validFrom ?? kind.validFrom;
  const to = entry.validTo ?? kind.validTo;
  const sv = entry.sv === undefined ? [] : kind.sv;
  return {
    id: entry.id,
    kind: entry.kind,
    name: entry.name ?? fill(kind.name ?? "", entry)[0] ?? "",
    short: [...entry.short, ...kind.short.flatMap((pattern) => fill(pattern, entry))],
    also: [...entry.also, ...[...kind.also, ...sv, ...kind.en].flatMap((pattern) => fill(pattern, entry))],
    stem: entry.stem,
    tails: entry.stem === undefined ? [] : patterns.map((pattern) => pattern.replace(STEM, "")),
    validFrom: from === undefined ? undefined : parseIsoDay(from),
    validTo: to === undefined ? undefined : parseIsoDay(to),
    regions: entry.regions,
    fundsRegions: entry.fundsRegions,
    suggested: kind.suggested,
  };
}

/** The form in which names of authorities are compared: letters and digits only, so that commas, spaces and hyphens do not count. */
const identity = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");

/** Which of its names an authority was called by. */
export type NameForm = "official" | "short" | "other";

const tables = lazy(() => {
  const authorities = parsed.authorities.map((entry) => toAuthority(entry, parsed.kinds[entry.kind]));
  const byName = new Map<string, { authority: Authority; form: NameForm }>();
  const add = (name: string, authority: Authority, form: NameForm): void => {
    if (!byName.has(identity(name))) byName.set(identity(name), { authority, form });
  };
  for (const authority of authorities) {
    add(authority.name, authority, "official");
    for (const name of authority.short) add(name, authority, "short");
    for (const name of authority.also) add(name, authority, "other");
  }
  return { authorities, byName, byId: new Map(authorities.map((one) => [one.id, one])) };
});

/** Where the list of authorities comes from. */
export function authorityList(): Provenance {
  const { source, date, licence, complete, note } = parsed;
  return { source, date, licence, complete, note };
}

/** Every authority, those that are no more included. */
export const allAuthorities = (): readonly Authority[] => tables().authorities;

/** The authority with that id, e.g. `ely/hame`. */
export const authorityOfId = (id: string): Authority | undefined => tables().byId.get(id);

/** The authority of that name, official, short or in another language; commas, spaces and hyphens do not matter. */
export const findAuthority = (
  name: string,
): { readonly authority: Authority; readonly form: NameForm } | undefined =>
  tables().byName.get(identity(name));

/** True when two names are those of one authority; names that are not known are compared letter by letter. */
export function isSameAuthority(a: string, b: string): boolean {
  const [one, two] = [findAuthority(a), findAuthority(b)];
  if (one === undefined || two === undefined) return identity(a) === identity(b);
  return one.authority === two.authority;
}

/** True when a name is plainly not Finnish, so that its absence from the list says nothing. */
export const isForeignAuthorityName = (name: string): boolean =>
  parsed.foreignWords.some((word) => fold(name).includes(word));

/** True when the authority existed on some day of the stretch; ends that are undefined are open. */
export const existsBetween = (
  { validFrom, validTo }: Authority,
  from: CalendarDay | undefined,
  to: CalendarDay | undefined,
): boolean =>
  (validTo === undefined || from === undefined || compareDays(validTo, from) >= 0) &&
  (validFrom === undefined || to === undefined || compareDays(validFrom, to) <= 0);

/** Which authorities granted a fund's money in a programme period, and whether that is known of all of them. */
export function fundersOf(
  programme: string | undefined,
  fund: string | undefined,
): { readonly complete: boolean; readonly authorities: readonly Authority[] } | undefined {
  const list = parsed.funders.find((one) => one.programme === programme && one.fund === fund);
  return (
    list && {
      complete: list.complete,
      authorities: list.authorities.flatMap((id) => authorityOfId(id) ?? []),
    }
  );
}

/** The authority that grants the money in a region, by its code, from 2026 on; undefined where none is known. */
export const funderOfRegion = (region: string): Authority | undefined =>
  tables().authorities.find(({ fundsRegions }) => fundsRegions.includes(region));

/** What stands before a tail that the name ends with, or undefined when it ends otherwise. */
const headOf = (name: string, tail: string): string | undefined =>
  fold(name).endsWith(fold(tail)) ? fold(name).slice(0, -fold(tail).length) : undefined;

/** Names as long as these differ in a few letters only: a misspelled one is at most an eighth of its length away. */
const mostEdits = (name: string): number => Math.max(2, Math.floor(name.length / 8));

/**
 * The authority that a misspelled name is meant to be, among `candidates`; undefined when none is near. Where the
 * name has the right ending, its beginning alone decides: `Kuopion elinkeino-, …keskus` is near no other.
 */
export function nearestAuthority(name: string, candidates: readonly Authority[]): Authority | undefined {
  for (const { tails } of candidates)
    for (const tail of tails) {
      const head = headOf(name, tail);
      if (head === undefined) continue;
      const kin = candidates.filter((one) => one.tails.includes(tail));
      const stem = nearestName(
        head,
        kin.flatMap((one) => one.stem ?? []),
      );
      return kin.find((one) => one.stem === stem);
    }
  const names = candidates.flatMap((one) => [one.name, ...one.short]);
  const near = nearest(name, names, mostEdits(name));
  return candidates.find((one) => one.name === near || (near !== undefined && one.short.includes(near)));
}
