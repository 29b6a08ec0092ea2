import type { Checked } from "../../../shared/check.ts";
import type { ExportFacts } from "../../../shared/features/export/exportForm.ts";
import type { Language } from "../../../shared/i18n/message.ts";
import type { Exporter } from "../../../shared/report/export/exporter.ts";
import { createRedactor } from "../../../shared/report/redact.ts";
import type { NotRecognised, Problem } from "../../../shared/report/report.ts";
import type { Registry } from "../../../shared/templates/registry.ts";
import { type Call, type CommandSpec, type OptionSpec, textOption, withoutOption } from "../command.ts";
import { exitCodeOfConfiguration } from "../configuration.ts";
import { EXIT } from "../exit.ts";
import { gatherInputs } from "../gatherInputs.ts";
import type { Input } from "../inputs.ts";
import { openInput } from "../openInput.ts";
import { isReaderGone } from "../output.ts";
import { prepare } from "../preparation.ts";
import { problemLine } from "../problemLine.ts";
import { type Progress, progressOn } from "../progress.ts";
import { identitiesOf, resultsOf } from "../resultFile.ts";
import { TOOL } from "../tool.ts";
import { oneOf } from "../usage.ts";
import { readCheckOptions, sharedOptions } from "./checkOptions.ts";

const FORMATS = ["json", "jsonl", "csv"] as const;
type Format = (typeof FORMATS)[number];

const SHARED = sharedOptions(
  "output",
  "profile",
  "template",
  "template-file",
  "config",
  "files-from",
  "stdin-filename",
  "redact",
  "quiet",
);

const FORMAT: OptionSpec = {
  name: "format",
  value: { fi: "SANA", sv: "ORD", en: "WORD" },
  text: {
    fi: "json (oletus: kaikki tiedot), jsonl (hanke rivillä) tai csv (taulukko Exceliin, hanke rivillä)",
    sv: "json (standard: alla uppgifter), jsonl (ett projekt per rad) eller csv (tabell för Excel, ett projekt per rad)",
    en: "json (default: all contents), jsonl (a project a line) or csv (a table for Excel, a project a row)",
  },
};

async function exporterOf(format: Format, registry: Registry, language: Language): Promise<Exporter> {
  if (format === "csv") {
    const { csvExporter } = await import("../../../shared/report/export/csv.ts");
    return csvExporter(registry, language);
  }
  const { jsonExporter, jsonLinesExporter } = await import("../../../shared/report/export/json.ts");
  return format === "json" ? jsonExporter(TOOL) : jsonLinesExporter();
}

/** What came of the inputs besides the data. */
interface Rest {
  readonly notRecognised: NotRecognised[];
  readonly problems: Problem[];
  files: number;
}

/** Writes the inputs one after the other; one file is in memory at a time. @returns false where one could not be read */
async function exportAll(
  inputs: readonly Input[],
  exporter: Exporter,
  {
    open,
    write,
    say,
    hiding,
    progress,
    rest,
  }: {
    open(input: Input): ReturnType<typeof openInput>;
    write(text: string): Promise<void>;
    say(problem: Problem): void;
    hiding(checked: Checked): Pick<ExportFacts, "redactor">;
    progress: Progress;
    rest: Rest;
  },
): Promise<boolean> {
  let isComplete = true;
  for (const [i, input] of inputs.entries()) {
    progress.show(i + 1, inputs.length, input.shown);
    const opened = await open(input);
    if (opened.kind === "refused") {
      isComplete = false;
      rest.problems.push({ path: input.shown, message: opened.reason });
      say({ path: input.shown, message: opened.reason });
    } else if (opened.reason !== null) {
      rest.notRecognised.push({ path: input.shown, reason: opened.reason });
      say({ path: input.shown, message: opened.reason });
    } else {
      rest.files++;
      const { checked, source } = opened;
      await write(
        exporter.project(checked, { path: input.shown, sha256: source.sha256, ...hiding(checked) }),
      );
    }
  }
  return isComplete;
}

