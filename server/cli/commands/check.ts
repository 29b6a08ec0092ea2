import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { exitCodeOf } from "../exitCode.ts";
import { createReporter } from "../reporters.ts";
import { runCheck } from "../runCheck.ts";
import { isColored } from "../terminal.ts";
import { CHECK_OPTIONS, readCheckOptions } from "./checkOptions.ts";

async function run(call: Call): Promise<number> {
  const plan = await readCheckOptions(call);
  const { format, quiet, failOn, output } = plan;
  const { counts, incomplete, configurationExit, isInterrupted } = await runCheck(
    call,
    plan,
    (language, forms) =>
      createReporter(format, {
        language,
        quiet,
        failOn,
        isColored: isColored(call.host, output),
        registry: forms,
      }),
  );
  if (isInterrupted) return EXIT.interrupted;
  return Math.max(exitCodeOf(counts, failOn, incomplete), configurationExit);
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
      command: "check --format csv --output tulos.csv hankkeet",
      text: {
        fi: "Taulukko, joka avautuu Excelissä:",
        sv: "En tabell som öppnas i Excel:",
        en: "A table that opens in Excel:",
      },
    },
    {
      command: "check --format letter hakemus.txt",
      text: {
        fi: "Täydennyspyynnön teksti:",
        sv: "Texten till en begäran om komplettering:",
        en: "The text of a request for completion:",
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
