import { MAX_LINES } from "../limits.ts";
import { countFirst } from "../text/halving.ts";
import { indexLines, type LineIndex, lineIndex } from "../text/lines.ts";
import type { Span } from "../text/span.ts";
import type { Survey } from "../text/survey.ts";

/** The smallest pieces of a document. Joined in order they are the text, whatever the text is. */
export type LeafKind = "space" | "number" | "text" | "colon" | "lineEnd";

export interface Leaf extends Span {
  readonly kind: LeafKind;
}

/** A line that begins like a numbered heading: `4.1 Title`, `4. Title`. Whether it is one, the template decides. */
export interface HeadingShape {
  /** `4.1`, without a final dot. */
  readonly number: string;
  readonly numberSpan: Span;
  /** True for `4. Title`, where a dot ends the number. */
  readonly dotted: boolean;
  readonly title: Span;
}

/** A line with a colon: `Label: value`. Whether it is a field, the template decides. */
export interface LabelShape {
  readonly label: Span;
  /** Offset of the first colon of the line. */
  readonly colon: number;
  /** What follows the colon, without white space at the ends; empty when nothing does. */
  readonly value: Span;
}

export interface Line extends Span {
  /** Zero-based number of the line. */
  readonly index: number;
  /** The characters of the line without white space at its ends and without its line end. */
  readonly content: Span;
  /** UTF-16 offset at which the content begins, and its length: the same again for those who ask it of thousands. */
  readonly contentStart: number;
  readonly units: number;
  readonly blank: boolean;
  /**
   * True for a line longer than MAX_LINE_LENGTH, and for the last of MAX_LINES, in which all that follows is kept with
   * its line ends: it is neither read as a heading nor checked.
   */
  readonly overlong: boolean;
  readonly heading: HeadingShape | undefined;
  readonly labelled: LabelShape | undefined;
  /** The content folded for look-up among names, done once; empty where it is too long to be one. @param text the document's */
  folded(text: string): string;
  /** The same of its label, or of the content where it has no colon. */
  foldedLabel(text: string): string;
  /** A number for how the content begins: the same for lines that begin the same. Below 0 where it has few letters. */
  openingHash(text: string): number;
  /** The same line where so many lines and UTF-16 units more stand above it. */
  shifted(lines: number, units: number): Line;
}

/** A run of lines with text (a paragraph) or of blank lines (a gap). */
export interface Block extends Span {
  readonly kind: "paragraph" | "gap";
  readonly lines: readonly Line[];
}

/** The whole document, before any template has been laid over it. */
export interface Tree extends Span {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Runs of lines with text and of blank ones; computed when first asked for. */
  readonly blocks: readonly Block[];
  /** The lines that are not checked. */
  readonly overlong: readonly Line[];
  /** Where rules about characters may find something; computed when first asked for. */
  readonly survey: Survey;
}

/** The zero-based number of the line in which a UTF-16 offset lies; the last for offsets past the end. */
export const lineNumberAt = (lines: readonly Line[], offset: number): number =>
  Math.max(0, countFirst(lines, ({ start }) => start <= offset) - 1);

/** The line in which a UTF-16 offset lies; the last one for offsets past the end. */
export const lineAt = ({ lines }: Tree, offset: number): Line | undefined =>
  lines[lineNumberAt(lines, offset)];

/** Where every line of the document begins, for positions: nothing is read anew, for the lines are known. */
export const lineIndexOf = ({ text, lines }: Pick<Tree, "text" | "lines">): LineIndex =>
  lines.length < MAX_LINES
    ? lineIndex(text, {
        lineCount: lines.length,
        startOf: (line) => lines[line]?.start,
        lineAt: (offset) => lineNumberAt(lines, offset),
      })
    : indexLines(text);
