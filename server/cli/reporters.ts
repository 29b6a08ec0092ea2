import { builtInRegistry } from "../../shared/check.ts";
import type { Language } from "../../shared/i18n/message.ts";
import { jsonReporter } from "../../shared/report/json.ts";
import { jsonlReporter } from "../../shared/report/jsonl.ts";
import type { Reporter } from "../../shared/report/report.ts";
import { textReporter } from "../../shared/report/text.ts";
import { RULES } from "../../shared/rules/index.gen.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import { loadCharts } from "../charts.ts";
import type { FailOn } from "./exitCode.ts";
import { paletteOf } from "./terminal.ts";
import { TOOL } from "./tool.ts";

/** How a report is to look. */
export interface ReporterOptions {
  readonly language: Language;
  readonly quiet: boolean;
  readonly isColored: boolean;
  readonly failOn: FailOn;
  /** By default the built-in templates. */
  readonly registry?: Registry;
}

type Create = (options: ReporterOptions & { readonly registry: Registry }) => Reporter | Promise<Reporter>;

/** Every format, those apart that few ask for: they are loaded when somebody does. By the word that `--format` takes, in the order in which the help lists them. */
const REPORTERS = {
  text: ({ language, registry, quiet, isColored }) =>
    textReporter({ language, registry, quiet, palette: paletteOf(isColored) }),
  json: () => jsonReporter(TOOL),
  html: async ({ language, registry }) => {
    const { htmlReporter } = await import("../../shared/report/html/reporter.ts");
    return htmlReporter({ tool: TOOL, language, registry, rules: RULES, draw: await loadCharts() });
  },
  jsonl: () => jsonlReporter(TOOL),
  sarif: async (options) => {
    const { sarifReporter } = await import("../../shared/report/sarif.ts");
    return sarifReporter({ ...options, tool: TOOL, rules: RULES });
  },
  junit: async (options) => {
    const { junitReporter } = await import("../../shared/report/junit.ts");
    return junitReporter({ ...options, tool: TOOL });
  },
  github: async (options) => (await import("../../shared/report/github.ts")).githubReporter(options),
  csv: async (options) => (await import("../../shared/report/csv.ts")).csvReporter(options),
  letter: async (options) => (await import("../../shared/report/letter.ts")).letterReporter(options),
} as const satisfies Readonly<Record<string, Create>>;

export type Format = keyof typeof REPORTERS;

/** The words that `--format` takes. */
export const FORMATS = Object.keys(REPORTERS) as readonly Format[];

/** The reporter of a format. */
export const createReporter = (format: Format, options: ReporterOptions): Reporter | Promise<Reporter> =>
  REPORTERS[format]({ ...options, registry: options.registry ?? builtInRegistry });
