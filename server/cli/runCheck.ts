import path from "node:path";
import process from "node:process";
import type { Settings } from "../../shared/config/settings.ts";
import type { Language } from "../../shared/i18n/message.ts";
import type { Problem, Reporter } from "../../shared/report/report.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import { readBaselineFile } from "./baselineFile.ts";
import { type BatchResult, checkBatch } from "./batch.ts";
import type { Call } from "./command.ts";
import type { CheckPlan } from "./commands/checkOptions.ts";
import {
  configurationProblems,
  createConfiguration,
  exitCodeOfConfiguration,
  settingsOfCall,
} from "./configuration.ts";
import { gatherInputs } from "./gatherInputs.ts";
import { keptInput } from "./keptInput.ts";
import { createRegisters, readRegisters } from "./registers.ts";
import { identitiesOf, openOutput } from "./resultFile.ts";
import { registryWith } from "./templateFile.ts";
import { progressOn, wantsColor } from "./terminal.ts";

/** True when a report is written in colours: to a terminal that wants them. */
export const isColored = (output: string | undefined): boolean =>
  output === undefined && wantsColor(process.env, process.stdout.isTTY === true);

/** What a check of many files came to; `configurationExit` is the exit code that the settings themselves ask for. */
export interface CheckRun extends BatchResult {
  readonly configurationExit: number;
}

/**
 * Checks what a call names, as its plan says, and writes the report.
 * @param plan its registry holds the forms of the call; the settings may add others
 * @param createReporter given the language and the forms, which the settings may choose
 * @throws UsageError before anything is checked
 */
export async function runCheck(
  call: Call,
  plan: CheckPlan & { readonly registry: Registry },
  flags: Settings,
  createReporter: (language: Language, registry: Registry) => Reporter | Promise<Reporter>,
): Promise<CheckRun> {
  const { output } = plan;
  const { stdin, stderr } = process;
  const cwd = process.cwd();
  const configuration = await createConfiguration({ cwd, file: plan.config, flags });
  const baseline =
    plan.baseline === undefined
      ? undefined
      : await readBaselineFile(path.resolve(cwd, plan.baseline), plan.baseline);
  const { inputs, problems: unread } = await gatherInputs(call, plan, cwd);
  const settings = await settingsOfCall(configuration, inputs, cwd);
  const registry = await registryWith(configuration.templateFiles(), plan.registry);
  const language = settings.language ?? call.language;
  const progress = progressOn(stderr, !plan.quiet && inputs.length > 1);
  // Whoever reads the text on the terminal sees this in it; otherwise it would stand unseen in a file.
  const isSeen = plan.format === "text" && output === undefined;
  const say = ({ path: where, message }: Problem): void => {
    progress.clear();
    call.log(where === null ? message : `${where}: ${message}`);
  };
  const registers = createRegisters(configuration, cwd);
  await readRegisters(registers, inputs);
  const wrong = [...configurationProblems(configuration, language), ...registers.problems(language)];
  for (const problem of isSeen ? wrong : [...wrong, ...unread]) say(problem);
  const result = await checkBatch(inputs, {
    reporter: await createReporter(language, registry),
    sink: output === undefined ? call.results : await openOutput(output, identitiesOf(inputs), language),
    progress,
    problems: isSeen ? unread : [...wrong, ...unread],
    isIncomplete: unread.length > 0,
    onProblem: (problem) => {
      say(problem);
      return !isSeen;
    },
    onUnreadable(where, message) {
      if (!isSeen) say({ path: where, message });
    },
    language,
    maxFindings: plan.maxFindings,
    redact: plan.redact,
    baseline,
    cwd,
    settingsFor: configuration.settingsFor,
    core: { registry, template: plan.template },
    stdin: inputs.length > 1 ? keptInput(stdin) : stdin,
    registerFor: registers.registerFor,
  });
  const configurationExit = Math.max(exitCodeOfConfiguration(configuration), registers.exitCode());
  return { ...result, configurationExit };
}
