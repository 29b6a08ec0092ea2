import { shorten } from "../../features/outline.ts";
import { COLUMNS, FILTER, PAGE } from "../../i18n/htmlReport.ts";
import { compareFinnish } from "../../text/finnishOrder.ts";
import type { Cents } from "../../text/money.ts";
import type { Counts, FileReport, Verdict } from "../report.ts";
import { VERDICT_WORDS } from "../words.ts";
import { type TableRow, table } from "./elements.ts";
import { euros } from "./funding.ts";
import { type Content, type Html, html } from "./html.ts";
import { countsText } from "./section.ts";
import { groupsOf, publicFunding } from "./totals.ts";
import type { View } from "./view.ts";

/** What the table keeps of a file. */
export interface PortfolioRow {
  /** Of the section about it. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly verdict: Verdict;
  readonly counts: Counts;
  readonly authority: string;
  readonly axis: string;
  readonly region: string;
  readonly planned: Cents | null;
  readonly realised: Cents | null;
}

/**
 * A copy of a piece of a document, on one line. A piece itself would keep the whole text of its document in memory, for
 * as long as the row is kept.
 */
const copyOf = (piece: string | null): string => (piece === null ? "" : shorten(piece, LONGEST));

/** Longest name in the table, in characters. */
const LONGEST = 200;

export function portfolioRow(report: FileReport, id: string, view: View): PortfolioRow {
  const { code, name, path, verdict, counts, project } = report;
  const groups = project === undefined ? { authority: "", axis: "", region: "" } : groupsOf(project, view);
  const funding = project && publicFunding(project);
  return {
    id,
    code: copyOf(code),
    name: copyOf(name),
    path,
    verdict,
    counts,
    ...groups,
    planned: funding?.planned ?? null,
    realised: funding?.realised ?? null,
  };
}

/** The gravest first. */
const VERDICTS: readonly Verdict[] = ["unreadable", "unrecognised", "errors", "findings", "clean"];

/** Different texts in the order of a Finnish list. */
const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => text !== "").sort(compareFinnish);

/** For each row its place when rows are sorted by a text; what is empty comes last. */
function ranksBy(rows: readonly PortfolioRow[], textOf: (row: PortfolioRow) => string): readonly number[] {
  const order = new Map(distinct(rows.map(textOf)).map((text, i) => [text, i]));
  return rows.map((row) => order.get(textOf(row)) ?? order.size);
}

/** By which rows are sorted: one error weighs more than any number of warnings that a description has, and so on. */
const weightOf = ({ error, warning, info, hint }: Counts): number =>
  ((error * 1e4 + warning) * 1e4 + info) * 1e4 + hint;

/** The axis without its title: `2014–2020: 3`. */
const shortAxis = (axis: string): string => /^\d{4}–\d{4}: [^ ]+/u.exec(axis)?.[0] ?? axis;

function columnsOf({ words }: View) {
  const text = (name: keyof typeof COLUMNS) => ({ title: words.say(COLUMNS[name]), isSortable: true });
  const number = (name: keyof typeof COLUMNS) => ({ ...text(name), isNumber: true });
  return [
    text("project"),
    text("verdict"),
    text("findings"),
    text("authority"),
    text("axis"),
    text("region"),
    number("planned"),
    number("realised"),
  ];
}

/** One choice among the values that the rows have. @param values pairs of the value in the page and its name */
function choice(
  name: string,
  title: string,
  values: readonly (readonly [string, string])[],
  { words }: View,
): Html {
  return html`<label>${title} <select name="${name}"><option value="">${words.say(FILTER.all)}</option>${values.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>
`;
}

/** The form is there only for the script in the page, which shows it. */
function filterForm(rows: readonly PortfolioRow[], view: View): Html {
  const { words, language } = view;
  const options = (texts: readonly string[]) => texts.map((text, i) => [String(i), text] as const);
  const verdicts = VERDICTS.filter((verdict) => rows.some((row) => row.verdict === verdict));
  return html`<form id="filter" hidden data-shown="${words.say(FILTER.shown)}">
<fieldset><legend>${words.say(FILTER.legend)}</legend>
<label>${words.say(FILTER.search)} <input type="search" name="text"></label>
${choice(
  "verdict",
  words.say(COLUMNS.verdict),
  verdicts.map((verdict) => [verdict, VERDICT_WORDS[verdict][language]]),
  view,
)}${choice("authority", words.say(COLUMNS.authority), options(distinct(rows.map(({ authority }) => authority))), view)}${choice("axis", words.say(COLUMNS.axis), options(distinct(rows.map(({ axis }) => axis))), view)}${choice("region", words.say(COLUMNS.region), options(distinct(rows.map(({ region }) => region))), view)}<button type="button">${words.say(FILTER.reset)}</button>
</fieldset>
<p class="note">${words.say(FILTER.sortHint)}</p>
<p role="status"></p>
</form>
`;
}

/** Every project in one table, with the form by which the script in the page filters it. */
export function portfolioPart(rows: readonly PortfolioRow[], view: View): Content {
  if (rows.length === 0) return html`<p>${view.words.say(PAGE.nothing)}</p>\n`;
  const ranks = {
    title: ranksBy(rows, ({ code, name, path }) => `${code} ${name} ${path}`),
    authority: ranksBy(rows, ({ authority }) => authority),
    axis: ranksBy(rows, ({ axis }) => axis),
    region: ranksBy(rows, ({ region }) => region),
  };
  const rank = (kind: keyof typeof ranks, i: number): number => ranks[kind][i] ?? 0;
  const money = (cents: Cents | null) => ({ content: euros(cents), rank: cents ?? -1 });
  const body = rows.map((row, i): TableRow => {
    const { id, code, name, path, verdict } = row;
    const title = [code, name].filter((text) => text !== "").join(" ");
    return {
      cells: [
        {
          content: html`<a href="#${id}">${title === "" ? path : title}</a><br><span class="note">${path}</span>`,
          rank: rank("title", i),
        },
        {
          content: html`<span class="verdict ${verdict}">${VERDICT_WORDS[verdict][view.language]}</span>`,
          rank: VERDICTS.indexOf(verdict),
        },
        { content: countsText(row.counts, view), rank: weightOf(row.counts) },
        { content: row.authority, rank: rank("authority", i) },
        {
          content: row.axis === "" ? "" : html`<span title="${row.axis}">${shortAxis(row.axis)}</span>`,
          rank: rank("axis", i),
        },
        { content: row.region, rank: rank("region", i) },
        money(row.planned),
        money(row.realised),
      ],
      data: {
        verdict,
        authority: String(rank("authority", i)),
        axis: String(rank("axis", i)),
        region: String(rank("region", i)),
        project: id,
      },
    };
  });
  const caption = view.words.say(PAGE.portfolio);
  return html`${filterForm(rows, view)}${table({ caption, hidesCaption: true, id: "portfolio", columns: columnsOf(view), rows: body })}`;
}
