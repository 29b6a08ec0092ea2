import type { FileReport } from "../report.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";
import { projectSection, titleOf } from "./section.ts";
import { createView, type ViewOptions } from "./view.ts";

/** One description as a page of its own, without scripts: what the command line's page says of it. */
export function summaryHtml(
  report: FileReport,
  options: ViewOptions,
): { readonly title: string; readonly html: string } {
  const view = createView(options);
  const title = titleOf(report);
  const content = html`<main>
${projectSection(report, view, { level: 1, id: "project" })}</main>
`;
  return { title, html: page({ language: view.language, title, hasScript: false }, content) };
}
