import type { LocalText } from "../../../shared/i18n/message.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { commandHelp, programHelp } from "../help.ts";
import { didYouMean, possibleValues, UsageError } from "../usage.ts";

const UNKNOWN: LocalText = {
  fi: 'Komentoa "{command}" ei ole.',
  sv: 'Kommandot "{command}" finns inte.',
  en: 'There is no command "{command}".',
};

/** `help [COMMAND]`: the help of the program or of one of the other commands. */
export function helpCommand(others: readonly CommandSpec[]): CommandSpec {
  const own: CommandSpec = {
    name: "help",
    operands: { count: "optional", usage: { fi: "[KOMENTO]", sv: "[KOMMANDO]", en: "[COMMAND]" } },
    summary: {
      fi: "näyttää ohjelman tai komennon ohjeen",
      sv: "visar hjälpen för programmet eller ett kommando",
      en: "shows the help of the program or of a command",
    },
    details: {
      fi: "Näyttää ohjelman tai komennon ohjeen.",
      sv: "Visar hjälpen för programmet eller ett kommando.",
      en: "Shows the help of the program or of a command.",
    },
    options: [],
    examples: [
      {
        command: "help check",
        text: { fi: "Komennon check ohje:", sv: "Hjälp om check:", en: "The help of check:" },
      },
    ],
    async run({ operands, language, results }: Call) {
      const all = [...others, own];
      const [command] = operands;
      const spec = all.find(({ name }) => name === command);
      if (command !== undefined && spec === undefined) {
        const names = all.map(({ name }) => name);
        throw new UsageError(
          { text: UNKNOWN, values: { command } },
          ...didYouMean(command, names),
          possibleValues(names),
        );
      }
      await results.write(spec === undefined ? programHelp(all, language) : commandHelp(spec, language));
      return EXIT.clean;
    },
  };
  return own;
}
