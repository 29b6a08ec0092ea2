import { Command, type CommanderError } from "commander";
import { type Language, type LocalText, type Message, plain } from "../../shared/i18n/message.ts";
import type { CommandSpec } from "./command.ts";
import { commandHelp, LANG_OPTION, programHelp } from "./help.ts";
import { languageOf } from "./language.ts";
import { TOOL } from "./tool.ts";
import { didYouMean, UsageError } from "./usage.ts";

/** What the words of the command line come to. */
export type Parsed =
  | {
      readonly kind: "run";
      readonly spec: CommandSpec;
      readonly operands: readonly string[];
      readonly options: Readonly<Record<string, string | true>>;
    }
  /** Help or version: a text to be shown and nothing else to do. */
  | { readonly kind: "show"; readonly text: string };

const TEXTS = {
  unknownOption: {
    fi: 'Valintaa "{option}" ei ole.',
    sv: 'Valet "{option}" finns inte.',
    en: 'There is no option "{option}".',
  },
  unknownCommand: {
    fi: 'Komentoa "{command}" ei ole.',
    sv: 'Kommandot "{command}" finns inte.',
    en: 'There is no command "{command}".',
  },
  checkInstead: {
    fi: "Tiedoston tarkistat näin: {tool} check {command}",
    sv: "Så här kontrollerar du en fil: {tool} check {command}",
    en: "This is how you check a file: {tool} check {command}",
  },
  missingValue: {
    fi: 'Valinnan "{option}" arvo puuttuu.',
    sv: 'Värdet för "{option}" saknas.',
    en: 'The value of "{option}" is missing.',
  },
  missingOperand: {
    fi: "Komento {command} tarvitsee tiedon: {operand}.",
    sv: "Kommandot {command} behöver en uppgift: {operand}.",
    en: "The command {command} needs: {operand}.",
  },
  tooMany: {
    fi: 'Ylimääräinen sana "{word}".',
    sv: 'Ett ord för mycket: "{word}".',
    en: 'One word too many: "{word}".',
  },
  noCommand: { fi: "Komento puuttuu.", sv: "Kommandot saknas.", en: "A command is missing." },
  wrong: {
    fi: "Komentoriviä ei ymmärretty.",
    sv: "Kommandoraden förstods inte.",
    en: "The command line was not understood.",
  },
} as const satisfies Record<string, LocalText>;

/** A failure of the library, with the command in whose words it lies. Its own English text is never shown. */
class ParseFailure extends Error {
  readonly error: CommanderError;
  readonly spec: CommandSpec | undefined;

  constructor(error: CommanderError, spec: CommandSpec | undefined) {
    super(error.code);
    this.error = error;
    this.spec = spec;
  }
}

/** Names of the options that are understood: of the command, and those of the whole program. */
const optionNames = (spec: CommandSpec | undefined): string[] => [
  ...(spec?.options ?? []).map(({ name }) => `--${name}`),
  `--${LANG_OPTION.name}`,
  "--help",
  ...(spec === undefined ? ["--version"] : []),
];

const takesValue = (spec: CommandSpec | undefined, option: string): boolean =>
  [...(spec?.options ?? []), LANG_OPTION].some(
    ({ name, value }) => `--${name}` === option && value !== undefined,
  );

/** The words before `--` that are neither options nor values of options, and the first option that is not known. */
function sortWords(words: readonly string[], spec: CommandSpec | undefined) {
  const known = new Set([...optionNames(spec), "-h"]);
  const operands: string[] = [];
  let unknown: string | undefined;
  for (let i = 0; i < words.length && words[i] !== "--"; i++) {
    const word = words[i] ?? "";
    const option = word.split("=", 1)[0] ?? "";
    if (!word.startsWith("-") || word === "-") operands.push(word);
    else if (!known.has(option)) unknown ??= option;
    else if (takesValue(spec, word)) i++;
  }
  return { operands, unknown };
}

/** What is wrong, from the library's code and the words themselves. */
function explain(
  { error, spec }: ParseFailure,
  words: readonly string[],
  specs: readonly CommandSpec[],
): UsageError {
  const { operands, unknown } = sortWords(words, spec);
  const message = (text: LocalText, values: Record<string, string>): Message => ({ text, values });
  switch (error.code) {
    case "commander.unknownOption": {
      const option = unknown ?? "";
      return new UsageError(
        message(TEXTS.unknownOption, { option }),
        ...didYouMean(option, optionNames(spec)),
      );
    }
    case "commander.optionMissingArgument":
      return new UsageError(message(TEXTS.missingValue, { option: words[words.length - 1] ?? "" }));
    case "commander.missingArgument":
      return new UsageError({
        text: TEXTS.missingOperand,
        values: { command: spec?.name ?? "", operand: spec?.operands?.usage ?? "" },
      });
    case "commander.excessArguments":
      return new UsageError(message(TEXTS.tooMany, { word: operands[operands.length - 1] ?? "" }));
    case "commander.unknownCommand": {
      const command = operands[0] ?? "";
      const near = didYouMean(
        command,
        specs.map(({ name }) => name),
      );
      const instead = near.length > 0 ? near : [message(TEXTS.checkInstead, { tool: TOOL.name, command })];
      return new UsageError(message(TEXTS.unknownCommand, { command }), ...instead);
    }
    default:
      return new UsageError(plain(error.code === "commander.help" ? TEXTS.noCommand : TEXTS.wrong));
  }
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  chosen: (parsed: Parsed) => void,
  language: Language,
) {
  const command = program.command(spec.name).exitOverride((error) => {
    throw new ParseFailure(error, spec);
  });
  for (const { name, value } of spec.options)
    command.option(value === undefined ? `--${name}` : `--${name} <value>`);
  const operand = { one: "<operand>", optional: "[operand]", many: "[operands...]" };
  if (spec.operands !== undefined) command.argument(operand[spec.operands.count]);
  command.configureHelp({ formatHelp: () => commandHelp(spec, language) });
  command.action(() => {
    const options = command.optsWithGlobals<Record<string, string | true>>();
    chosen({ kind: "run", spec, operands: command.args, options });
  });
}

/** `fail-on` → `failOn`: the key under which the library stores an option. */
export const optionKey = (name: string): string =>
  name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());

/**
 * Understands the words of the command line.
 * @param words without the program's own name
 * @throws UsageError saying what is wrong, with the nearest right option or command
 */
export function parseCommandLine(words: readonly string[], specs: readonly CommandSpec[]): Parsed {
  const language = languageOf(words);
  let shown = "";
  let parsed: Parsed | undefined;
  const program = new Command(TOOL.name)
    .configureOutput({ writeOut: (text) => (shown += text), writeErr: () => {}, outputError: () => {} })
    .configureHelp({ formatHelp: () => programHelp(specs, language) })
    .exitOverride((error) => {
      throw new ParseFailure(error, undefined);
    })
    .helpCommand(false)
    .version(TOOL.version, "--version")
    .option(`--${LANG_OPTION.name} <value>`);
  for (const spec of specs) addCommand(program, spec, (run) => (parsed = run), language);
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof ParseFailure)) throw error;
    if (error.error.exitCode === 0) return { kind: "show", text: shown };
    throw explain(error, words, specs);
  }
  if (parsed === undefined) throw new UsageError(plain(TEXTS.noCommand));
  return parsed;
}
