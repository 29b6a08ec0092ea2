import type { Checked } from "../../check.ts";
import type { ExportFacts } from "../../features/export/exportForm.ts";
import type { NotRecognised, Problem } from "../report.ts";

/** What is known when the last file is done. */
export interface ExportEnd {
  readonly notRecognised: readonly NotRecognised[];
  readonly problems: readonly Problem[];
  /** How many descriptions were written. */
  readonly files: number;
}

/** One form of exported data. Pure, and written piece by piece: `begin`, `project` for each description, `end`. */
export interface Exporter {
  begin(): string;
  project(checked: Checked, facts: ExportFacts): string;
  end(rest: ExportEnd): string;
}
