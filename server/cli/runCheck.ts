import path from "node:path";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import type { Problem, Reporter } from "../../shared/report/report.ts";
import type { Registry } from "../../shared/templates/registry.ts";
import { type BatchResult, reportBatch } from "./batch.ts";
import { readBaselineFile, readSurveyFile } from "./besideFiles.ts";
import type { Call } from "./command.ts";
import type { CheckPlan } from "./commands/checkOptions.ts";
import { exitCodeOfConfiguration } from "./configuration.ts";
import { gatherInputs } from "./gatherInputs.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { checkInputs } from "./jobs/checkInputs.ts";
import { gatherHands, threadsFor } from "./jobs/hands.ts";
import { setupOf } from "./jobs/setup.ts";
import { createWork, type WorkOptions } from "./jobs/work.ts";
import { keptInput } from "./keptInput.ts";
import { prepare } from "./preparation.ts";
import { problemLine } from "./problemLine.ts";
import { progressOn } from "./progress.ts";
import { createRegisters, readRegisters } from "./registers.ts";
import { identitiesBeside, identitiesOf, resultsOf } from "./resultFile.ts";

/** What a check of many files came to; `configurationExit` is the exit code that the settings themselves ask for. */
export interface CheckRun extends BatchResult {
  readonly configurationExit: number;
  /** True where Ctrl-C ended it. */
  readonly isInterrupted: boolean;
}

const INTERRUPTED: LocalText = {
  fi: "Tarkistus keskeytettiin. Tarkistettiin {done} tiedostoa, ja {left} jäi tarkistamatta.",
  sv: "Kontrollen avbröts. {done} filer kontrollerades och {left} förblev okontrollerade.",
  en: "The check was interrupted. {done} files were checked, and {left} were not.",
};

/**
 * Checks what a call names, as its plan says, and writes the report.
 * @param createReporter given the language and the forms, which the settings may choose
 * @throws UsageError before anything is checked
 */
export async function runCheck(
  call: Call,
  plan: CheckPlan,
  createReporter: (language: Language, registry: Registry) => Reporter | Promise<Reporter>,
): Promise<CheckRun> {
  const { output } = plan;
  const { cwd, stdin, stderr } = call.host;
  const baseline =
    plan.baseline === undefined
      ? undefined
      : await readBaselineFile(path.resolve(cwd, plan.baseline), plan.baseline);
  const among =
    plan.among === undefined ? undefined : await readSurveyFile(path.resolve(cwd, plan.among), plan.among);
  const {
    configuration,
    inputs,
    problems: unread,
    wrongSettings,
    language,
    registry,
  } = await prepare(call, plan, () => gatherInputs(call, plan));
  const progress = progressOn(stderr, { isWanted: !plan.quiet && inputs.length > 1, language });
  // Whoever reads the text on the terminal sees this in it; otherwise it would stand unseen in a file.
  const isSeen = plan.format === "text" && output === undefined;
  const say = (problem: Problem): void => {
    progress.clear();
    call.log(problemLine(problem));
  };
  const registers = createRegisters(configuration, cwd);
  await readRegisters(registers, inputs);
  const wrong = [...wrongSettings, ...registers.problems(language)];
  for (const problem of isSeen ? wrong : [...wrong, ...unread]) say(problem);
  const options: WorkOptions = {
    language,
    maxFindings: plan.maxFindings,
    redact: plan.redact,
    cwd,
    template: plan.template,
  };
  const own = createWork(options, {
    registry,
    registerOf: registers.find,
    stdin: inputs.length > 1 ? keptInput(stdin) : stdin,
    isShared: true,
  });
  const reporter = await createReporter(language, registry);
  const { among: survey, baseline: known, filesFrom, config, flags } = plan;
  const beside = await identitiesBeside(cwd, [survey, known, filesFrom, config, flags.register]);
  const sink = await resultsOf(call, output, [...identitiesOf(inputs), ...beside], language);
  const hands = gatherHands(own, {
    files: inputs.length,
    threads: threadsFor(plan.jobs, inputs),
    worker: call.host.worker,
    setup: () => setupOf(options, registry, registers.data()),
  });
  const interrupt = listenForInterrupt();
  const { signal } = interrupt;
  try {
    const outcomes = checkInputs(inputs, {
      works: hands.works,
      signal,
      among,
      itemOf: async (input) => ({
        input,
        settings: await configuration.settingsFor(input),
        register: await registers.registerFor(input),
        known: baseline && (baseline.get(input.shown) ?? []),
      }),
    });
    const result = await reportBatch(outcomes, inputs.length, {
      reporter,
      sink,
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
      onBrokenOff(done) {
        const values = { done, left: inputs.length - done };
        const problem = { path: null, message: render({ text: INTERRUPTED, values }, language) };
        if (!isSeen) say(problem);
        return [problem];
      },
    });
    const configurationExit = Math.max(exitCodeOfConfiguration(configuration), registers.exitCode());
    return { ...result, configurationExit, isInterrupted: signal.aborted };
  } finally {
    interrupt.close();
    await hands.close();
  }
}
