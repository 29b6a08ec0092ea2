/** How the bytes of a file were read as text. */
export interface DecodedAs {
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** False where the bytes are not valid UTF-8, or are that twice over. */
  readonly valid: boolean;
  /** True where a text had been encoded as UTF-8 twice, and was read as it was meant. */
  readonly twice?: true;
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
  // A plain loop, and no spread arguments: the iterators took a millisecond for each description.
  const units = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    units[at] = byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_80_TO_9F.charCodeAt(byte - 0x80) : byte;
  }
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += CHUNK)
    pieces.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(at, at + CHUNK)));
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

const isBetween = (byte = 0, from: number, to: number): boolean => from <= byte && byte <= to;

/** Bytes of a UTF-8 character that begins with this byte; 0 where none does. */
function lengthBy(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** Bytes of the UTF-8 character that begins at an index; 0 where none does (Unicode, table 3-7). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthBy(lead);
  if (length < 2) return length;
  const from = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const to = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (!isBetween(bytes[at + 1], from, to)) return 0;
  for (let i = 2; i < length; i++) if (!isBetween(bytes[at + i], 0x80, 0xbf)) return 0;
  return length;
}

/** The bytes without the beginning of a character at their end whose other bytes are cut away. */
function withoutHalf(bytes: Uint8Array): Uint8Array {
  let at = bytes.length - 1;
  while (isBetween(bytes[at], 0x80, 0xbf)) at--;
  return at + lengthBy(bytes[at] ?? 0) > bytes.length ? bytes.subarray(0, at) : bytes;
}

/** How many letters of UTF-8 beyond ASCII the bytes hold, and how many bytes that are none of it. */
function surveyUtf8(bytes: Uint8Array): { letters: number; wrong: number } {
  let letters = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 1) letters++;
    if (length === 0) wrong++;
    at += Math.max(1, length);
  }
  return { letters, wrong };
}

/**
 * UTF-8 with some bytes that are none, as a file is that was cut inside a letter or had another pasted to its end: those
 * are read as Windows-1252. Undefined where as many bytes are no UTF-8 as letters are: then it is no damaged UTF-8.
 */
function decodeDamagedUtf8(bytes: Uint8Array): string | undefined {
  const { letters, wrong } = surveyUtf8(bytes);
  if (letters <= wrong) return undefined;
  const letterOf = Array.from({ length: 256 }, (_, byte) =>
    encodeUtf8(decodeWindows1252(Uint8Array.of(byte))),
  );
  // No character of Windows-1252 takes more than three bytes.
  const mended = new Uint8Array(bytes.length + 2 * wrong);
  let end = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) for (const byte of letterOf[bytes[at++] ?? 0] ?? []) mended[end++] = byte;
    for (const next = at + length; at < next; at++) mended[end++] = bytes[at] ?? 0;
  }
  return new TextDecoder().decode(mended.subarray(0, end));
}

/** The UTF-16 encoding that the first two bytes announce. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

/**
 * Reads the bytes of a file as text: UTF-16 where its byte-order mark stands first, UTF-8 where every byte is valid, or
 * all but a few, otherwise Windows-1252, in which any bytes are text. Total and linear: bytes that are no text at all
 * (a PDF, NULs) become a text that no template fits. UTF-16 without its mark is not guessed at.
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
  const damaged = decodeDamagedUtf8(cut ? withoutHalf(bytes) : bytes);
  return damaged === undefined
    ? { text: decodeWindows1252(bytes), decodedAs: { encoding: "windows-1252", valid: false } }
    : { text: damaged, decodedAs: { encoding: "utf-8", valid: false } };
}

/**
 * The text as UTF-8 without byte-order mark: what the fix of `file/encoding` writes over the file. Half of a surrogate
 * pair, which no UTF-8 has, becomes U+FFFD.
 */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
