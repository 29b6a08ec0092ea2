import path from "node:path";
import type { LocalText } from "../../shared/i18n/message.ts";
import type { Call } from "./command.ts";
import { textOption } from "./command.ts";
import { fileSink, OutputError, type Sink } from "./output.ts";
import { UsageError } from "./usage.ts";

const EXISTS: LocalText = {
  fi: 'Tiedosto "{file}" on jo olemassa, eikä sitä korvattu. Anna toinen nimi, tai korvaa se valinnalla --force.',
  sv: 'Filen "{file}" finns redan och ersattes inte. Ange ett annat namn, eller ersätt den med valet --force.',
  en: 'The file "{file}" exists already and was not replaced. Give another name, or replace it with the option --force.',
};

/** A file that is not there yet, or with `--force` any. @throws UsageError where it is there */
async function newFile(call: Call, file: string): Promise<Sink> {
  try {
    const mode = call.option("force") === true ? "replace" : "create";
    return await fileSink(path.resolve(call.host.cwd, file), mode);
  } catch (error) {
    if (error instanceof OutputError && error.code === "EEXIST")
      throw new UsageError({ text: EXISTS, values: { file } });
    throw error;
  }
}

/**
 * Writes a description that was made to the file of `--output`, which with `--force` may be there already, or to the
 * standard output. @throws UsageError, OutputError
 */
export async function writeNew(call: Call, text: string): Promise<void> {
  const file = textOption(call, "output") ?? "-";
  const sink = file === "-" ? call.results : await newFile(call, file);
  await sink.write(text);
  await sink.close();
}
