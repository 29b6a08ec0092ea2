import { describe, expect, it } from "vitest";
import type { BarSpec } from "../../../shared/report/html/barSpec.ts";
import { drawBars } from "../../../shared/report/html/charts.ts";
import { attribute, elementsIn, find, parsePage, textIn } from "./support.ts";

const SPEC: BarSpec = {
  names: ["Lappi", "Kainuu"],
  series: [
    { color: "--planned", values: [200, 100], labels: ["200 €", "100 €"] },
    { color: "--realised", values: [50, null], labels: ["50 €", ""] },
  ],
  max: 200,
};

const parsed = (svg: string) =>
  parsePage(`<!doctype html><html><head><title>t</title></head><body>${svg}</body></html>`);

/** Lengths of the bars of one colour. */
const bars = (svg: string, color: string): readonly number[] =>
  find(parsed(svg), "rect", { fill: `var(${color})` }).map((bar) => Number(attribute(bar, "width")));

describe("a chart of bars", () => {
  it("has bars as long as their values, and none for a value that is not there", () => {
    const [long = 0, short = 0] = bars(drawBars(SPEC), "--planned");
    expect(long / short).toBeCloseTo(2, 1);
    const realised = bars(drawBars(SPEC), "--realised");
    expect(realised).toHaveLength(1);
    expect(long / (realised[0] ?? 0)).toBeCloseTo(4, 1);
  });

  it("names its groups and its values", () => {
    const texts = find(parsed(drawBars(SPEC)), "text").map(textIn);
    expect(texts).toEqual(["200 €", "100 €", "50 €", "Lappi", "Kainuu"]);
  });

  it("holds no ids, classes, styles or scripts that could meet those of another chart", () => {
    const names = elementsIn(parsed(drawBars(SPEC))).flatMap(({ attrs }) => attrs.map(({ name }) => name));
    for (const name of ["id", "class", "style"]) expect(names).not.toContain(name);
    expect(drawBars(SPEC)).not.toMatch(/<style|<script|url\(/u);
  });

  it("gives the same bytes whatever was drawn before", () => {
    const first = drawBars(SPEC);
    drawBars({ ...SPEC, names: ["a", "b"] });
    expect(drawBars(SPEC)).toBe(first);
  });

  it("survives nothing to draw, and values of nothing but zero", () => {
    expect(drawBars({ names: [], series: [], max: 0 })).toContain("<svg");
    const zero = {
      ...SPEC,
      max: 0,
      series: [{ color: "--planned" as const, values: [0, 0], labels: ["0", "0"] }],
    };
    expect(find(parsed(drawBars(zero)), "text").map(textIn)).toEqual(["0", "0", "Lappi", "Kainuu"]);
  });

  it.each(["{a|b}", "<b>", "a & b", "]]>", '"x"', "</svg>"])("writes the name %s as it is", (name) => {
    const texts = find(parsed(drawBars({ ...SPEC, names: [name, "x"] })), "text").map(textIn);
    expect(texts).toContain(name);
  });
});
