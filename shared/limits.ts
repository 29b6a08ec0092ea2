import type { LocalText } from "./i18n/message.ts";

/** Bytes of a file that are read at most: 50 MB. A description is 6–23 KB; a file above this is something else. */
export const MAX_FILE_BYTES = 50_000_000;

/** UTF-16 units of a line (its line end left out) above which the line is kept, but nothing in it is checked. */
export const MAX_LINE_LENGTH = 100_000;

/** Lines of a text that are told apart; whatever follows is kept as one line and left unchecked. A description has about 200. */
export const MAX_LINES = 1_000_000;

/** Bytes in whole megabytes, rounded up: what is left of a file is never told as 0. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

/**
 * What is left unchecked of a file of which only the first {@link MAX_FILE_BYTES} were read; undefined when all were.
 * @param bytes size of the whole file
 */
export function uncheckedOfFile(bytes: number): LocalText | undefined {
  if (bytes <= MAX_FILE_BYTES) return undefined;
  const read = megabytes(MAX_FILE_BYTES);
  const left = megabytes(bytes - MAX_FILE_BYTES);
  return {
    fi: `tiedostosta luettiin ensimmäiset ${read} Mt ja loput ${left} Mt jäivät tarkistamatta`,
    sv: `av filen lästes de första ${read} MB och resten, ${left} MB, kontrollerades inte`,
    en: `the first ${read} MB of the file were read, and the remaining ${left} MB were not checked`,
  };
}
