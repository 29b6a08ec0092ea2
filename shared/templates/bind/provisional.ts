import type { Line } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/**
 * Headings of sections whose official wording nobody has published. What an author writes there cannot be wrong, so it
 * is known by whatever shows what is meant: a title that is right or nearly so under any number or none, or the
 * section's number above a title of the author's own.
 */

/** A line that stands like a heading, and what it says. */
export interface LooseHeading {
  readonly line: Line;
  /** The title as it stands: without a number and without a final colon. */
  readonly title: string;
  readonly folded: string;
}

/** A title is no sentence, and no longer than this, in UTF-16 units. */
const LONGEST_TITLE = 120;
const isTitle = (title: string): boolean => title.length <= LONGEST_TITLE && !/[.!?;,]$/u.test(title);

/** How a heading is known for a section's, surest first. */
type Reading = (heading: LooseHeading, missing: ReadonlySet<SectionEntry>) => SectionEntry | undefined;

const isOpen = (entry: SectionEntry | undefined, missing: ReadonlySet<SectionEntry>): entry is SectionEntry =>
  entry !== undefined && entry.def.wording === "provisional" && missing.has(entry);

/**
 * The ways of knowing such headings, to be tried one after the other over the whole text, so that a sure heading takes
 * its section before an unsure one can. `anywhere`: the heading may stand in another order than the template's.
 */
export const looseReadings = (
  vocabulary: Vocabulary,
  isNearly: (title: string, entry: SectionEntry) => boolean,
): readonly { readonly read: Reading; readonly anywhere: boolean }[] => {
  const titled = (folded: string, missing: ReadonlySet<SectionEntry>): SectionEntry | undefined => {
    const entry = vocabulary.byTitle.get(folded);
    return isOpen(entry, missing) ? entry : undefined;
  };
  return [
    {
      anywhere: true,
      read: ({ line, folded }, missing) => (line.heading === undefined ? undefined : titled(folded, missing)),
    },
    {
      anywhere: true,
      read: ({ folded }, missing) => {
        const entry = titled(folded, missing);
        return entry !== undefined && fold(entry.def.title) === folded ? entry : undefined;
      },
    },
    { anywhere: false, read: ({ folded }, missing) => titled(folded, missing) },
    {
      anywhere: false,
      read: ({ title }, missing) =>
        [...missing].find((entry) => isOpen(entry, missing) && isNearly(title, entry)),
    },
    {
      anywhere: false,
      read: ({ line, title }, missing) => {
        const entry = line.heading === undefined ? undefined : vocabulary.byId.get(line.heading.number);
        return isOpen(entry, missing) && isTitle(title) ? entry : undefined;
      },
    },
  ];
};
