import { type Language, type LocalText, type Message, render } from "../../../shared/i18n/message.ts";
import { unreadableReport } from "../../../shared/report/fileReport.ts";
import {
  addCounts,
  type Counts,
  type FileReport,
  NO_FINDINGS,
  type NotRecognised,
} from "../../../shared/report/report.ts";
import { textReporter } from "../../../shared/report/text.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { readInput } from "../checkInput.ts";
import type { Call, CommandSpec, OptionSpec } from "../command.ts";
import { type Configuration, exitCodeOfConfiguration } from "../configuration.ts";
import { exitCodeOf } from "../exitCode.ts";
import { type Mending, mend } from "../fixInput.ts";
import { type Input, STDIN } from "../inputs.ts";
import { changedLines, mendedText } from "../mendedText.ts";
import { prepare } from "../preparation.ts";
import { problemLine } from "../problemLine.ts";
import type { Source } from "../readSource.ts";
import { codeOfError, refusal } from "../refusal.ts";
import { inputsToRewrite, putBack } from "../rewrite.ts";
import { isColored, paletteOf } from "../terminal.ts";
import { type CheckPlan, readCheckOptions, sharedOptions } from "./checkOptions.ts";

const TEXTS = {
  inputAlone: {
    fi: "Syöte (-) korjataan yksin: korjattu teksti tulee tulosteeseen. Anna tiedostot omalla komennollaan.",
    sv: "Indata (-) rättas ensam: den rättade texten skrivs ut. Ge filerna i ett eget kommando.",
    en: "The input (-) is mended alone: the mended text is the output. Give files in a command of their own.",
  },
  settingsFirst: {
    fi: "Mitään ei korjattu. Korjaa asetukset ensin.",
    sv: "Ingenting rättades. Rätta inställningarna först.",
    en: "Nothing was mended. Correct the settings first.",
  },
  notWritten: {
    fi: "Tiedostoa ei korjattu. {why}",
    sv: "Filen rättades inte. {why}",
    en: "The file was not mended. {why}",
  },
} as const satisfies Record<string, LocalText>;

const SHARED = sharedOptions(
  "profile",
  "template",
  "template-file",
  "as-of",
  "config",
  "fail-on",
  "stdin-filename",
  "quiet",
);

const DRY_RUN: OptionSpec = {
  name: "dry-run",
  text: {
    fi: "näyttää muuttuvat rivit (- vanha, + uusi) eikä kirjoita mitään; paluukoodi on sama kuin korjattaessa",
    sv: "visar raderna som ändras (- gammal, + ny) och skriver ingenting; slutkoden är densamma som vid rättning",
    en: "shows the lines that would change (- old, + new) and writes nothing; the exit code is that of mending",
  },
};

/** One call of `fix`. */
interface Job {
  readonly registry: Registry;
  readonly call: Call;
  readonly plan: CheckPlan;
  readonly language: Language;
  readonly isDryRun: boolean;
  readonly configuration: Configuration;
  readonly cwd: string;
  /** Writes for the person: to the results, or, where these are the mended text, to the log. */
  tell(text: string): Promise<void>;
}

/** What one input came to. */
interface Done {
  readonly failed: boolean;
  readonly report?: FileReport;
  readonly notRecognised?: NotRecognised;
}

/** Puts the mended bytes where they belong. @returns why they are not there, where they are not */
async function put(mending: Mending, source: Source, input: Input, job: Job): Promise<Message | undefined> {
  if (job.isDryRun) return undefined;
  const bytes = mending.kind === "mended" ? mending.bytes : undefined;
  return putBack(input, source, bytes, job.call.results);
}

const paletteFor = (job: Job) => paletteOf(!job.call.operands.includes(STDIN) && isColored(job.call.host));

const reporterOf = (job: Job) =>
  textReporter({
    language: job.language,
    registry: job.registry,
    palette: paletteFor(job),
    quiet: job.plan.quiet,
  });

async function fixInput(input: Input, job: Job): Promise<Done> {
  const { language, call, isDryRun } = job;
  const complain = (why: Message): void => {
    const reason = render(why, language);
    call.log(`${input.shown}: ${render({ text: TEXTS.notWritten, values: { why: reason } }, language)}`);
  };
  const unread = (message: string): Done => ({
    failed: true,
    report: unreadableReport(input.shown, message),
  });
  if (input.kind === "refused") return unread(render(input.refusal, language));
  let source: Source;
  try {
    source = await readInput(input, call.host.stdin);
  } catch (error) {
    return unread(render(refusal(codeOfError(error)), language));
  }
  const mending = await mend(source, input, {
    language,
    cwd: job.cwd,
    settingsFor: job.configuration.settingsFor,
    core: { registry: job.registry, template: job.plan.template },
  });
  for (const { path, message } of mending.problems) call.log(path === null ? message : `${path}: ${message}`);
  const refused = await put(mending, source, input, job);
  if (refused !== undefined) complain(refused);
  if (mending.kind === "notRecognised") return mending;
  if (mending.kind === "left") {
    complain(mending.why);
    return { failed: true, report: mending.remains };
  }
  if (refused !== undefined) return { failed: true, report: mending.stands };
  if (mending.fixed.applied.length > 0) {
    await job.tell(mendedText(input.shown, mending.fixed, { language, palette: paletteFor(job), isDryRun }));
    if (isDryRun) await job.tell(changedLines(mending.before.text, mending.fixed, language));
  }
  return { failed: mending.failed, report: mending.remains };
}

