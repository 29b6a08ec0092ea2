import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { visible } from "../visible.ts";
import type { BarSpec, DrawBars } from "./barSpec.ts";

use([BarChart, GridComponent, SVGRenderer]);

/** Width of every chart in units of its own; the page scales it. */
const WIDTH = 760;
/** Where the bars begin: to the left of it stand the names. */
const LEFT = 270;
/** Of that, what is kept free: the reader's font may be wider than the library reckons. */
const MARGIN = 50;
/** Room for the number behind the longest bar. */
const RIGHT = 120;
/** Height of one bar and of the gap between two groups of bars. */
const BAR = 13;
const GAP = 15;
/** Between two bars of one group, as a share of a bar. */
const BAR_GAP = "15%";

const INK = "var(--ink)";
const MUTED = "var(--muted)";

/**
 * The attributes that are kept of the library's drawing. It writes others besides: styles, which the page's security
 * policy refuses (fonts come from the page's own style sheet), classes for a mouse that hovers, numbered through the life
 * of the process, and notes for a script in the page.
 */
const DRAWING = new Set([
  ...["x", "y", "width", "height", "d", "transform", "fill", "stroke"],
  ...["stroke-width", "stroke-linecap", "dominant-baseline", "text-anchor"],
]);

/**
 * The drawing alone, as wide as the page lets it be. In the library's output every `<` and `"` of a text is an entity, so
 * that no text can look like a tag or an attribute; the rules for the mouse stand last.
 */
function drawingIn(svg: string, height: number): string {
  const rules = svg.lastIndexOf("<style");
  const drawn = svg.slice(svg.indexOf(">") + 1, rules === -1 ? svg.lastIndexOf("</svg>") : rules);
  const kept = drawn.replace(/ ([a-zA-Z][a-zA-Z:_-]*)="[^"]*"/gu, (attribute, name: string) =>
    DRAWING.has(name) ? attribute : "",
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">${kept}</svg>`;
}

/** Draws horizontal bars, one group a name, as an SVG. The same data give the same bytes. */
export const drawBars: DrawBars = ({ names, series, max, headings = [] }: BarSpec): string => {
  const group = series.length * BAR + (series.length - 1) * BAR * 0.15 + GAP;
  const height = Math.round(names.length * group);
  const chart = init(null, null, {
    renderer: "svg",
    ssr: true,
    width: WIDTH,
    height,
  });
  try {
    chart.setOption({
      animation: false,
      grid: { left: LEFT, right: RIGHT, top: 0, bottom: 0, outerBoundsMode: "none" },
      xAxis: { type: "value", show: false, min: 0, max: Math.max(max, Number.MIN_VALUE) },
      yAxis: {
        type: "category",
        inverse: true,
        data: names.map(visible),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: MUTED } },
        axisLabel: {
          interval: 0,
          width: LEFT - MARGIN,
          overflow: "break",
          lineHeight: 14,
          fontSize: 12,
          color: (_: unknown, i: number | undefined) => (headings.includes(i ?? -1) ? INK : MUTED),
        },
      },
      series: series.map(({ color, values, labels }) => ({
        type: "bar",
        silent: true,
        barWidth: BAR,
        barGap: BAR_GAP,
        data: values.map((value, i) => ({
          value: value ?? "-",
          label: { formatter: () => labels[i] ?? "" },
        })),
        itemStyle: { color: `var(${color})`, borderColor: "var(--bar-edge)", borderWidth: 1 },
        label: { show: true, position: "right", fontSize: 12, color: INK, textBorderWidth: 0 },
      })),
    });
    return drawingIn(chart.renderToSVGString({ useViewBox: true }), height);
  } finally {
    chart.dispose();
  }
};
