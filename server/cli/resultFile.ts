import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { check } from "../../shared/check.ts";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import { decodeSource } from "./checkInput.ts";
import type { Call } from "./command.ts";
import type { Input } from "./inputs.ts";
import { fileSink, OutputError, type Sink } from "./output.ts";
import { readFileSource } from "./readSource.ts";
import { refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

const TEXTS = {
  cannotWrite: {
    fi: 'Tulosta ei voida kirjoittaa tiedostoon "{file}". {why}',
    sv: 'Resultatet kan inte skrivas till filen "{file}". {why}',
    en: 'The result cannot be written to the file "{file}". {why}',
  },
  wouldReplace: {
    fi: 'Tulos korvaisi tiedoston "{file}", jota komento lukee. Anna valinnalle --output toinen nimi.',
    sv: 'Resultatet skulle ersätta filen "{file}" som kommandot läser. Ge --output ett annat namn.',
    en: 'The result would replace the file "{file}" that the command reads. Give --output another name.',
  },
} as const satisfies Record<string, LocalText>;

/** The real path of a file that is there, else undefined. */
const identityOf = (file: string): Promise<string | undefined> => realpath(file).catch(() => undefined);

/** True when a file is one of others, by whatever name: hard links are several names of one file. */
async function isOneOf(identity: string, others: readonly (string | undefined)[]): Promise<boolean> {
  if (others.includes(identity)) return true;
  const { dev, ino, nlink } = await stat(identity);
  if (nlink < 2) return false;
  for (const other of others) {
    const stats = other === undefined ? undefined : await stat(other).catch(() => undefined);
    if (stats?.dev === dev && stats.ino === ino) return true;
  }
  return false;
}

/** Bytes of a file by which a description is told from a result, which may be many times as long as any of them. */
const BEGINNING = 1 << 18;

/** True for a file whose beginning has even one line that only descriptions have, which no result of this tool does. */
async function mayBeDescription(file: string): Promise<boolean> {
  const { text } = decodeSource(await readFileSource(file, BEGINNING));
  const { recognition } = check(text, { rules: [] });
  return recognition.kind !== "unrecognised" || recognition.nearest !== undefined;
}

/**
 * The real path of a result of an earlier call, which a walk must not take for input; undefined where there is none.
 * A description is none: it stays among what is read, so that {@link resultsOf} refuses to replace it.
 */
export async function earlierResult(file: string): Promise<string | undefined> {
  const identity = await identityOf(file);
  return identity === undefined || (await mayBeDescription(identity).catch(() => false))
    ? undefined
    : identity;
}

/** The real paths of the files that a call names besides its inputs, as the user gave them. */
export const identitiesBeside = (
  cwd: string,
  files: readonly (string | undefined)[],
): Promise<(string | undefined)[]> =>
  Promise.all(files.map((file) => (file === undefined ? undefined : identityOf(path.resolve(cwd, file)))));

/** The real paths of the inputs that are files. */
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
  if (identity !== undefined && (await isOneOf(identity, identities)))
    throw new UsageError({ text: TEXTS.wouldReplace, values: { file: output } });
  try {
    return await fileSink(file);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    const why = render(refusal(error.code), language);
    throw new UsageError({ text: TEXTS.cannotWrite, values: { file: output, why } });
  }
}
