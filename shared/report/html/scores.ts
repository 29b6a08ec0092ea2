import { DEFAULT_MAX_SCORE } from "../../config/settings.ts";
import { SECTION_WORDS } from "../../i18n/htmlReport.ts";
import type { Scored } from "../project.ts";
import type { BarSpec } from "./barSpec.ts";
import { table } from "./elements.ts";
import { figure } from "./figures.ts";
import { type Content, html } from "./html.ts";
import type { View } from "./view.ts";

const EMPTY: Scored = { group: null, title: "", direct: null, indirect: null };

/** The rows with the heading of each group above its own. */
function* withHeadings(scores: readonly Scored[]): Generator<Scored & { readonly isHeading: boolean }> {
  let group: string | null = null;
  for (const score of scores) {
    if (score.group !== null && score.group !== group)
      yield { ...EMPTY, title: score.group, isHeading: true };
    group = score.group;
    yield { ...score, isHeading: false };
  }
}

function specOf(scores: readonly Scored[], notGiven: string): BarSpec {
  const rows = [...withHeadings(scores)];
  const bars = (color: "--planned" | "--realised", which: "direct" | "indirect") =>
    ({
      color,
      values: rows.map((row) => row[which]),
      labels: rows.map((row) => String(row[which] ?? (row.isHeading ? "" : notGiven))),
    }) as const;
  return {
    names: rows.map(({ title }) => title),
    headings: rows.flatMap(({ isHeading }, i) => (isHeading ? [i] : [])),
    series: [bars("--realised", "direct"), bars("--planned", "indirect")],
    max: Math.max(
      DEFAULT_MAX_SCORE,
      ...scores.flatMap(({ direct, indirect }) => [direct ?? 0, indirect ?? 0]),
    ),
  };
}

/** The sustainability scores of one project: chart, and the table behind a fold. Nothing where the form has none. */
export function scoresPart(scores: readonly Scored[], view: View): Content {
  if (scores.length === 0) return null;
  const { words } = view;
  const title = words.say(SECTION_WORDS.scores);
  const names = [words.say(SECTION_WORDS.direct), words.say(SECTION_WORDS.indirect)];
  const notGiven = words.say(SECTION_WORDS.notGiven);
  const numbers = table({
    caption: title,
    hidesCaption: true,
    columns: [
      { title: words.say(SECTION_WORDS.theme) },
      ...names.map((name) => ({ title: name, isNumber: true })),
    ],
    rows: scores.map(({ title: row, direct, indirect }) => ({
      cells: [{ content: html`<span lang="fi">${row}</span>` }, direct ?? notGiven, indirect ?? notGiven],
    })),
  });
  if (view.draw === undefined) return numbers;
  return html`${figure(specOf(scores, notGiven), title, names, view)}<details><summary>${words.say(SECTION_WORDS.asTable)}</summary>
${numbers}</details>
`;
}
