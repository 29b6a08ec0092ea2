import { exportColumns } from "../../features/export/columns.ts";
import { flatRow } from "../../features/export/flatRow.ts";
import type { Language, LocalText } from "../../i18n/message.ts";
import type { Registry } from "../../templates/registry.ts";
import { type Cell, CSV_MARK, csvLinesCell, csvRows } from "../csvCells.ts";
import type { Exporter } from "./exporter.ts";

const WORDS = {
  file: { fi: "Tiedosto", sv: "Fil", en: "File" },
  template: { fi: "Lomakemalli", sv: "Blankettmall", en: "Form" },
  rest: { fi: "Muut rivit", sv: "Övriga rader", en: "Other lines" },
} as const satisfies Record<string, LocalText>;

/** A row whose cells keep the line feeds of the document. */
const csvRow = (cells: readonly Cell[]): string => csvRows([cells], csvLinesCell);

/** A table for spreadsheets, one row a project; the columns are the same whatever forms the projects follow. */
export function csvExporter(registry: Registry, language: Language): Exporter {
  const columns = exportColumns(registry.templates);
  return {
    begin: () =>
      CSV_MARK +
      csvRow(
        [WORDS.file, WORDS.template, ...columns.map(({ title }) => title), WORDS.rest].map(
          (word) => word[language],
        ),
      ),
    project: ({ form }, { path, redactor }) =>
      form === undefined
        ? ""
        : csvRow([path, form.template.title[language], ...flatRow(form, columns, redactor)]),
    end: () => "",
  };
}
