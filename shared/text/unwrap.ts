import { withWholeWords } from "./lineEndHyphen.ts";

/** Text as it is pasted into a field on the web: a paragraph is one line, and nothing in it is invisible. */

/** Widest line that somebody wraps by hand or by a program, in UTF-16 units; longer ones are paragraphs of their own. */
const WIDEST_WRAP = 120;

/** An item of a list: a bullet, `1)`, `1.` or `a)`, and a space. */
const ITEM = /^(?:[-–—•·*▪◦●]|\d{1,2}[.)]|\p{Ll}\))\s/u;

const firstWord = (line: string): string => line.split(" ", 1)[0] ?? "";

/** True where a line end was put by wrapping, and the text goes on in the next line. */
function isWrapped(line: string, next: string, width: number): boolean {
  if (width > WIDEST_WRAP || ITEM.test(next) || /[:;]$/u.test(line)) return false;
  if (/^\p{Ll}/u.test(next)) return true;
  // Whoever wraps puts as much on a line as fits: a word that had room above begins something new.
  return line.length + 1 + firstWord(next).length > width;
}

const joint = (line: string, next: string): string =>
  withWholeWords(`${line}\n${next}`) === line + next ? "" : " ";

function unwrapParagraph(lines: readonly string[]): string {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  return lines.reduce((whole, line, i) => {
    const before = lines[i - 1];
    if (before === undefined) return line;
    return whole + (isWrapped(before, line, width) ? joint(before, line) : "\n") + line;
  }, "");
}

/**
 * Joins the lines of wrapped paragraphs and leaves line ends that mean something: lists, lines of an address. Spaces of
 * every kind become ordinary ones, soft hyphens and other invisible characters go; lines end with LF, paragraphs with one
 * blank line, and words stay as they are.
 */
export function unwrap(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .split(/\r\n|\r|\n/u)
    .map((line) => line.replace(/[^\S\r\n]+/gu, " ").trim());
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line === "") isOpen = false;
    else if (isOpen) paragraphs[paragraphs.length - 1]?.push(line);
    else {
      paragraphs.push([line]);
      isOpen = true;
    }
  }
  return paragraphs.map(unwrapParagraph).join("\n\n");
}
