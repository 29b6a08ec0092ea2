import { realpath } from "node:fs/promises";
import path from "node:path";
import { plain } from "../../../shared/i18n/message.ts";
import type { Call, CommandSpec } from "../command.ts";
import { exitCodeOf } from "../exitCode.ts";
import { formsHere } from "../formsHere.ts";
import { isReaderGone } from "../output.ts";
import { createReporter } from "../reporters.ts";
import { resultsOf } from "../resultFile.ts";
import { isColored } from "../terminal.ts";
import { UsageError } from "../usage.ts";
import { readOutputOptions, sharedOptions } from "./checkOptions.ts";

const OPTIONS = sharedOptions("format", "output", "fail-on", "quiet", "template-file");

const NOTHING = {
  fi: "Anna yhdistettävät osaraportit.",
  sv: "Ange delrapporterna som ska slås samman.",
  en: "Give the partial reports to be joined.",
} as const;

async function run(call: Call): Promise<number> {
  const registry = await formsHere(call);
  const files = call.operands.map((file) => ({ file: path.resolve(call.host.cwd, file), shown: file }));
  const { format, output, failOn, quiet } = readOutputOptions(call);
  if (files.length === 0) throw new UsageError(plain(NOTHING));
  // What reads reports tells each line from what is none, and only this command needs it.
  const [{ startMerging }, { readPartials, verifyPartials }] = await Promise.all([
    import("../../../shared/report/merge.ts"),
    import("../partialReports.ts"),
  ]);
  const across = await verifyPartials(files);
  const { language } = call;
  const identities = await Promise.all(files.map(({ file }) => realpath(file)));
  const sink = await resultsOf(call, output, identities, language);
  const reporter = await createReporter(format, {
    language,
    quiet,
    failOn,
    isColored: isColored(call.host, output),
    registry,
  });
  const merging = startMerging(across);
  try {
    await sink.write(reporter.begin());
    await readPartials(files, merging, async (report) => {
      if (report !== undefined) await sink.write(reporter.file(report));
    });
    await sink.write(reporter.end(merging.end()));
    await sink.close();
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  }
  const { summary, incomplete = false } = merging.end();
  return exitCodeOf(summary.counts, failOn, incomplete);
}

/** `merge`: joins the partial reports of a check that was made in pieces. */
export const mergeCommand: CommandSpec = {
  name: "merge",
  operands: { count: "many", usage: { fi: "TIEDOSTO.jsonl…", sv: "FIL.jsonl…", en: "FILE.jsonl…" } },
  summary: {
    fi: "yhdistää osissa tehdyn tarkistuksen raportit",
    sv: "slår samman rapporterna från en kontroll som gjorts i delar",
    en: "joins the reports of a check made in parts",
  },
  details: {
    fi: "Yhdistää osaraportit (check --format jsonl) annetussa järjestyksessä yhdeksi raportiksi. Yhteenveto lasketaan uudelleen,\nja kahdesti tarkistettu tiedosto on raportissa kerran. Osaraporttien viestit ovat siinä kielessä, jolla ne tehtiin.",
    sv: "Slår samman delrapporter (check --format jsonl) i given ordning till en rapport. Sammanfattningen räknas om, och en fil\nsom kontrollerats två gånger finns en gång i rapporten. Delrapporternas meddelanden är på det språk de gjordes på.",
    en: "Joins partial reports (check --format jsonl) in the order given into one. The summary is counted anew, and a file that\nwas checked twice stands once. The messages are in the language in which the partial reports were made.",
  },
  options: OPTIONS,
  examples: [
    {
      command: "merge --format csv --output tulos.csv osa1.jsonl osa2.jsonl",
      text: { fi: "Taulukko kahdesta osasta:", sv: "En tabell av två delar:", en: "A table from two parts:" },
    },
  ],
  run,
};
