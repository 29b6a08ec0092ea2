import { changeBetween, commonAhead, narrowed, type Touched } from "../text/change.ts";
import { afterLineEnd, lineEnds } from "../text/lines.ts";
import { type Moves, movesOver } from "../text/moves.ts";
import { span } from "../text/span.ts";
import { lineNumberAt, type Tree } from "./tree.ts";

/** Lines of an earlier text that are no more as they were, and what stands in their place: whole lines on both sides. */
export interface Hunk extends Touched {
  /** Zero-based number of the first of them, and of the first line after them, which stands as it was. */
  readonly first: number;
  readonly rest: number;
}

/** Lines by which a common line is looked for, on both sides together, and the most hunks that are told apart. */
const NEAR = 12;
const MOST = 64;
/** So few lines are sooner read anew than compared. */
const FEW = 3;

/** A line of the earlier text, and the UTF-16 offset of the later text at which the same line begins. */
interface Place {
  readonly line: number;
  readonly at: number;
}

/**
 * Where a text differs from an earlier one, line by line: what was changed in several places, with several cursors or by
 * mending everything at once, is several hunks. In the order of the text; those that cannot be told apart are one. Every
 * line outside them is the same, wherever it stands now. Linear in the length.
 * @param endOfLine where the lines of the later text end: {@link lineEnds}
 */
export function hunksBetween(
  { text: before, lines }: Pick<Tree, "text" | "lines">,
  after: string,
  endOfLine = lineEnds(after),
): Hunk[] {
  const startOf = (line: number): number => lines[line]?.start ?? before.length;
  const change = changeBetween(before, after);
  // A line stays whole where even the end of the line before it has not changed: a line feed may join a carriage return.
  const rest = lineNumberAt(lines, change.endBefore) + 1;
  const end = startOf(rest) + after.length - before.length;

  /** The last line that is the same as far as even the one after it begins the same; less than the place's if none is. */
  const lastCommon = ({ line, at }: Place): number => {
    const most = Math.min(startOf(rest) - startOf(line), end - at);
    return lineNumberAt(lines, startOf(line) + commonAhead(before, startOf(line), after, at, most)) - 1;
  };
  /** The nearest place from which on both texts are the same for more than a line; undefined where there is none near. */
  const findAgain = ({ line, at }: Place): Place | undefined => {
    const starts = [at];
    for (let distance = 1; distance <= NEAR; distance++) {
      const next = afterLineEnd(after, endOfLine(starts[distance - 1] ?? end));
      starts.push(Math.min(next, end));
      for (let put = 0; put <= distance; put++) {
        const place = { line: line + distance - put, at: starts[put] ?? end };
        if (lastCommon(place) > place.line) return place;
      }
    }
    return undefined;
  };

  const hunks: Hunk[] = [];
  const close = ({ line, at }: Place, to: Place): void => {
    const [was, is] = [span(startOf(line), startOf(to.line)), span(at, to.at)];
    hunks.push({ first: line, rest: to.line, before: was, after: is });
  };
  const first = Math.max(0, lineNumberAt(lines, change.start) - 1);
  let open: Place = { line: first, at: startOf(first) };
  while (hunks.length < MOST && rest - open.line > FEW) {
    const again = findAgain(open);
    if (again === undefined) break;
    close(open, again);
    const line = lastCommon(again);
    open = { line, at: again.at + startOf(line) - startOf(again.line) };
  }
  close(open, { line: rest, at: end });
  return hunks;
}

/**
 * Where what stood in an earlier text stands in a later one, letter by letter.
 * @param hunks in which lines they differ, where that is known
 */
export const movesBetween = (
  earlier: Pick<Tree, "text" | "lines">,
  after: string,
  hunks: readonly Hunk[] = hunksBetween(earlier, after),
): Moves => movesOver(narrowed(earlier.text, after, hunks));
