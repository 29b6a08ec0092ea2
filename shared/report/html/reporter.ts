import { PAGE } from "../../i18n/htmlReport.ts";
import type { ToolName } from "../evidence.ts";
import type { Reporter } from "../report.ts";
import { heading } from "./elements.ts";
import { html, trusted } from "./html.ts";
import { OVERVIEW_PARTS, overview } from "./overview.ts";
import { pageEnd, pageStart } from "./page.ts";
import { type PortfolioRow, portfolioRow } from "./portfolio.ts";
import { createRuleCounts } from "./ruleCounts.ts";
import { projectSection } from "./section.ts";
import { createTotals } from "./totals.ts";
import { createView, type ViewOptions } from "./view.ts";

/**
 * The overview is known last and read first. It is written last, so that no batch is held in memory, and a declarative
 * shadow root gives it its place: browsers show, print and read aloud what goes into its slots in their order. One that
 * does not know it shows the projects first.
 */
const OVERVIEW_FIRST = trusted(
  '<template shadowrootmode="open"><slot name="overview"></slot><slot></slot></template>',
);

/**
 * A batch as one page that needs nothing besides itself. Written project by project; of each no more than a row of the
 * table is kept until the end. Same files, same bytes.
 */
export function htmlReporter({ tool, ...options }: ViewOptions & { readonly tool: ToolName }): Reporter {
  const view = createView(options);
  const { words, language } = view;
  const head = { language, title: words.say(PAGE.title), hasScript: true };
  const rows: PortfolioRow[] = [];
  const totals = createTotals(view);
  const rules = createRuleCounts();
  const made = words.say(PAGE.made, { tool: `${tool.name} ${tool.version}` });
  return {
    begin: () =>
      html`${pageStart(head)}<header>
${heading(1, head.title)}
<nav aria-label="${words.say(PAGE.contents)}"><ul>${[
        ...OVERVIEW_PARTS,
        ["one-by-one", PAGE.projects] as const,
      ].map(([id, title]) => html`<li><a href="#${id}">${words.say(title)}</a></li>`)}</ul></nav>
</header>
<main>${OVERVIEW_FIRST}
<div id="one-by-one">${heading(2, words.say(PAGE.projects))}</div>
`.markup,
    file(report) {
      const id = `p${rows.length + 1}`;
      rows.push(portfolioRow(report, id, view));
      if (report.project !== undefined) totals.add(report.project, report.code);
      rules.add(report.findings);
      const back = html`<p class="back"><a href="#projects">${words.say(PAGE.backToTable)}</a></p>\n`;
      return html`${projectSection(report, view, { level: 3, id })}${back}`.markup;
    },
    end(end) {
      return html`<div slot="overview">
${overview({ rows, totals, rules: rules.all(), end }, view)}</div>
</main>
<footer><p>${made}</p></footer>
${pageEnd(head)}`.markup;
    },
  };
}
