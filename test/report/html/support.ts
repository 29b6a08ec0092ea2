import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { builtInRegistry, type CheckOptions, check } from "../../../shared/check.ts";
import type { Language } from "../../../shared/i18n/message.ts";
import { toFileReport } from "../../../shared/report/fileReport.ts";
import { drawBars } from "../../../shared/report/html/charts.ts";
import { htmlReporter } from "../../../shared/report/html/reporter.ts";
import type { ViewOptions } from "../../../shared/report/html/view.ts";
import { addCounts, type FileReport, NO_FINDINGS, type ReportEnd } from "../../../shared/report/report.ts";
import { RULES } from "../../../shared/rules/index.gen.ts";
import { SEEDS, seed } from "../../support/seeds.ts";

const TOOL = { name: "esr-kuvaus", version: "1.2.3" };

/** What the command line reports of a text. */
export function reportOf(
  text: string,
  path: string,
  language: Language = "fi",
  options: CheckOptions = {},
): FileReport {
  const checked = check(text, { fileName: path, ...options });
  return toFileReport(checked, {
    path,
    sha256: "ab".repeat(32),
    language,
    notRecognisedReason: checked.form === undefined ? "Ei ole hankekuvaus." : null,
    evidence: { tool: TOOL, configuration: "cd".repeat(32) },
  });
}

/** The reports of the five seeds. */
export const seedReports = (language: Language = "fi"): readonly FileReport[] =>
  SEEDS.map((file) => reportOf(seed(file), `seeds/${file}`, language));

export const viewOptions = (language: Language = "fi"): ViewOptions => ({
  language,
  registry: builtInRegistry,
  rules: RULES,
  draw: drawBars,
});

/** The page about these files. */
export function pageOf(
  reports: readonly FileReport[],
  language: Language = "fi",
  end: Partial<ReportEnd> = {},
  options: Partial<ViewOptions> = {},
): string {
  const reporter = htmlReporter({ tool: TOOL, ...viewOptions(language), ...options });
  const summary = {
    files: reports.length,
    counts: reports.reduce((sum, { counts }) => addCounts(sum, counts), NO_FINDINGS),
  };
  return [
    reporter.begin(),
    ...reports.map((report) => reporter.file(report)),
    reporter.end({ notRecognised: [], problems: [], summary, ...end }),
  ].join("");
}

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const childrenOf = (node: Node): readonly Node[] =>
  "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];

/** Every element in the order of the source. */
export function elementsIn(node: Node): Element[] {
  const own = "attrs" in node ? [node] : [];
  return [...own, ...childrenOf(node).flatMap(elementsIn)];
}

/** The page as a tree. Reading it must meet no error, since browsers mend errors each in their way. */
export function parsePage(page: string): DefaultTreeAdapterTypes.Document {
  const errors: string[] = [];
  const document = parse(page, {
    onParseError: ({ code, startLine }) => errors.push(`${code} on line ${startLine}`),
  });
  if (errors.length > 0) throw new Error(errors.join(", "));
  return document;
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** What an element says, on one line. */
export function textIn(node: Node): string {
  const own = (one: Node): string => ("value" in one ? one.value : childrenOf(one).map(own).join(""));
  return own(node).replace(/\s+/gu, " ").trim();
}

/** Elements with a name, and with an attribute of a value where one is given. */
export const find = (node: Node, name: string, wanted: Readonly<Record<string, string>> = {}): Element[] =>
  elementsIn(node).filter(
    (element) =>
      element.tagName === name &&
      Object.entries(wanted).every(([key, value]) => attribute(element, key) === value),
  );
