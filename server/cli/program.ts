import process from "node:process";
import { LANGUAGES, type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { visible, visibleLines } from "../../shared/report/visible.ts";
import type { Call } from "./command.ts";
import { optionKey, type Parsed, parseCommandLine } from "./commandLine.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language.ts";
import { explainUnexpected } from "./lastResort.ts";
import { isReaderGone, OutputError, streamSink } from "./output.ts";
import { refusal } from "./refusal.ts";
import { TOOL } from "./tool.ts";
import { oneOf, UsageError } from "./usage.ts";

const TEXTS = {
  seeHelp: {
    fi: "Ohje: {tool} help {command}",
    sv: "Hjälp: {tool} help {command}",
    en: "Help: {tool} help {command}",
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
  explainUnexpected(error, language);
  return EXIT.incomplete;
}

/** Does what the process was called with; its exit code is set, and nothing is thrown. */
export async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const language = languageOf(words);
  // A reader that goes away also fails the write that was under way, and that is where it is dealt with.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  try {
    process.exitCode = await run(words, language);
  } catch (error) {
    process.exitCode = explainFailure(error, words, language);
  }
}
