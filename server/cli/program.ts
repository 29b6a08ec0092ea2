import { LANGUAGES, type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { visible, visibleLines } from "../../shared/report/visible.ts";
import type { Call, Host } from "./command.ts";
import { optionKey, type Parsed, parseCommandLine } from "./commandLine.ts";
import { COMMANDS } from "./commands/index.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language.ts";
import { isReaderGone, OutputError, streamSink } from "./output.ts";
import { refusal } from "./refusal.ts";
import { TOOL } from "./tool.ts";
import { explainUnexpected } from "./unexpected.ts";
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

const logTo =
  ({ stderr }: Host) =>
  (line: string): void => {
    stderr.write(`${visibleLines(line)}\n`);
  };

function callOf({ operands, options }: Parsed & { kind: "run" }, language: Language, host: Host): Call {
  const lang = options.lang;
  if (typeof lang === "string") oneOf("--lang", lang, LANGUAGES);
  return {
    operands,
    option: (name) => options[optionKey(name)],
    language,
    host,
    results: streamSink(host.stdout),
    log: logTo(host),
  };
}

/** Does what the words ask for. @returns the exit code */
async function run(words: readonly string[], language: Language, host: Host): Promise<number> {
  const parsed = parseCommandLine(words, COMMANDS);
  if (parsed.kind === "run") return parsed.spec.run(callOf(parsed, language, host));
  await streamSink(host.stdout).write(parsed.text);
  return EXIT.clean;
}

/** Says what ended the command, in the user's language and never with a stack trace. @returns the exit code */
function explainFailure(error: unknown, words: readonly string[], language: Language, host: Host): number {
  const log = logTo(host);
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
  explainUnexpected(error, language, host);
  return EXIT.incomplete;
}

/**
 * Does what the words of a command line ask for, and says what ended it. Never rejects.
 * @param words without the program's own name @returns the exit code
 */
export async function runProgram(words: readonly string[], host: Host): Promise<number> {
  const language = languageOf(words);
  // A reader that goes away also fails the write that was under way, and that is where it is dealt with.
  host.stdout.on("error", () => {});
  host.stderr.on("error", () => {});
  try {
    return await run(words, language, host);
  } catch (error) {
    return explainFailure(error, words, language, host);
  }
}
