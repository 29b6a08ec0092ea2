import process from "node:process";
import { type LocalText, plain } from "../../../shared/i18n/message.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { UsageError } from "../usage.ts";

const NEEDS_STDIO: LocalText = {
  fi: "Kielipalvelin puhuu vain vakiosyötteen ja -tulosteen kautta. Lisää valinta --stdio.",
  sv: "Språkservern talar bara via standard in och standard ut. Lägg till valet --stdio.",
  en: "The language server speaks only through standard input and output. Add the option --stdio.",
};

async function run(call: Call): Promise<number> {
  if (call.option("stdio") !== true) throw new UsageError(plain(NEEDS_STDIO));
  // From here on the server answers for unexpected errors, in its client's log.
  process.removeAllListeners("uncaughtException");
  // It reads --stdio from the process's own arguments and runs until its client ends it.
  await import("../../node.ts");
  return EXIT.clean;
}

/** `lsp --stdio`: the language server, for editors. */
export const lspCommand: CommandSpec = {
  name: "lsp",
  summary: {
    fi: "käynnistää kielipalvelimen tekstieditoria varten",
    sv: "startar språkservern för en textredigerare",
    en: "starts the language server for a text editor",
  },
  details: {
    fi: "Käynnistää kielipalvelimen (Language Server Protocol), jota tekstieditori käyttää. Editori antaa komennon itse.",
    sv: "Startar språkservern (Language Server Protocol) som en textredigerare använder. Redigeraren ger kommandot själv.",
    en: "Starts the language server (Language Server Protocol) that a text editor uses. The editor gives the command itself.",
  },
  options: [
    {
      name: "stdio",
      text: {
        fi: "vakiosyötteen ja -tulosteen kautta (pakollinen)",
        sv: "via standard in och standard ut (obligatoriskt)",
        en: "through standard input and output (required)",
      },
    },
  ],
  examples: [],
  run,
};
