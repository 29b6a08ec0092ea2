/** UTF-16 units above which a text is no row of boxes; the longest option of a form has 90. */
const LONGEST = 400;

/**
 * Boxes as forms print them, those of the Wingdings typefaces as PDF gives them (as `ý` and `¨` where it knows no better,
 * so in the application forms of 2014–2020), and as people type them; the ticked ones first.
 */
const BOX =
  /(?<ticked>[\u2611\u2612\u25A0\u25C9\u25CF\u25FC\uF052-\uF054\uF078\uF0FD\uF0FE]|(?<!\p{L})[ýþ](?!\p{L})|\[[xX×✓✔]\]|\([xX×✓✔]\))|[\u2610\u25A1\u25A2\u25CB\u25EF\u25FB\u00A8\uF06F\uF071\uF072\uF0A3\uF0A8]|\[\s?\]|\(\s?\)/gu;
/** What every box is written with: nearly no text has any of it. */
const MAY_BE_BOX = /[[(\u00A8\u00FD\u00FE\u25A0-\u2612\uF052-\uF0FE]/u;
/** What a row or a list of options puts between them. */
const BETWEEN = /[\s\-–—*•·|/,;]/u;

/** A text without what stands between options at its ends. */
function bare(text: string): string {
  let start = 0;
  let end = text.length;
  while (BETWEEN.test(text.charAt(start))) start++;
  while (BETWEEN.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** An option of a form with a box of its own. */
interface BoxedOption {
  readonly option: string;
  readonly isTicked: boolean;
}

/**
 * The options of a text that is nothing but options with boxes, all before them or all behind: `☒ Kyllä ☐ Ei`,
 * `Kyllä [x]  Ei [ ]`, also one below the other. Empty for any other text.
 */
export function boxedOptions(text: string): readonly BoxedOption[] {
  if (text.length > LONGEST || !MAY_BE_BOX.test(text)) return [];
  const row = bare(text);
  const boxes = Array.from(row.matchAll(BOX), ({ 0: { length }, index, groups }) => ({
    start: index,
    end: index + length,
    isTicked: groups?.ticked !== undefined,
  }));
  const isBefore = boxes[0]?.start === 0;
  if (!isBefore && boxes.at(-1)?.end !== row.length) return [];
  return boxes.map(({ start, end, isTicked }, at) => {
    const option = isBefore
      ? row.slice(end, boxes[at + 1]?.start)
      : row.slice(boxes[at - 1]?.end ?? 0, start);
    return { option: bare(option), isTicked };
  });
}

/** The one option of boxes that is ticked; undefined where there are no boxes, and where none or several are ticked. */
export function tickedOption(text: string): string | undefined {
  const [first, ...others] = boxedOptions(text).filter(({ isTicked }) => isTicked);
  return others.length > 0 ? undefined : first?.option;
}
