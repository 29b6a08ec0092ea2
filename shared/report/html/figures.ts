import { FUNDING } from "../../i18n/htmlReport.ts";
import type { BarSpec } from "./barSpec.ts";
import { type Content, type Html, html, trusted } from "./html.ts";
import type { View } from "./view.ts";

/**
 * A chart with the names of its colours above it. Those who listen are told what it shows, and that the table beside it
 * says the same. Nothing where charts cannot be drawn.
 * @param names of the series, in the order of the specification
 */
export function figure(
  spec: BarSpec,
  title: string,
  names: readonly string[],
  { draw, words }: View,
): Content {
  if (draw === undefined || spec.names.length === 0) return null;
  const keys = spec.series.map(({ color }, i): Html => {
    const name = color.slice(2);
    return html`<span class="key"><span class="swatch ${name}"></span>${names[i]}</span>`;
  });
  const label = words.say(FUNDING.chartOf, { what: title });
  return html`<figure><figcaption aria-hidden="true">${keys}</figcaption>
<div class="chart" role="img" aria-label="${label}">${trusted(draw(spec))}</div></figure>
`;
}
