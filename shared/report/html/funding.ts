import { PROJECT } from "../../i18n/hover.ts";
import { COLUMNS, FUNDING } from "../../i18n/htmlReport.ts";
import type { LocalText } from "../../i18n/message.ts";
import { type Cents, formatEuros, percent } from "../../text/money.ts";
import type { Funding } from "../project.ts";
import { table } from "./elements.ts";
import { figure } from "./figures.ts";
import { type Content, html } from "./html.ts";
import type { View } from "./view.ts";

/** `445 300 €`; nothing where there is no sum. */
export const euros = (cents: Cents | null): string => (cents === null ? "" : formatEuros(cents));

/** `89 %`; nothing where one of the sums is missing or the whole is 0. Spaces are NBSP. */
export function share(realised: Cents | null, planned: Cents | null): string {
  const found = realised === null || planned === null ? undefined : percent(realised, planned);
  return found === undefined ? "" : `${found}\u00A0%`;
}

/** Promised and realised money as bars; `rows` in the order of the chart. */
export function fundingFigure(
  rows: readonly { readonly name: string; readonly planned: Cents | null; readonly realised: Cents | null }[],
  title: string,
  view: View,
): Content {
  const { words } = view;
  const bars = (color: "--planned" | "--realised", values: readonly (Cents | null)[]) =>
    ({ color, values, labels: values.map(euros) }) as const;
  const spec = {
    names: rows.map(({ name }) => name),
    series: [
      bars(
        "--planned",
        rows.map(({ planned }) => planned),
      ),
      bars(
        "--realised",
        rows.map(({ realised }) => realised),
      ),
    ],
    max: Math.max(0, ...rows.flatMap(({ planned, realised }) => [planned ?? 0, realised ?? 0])),
  };
  return figure(spec, title, [words.say(COLUMNS.planned), words.say(COLUMNS.realised)], view);
}

const KIND_WORDS: Readonly<Record<Funding["kind"], LocalText>> = {
  granted: PROJECT.granted,
  public: PROJECT.public,
  total: PROJECT.total,
};

/** The money of one project: chart and table. Nothing where the description gives no sum. */
export function fundingPart(funding: readonly Funding[], title: string, view: View): Content {
  if (funding.length === 0) return null;
  const { words } = view;
  const rows = funding.map((one) => ({ ...one, name: words.say(KIND_WORDS[one.kind]) }));
  return html`${fundingFigure(rows, title, view)}${table({
    caption: title,
    hidesCaption: true,
    columns: [
      { title: words.say(FUNDING.kind) },
      { title: words.say(FUNDING.plannedOrGranted), isNumber: true },
      { title: words.say(COLUMNS.realised), isNumber: true },
      { title: words.say(COLUMNS.share), isNumber: true },
    ],
    rows: rows.map(({ name, planned, realised }) => ({
      cells: [name, euros(planned), euros(realised), share(realised, planned)],
    })),
  })}`;
}
