import { scaleBand, scaleLinear } from "d3-scale";
import { visible } from "../visible.ts";
import type { BarSpec, DrawBars } from "./barSpec.ts";
import { html, joined } from "./html.ts";

/** Width of every chart in units of its own; the page scales it. */
const WIDTH = 760;
/** Where the bars begin: to the left of it stand the names. */
const LEFT = 270;
/** Between a name, or a number, and the bars. */
const SPACE = 8;
/** Room for the number behind the longest bar. */
const RIGHT = 120;
/** Height of one bar, of the gap between two bars of a group and of the gap between two groups. */
const BAR = 13;
const BAR_GAP = 2;
const GROUP_GAP = 15;
/** Height of a line of a name. */
const LINE = 14;
/** So many letters of 12 units fit to the left of the bars, whatever the reader's font. */
const LETTERS = 36;

/** Two decimals are more than a screen shows. */
const rounded = (number: number): string => String(Math.round(number * 100) / 100);

/** A name in lines that fit; a word that is longer than a line stands alone and is cut. */
function linesOf(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of visible(name).split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word);
  }
  return lines;
}

/** Draws horizontal bars, one group a name, as an SVG. The same data give the same bytes. */
export const drawBars: DrawBars = ({ names, series, max, headings = [] }: BarSpec): string => {
  const lines = names.map(linesOf);
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const group = Math.max(series.length * (BAR + BAR_GAP) - BAR_GAP, most * LINE) + GROUP_GAP;
  const height = names.length * group;
  const groups = names.map((_, i) => i * group + group / 2);
  const length = scaleLinear([0, Math.max(max, Number.MIN_VALUE)], [0, WIDTH - LEFT - RIGHT]).clamp(true);
  const bars = scaleBand(
    series.map((_, i) => i),
    [0, series.length * (BAR + BAR_GAP)],
  );
  const top = (name: number, one: number): number =>
    (groups[name] ?? 0) - bars.range()[1] / 2 + (bars(one) ?? 0) + BAR_GAP / 2;

  const written = lines.map((parts, i) => {
    const first = (groups[i] ?? 0) - ((parts.length - 1) * LINE) / 2;
    const color = headings.includes(i) ? "var(--ink)" : "var(--muted)";
    const spans = parts.map((part, line) => {
      const y = rounded(first + line * LINE);
      return html`<tspan x="${LEFT - SPACE}" y="${y}">${part}${line + 1 < parts.length ? " " : ""}</tspan>`;
    });
    return html`<text text-anchor="end" dominant-baseline="central" fill="${color}">${joined(spans, "")}</text>`;
  });
  const drawn = series.flatMap(({ color, values, labels }, one) =>
    names.map((_, i) => {
      const value = values[i] ?? null;
      if (value === null) return null;
      const [y, width] = [top(i, one), length(value)];
      const bar = html`<rect x="${LEFT}" y="${rounded(y)}" width="${rounded(width)}" height="${BAR}" fill="var(${color})" stroke="var(--bar-edge)"></rect>`;
      const at = rounded(LEFT + width + SPACE);
      return html`${bar}<text x="${at}" y="${rounded(y + BAR / 2)}" dominant-baseline="central" fill="var(--ink)">${labels[i] ?? ""}</text>`;
    }),
  );
  const axis =
    names.length === 0
      ? null
      : html`<line x1="${LEFT}" y1="0" x2="${LEFT}" y2="${rounded(height)}" stroke="var(--muted)"></line>`;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${rounded(height)}">${axis}${drawn}${written}</svg>`
    .markup;
};