async function run(call: Call): Promise<number> {
  const format = oneOf("--format", textOption(call, "format") ?? "json", FORMATS);
  const plan = await readCheckOptions(withoutOption(call, "format"));
  const { stdin, stderr } = call.host;
  const { configuration, inputs, problems, wrongSettings, language, registry } = await prepare(
    call,
    plan,
    () => gatherInputs(call, plan),
  );
  const progress = progressOn(stderr, { isWanted: !plan.quiet && inputs.length > 1, language });
  const say = (problem: Problem): void => {
    progress.clear();
    call.log(problemLine(problem));
  };
  const known = [...wrongSettings, ...problems];
  known.forEach(say);
  const rest: Rest = { notRecognised: [], problems: known, files: 0 };
  const exporter = await exporterOf(format, registry, language);
  const sink = await resultsOf(call, plan.output, identitiesOf(inputs), language);
  const write = (text: string): Promise<void> => {
    progress.clear();
    return sink.write(text);
  };
  const open = (input: Input) =>
    openInput(input, {
      language,
      core: { registry, template: plan.template },
      settingsFor: configuration.settingsFor,
      stdin,
    });
  const hiding = ({ form }: Checked) => (plan.redact ? { redactor: createRedactor(form, language) } : {});
  let isComplete = problems.length === 0;
  try {
    await write(exporter.begin());
    isComplete =
      (await exportAll(inputs, exporter, { open, write, say, hiding, progress, rest })) && isComplete;
    await write(exporter.end(rest));
    await sink.close();
  } catch (error) {
    if (!isReaderGone(error)) throw error;
  } finally {
    progress.clear();
  }
  return Math.max(isComplete ? EXIT.clean : EXIT.incomplete, exitCodeOfConfiguration(configuration));
}

/** `export`: writes what descriptions contain as data for other programs. */
export const exportCommand: CommandSpec = {
  name: "export",
  operands: { count: "many", usage: { fi: "[POLKU…]", sv: "[SÖKVÄG…]", en: "[PATH…]" } },
  summary: {
    fi: "kirjoittaa kuvausten tiedot taulukoksi tai muille ohjelmille",
    sv: "skriver beskrivningarnas uppgifter som tabell eller för andra program",
    en: "writes what the descriptions contain as a table or for other programs",
  },
  details: {
    fi: "Kirjoittaa kuvausten tiedot jäsenneltyinä: osiot, kentät, summat, päivät, luettelot, pisteet ja tekstit.\nTaulukossa (csv) jokaisella hankkeella on oma rivinsä ja samat sarakkeet lomakemallista riippumatta; se avautuu suoraan Exceliin.\nTiedostot, jotka eivät ole hankekuvauksia, nimetään. Tiedostoja ei muuteta.",
    sv: "Skriver beskrivningarnas uppgifter strukturerat: avsnitt, fält, belopp, dagar, listor, poäng och texter.\nI tabellen (csv) har varje projekt en egen rad och samma kolumner oberoende av blankettmall; den öppnas direkt i Excel.\nFiler som inte är projektbeskrivningar nämns. Filerna ändras inte.",
    en: "Writes what the descriptions contain, structured: sections, fields, sums, days, lists, scores and texts.\nIn the table (csv) each project has a row of its own and the same columns whatever its form; it opens in Excel as it is.\nFiles that are no project descriptions are named. No file is changed.",
  },
  options: [FORMAT, ...SHARED],
  examples: [
    {
      command: "export --format csv --output hankkeet.csv hankkeet",
      text: { fi: "Taulukko Exceliin:", sv: "En tabell för Excel:", en: "A table for Excel:" },
    },
    {
      command: "export --format json hakemus.txt",
      text: {
        fi: "Yhden kuvauksen kaikki tiedot toiselle ohjelmalle:",
        sv: "Alla uppgifter i en beskrivning för ett annat program:",
        en: "All contents of one description for another program:",
      },
    },
  ],
  run,
};
