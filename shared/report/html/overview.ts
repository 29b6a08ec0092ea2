import { counted } from "../../i18n/counted.ts";
import { COLUMNS, DESCRIPTIONS, FUNDING, PAGE } from "../../i18n/htmlReport.ts";
import type { LocalText } from "../../i18n/message.ts";
import type { NotRecognised, Problem, ReportEnd, Verdict } from "../report.ts";
import { VERDICT_WORDS } from "../words.ts";
import { heading, table } from "./elements.ts";
import { euros, fundingFigure, share } from "./funding.ts";
import { type Content, type Html, html } from "./html.ts";
import { type PortfolioRow, portfolioPart } from "./portfolio.ts";
import { type RuleCount, rulesPart } from "./ruleCounts.ts";
import { countsText } from "./section.ts";
import type { Groups, Total, Totals } from "./totals.ts";
import type { View } from "./view.ts";

/** What is known of a batch when its last file is done. */
export interface Batch {
  readonly rows: readonly PortfolioRow[];
  readonly totals: Totals;
  readonly rules: readonly RuleCount[];
  readonly end: ReportEnd;
}

const VERDICTS: readonly Verdict[] = ["clean", "findings", "errors", "unrecognised", "unreadable"];

/** `5 hankekuvausta: 4 kunnossa, 1 huomautettavaa. 1 varoitus, 8 tietoa.` */
function tally({ rows, end }: Batch, view: View): Html {
  const { language } = view;
  const verdicts = VERDICTS.flatMap((verdict) => {
    const n = rows.filter((row) => row.verdict === verdict).length;
    return n === 0
      ? []
      : [html`<li class="verdict ${verdict}"><strong>${n}</strong> ${VERDICT_WORDS[verdict][language]}</li>`];
  });
  const counts = countsText(end.summary.counts, view) ?? view.words.say(PAGE.noFindings);
  return html`<p class="result">${counted(rows.length, DESCRIPTIONS, language)}</p>
<ul class="tally">${verdicts}</ul>
<p>${counts}</p>
`;
}

/** Groups that a chart shows; the table has them all. */
const MOST_BARS = 20;

/** The largest groups, and the rest as one. */
function largest(totals: readonly Total[], { words }: View): readonly Total[] {
  if (totals.length <= MOST_BARS) return totals;
  const rest = totals.slice(MOST_BARS - 1);
  const sum = (of: (total: Total) => number): number => rest.reduce((all, total) => all + of(total), 0);
  return [
    ...totals.slice(0, MOST_BARS - 1),
    {
      name: words.say(FUNDING.rest),
      projects: sum(({ projects }) => projects),
      planned: sum(({ planned }) => planned),
      realised: sum(({ realised }) => realised),
    },
  ];
}

const totalCells = ({ projects, planned, realised }: Total) => [
  projects,
  euros(planned),
  euros(realised),
  share(realised, planned),
];

function fundingBy(kind: keyof Groups, title: LocalText, totals: Totals, view: View): Html {
  const { words } = view;
  const rows = totals.by(kind);
  const caption = words.say(title);
  return html`<section>
${heading(3, caption)}
${fundingFigure(largest(rows, view), caption, view)}${table({
  caption,
  hidesCaption: true,
  columns: [
    { title: words.say(COLUMNS[kind]) },
    { title: words.say(COLUMNS.count), isNumber: true },
    { title: words.say(COLUMNS.planned), isNumber: true },
    { title: words.say(COLUMNS.realised), isNumber: true },
    { title: words.say(COLUMNS.share), isNumber: true },
  ],
  rows: [
    ...rows.map((total) => ({ cells: [total.name, ...totalCells(total)] })),
    { cells: [words.say(COLUMNS.total), ...totalCells(totals.all())], isTotal: true },
  ],
})}</section>
`;
}

function fundingOverview(totals: Totals, view: View): Html {
  const { words } = view;
  if (totals.all().projects === 0) return html`<p>${words.say(FUNDING.none)}</p>\n`;
  const { without, unrealised, twice } = totals.gaps();
  const notes = [
    ...(without > 0 ? [words.say(FUNDING.without, { n: without })] : []),
    ...(unrealised > 0 ? [words.say(FUNDING.unrealised, { n: unrealised })] : []),
    ...(twice ? [words.say(FUNDING.twice)] : []),
  ];
  return html`${notes.length > 0 && html`<p class="note">${notes.join(" ")}</p>\n`}${fundingBy(
    "authority",
    FUNDING.byAuthority,
    totals,
    view,
  )}${fundingBy("axis", FUNDING.byAxis, totals, view)}${fundingBy("region", FUNDING.byRegion, totals, view)}`;
}

/** A part of the overview with its heading, to be linked to. */
const part = (id: string, title: string, content: Content): Html => html`<section id="${id}">
${heading(2, title)}
${content}</section>
`;

function problemsPart(problems: readonly Problem[], { words }: View): Content {
  if (problems.length === 0) return null;
  const items = problems.map(
    ({ path, message }) => html`<li>${path !== null && `${path}: `}${message}</li>\n`,
  );
  return part("problems", words.say(PAGE.problems), html`<ul>\n${items}</ul>\n`);
}

function notRecognisedPart(files: readonly NotRecognised[], { words }: View): Content {
  if (files.length === 0) return null;
  const caption = words.say(PAGE.notRecognised);
  const rows = files.map(({ path, reason }) => ({ cells: [path, reason] }));
  const columns = [{ title: words.say(COLUMNS.path) }, { title: words.say(COLUMNS.reason) }];
  return part("not-recognised", caption, table({ caption, hidesCaption: true, columns, rows }));
}

/** Parts of the overview that are always there, in their order, for the list of contents. */
export const OVERVIEW_PARTS = [
  ["overview", PAGE.overview],
  ["projects", PAGE.portfolio],
  ["funding", PAGE.funding],
  ["rules", PAGE.byRule],
] as const satisfies readonly (readonly [string, LocalText])[];

/** What stands before the sections about the projects: what came of all of them together. */
export function overview(batch: Batch, view: View): Html {
  const { words } = view;
  const contents: Record<(typeof OVERVIEW_PARTS)[number][0], () => Content> = {
    overview: () => tally(batch, view),
    projects: () => portfolioPart(batch.rows, view),
    funding: () => fundingOverview(batch.totals, view),
    rules: () => rulesPart(batch.rules, view),
  };
  const parts = OVERVIEW_PARTS.map(([id, title]) => part(id, words.say(title), contents[id]()));
  return html`${parts}${problemsPart(batch.end.problems, view)}${notRecognisedPart(batch.end.notRecognised, view)}`;
}
