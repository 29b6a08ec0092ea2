import path from "node:path";
import { type Language, type LocalText, render } from "../../shared/i18n/message.ts";
import type { Problem } from "../../shared/report/report.ts";
import { decode } from "../../shared/text/decode.ts";
import { STDIN } from "./inputs.ts";
import { readFileList, shownPath } from "./paths.ts";
import { readFileSource, readStream } from "./readSource.ts";
import { codeOfError, refusal } from "./refusal.ts";

const UNREADABLE: LocalText = {
  fi: "Tiedostoluetteloa ei voitu lukea. {why}",
  sv: "Fillistan kunde inte läsas. {why}",
  en: "The list of files could not be read. {why}",
};

/** The entries of a list of files, or why there are none. */
export interface FileList {
  readonly entries: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads the list of `--files-from`, in any encoding that a description may have; `-` is the standard input. */
export async function readListedFiles(
  file: string,
  { cwd, language, stdin }: { cwd: string; language: Language; stdin: AsyncIterable<Uint8Array> },
): Promise<FileList> {
  try {
    const source = await (file === STDIN ? readStream(stdin) : readFileSource(path.resolve(cwd, file)));
    return { entries: readFileList(decode(source.bytes).text), problems: [] };
  } catch (error) {
    const why = render(refusal(codeOfError(error)), language);
    const message = render({ text: UNREADABLE, values: { why } }, language);
    return { entries: [], problems: [{ path: shownPath(path, cwd, file), message }] };
  }
}
