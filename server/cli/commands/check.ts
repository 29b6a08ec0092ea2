import { realpath } from "node:fs/promises";
import path from "node:path";
import process from "node:process";
import { builtInRegistry } from "../../../shared/check.ts";
import { type Language, type LocalText, plain, render } from "../../../shared/i18n/message.ts";
import { jsonReporter } from "../../../shared/report/json.ts";
import type { Problem, Reporter } from "../../../shared/report/report.ts";
import { textReporter } from "../../../shared/report/text.ts";
import { checkBatch } from "../batch.ts";
import type { Call, CommandSpec } from "../command.ts";
import {
  configurationProblems,
  createConfiguration,
  exitCodeOfConfiguration,
  settingsOfCall,
} from "../configuration.ts";
import { exitCodeOf } from "../exitCode.ts";
import { readListedFiles } from "../fileList.ts";
import { collectInputs, type Input, STDIN } from "../inputs.ts";
import { keptInput } from "../keptInput.ts";
import { fileSink, OutputError, type Sink } from "../output.ts";
import { refusal } from "../refusal.ts";
import { createRegisters, readRegisters } from "../registers.ts";
import { paletteOf, progressOn, wantsColor } from "../terminal.ts";
import { TOOL } from "../tool.ts";
import { UsageError } from "../usage.ts";
import { CHECK_OPTIONS, type CheckPlan, flagSettings, readCheckOptions } from "./checkOptions.ts";

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

function reporterOf(plan: CheckPlan, language: Language): Reporter {
  if (plan.format === "json") return jsonReporter(TOOL);
  const isColored = plan.output === undefined && wantsColor(process.env, process.stdout.isTTY === true);
  return textReporter({
    language,
    registry: builtInRegistry,
    palette: paletteOf(isColored),
    quiet: plan.quiet,
  });
}

/** The real path of a file that is there, else undefined. */
const identityOf = (file: string): Promise<string | undefined> => realpath(file).catch(() => undefined);

/** Opens the file of `--output`, which must not be one of those that are to be checked. */
async function openOutput(file: string, inputs: readonly Input[], language: Language): Promise<Sink> {
  const identity = await identityOf(file);
  if (inputs.some((input) => input.kind === "file" && input.identity === identity))
    throw new UsageError({ text: TEXTS.wouldReplace, values: { file } });
  try {
    return await fileSink(path.resolve(file));
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const why = render(refusal(error.code), language);
    throw new UsageError({ text: TEXTS.cannotWrite, values: { file, why } });
  }
}

async function run(call: Call): Promise<number> {
  const plan = readCheckOptions(call, builtInRegistry);
  verify(call.operands, plan);
  const { output, filesFrom } = plan;
  const { stdin, stderr } = process;
  const cwd = process.cwd();
  const configuration = await createConfiguration({
    cwd,
    file: plan.config,
    flags: flagSettings(call, plan),
  });
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
  const registers = createRegisters(configuration, cwd);
  await readRegisters(registers, inputs);
  const wrong = [...configurationProblems(configuration, language), ...registers.problems(language)];
  const unread = listed?.problems ?? [];
  for (const problem of isSeen ? wrong : [...wrong, ...unread]) say(problem);
  const result = await checkBatch(inputs, {
    reporter: reporterOf(plan, language),
    sink: output === undefined ? call.results : await openOutput(output, inputs, language),
    progress,
    problems: isSeen ? unread : [...wrong, ...unread],
    onProblem: (problem) => {
      say(problem);
      return !isSeen;
    },
    onUnreadable(where, message) {
      if (!isSeen) say({ path: where, message });
    },
    language,
    maxFindings: plan.maxFindings,
    cwd,
    settingsFor: configuration.settingsFor,
    core: { registry: builtInRegistry, template: plan.template },
    stdin: inputs.length > 1 ? keptInput(stdin) : stdin,
    registerFor: registers.registerFor,
  });
  const incomplete = result.incomplete || unread.length > 0;
  return Math.max(
    exitCodeOf(result.counts, plan.failOn, incomplete),
    exitCodeOfConfiguration(configuration),
    registers.exitCode(),
  );
}

/** `check`: reads descriptions and reports what was found in them. */
export const checkCommand: CommandSpec = {
  name: "check",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "tarkistaa hankekuvaukset ja kertoo, mitä niissä on korjattavaa",
    sv: "kontrollerar projektbeskrivningar och berättar vad som bör rättas",
    en: "checks project descriptions and tells what should be put right",
  },
  details: {
    fi: "Tarkistaa annetut tiedostot. Kansiosta ja sen alikansioista otetaan tiedostot, joiden pääte on .esr tai .txt;\npisteellä alkavat kansiot ja node_modules ohitetaan. Ilman polkua tarkistetaan nykyinen kansio.\nPolku - tarkoittaa syötteestä luettavaa tekstiä. Tiedostoja ei muuteta.",
    sv: "Kontrollerar de angivna filerna. I en mapp och dess undermappar tas filerna med filändelsen .esr eller .txt;\nmappar som börjar med en punkt och node_modules hoppas över. Utan sökväg kontrolleras den aktuella mappen.\nSökvägen - betyder text som läses ur indata. Filerna ändras inte.",
    en: "Checks the files given. In a folder and the folders below it, the files ending in .esr or .txt are taken;\nfolders that begin with a dot and node_modules are passed over. Without a path the current folder is checked.\nThe path - means text read from the input. No file is changed.",
  },
  options: CHECK_OPTIONS,
  examples: [
    {
      command: "check hakemus.txt",
      text: { fi: "Yksi tiedosto:", sv: "En fil:", en: "One file:" },
    },
    {
      command: 'check "Omat tiedostot/hankkeet"',
      text: {
        fi: "Kaikki kansion hankekuvaukset (lainausmerkit, jos nimessä on välejä):",
        sv: "Alla projektbeskrivningar i en mapp (citattecken om namnet har mellanslag):",
        en: "Every project description in a folder (quotation marks if the name has spaces):",
      },
    },
    {
      command: "check --profile submission hakemus.txt",
      text: {
        fi: "Onko kuvaus valmis jätettäväksi:",
        sv: "Är beskrivningen färdig att lämnas in:",
        en: "Is the description ready to be submitted:",
      },
    },
    {
      command: "check --register rekisteri.csv hankkeet",
      text: {
        fi: "Vertaa kuvauksia julkisen rekisterin vientiin:",
        sv: "Jämför beskrivningarna med exporten ur det offentliga registret:",
        en: "Compares the descriptions with the export of the public register:",
      },
    },
    {
      command: "check --output tulos.txt hankkeet",
      text: {
        fi: "Tulos tiedostoon, jonka voi avata tai lähettää:",
        sv: "Resultatet till en fil som kan öppnas eller skickas:",
        en: "The result into a file that can be opened or sent:",
      },
    },
    {
      command: "check --format json --fail-on warning hankkeet",
      text: {
        fi: "Toiselle ohjelmalle, myös varoitukset antavat paluukoodin 1:",
        sv: "För ett annat program; också varningar ger slutkod 1:",
        en: "For another program; warnings give exit code 1 as well:",
      },
    },
  ],
  run,
};
