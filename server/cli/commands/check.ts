import process from "node:process";
import { builtInRegistry } from "../../../shared/check.ts";
import type { Problem } from "../../../shared/report/report.ts";
import { checkBatch } from "../batch.ts";
import type { Call, CommandSpec } from "../command.ts";
import {
  configurationProblems,
  createConfiguration,
  exitCodeOfConfiguration,
  settingsOfCall,
} from "../configuration.ts";
import { exitCodeOf } from "../exitCode.ts";
import { gatherInputs } from "../gatherInputs.ts";
import { createReporter } from "../reporters.ts";
import { openResultFile } from "../resultFile.ts";
import { progressOn, wantsColor } from "../terminal.ts";
import { CHECK_OPTIONS, type CheckPlan, flagSettings, readCheckOptions } from "./checkOptions.ts";

/** True when the report is written in colours. */
const isColored = ({ output }: CheckPlan): boolean =>
  output === undefined && wantsColor(process.env, process.stdout.isTTY === true);

async function run(call: Call): Promise<number> {
  const plan = readCheckOptions(call, builtInRegistry);
  const { output } = plan;
  const { stdin, stderr } = process;
  const cwd = process.cwd();
  const configuration = await createConfiguration({
    cwd,
    file: plan.config,
    flags: flagSettings(call, plan),
  });
  const { inputs, problems: unread } = await gatherInputs(call, plan, cwd);
  const settings = await settingsOfCall(configuration, inputs, cwd);
  const language = settings.language ?? call.language;
  const progress = progressOn(stderr, !plan.quiet && inputs.length > 1);
  // Whoever reads the text on the terminal sees this in it; otherwise it would stand unseen in a file.
  const isSeen = plan.format === "text" && output === undefined;
  const say = ({ path: where, message }: Problem): void => {
    progress.clear();
    call.log(where === null ? message : `${where}: ${message}`);
  };
  const wrong = configurationProblems(configuration, language);
  for (const problem of isSeen ? wrong : [...wrong, ...unread]) say(problem);
  const result = await checkBatch(inputs, {
    reporter: await createReporter(plan.format, { language, quiet: plan.quiet, isColored: isColored(plan) }),
    sink: output === undefined ? call.results : await openResultFile(output, inputs, language),
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
    stdin,
  });
  const incomplete = result.incomplete || unread.length > 0;
  return Math.max(exitCodeOf(result.counts, plan.failOn, incomplete), exitCodeOfConfiguration(configuration));
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
