import { type Decoded, decode } from "./decode.ts";
import { undoTwiceEncoded } from "./twiceEncoded.ts";

/** UTF-16 units at the start of a text in which every description has an ä or an ö: twice encoded, they begin with Ã. */
const BEGINNING = 4000;

/**
 * Reads the bytes of a description as text; one that was encoded as UTF-8 twice, as it was meant.
 * @param options.cut true when the file goes on after these bytes
 */
export function decodeDescription(bytes: Uint8Array, options: { readonly cut?: boolean } = {}): Decoded {
  const decoded = decode(bytes, options);
  if (!decoded.decodedAs.valid || !decoded.text.slice(0, BEGINNING).includes("Ã")) return decoded;
  const text = undoTwiceEncoded(decoded.text);
  return text === decoded.text
    ? decoded
    : { text, decodedAs: { encoding: "utf-8", valid: false, twice: true } };
}
