import { surveyText } from "../../../shared/report/survey.ts";
import type { Call, CommandSpec } from "../command.ts";
import { exitCodeOfConfiguration } from "../configuration.ts";
import { EXIT } from "../exit.ts";
import { gatherInputs } from "../gatherInputs.ts";
import { gatherHands, threadsFor } from "../jobs/hands.ts";
import { setupOf } from "../jobs/setup.ts";
import { createWork, type WorkOptions } from "../jobs/work.ts";
import { keptInput } from "../keptInput.ts";
import { prepare } from "../preparation.ts";
import { problemLine } from "../problemLine.ts";
import { identitiesOf, resultsOf } from "../resultFile.ts";
import { surveyDocuments } from "../survey.ts";
import { readCheckOptions, sharedOptions } from "./checkOptions.ts";

/** What decides which files there are and what they are taken for. */
const OPTIONS = sharedOptions("output", "template", "template-file", "config", "files-from", "jobs", "quiet");

async function run(call: Call): Promise<number> {
  const plan = await readCheckOptions(call);
  const { cwd, stdin, worker } = call.host;
  const { configuration, inputs, problems, wrongSettings, language, registry } = await prepare(
    call,
    plan,
    () => gatherInputs(call, plan),
  );
  for (const problem of [...wrongSettings, ...problems]) call.log(problemLine(problem));
  const sink = await resultsOf(call, plan.output, identitiesOf(inputs), language);
  const { template, maxFindings, redact } = plan;
  const options: WorkOptions = { language, maxFindings, redact, cwd, template };
  const tools = { registry, registerOf: () => undefined, stdin: keptInput(stdin), isShared: true };
  const hands = gatherHands(createWork(options, tools), {
    files: inputs.length,
    threads: threadsFor(plan.jobs, inputs),
    worker,
    setup: () => setupOf(options, registry, new Map()),
  });
  try {
    await sink.write(surveyText(await surveyDocuments(inputs, { works: hands.works })));
    await sink.close();
  } finally {
    await hands.close();
  }
  return Math.max(problems.length > 0 ? EXIT.incomplete : EXIT.clean, exitCodeOfConfiguration(configuration));
}

/** `survey`: tells which files are about one project, so that checks in parts can compare them. */
export const surveyCommand: CommandSpec = {
  name: "survey",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "tekee osissa tarkistettavista tiedostoista katsauksen: mitkä ovat samasta hankkeesta",
    sv: "gör en översikt över filer som kontrolleras i delar: vilka som gäller samma projekt",
    en: "surveys files that are checked in parts: which of them are about one project",
  },
  details: {
    fi: "Käy läpi kaikki tarkistettavat tiedostot ja kirjoittaa, mitkä ovat saman hankkeen asiakirjoja. Kun katsaus annetaan kunkin osan\ntarkistukselle (check --among), asiakirjoja verrataan myös muiden osien asiakirjoihin. Aja komennot samassa kansiossa.\nYhdellä kertaa tehtävä tarkistus ei tarvitse katsausta.",
    sv: "Går igenom alla filer som ska kontrolleras och skriver vilka som är handlingar om samma projekt. När översikten ges till kontrollen\nav varje del (check --among) jämförs handlingarna även med de andra delarnas. Kör kommandona i samma mapp.\nEn kontroll som görs på en gång behöver ingen översikt.",
    en: "Looks through all the files to be checked and writes which are documents of one project. When the survey is given to the check of\neach part (check --among), documents are compared with those of the other parts too. Run the commands in the same folder.\nA check that is made at once needs no survey.",
  },
  options: OPTIONS,
  examples: [
    {
      command: "survey --files-from luettelo.txt --output katsaus.json",
      text: { fi: "Kaikista tiedostoista:", sv: "Av alla filer:", en: "Of all the files:" },
    },
    {
      command: "check --among katsaus.json --files-from osa1.txt --format jsonl",
      text: { fi: "Osan tarkistus:", sv: "Kontroll av en del:", en: "The check of a part:" },
    },
  ],
  run,
};
