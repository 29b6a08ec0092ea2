import { createReadStream } from "node:fs";
import type { LocalText } from "../../shared/i18n/message.ts";
import {
  type GatheredAcross,
  type Merging,
  type PartialLine,
  readPartialLine,
  startGathering,
} from "../../shared/report/merge.ts";
import type { ReportedFinding } from "../../shared/report/report.ts";
import { codeOfError, refusal } from "./refusal.ts";
import { UsageError } from "./usage.ts";

const TEXTS = {
  unreadable: {
    fi: 'Osaraporttia "{file}" ei voitu lukea.',
    sv: 'Delrapporten "{file}" kunde inte läsas.',
    en: 'The partial report "{file}" could not be read.',
  },
  badLine: {
    fi: 'Osaraportin "{file}" rivi {line} ei ole jsonl-raportin rivi. Tee osaraportti uudelleen: check --format jsonl.',
    sv: 'Rad {line} i delrapporten "{file}" är ingen rad i en jsonl-rapport. Gör delrapporten på nytt: check --format jsonl.',
    en: 'Line {line} of the partial report "{file}" is no line of a jsonl report. Make the report again: check --format jsonl.',
  },
  cutOff: {
    fi: 'Osaraportti "{file}" on vajaa: siitä puuttuu rivejä tai lopun yhteenveto. Tee se uudelleen.',
    sv: 'Delrapporten "{file}" är ofullständig: rader eller sammanfattningen i slutet saknas. Gör den på nytt.',
    en: 'The partial report "{file}" is not whole: lines or the summary at its end are missing. Make it again.',
  },
} as const satisfies Record<string, LocalText>;

/** A file of partial reports: its absolute path, and how the user called it. */
export interface PartialFile {
  readonly file: string;
  readonly shown: string;
}

/** The lines of a file, one in memory at a time; ends with LF or CR LF. @throws the operating system's error */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = "";
  const chunks: AsyncIterable<string> = createReadStream(file, { encoding: "utf8" });
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

/** The lines of a partial report, blank ones left out. @throws UsageError naming the first that is none */
async function* partialLines({ file, shown }: PartialFile): AsyncGenerator<PartialLine> {
  let number = 0;
  try {
    for await (const text of linesOf(file)) {
      number++;
      const bare = number === 1 ? text.replace(/^\uFEFF/u, "") : text;
      if (bare.trim() === "") continue;
      const line = readPartialLine(bare);
      if (line === undefined)
        throw new UsageError({ text: TEXTS.badLine, values: { file: shown, line: number } });
      yield line;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError({ text: TEXTS.unreadable, values: { file: shown } }, refusal(codeOfError(error)));
  }
}

/**
 * Reads partial reports to their ends, so that a joined one is begun only when all of them are whole.
 * @returns what they found by comparing documents, which stands at their ends and belongs to the files before
 * @throws UsageError naming the file, and the line, that is not as it should be
 */
export async function verifyPartials(files: readonly PartialFile[]): Promise<GatheredAcross> {
  const across = new Map<string, readonly ReportedFinding[]>();
  for (const file of files) {
    const gathering = startGathering(across);
    for await (const line of partialLines(file)) gathering.add(line);
    if (!gathering.isWhole()) throw new UsageError({ text: TEXTS.cutOff, values: { file: file.shown } });
  }
  return across;
}

/** Hands over the lines of partial reports in the order given. */
export async function readPartials(
  files: readonly PartialFile[],
  merging: Merging,
  write: (line: ReturnType<Merging["add"]>) => Promise<void>,
): Promise<void> {
  for (const file of files) for await (const line of partialLines(file)) await write(merging.add(line));
}
