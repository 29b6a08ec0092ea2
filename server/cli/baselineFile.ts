import { type Baseline, readBaseline } from "../../shared/report/baseline.ts";
import { decode } from "../../shared/text/decode.ts";
import { readFileSource } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

const CANNOT = {
  fi: 'Tunnettujen havaintojen tiedostoa "{file}" ei voitu käyttää.',
  sv: 'Filen med kända anmärkningar "{file}" kunde inte användas.',
  en: 'The file of known findings "{file}" could not be used.',
} as const;

/**
 * Reads the file of `--baseline`. @param shown as the user gave it
 * @throws UsageError where it cannot be read or is none: with half of the known findings a check would mislead
 */
export async function readBaselineFile(file: string, shown: string): Promise<Baseline> {
  const cannot = { text: CANNOT, values: { file: shown } };
  const source = await readFileSource(file).catch((error: unknown) => {
    throw new UsageError(cannot, refusal(codeOfError(error)));
  });
  const read = readBaseline(decode(source.bytes).text);
  if ("problem" in read) throw new UsageError(cannot, read.problem);
  return read;
}
