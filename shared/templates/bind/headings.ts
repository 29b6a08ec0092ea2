import type { Line, Tree } from "../../syntax/tree.ts";
import { fold } from "../../text/fold.ts";
import { countFirst } from "../../text/halving.ts";
import { withoutSyllableBreaks } from "../../text/lineEndHyphen.ts";
import { editDistance } from "../../text/nearest.ts";
import { span, textOf } from "../../text/span.ts";
import type { Foreign, Heading, Spelling } from "../form.ts";
import type { Role } from "../roles.ts";
import { fieldDefs } from "../schema.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { withoutContents } from "./contents.ts";
import { headingsWithText } from "./headingWithText.ts";
import { openSubsection } from "./openSubsection.ts";
import { gluedNumber, headingOtherwise } from "./otherNumbers.ts";
import { looseReadings } from "./provisional.ts";
import type { SectionEntry, Vocabulary } from "./vocabulary.ts";

/** A heading of the template, found in the text. */
export interface FoundHeading {
  readonly entry: SectionEntry;
  readonly heading: Heading;
  /** How many lines it takes: two where a long one was broken. */
  readonly lineCount: 1 | 2;
  /** The section's first text, where it stands on the heading's line. */
  readonly rest: Line | undefined;
}

/** A title is a misspelling of another when it is at most this many edits, and a third of its length, away. */
const MOST_TITLE_EDITS = 4;
/** A heading may be so many times longer than the longest title: its number, double spaces, decomposed letters. */
const ROOM = 2;
const isMisspelled = (title: string, entry: SectionEntry): boolean =>
  [...entry.titles].some((right) => {
    const most = Math.min(MOST_TITLE_EDITS, Math.floor(right.length / 3));
    return most > 0 && editDistance(title, right, most) <= most;
  });

function found(
  entry: SectionEntry,
  { line, title }: Pick<Candidate, "line" | "title">,
  read: Spelling,
  rest?: Line,
): FoundHeading {
  const shape = line.heading;
  // Nobody knows how a provisional heading is spelled.
  const spelling = entry.def.wording === "provisional" ? "exact" : read;
  const heading: Heading = {
    line,
    number: shape?.number,
    numberSpan: shape?.numberSpan,
    dotted: shape?.dotted ?? false,
    title,
    spelling,
    textAt: rest?.contentStart,
  };
  return { entry, heading, lineCount: 1, rest };
}

/** A heading that needs no context: number and title are the template's, or the title where titles have no numbers. */
function exactHeading(text: string, vocabulary: Vocabulary, candidate: Candidate): FoundHeading | undefined {
  const { line, first } = candidate;
  if (line.heading === undefined) {
    const entry = first ? vocabulary.unnumbered.get(candidate.folded) : undefined;
    return entry && found(entry, candidate, "exact");
  }
  const entry = vocabulary.byId.get(line.heading.number);
  if (!entry?.def.numbered || !candidate.capital) return undefined;
  return entry.titles.has(candidate.folded)
    ? found(entry, candidate, "exact")
    : brokenHeading(text, entry, candidate);
}

/** A heading whose title goes on and ends on the next line, as mail programs break long lines. */
function brokenHeading(text: string, entry: SectionEntry, candidate: Candidate): FoundHeading | undefined {
  const { next, folded, title } = candidate;
  const begun = folded.replace(/[-\u00AD]$/u, "");
  if (next === undefined || ![...entry.titles].some((right) => right.startsWith(begun))) return undefined;
  const whole = span(title.start, next.content.end);
  const written = textOf(text, whole);
  if (![written, withoutSyllableBreaks(written)].some((one) => entry.titles.has(fold(one)))) return undefined;
  return { ...found(entry, { line: candidate.line, title: whole }, "exact"), lineCount: 2 };
}

/** A heading whose number is right and whose title is nearly so, or that the template allows without naming it. */
function numberedHeading(
  text: string,
  vocabulary: Vocabulary,
  missing: ReadonlySet<SectionEntry>,
  candidate: Candidate,
): FoundHeading | undefined {
  const { line, title, alone } = candidate;
  if (line.heading === undefined) return undefined;
  const written = textOf(text, title);
  const entry = vocabulary.byId.get(line.heading.number);
  if (entry === undefined) {
    const open = alone ? openSubsection(vocabulary, line.heading.number, written) : undefined;
    return open && found(open, candidate, "exact");
  }
  // Where the section has its heading already, a line inside a paragraph or with a small letter is prose: `1 hanke`.
  if (!entry.def.numbered || (!missing.has(entry) && !(alone && candidate.capital))) return undefined;
  return isMisspelled(written, entry) ? found(entry, candidate, "misspelled") : undefined;
}

const rolesOfEntry = ({ def }: SectionEntry): Role[] =>
  fieldDefs(def).flatMap(({ roles }) => Object.values(roles));

/**
 * A heading of a section that was found nowhere: its title with another number, none, or one glued to it; its number
 * and title as no form writes them; the title that another period gives to a section of the same meaning; or, where
 * titles have no numbers, its title inside a paragraph, or nearly its title.
 */
