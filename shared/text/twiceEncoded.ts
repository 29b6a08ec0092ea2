import { decode, WINDOWS_1252_80_TO_9F } from "./decode.ts";

/** How often a text may have been encoded once too many; more has not been seen. */
const MOST_TIMES = 3;

/**
 * What å ä ö, the hard space, the dashes and the byte-order mark begin with when they are encoded twice. Other letters begin otherwise, but
 * so may right text: a Swedish `Å”` would pass for a letter of another alphabet.
 */
const LEAD = /[ÂÃâï]/u;

/** The byte that Windows-1252 or Latin-1 reads as this UTF-16 unit; undefined where neither has it. */
function byteOf(unit: number): number | undefined {
  if (unit <= 0xff) return unit;
  const place = WINDOWS_1252_80_TO_9F.indexOf(String.fromCharCode(unit));
  return place < 0 ? undefined : 0x80 + place;
}

function undoOnce(text: string): string | undefined {
  if (!LEAD.test(text)) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf(text.charCodeAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  const { text: once, decodedAs } = decode(bytes);
  return decodedAs.valid ? once : undefined;
}

/**
 * A text whose UTF-8 was taken for Windows-1252 (or Latin-1) and encoded again, as exports of old systems are, read as
 * it was meant: `PÃ¤Ã¤ttymispvm` is `Päättymispvm`. Any other text comes back as it is.
 */
export function undoTwiceEncoded(text: string): string {
  let meant = text;
  for (let i = 0; i < MOST_TIMES; i++) {
    const once = undoOnce(meant);
    if (once === undefined) return meant;
    meant = once;
  }
  return meant;
}
