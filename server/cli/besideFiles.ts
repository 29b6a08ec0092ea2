import type { LocalText, Message } from "../../shared/i18n/message.ts";
import type { Baseline } from "../../shared/report/baseline.ts";
import type { Survey } from "../../shared/report/survey.ts";
import { decode } from "../../shared/text/decode.ts";
import { readFileSource } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

const BASELINE: LocalText = {
  fi: 'Tunnettujen havaintojen tiedostoa "{file}" ei voitu käyttää.',
  sv: 'Filen med kända anmärkningar "{file}" kunde inte användas.',
  en: 'The file of known findings "{file}" could not be used.',
};
const AMONG: LocalText = {
  fi: 'Katsausta "{file}" ei voitu käyttää.',
  sv: 'Översikten "{file}" kunde inte användas.',
  en: 'The survey "{file}" could not be used.',
};

/** Reads a file that an option names. @throws UsageError where it cannot be used: with half of it a check would mislead */
async function readNamed<T extends object>(
  file: string,
  cannotUse: Message,
  read: (text: string) => T | { readonly problem: Message },
): Promise<T> {
  const source = await readFileSource(file).catch((error: unknown) => {
    throw new UsageError(cannotUse, refusal(codeOfError(error)));
  });
  const data = read(decode(source.bytes).text);
  if ("problem" in data) throw new UsageError(cannotUse, data.problem);
  return data;
}

/** Reads the file of `--baseline`. @param file absolute @param shown as the user gave it @throws UsageError */
export async function readBaselineFile(file: string, shown: string): Promise<Baseline> {
  const { readBaseline } = await import("../../shared/report/readBaseline.ts");
  return readNamed(file, { text: BASELINE, values: { file: shown } }, readBaseline);
}

/** Reads the file of `--among`. @param file absolute @param shown as the user gave it @throws UsageError */
export async function readSurveyFile(file: string, shown: string): Promise<Survey> {
  const { readSurvey } = await import("../../shared/report/readSurvey.ts");
  return readNamed(file, { text: AMONG, values: { file: shown } }, readSurvey);
}
