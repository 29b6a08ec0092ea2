import type { DecodedAs } from "../rules/context.ts";

/** Byte-order marks and the encodings they announce. */
const MARKS = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads bytes as text: UTF-16 by its byte-order mark, UTF-8 where the bytes are valid, otherwise Windows-1252.
 * Total; the text has no byte-order mark.
 */
export function decode(bytes: Uint8Array): { text: string; decodedAs: DecodedAs } {
  const found = MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const body = bytes.subarray(found?.mark.length ?? 0);
  if (found !== undefined && found.encoding !== "utf-8") {
    const text = new TextDecoder(found.encoding, { ignoreBOM: true }).decode(body);
    return { text, decodedAs: { encoding: found.encoding, valid: false } };
  }
  const text = utf8(body);
  if (text !== undefined) return { text, decodedAs: { encoding: "utf-8", valid: true } };
  return {
    text: new TextDecoder("windows-1252").decode(body),
    decodedAs: { encoding: "windows-1252", valid: false },
  };
}
