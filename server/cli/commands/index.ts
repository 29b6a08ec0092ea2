import type { CommandSpec } from "../command.ts";
import { baselineCommand } from "./baseline.ts";
import { checkCommand } from "./check.ts";
import { configCommand } from "./config.ts";
import { diffCommand } from "./diff.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { fixCommand } from "./fix.ts";
import { formatCommand } from "./format.ts";
import { helpCommand } from "./help.ts";
import { importCommand } from "./import.ts";
import { lspCommand } from "./lsp.ts";
import { mergeCommand } from "./merge.ts";
import { newCommand } from "./new.ts";
import { rulesCommand } from "./rules.ts";
import { surveyCommand } from "./survey.ts";
import { templatesCommand } from "./templates.ts";

const WORKING: readonly CommandSpec[] = [
  checkCommand,
  newCommand,
  fixCommand,
  diffCommand,
  exportCommand,
  importCommand,
  formatCommand,
  baselineCommand,
  mergeCommand,
  surveyCommand,
  configCommand,
  rulesCommand,
  explainCommand,
  templatesCommand,
  lspCommand,
];

/** Every command, in the order in which the help lists them. */
export const COMMANDS: readonly CommandSpec[] = [...WORKING, helpCommand(WORKING)];
