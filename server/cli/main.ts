import process from "node:process";
import { LANGUAGES, type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { visible, visibleLines } from "../../shared/report/visible.ts";
import type { Call } from "./command.ts";
import { languageOf, optionKey, type Parsed, parseCommandLine } from "./commandLine.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT } from "./exitCode.ts";
import { isReaderGone, OutputError, streamSink } from "./output.ts";
import { refusal } from "./refusal.ts";
import { TOOL } from "./tool.ts";
import { oneOf, UsageError } from "./usage.ts";

/** Set to anything, it shows the details of an unexpected error. */
const DEBUG = "ESR_KUVAUS_DEBUG";

const TEXTS = {
  seeHelp: {
    fi: "Ohje: {tool} help {command}",
    sv: "Hjälp: {tool} help {command}",
    en: "Help: {tool} help {command}",
  },
  unexpected: {
    fi: "Ohjelma keskeytyi odottamattomaan virheeseen. Vika on ohjelmassa, ei tiedostoissasi: ilmoita siitä ylläpitäjälle. Tarkemmat tiedot saat näkyviin, kun asetat ympäristömuuttujan {variable}=1 ja annat komennon uudelleen.",
    sv: "Programmet avbröts av ett oväntat fel. Felet finns i programmet, inte i dina filer: meddela den som underhåller det. Närmare uppgifter visas när du sätter miljövariabeln {variable}=1 och ger kommandot på nytt.",
    en: "The program stopped because of an unexpected error. The fault is in the program, not in your files: tell its maintainer. The details are shown when you set the environment variable {variable}=1 and give the command again.",
  },
  cannotWrite: {
    fi: "Tulosta ei voitu kirjoittaa kokonaan. {why}",
    sv: "Hela resultatet kunde inte skrivas. {why}",
    en: "The result could not be written in full. {why}",
  },
} as const satisfies Record<string, LocalText>;

const log = (line: string): void => {
  process.stderr.write(`${visibleLines(line)}\n`);
};

function callOf({ operands, options }: Parsed & { kind: "run" }, language: Language): Call {
  const lang = options.lang;
  if (typeof lang === "string") oneOf("--lang", lang, LANGUAGES);
  return {
    operands,
    option: (name) => options[optionKey(name)],
    language,
    results: streamSink(process.stdout),
    log,
  };
}

/** Does what the words ask for. @returns the exit code */
async function run(words: readonly string[], language: Language): Promise<number> {
  const parsed = parseCommandLine(words, COMMANDS);
  if (parsed.kind === "run") return parsed.spec.run(callOf(parsed, language));
  await streamSink(process.stdout).write(parsed.text);
  return EXIT.clean;
}

/** Says what ended the command, in the user's language and never with a stack trace. @returns the exit code */
function explainFailure(error: unknown, words: readonly string[], language: Language): number {
  if (error instanceof UsageError) {
    const command = COMMANDS.find(({ name }) => words.includes(name))?.name ?? "";
    const help = render({ text: TEXTS.seeHelp, values: { tool: TOOL.name, command } }, language).trimEnd();
    log(`${visible(error.say(language))}\n${help}`);
    return EXIT.usage;
  }
  if (isReaderGone(error)) return EXIT.clean;
  if (error instanceof OutputError) {
    log(
      render({ text: TEXTS.cannotWrite, values: { why: render(refusal(error.code), language) } }, language),
    );
    return EXIT.incomplete;
  }
  log(render({ text: TEXTS.unexpected, values: { variable: DEBUG } }, language));
  if ((process.env[DEBUG] ?? "") !== "") log(error instanceof Error ? (error.stack ?? "") : String(error));
  return EXIT.incomplete;
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const language = languageOf(words);
  // A reader that goes away also fails the write that was under way, and that is where it is dealt with.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  process.on("uncaughtException", (error) => {
    process.exitCode = explainFailure(error, words, language);
    process.exit();
  });
  try {
    process.exitCode = await run(words, language);
  } catch (error) {
    process.exitCode = explainFailure(error, words, language);
  }
}

void main();
