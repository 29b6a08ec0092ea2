import { exportProject } from "../../features/export/exportForm.ts";
import { EXPORT_VERSION } from "../../features/export/schema.ts";
import { visibleJson } from "../visible.ts";
import type { Exporter } from "./exporter.ts";

const indented = (value: unknown, depth: number): string =>
  visibleJson(JSON.stringify(value, undefined, 2)).replaceAll("\n", `\n${"  ".repeat(depth)}`);

const onOneLine = (value: unknown): string => `${visibleJson(JSON.stringify(value))}\n`;

/** One JSON object, written project by project. */
export function jsonExporter(tool: { readonly name: string; readonly version: string }): Exporter {
  let files = 0;
  return {
    begin: () =>
      `{\n  "version": ${EXPORT_VERSION},\n  "tool": ${indented({ name: tool.name, version: tool.version }, 1)},\n  "files": [`,
    project(checked, facts) {
      const project = exportProject(checked, facts);
      if (project === undefined) return "";
      const separator = files === 0 ? "\n    " : ",\n    ";
      files++;
      return separator + indented(project, 2);
    },
    end({ notRecognised, problems }) {
      const close = files === 0 ? "]" : "\n  ]";
      const members = Object.entries({ notRecognised, problems }).map(
        ([key, value]) => `,\n  "${key}": ${indented(value, 1)}`,
      );
      return `${close}${members.join("")}\n}\n`;
    },
  };
}

/** One JSON object a line: the projects, and last what the other files came to. */
export const jsonLinesExporter = (): Exporter => ({
  begin: () => "",
  project(checked, facts) {
    const project = exportProject(checked, facts);
    return project === undefined ? "" : onOneLine(project);
  },
  end: ({ notRecognised, problems, files }) => onOneLine({ notRecognised, problems, summary: { files } }),
});