function likelyHeading(
  text: string,
  vocabulary: Vocabulary,
  missing: ReadonlySet<SectionEntry>,
  candidate: Candidate,
): FoundHeading | undefined {
  const { line, title, folded, alone, first, capital } = candidate;
  if (!capital) return undefined;
  const titled = vocabulary.byTitle.get(folded) ?? gluedNumber(vocabulary, folded);
  if (titled !== undefined && missing.has(titled) && (first || !titled.def.numbered))
    return found(titled, candidate, titled.def.numbered ? "misspelled" : "exact");
  const otherwise = headingOtherwise(text, vocabulary, line);
  if (otherwise !== undefined && missing.has(otherwise.titled))
    return found(otherwise.titled, { line, title: otherwise.title }, "misspelled");
  if (!first) return undefined;
  if (line.heading !== undefined) {
    const entry = vocabulary.byId.get(line.heading.number);
    const foreign = vocabulary.foreignTitles.get(folded);
    if (entry === undefined || foreign === undefined || !missing.has(entry)) return undefined;
    const isSame = rolesOfEntry(entry).some((role) => foreign.roles.has(role));
    return isSame ? found(entry, candidate, "foreign") : undefined;
  }
  if (!alone) return undefined;
  const written = textOf(text, title);
  const near = [...missing].find((entry) => !entry.def.numbered && isMisspelled(written, entry));
  return near && found(near, candidate, "misspelled");
}

const byLine = (a: FoundHeading, b: FoundHeading): number => a.heading.line.index - b.heading.line.index;

/** How many headings stand above a line. @param headings in the order of the text */
const placeOf = (headings: readonly FoundHeading[], line: number): number =>
  countFirst(headings, ({ heading }) => heading.line.index < line);

/**
 * Where a heading at this line goes among the headings found so far, or undefined when it would not stand between
 * those that belong before and after it.
 */
function placeFor(headings: readonly FoundHeading[], line: number, entry: SectionEntry): number | undefined {
  const low = placeOf(headings, line);
  const before = headings[low - 1]?.entry.index ?? -1;
  const after = headings[low]?.entry.index ?? Number.POSITIVE_INFINITY;
  return before < entry.index && entry.index < after ? low : undefined;
}

/** Takes the headings on whose line text stands, too, and gives back the numbers of these lines. */
function takeWithText(
  tree: Tree,
  vocabulary: Vocabulary,
  headings: FoundHeading[],
  missing: Set<SectionEntry>,
  longest: number,
): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { entry, line, title, rest } of headingsWithText(tree, vocabulary, missing, longest)) {
    const place = placeFor(headings, line.index, entry);
    if (place === undefined) continue;
    headings.splice(place, 0, found(entry, { line, title }, "misspelled", rest));
    missing.delete(entry);
    taken.add(line.index);
  }
  return taken;
}

/** Takes the headings of provisional sections, whatever their wording, and gives back the other candidates. */
function takeLoose(
  text: string,
  vocabulary: Vocabulary,
  candidates: readonly Candidate[],
  headings: FoundHeading[],
  missing: Set<SectionEntry>,
): readonly Candidate[] {
  if (![...missing].some(({ def }) => def.wording === "provisional")) return candidates;
  return looseReadings(vocabulary, isMisspelled).reduce<readonly Candidate[]>(
    (left, { read, anywhere }) =>
      left.filter((candidate) => {
        const { line, title, folded, alone, capital } = candidate;
        const entry =
          alone && capital ? read({ line, title: textOf(text, title), folded }, missing) : undefined;
        if (entry === undefined) return true;
        const place = placeFor(headings, line.index, entry);
        if (place === undefined && !anywhere) return true;
        headings.splice(place ?? placeOf(headings, line.index), 0, found(entry, candidate, "exact"));
        missing.delete(entry);
        return false;
      }),
    candidates,
  );
}

/** Every heading in the order of the text, and the headings that only another period's form has. */
export function findHeadings(
  tree: Tree,
  vocabulary: Vocabulary,
): { headings: FoundHeading[]; foreign: Foreign[] } {
  let headings: FoundHeading[] = [];
  const missing = new Set(vocabulary.entries);
  // Takes the candidates that `read` knows for headings, and gives back the others.
  const take = (
    candidates: readonly Candidate[],
    read: (candidate: Candidate) => FoundHeading | undefined,
  ): Candidate[] =>
    candidates.filter((candidate) => {
      const heading = read(candidate);
      if (heading === undefined) return true;
      headings.push(heading);
      missing.delete(heading.entry);
      return false;
    });
  const longest = ROOM * vocabulary.longestTitle;
  const inexact = take(candidatesIn(tree, longest), (candidate) =>
    exactHeading(tree.text, vocabulary, candidate),
  );
  headings = withoutContents(tree.lines, headings.sort(byLine));
  const taken = takeWithText(tree, vocabulary, headings, missing, longest);
  const others = take(
    inexact.filter(({ line }) => !taken.has(line.index)),
    (candidate) => numberedHeading(tree.text, vocabulary, missing, candidate),
  );
  headings.sort(byLine);
  const unread = takeLoose(tree.text, vocabulary, others, headings, missing);
  const foreign: Foreign[] = [];
  const verified = new Set([...missing].filter(({ def }) => def.wording === "verified"));
  for (const candidate of unread) {
    const { line, first } = candidate;
    const likely =
      verified.size === 0 ? undefined : likelyHeading(tree.text, vocabulary, verified, candidate);
    const place = likely && placeFor(headings, line.index, likely.entry);
    if (likely !== undefined && place !== undefined) {
      // At most once for each section of the template, so this stays linear.
      headings.splice(place, 0, likely);
      verified.delete(likely.entry);
    }
    const known =
      first && line.heading !== undefined ? vocabulary.foreignTitles.get(candidate.folded) : undefined;
    if (known !== undefined)
      foreign.push({
        templateId: known.templateId,
        text: textOf(tree.text, line.content),
        span: line.content,
      });
  }
  return { headings, foreign };
}
