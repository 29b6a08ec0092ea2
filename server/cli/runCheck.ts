import { realpath } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { builtInRegistry } from "../../shared/check.ts";
import type { Settings } from "../../shared/config/settings.ts";
import { type Language, type LocalText, plain, render } from "../../shared/i18n/message.ts";
import type { Problem, Reporter } from "../../shared/report/report.ts";
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
import { readListedFiles } from "./fileList.ts";
import { collectInputs, type Input, STDIN } from "./inputs.ts";
import { fileSink, OutputError, type Sink } from "./output.ts";
import { refusal } from "./refusal.ts";
import { progressOn, wantsColor } from "./terminal.ts";
import { UsageError } from "./usage.ts";

const TEXTS = {
  inputTwice: {
    fi: "Syöte (-) voi olla joko tarkistettava teksti tai tiedostoluettelo, ei molempia.",
    sv: "Indata (-) kan vara antingen texten som kontrolleras eller fillistan, inte båda.",
    en: "The input (-) can be either the text to check or the list of files, not both.",
  },
  nameWithoutInput: {
    fi: "Valinta --stdin-filename vaikuttaa vain, kun teksti luetaan syötteestä. Lisää komentoon -.",
    sv: "Valet --stdin-filename gäller bara när texten läses ur indata. Lägg till - i kommandot.",
    en: "The option --stdin-filename applies only when the text is read from the input. Add - to the command.",
  },
  cannotWrite: {
    fi: 'Tulosta ei voida kirjoittaa tiedostoon "{file}". {why}',
    sv: 'Resultatet kan inte skrivas till filen "{file}". {why}',
    en: 'The result cannot be written to the file "{file}". {why}',
  },
  wouldReplace: {
    fi: 'Tulos korvaisi tarkistettavan tiedoston "{file}". Anna valinnalle --output toinen nimi.',
    sv: 'Resultatet skulle ersätta filen "{file}" som kontrolleras. Ge --output ett annat namn.',
    en: 'The result would replace the file "{file}" that is being checked. Give --output another name.',
  },
  waiting: {
    fi: "Luetaan tekstiä näppäimistöltä. Lopeta näppäimillä Ctrl-D (Windowsissa Ctrl-Z ja Enter).",
    sv: "Läser text från tangentbordet. Avsluta med Ctrl-D (i Windows Ctrl-Z och Enter).",
    en: "Reading text from the keyboard. End with Ctrl-D (on Windows Ctrl-Z and Enter).",
  },
} as const satisfies Record<string, LocalText>;

/** Refuses what cannot be meant together. */
function verify(operands: readonly string[], plan: CheckPlan): void {
  const readsText = operands.includes(STDIN);
  if (readsText && plan.filesFrom === STDIN) throw new UsageError(plain(TEXTS.inputTwice));
  if (!readsText && plan.stdinName !== undefined) throw new UsageError(plain(TEXTS.nameWithoutInput));
}

/** True when a report is written in colours: to a terminal that wants them. */
export const isColored = (output: string | undefined): boolean =>
  output === undefined && wantsColor(process.env, process.stdout.isTTY === true);

/** The real path of a file that is there, else undefined. */
const identityOf = (file: string): Promise<string | undefined> => realpath(file).catch(() => undefined);

/**
 * Opens the file of `--output`, which must not be one of those that are read.
 * @param identities real paths of what is read @throws UsageError
 */
export async function openOutput(
  file: string,
  identities: readonly (string | undefined)[],
  language: Language,
): Promise<Sink> {
  const identity = await identityOf(file);
  if (identity !== undefined && identities.includes(identity))
    throw new UsageError({ text: TEXTS.wouldReplace, values: { file } });
  try {
    return await fileSink(path.resolve(file));
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const why = render(refusal(error.code), language);
    throw new UsageError({ text: TEXTS.cannotWrite, values: { file, why } });
  }
}

const identitiesOf = (inputs: readonly Input[]): string[] =>
  inputs.flatMap((input) => (input.kind === "file" ? [input.identity] : []));

/** What a check of many files came to; `configurationExit` is the exit code that the settings themselves ask for. */
export interface CheckRun extends BatchResult {
  readonly configurationExit: number;
}

/**
 * Checks what a call names, as its plan says, and writes the report.
 * @param createReporter given the language, which the settings may choose
 * @throws UsageError before anything is checked
 */
export async function runCheck(
  call: Call,
  plan: CheckPlan,
  flags: Settings,
  createReporter: (language: Language) => Reporter,
): Promise<CheckRun> {
  verify(call.operands, plan);
  const { output, filesFrom } = plan;
  const { stdin, stderr } = process;
  const cwd = process.cwd();
  const configuration = await createConfiguration({ cwd, file: plan.config, flags });
  const baseline =
    plan.baseline === undefined
      ? undefined
      : await readBaselineFile(path.resolve(cwd, plan.baseline), plan.baseline);
  const readsInput = filesFrom === STDIN || call.operands.includes(STDIN);
  if (readsInput && stdin.isTTY && !plan.quiet) call.log(TEXTS.waiting[call.language]);

  const listed =
    filesFrom === undefined
      ? undefined
      : await readListedFiles(filesFrom, { cwd, language: call.language, stdin });
  const named = [...call.operands, ...(listed?.entries ?? [])];
  const inputs = await collectInputs(named.length === 0 && listed === undefined ? ["."] : named, {
    cwd,
    stdinName: plan.stdinName,
    leaveOut: output === undefined ? undefined : await identityOf(output),
  });
  const settings = await settingsOfCall(configuration, inputs, cwd);
  const language = settings.language ?? call.language;
  const progress = progressOn(stderr, !plan.quiet && inputs.length > 1);
  // Whoever reads the text on the terminal sees this in it; otherwise it would stand unseen in a file.
  const isSeen = plan.format === "text" && output === undefined;
  const say = ({ path: where, message }: Problem): void => {
    progress.clear();
    call.log(where === null ? message : `${where}: ${message}`);
  };
  const wrong = configurationProblems(configuration, language);
  const unread = listed?.problems ?? [];
  for (const problem of isSeen ? wrong : [...wrong, ...unread]) say(problem);
  const result = await checkBatch(inputs, {
    reporter: createReporter(language),
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
    core: { registry: builtInRegistry, template: plan.template },
    stdin,
  });
  return { ...result, configurationExit: exitCodeOfConfiguration(configuration) };
}