async function fixAllInputs(inputs: readonly Input[], job: Job) {
  const reporter = reporterOf(job);
  const notRecognised: NotRecognised[] = [];
  let counts: Counts = NO_FINDINGS;
  let files = 0;
  let hasFailed = false;
  for (const input of inputs) {
    const done = await fixInput(input, job);
    hasFailed ||= done.failed;
    if (done.notRecognised !== undefined) notRecognised.push(done.notRecognised);
    if (done.report === undefined) continue;
    files++;
    counts = addCounts(counts, done.report.counts);
    await job.tell(reporter.file(done.report));
  }
  await job.tell(reporter.end({ notRecognised, problems: [], summary: { files, counts } }));
  return { counts, hasFailed };
}

async function run(call: Call): Promise<number> {
  const plan = await readCheckOptions(call);
  const { cwd } = call.host;
  const { configuration, inputs, wrongSettings, language, registry } = await prepare(call, plan, async () => {
    const inputs = await inputsToRewrite(call, plan.stdinName, TEXTS.inputAlone);
    return { inputs, problems: [] };
  });
  for (const problem of wrongSettings) call.log(problemLine(problem));
  // What the settings were to switch off is not known: nothing is written.
  if (wrongSettings.length > 0) {
    call.log(TEXTS.settingsFirst[language]);
    return exitCodeOfConfiguration(configuration);
  }
  const isDryRun = call.option("dry-run") === true;
  // The mended text is the result then; whatever else is said goes beside it.
  const isFilter = call.operands.includes(STDIN) && !isDryRun;
  const tell = async (text: string): Promise<void> => {
    if (!isFilter) return call.results.write(text);
    if (text !== "") call.log(text.trimEnd());
  };
  const job: Job = { call, registry, plan, language, isDryRun, configuration, cwd, tell };
  const { counts, hasFailed } = await fixAllInputs(inputs, job);
  return exitCodeOf(counts, plan.failOn, hasFailed);
}

/** `fix`: applies the safe fixes, those that state no new fact. */
export const fixCommand: CommandSpec = {
  name: "fix",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "korjaa sen, minkä voi korjata varmasti: kirjoitusasut, välit, otsikot",
    sv: "rättar det som säkert kan rättas: skrivsätt, mellanslag, rubriker",
    en: "mends what can surely be mended: spellings, spaces, headings",
  },
  details: {
    fi: "Korjaa tiedostoista kohdat, joiden korjaus ei muuta mitään tietoa, ja kertoo, mitä korjattiin ja mitä jäi.\nSummia, päiviä ja tunnuksia ei muuteta toisiksi. Ohitetut havainnot jätetään ennalleen.\nMerkistö, rivinvaihdot ja käyttöoikeudet säilyvät. Tiedosto kirjoitetaan kokonaan tai ei lainkaan.\nPolku - lukee tekstin syötteestä ja kirjoittaa korjatun tekstin tulosteeseen. Ilman polkua korjataan nykyinen kansio.",
    sv: "Rättar i filerna sådant vars rättelse inte ändrar någon uppgift, och berättar vad som rättades och vad som återstår.\nBelopp, dagar och koder ändras inte till andra. Åsidosatta anmärkningar lämnas som de är.\nKodning, radslut och behörigheter bevaras. Filen skrivs i sin helhet eller inte alls.\nSökvägen - läser texten ur indata och skriver ut den rättade texten. Utan sökväg rättas den aktuella mappen.",
    en: "Mends in the files what can be mended without changing any fact, and tells what was mended and what remains.\nSums, days and codes are never made into others. Findings that were set aside are left as they are.\nEncoding, line ends and permissions stay. A file is written whole or not at all.\nThe path - reads the text from the input and writes the mended text to the output. Without a path the current folder is mended.",
  },
  options: [DRY_RUN, ...SHARED],
  examples: [
    {
      command: "fix --dry-run hakemus.txt",
      text: {
        fi: "Mitä korjattaisiin, mitään muuttamatta:",
        sv: "Vad som skulle rättas, utan att något ändras:",
        en: "What would be mended, changing nothing:",
      },
    },
    {
      command: "fix hakemus.txt",
      text: { fi: "Korjaa tiedoston:", sv: "Rätta filen:", en: "Mend the file:" },
    },
  ],
  run,
};
