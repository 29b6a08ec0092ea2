import { realpath } from "node:fs/promises";
import path from "node:path";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import type { Call } from "./command.ts";
import type { Input } from "./inputs.ts";
import { fileSink, OutputError, type Sink } from "./output.ts";
import { refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

const TEXTS = {
  cannotWrite: {
    fi: 'Tulosta ei voida kirjoittaa tiedostoon "{file}". {why}',
    sv: 'Resultatet kan inte skrivas till filen "{file}". {why}',
    en: 'The result cannot be written to the file "{file}". {why}',
  },
  wouldReplace: {
    fi: 'Tulos korvaisi tarkistettavan tiedoston "{file}". Anna valinnalle --output toinen nimi.',
    sv: 'Resultatet skulle ersätta filen "{file}" som kontrolleras. Ge --output ett annat namn.',
    en: 'The result would replace the file "{file}" that is being checked. Give --output another name.',
  },
} as const satisfies Record<string, LocalText>;

/** The real path of a file that is there, else undefined. */
export const identityOf = (file: string): Promise<string | undefined> =>
  realpath(file).catch(() => undefined);

/** The real paths of the files that are read. */
export const identitiesOf = (inputs: readonly Input[]): string[] =>
  inputs.flatMap((input) => (input.kind === "file" ? [input.identity] : []));

/**
 * Where the results of a call go: to the file of `--output`, which is replaced and must not be one of those that are
 * read, or to the standard output.
 * @param output as the user gave it @param identities real paths of what is read @throws UsageError
 */
export async function resultsOf(
  call: Call,
  output: string | undefined,
  identities: readonly (string | undefined)[],
  language: Language,
): Promise<Sink> {
  if (output === undefined) return call.results;
  const file = path.resolve(call.host.cwd, output);
  const identity = await identityOf(file);
  if (identity !== undefined && identities.includes(identity))
    throw new UsageError({ text: TEXTS.wouldReplace, values: { file: output } });
  try {
    return await fileSink(file);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const why = render(refusal(error.code), language);
    throw new UsageError({ text: TEXTS.cannotWrite, values: { file: output, why } });
  }
}
