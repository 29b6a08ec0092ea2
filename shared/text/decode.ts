/** How the bytes of a file were read as text. */
export interface DecodedAs {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** False where the bytes are not valid UTF-8. */
  readonly valid: boolean;
}

/** A text and the encoding that it was read by. */
export interface Decoded {
  /** Without byte-order mark. */
  readonly text: string;
  readonly decodedAs: DecodedAs;
}

/**
 * The characters of the bytes 0x80–0x9F in Windows-1252 (Encoding Standard, index windows-1252); every other byte is
 * the code point of its own value. Spelled out because several releases of Node.js take the encoding for Latin-1, where
 * these bytes are control characters.
 */
export const WINDOWS_1252_80_TO_9F =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

/** Code units handed to one call of String.fromCharCode; more arguments could overflow the stack. */
const CHUNK = 8192;

function decodeWindows1252(bytes: Uint8Array): string {
  const units = Uint16Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_80_TO_9F.charCodeAt(byte - 0x80) : byte,
  );
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  return pieces.join("");
}

/** The text of valid UTF-8, undefined for anything else. */
function decodeUtf8(bytes: Uint8Array, cut: boolean): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    return undefined;
  }
}

/** The UTF-16 encoding that the first two bytes announce. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/**
 * Reads the bytes of a file as text: UTF-16 where its byte-order mark stands first, UTF-8 where every byte is valid,
 * otherwise Windows-1252, in which any bytes are text. Total and linear: bytes that are no text at all (a PDF, NULs)
 * become a text that no template fits. UTF-16 without its mark is not guessed at.
 * @param options.cut true when the file goes on after these bytes: a character that they cut in two is left out
 */
export function decode(bytes: Uint8Array, { cut = false } = {}): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined)
    return {
      text: new TextDecoder(utf16).decode(bytes, { stream: cut }),
      decodedAs: { encoding: utf16, valid: false },
    };
  const utf8 = decodeUtf8(bytes, cut);
  if (utf8 !== undefined) return { text: utf8, decodedAs: { encoding: "utf-8", valid: true } };
  return { text: decodeWindows1252(bytes), decodedAs: { encoding: "windows-1252", valid: false } };
}

/**
 * The text as UTF-8 without byte-order mark: what the fix of `file/encoding` writes over the file. Half of a surrogate
 * pair, which no UTF-8 has, becomes U+FFFD.
 */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
