import type { ToolName } from "./evidence.ts";
import type { CrossDocument, FileReport, ReportEnd, Reporter } from "./report.ts";
import { visibleJson } from "./visible.ts";

const line = (value: unknown): string => `${visibleJson(JSON.stringify(value))}\n`;

/**
 * One JSON object a line: each file as it is done, in input order; then the findings that only several files together
 * have, `{ "path", "findings" }`; last the summary, with the tool and what else was met. Nothing is kept in memory, and
 * a report without its last line is known to be cut off.
 */
export const jsonlReporter = ({ name, version }: ToolName): Reporter => ({
  begin: () => "",
  file: (report: FileReport) => line(report),
  across: ({ path, findings }: CrossDocument) => line({ path, findings }),
  end: ({ notRecognised, problems, summary, incomplete = false }: ReportEnd) =>
    line({ version: 1, tool: { name, version }, notRecognised, problems, summary, incomplete }),
});
