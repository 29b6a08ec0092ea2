import { baselineReporter } from "../../../shared/report/baseline.ts";
import type { Call, CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { runCheck } from "../runCheck.ts";
import { readCheckOptions, sharedOptions } from "./checkOptions.ts";

/** What decides what is found, and where the result goes. */
const OPTIONS = sharedOptions(
  "output",
  "profile",
  "template",
  "template-file",
  "as-of",
  "register",
  "among",
  "config",
  "files-from",
  "redact",
  "jobs",
  "quiet",
);

async function run(call: Call): Promise<number> {
  const plan = { ...(await readCheckOptions(call)), format: "json" as const };
  const { incomplete, configurationExit, isInterrupted } = await runCheck(call, plan, baselineReporter);
  if (isInterrupted) return EXIT.interrupted;
  return Math.max(incomplete ? EXIT.incomplete : EXIT.clean, configurationExit);
}

/** `baseline`: writes the findings of today, so that later checks tell the new ones from them. */
export const baselineCommand: CommandSpec = {
  name: "baseline",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "kirjaa nykyiset havainnot tunnetuiksi",
    sv: "antecknar de nuvarande anmärkningarna som kända",
    en: "writes down the present findings as known",
  },
  details: {
    fi: "Kirjoittaa luettelon nykyisistä havainnoista. Kun luettelo annetaan komennolle check valinnalla --baseline,\nvain uudet havainnot ratkaisevat paluukoodin, ja korjatut nimetään. Havainto tunnetaan sisällöstään, vaikka rivit\nsiirtyvät. Aja molemmat komennot samassa kansiossa.",
    sv: "Skriver en förteckning över de nuvarande anmärkningarna. När den ges till kommandot check med --baseline avgör\nbara nya anmärkningar slutkoden, och de rättade nämns. En anmärkning känns igen på sitt innehåll fast raderna flyttas.\nKör båda kommandona i samma mapp.",
    en: "Writes a list of the present findings. When the list is given to the command check with --baseline, only new\nfindings decide the exit code, and those put right are named. A finding is known by what it says, wherever its lines\nmove. Run both commands in the same folder.",
  },
  options: OPTIONS,
  examples: [
    {
      command: "baseline --output tunnetut.json hankkeet",
      text: {
        fi: "Kirjaa kansion havainnot:",
        sv: "Antecknar mappens anmärkningar:",
        en: "Write down a folder's findings:",
      },
    },
    {
      command: "check --baseline tunnetut.json hankkeet",
      text: { fi: "Myöhemmin vain uudet:", sv: "Senare bara de nya:", en: "Later only the new ones:" },
    },
  ],
  run,
};
