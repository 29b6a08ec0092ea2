import type { FileReport, ReportEnd, Reporter } from "./report.ts";
import { visibleJson } from "./visible.ts";

/** The shape of the output; raised when a reader of an older one could misunderstand it. */
const VERSION = 1;

const indented = (value: unknown, depth: number): string =>
  visibleJson(JSON.stringify(value, undefined, 2)).replaceAll("\n", `\n${"  ".repeat(depth)}`);

/** One JSON object, written file by file. Same files, same bytes: no times, keys in a fixed order. */
export function jsonReporter(tool: { readonly name: string; readonly version: string }): Reporter {
  let files = 0;
  return {
    begin: () =>
      `{\n  "version": ${VERSION},\n  "tool": ${indented({ name: tool.name, version: tool.version }, 1)},\n  "files": [`,
    file(report: FileReport) {
      const separator = files === 0 ? "\n    " : ",\n    ";
      files++;
      return separator + indented(report, 2);
    },
    end({ notRecognised, problems, summary }: ReportEnd) {
      const close = files === 0 ? "]" : "\n  ]";
      const members = Object.entries({ notRecognised, problems, summary }).map(
        ([key, value]) => `,\n  "${key}": ${indented(value, 1)}`,
      );
      return `${close}${members.join("")}\n}\n`;
    },
  };
}
