import { fold } from "../text/fold.ts";
import { nearest } from "../text/nearest.ts";

const HYPHEN = /[-\u2010\u2011\u2012\u2013]/u;

const hyphenated = (name: string): string =>
  name
    .split(HYPHEN)
    .map((part) => part.trim())
    .join("-");

/**
 * The form in which names of places are compared: folded, every kind of hyphen the plain one, nothing but the hyphen
 * between its parts (`Etelä- Karjala` is `etelä-karjala`).
 */
export const nameKey = (name: string): string => fold(HYPHEN.test(name) ? hyphenated(name) : name);

/**
 * The most edits by which a name of this length may be misspelled: one in short names, three in long ones. With three
 * in names of ten letters, municipalities that are no more would pass for others (Kuusankoski for Juankoski).
 */
const mostEdits = (length: number): number => (length <= 4 ? 1 : length <= 12 ? 2 : 3);

/** The name that a misspelled one is meant to be, or undefined when none is near. Of equally near ones the first. */
export const nearestName = (name: string, candidates: Iterable<string>): string | undefined =>
  nearest(nameKey(name), candidates, mostEdits(nameKey(name).length));

/** A table from every name of every entry to the entry; of two entries with one name the earlier stands. */
export function indexNames<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, Entry> {
  const table = new Map<string, Entry>();
  for (const entry of entries)
    for (const name of namesOf(entry)) if (!table.has(nameKey(name))) table.set(nameKey(name), entry);
  return table;
}
