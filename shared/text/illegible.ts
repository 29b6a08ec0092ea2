import { undoTwiceEncoded } from "./twiceEncoded.ts";

/**
 * What became of the letters of a text before anybody read it: `lost`, U+FFFD stands for each å, ä and ö, as where an
 * editor takes Windows-1252 for UTF-8; `twice`, each was encoded twice, and ä looks like Ã¤.
 */
export type Illegible = "lost" | "twice";

/** UTF-16 units at the start of a text in which every description has many an ä and ö. */
const BEGINNING = 4000;
/** Fewer lost letters are mistakes of their own, each told at its place. */
const LEAST_LOST = 8;

/** Nearly every text has none of them: the tilde is that of an Ã of two characters. */
const ODD = /\uFFFD|Ã|\u0303/u;
const LOST = /\p{L}\uFFFD|\uFFFD\p{L}/gu;
const NORDIC = /[åäö]/iu;

/** How the letters of a text became illegible; undefined for a text that can be read. Looks at its beginning. */
export function illegibleAs(text: string): Illegible | undefined {
  const written = text.slice(0, BEGINNING);
  if (!ODD.test(written)) return undefined;
  const beginning = written.normalize("NFC");
  if (!NORDIC.test(beginning) && [...beginning.matchAll(LOST)].length >= LEAST_LOST) return "lost";
  if (!beginning.includes("Ã")) return undefined;
  const composed = text.normalize("NFC");
  return undoTwiceEncoded(composed) === composed ? undefined : "twice";
}
