import { stat } from "node:fs/promises";
import path from "node:path";
import { type EffectiveValue, effectiveValues, type Origin } from "../../../shared/config/effective.ts";
import type { Language, LocalText } from "../../../shared/i18n/message.ts";
import { visible, visibleJson } from "../../../shared/report/visible.ts";
import { type Call, type CommandSpec, textOption } from "../command.ts";
import {
  CONFIG_NAME,
  configurationProblems,
  createConfiguration,
  exitCodeOfConfiguration,
} from "../configuration.ts";
import { shownPath, spellings } from "../paths.ts";
import { problemLine } from "../problemLine.ts";
import { codeOfError, refusal } from "../refusal.ts";
import { oneOf, UsageError } from "../usage.ts";
import { flagSettings, sharedOptions } from "./checkOptions.ts";

const ORIGIN_WORDS: Readonly<Record<Origin, LocalText>> = {
  flag: { fi: "komentorivi", sv: "kommandoraden", en: "command line" },
  file: { fi: "asetustiedosto", sv: "inställningsfil", en: "file of settings" },
  folder: { fi: "kansion asetukset", sv: "mappens inställningar", en: "settings of the folder" },
  user: { fi: "käyttäjän asetukset", sv: "användarens inställningar", en: "settings of the user" },
  default: { fi: "oletus", sv: "standard", en: "default" },
};
const NO_FILE: LocalText = {
  fi: "Tiedostoa {name} ei ole tässä kansiossa eikä sen yläpuolella.",
  sv: "Filen {name} finns varken i denna mapp eller ovanför den.",
  en: "There is no {name} in this folder or above it.",
};

/** The absolute folder whose settings are asked for. @throws UsageError when nothing is there */
async function folderOf(argument: string, cwd: string): Promise<string> {
  const place = path.resolve(cwd, spellings(path, argument)[0] ?? argument);
  try {
    return (await stat(place)).isDirectory() ? place : path.dirname(place);
  } catch (error) {
    throw new UsageError(refusal(codeOfError(error)));
  }
}

function configText(values: readonly EffectiveValue[], hasFile: boolean, language: Language): string {
  const rows = values.map(({ key, value, origin, from }) => [
    visible(key),
    visible(typeof value === "string" ? value : JSON.stringify(value)),
    `${ORIGIN_WORDS[origin][language]}${from === undefined ? "" : ` ${visible(from)}`}`,
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => (row[column] ?? "").length));
  const lines = rows.map(([key = "", value = "", origin = ""]) =>
    `${key.padEnd(width(0))}  ${value.padEnd(width(1))}  ${origin}`.trimEnd(),
  );
  if (!hasFile) lines.push("", NO_FILE[language].replace("{name}", CONFIG_NAME));
  return lines.map((line) => `${line}\n`).join("");
}

async function run(call: Call): Promise<number> {
  const format = oneOf("--format", textOption(call, "format") ?? "text", ["text", "json"]);
  const { cwd } = call.host;
  const folder = await folderOf(call.operands[0] ?? ".", cwd);
  const configuration = await createConfiguration({
    cwd,
    file: textOption(call, "config"),
    flags: flagSettings(call),
  });
  const layers = await configuration.layersFor(folder);
  const values = effectiveValues(layers);
  const chosen = values.find(({ key }) => key === "language")?.value;
  const language = chosen === "sv" || chosen === "en" ? chosen : "fi";
  const problems = configurationProblems(configuration, language);
  for (const problem of problems) call.log(problemLine(problem));
  const file = layers.find(({ origin }) => origin === "file")?.from ?? null;
  const settings = values.map((value) => ({ ...value, from: value.from ?? null }));
  const report = { version: 1, folder: shownPath(path, cwd, folder), file, settings, problems };
  await call.results.write(
    format === "json"
      ? `${visibleJson(JSON.stringify(report, undefined, 2))}\n`
      : configText(values, file !== null, language),
  );
  return exitCodeOfConfiguration(configuration);
}

/** `config`: the settings in force, each with where it comes from. */
export const configCommand: CommandSpec = {
  name: "config",
  operands: { count: "optional", usage: { fi: "[POLKU]", sv: "[SÖKVÄG]", en: "[PATH]" } },
  summary: {
    fi: "näyttää voimassa olevat asetukset ja mistä ne tulevat",
    sv: "visar gällande inställningar och varifrån de kommer",
    en: "shows the settings in force and where they come from",
  },
  details: {
    fi: "Näyttää asetukset, jotka koskevat annettua tiedostoa tai kansiota (ilman polkua nykyistä kansiota), ja kunkin lähteen.\nAsetukset luetaan lähimmästä tiedostosta esr.config.json: kansiosta itsestään tai sen yläpuolelta.\nKomentorivin valinta voittaa asetustiedoston, asetustiedosto oletuksen.",
    sv: "Visar inställningarna för en fil eller mapp (utan sökväg den aktuella mappen) och varifrån var och en kommer.\nInställningarna läses ur närmaste esr.config.json: i själva mappen eller ovanför den.\nEtt val på kommandoraden går före inställningsfilen, och den före standardvärdet.",
    en: "Shows the settings that hold for a file or folder (without a path the current folder), each with its origin.\nSettings are read from the nearest esr.config.json: in the folder itself or above it.\nAn option of the command line wins over the file, and the file over the default.",
  },
  options: [
    {
      name: "format",
      value: { fi: "SANA", sv: "ORD", en: "WORD" },
      text: {
        fi: "tuloksen muoto: text (oletus) tai json",
        sv: "resultatets form: text (standard) eller json",
        en: "form of the result: text (default) or json",
      },
    },
    ...sharedOptions("config"),
  ],
  examples: [
    {
      command: "config hankkeet/hakemus.txt",
      text: {
        fi: "Millä asetuksilla tiedosto tarkistetaan:",
        sv: "Med vilka inställningar filen kontrolleras:",
        en: "With which settings the file is checked:",
      },
    },
  ],
  run,
};
