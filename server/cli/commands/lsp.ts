import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type LocalText, plain } from "../../../shared/i18n/message.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { UsageError } from "../usage.ts";

/** The language server stands beside the command line in dist/, with its own main: nothing of it is bundled twice. */
const SERVER = path.join(__dirname, "server.js");

const NEEDS_STDIO: LocalText = {
  fi: "Kielipalvelin puhuu vain vakiosyötteen ja -tulosteen kautta. Lisää valinta --stdio.",
  sv: "Språkservern talar bara via standard in och standard ut. Lägg till valet --stdio.",
  en: "The language server speaks only through standard input and output. Add the option --stdio.",
};

const MISSING: LocalText = {
  fi: "Kielipalvelin puuttuu asennuksesta. Asenna ohjelma uudelleen.",
  sv: "Språkservern saknas i installationen. Installera programmet på nytt.",
  en: "The language server is missing from the installation. Install the program again.",
};

async function run(call: Call): Promise<number> {
  if (call.option("stdio") !== true) throw new UsageError(plain(NEEDS_STDIO));
  if (!existsSync(SERVER)) {
    call.log(MISSING[call.language]);
    return EXIT.incomplete;
  }
  // From here on the server answers for unexpected errors, in its client's log.
  process.removeAllListeners("uncaughtException");
  // It reads --stdio from the process's own arguments and runs until its client ends it.
  await import(pathToFileURL(SERVER).href);
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
