import { type Decoded, decode, encodeUtf8, WINDOWS_1252_80_TO_9F } from "./decode.ts";

/** How a text stands as bytes. */
export interface ByteForm {
  readonly encoding: Decoded["decodedAs"]["encoding"];
  /** True where a byte-order mark stands first. */
  readonly mark: boolean;
}

/** The bytes of a text, or the first character that the encoding does not have. */
export type Encoded = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly missing: string };

const UTF8_MARK = [0xef, 0xbb, 0xbf] as const;
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

function encodeWindows1252(text: string): Encoded {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff)) {
      bytes[i] = unit;
      continue;
    }
    const place = WINDOWS_1252_80_TO_9F.indexOf(text.charAt(i));
    if (place < 0) return { missing: String.fromCodePoint(text.codePointAt(i) ?? unit) };
    bytes[i] = 0x80 + place;
  }
  return { bytes };
}

function encodeUtf16(text: string, littleEndian: boolean, mark: boolean): Encoded {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), littleEndian);
  return { bytes: new Uint8Array(view.buffer) };
}

/** Half of a surrogate pair, which UTF-8 does not have. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function encodeMarkedUtf8(text: string, mark: boolean): Encoded {
  const lone = LONE_SURROGATE.exec(text);
  return lone === null ? { bytes: encodeUtf8(mark ? `\uFEFF${text}` : text) } : { missing: lone[0] };
}

/** The text as bytes of the given form. The counterpart of `decode`. */
export function encode(text: string, { encoding, mark }: ByteForm): Encoded {
  if (encoding === "windows-1252") return encodeWindows1252(text);
  return encoding === "utf-8"
    ? encodeMarkedUtf8(text, mark)
    : encodeUtf16(text, encoding === "utf-16le", mark);
}

/**
 * The form in which a text must be written back so that it stands as it was read; undefined where reading has lost
 * something, so that not even the unchanged text would come out as the same bytes (half a character of UTF-16).
 */
export function byteFormOf(
  bytes: Uint8Array,
  { text, decodedAs }: Decoded = decode(bytes),
): ByteForm | undefined {
  const { encoding } = decodedAs;
  const mark = encoding === "utf-8" ? startsWith(bytes, UTF8_MARK) : encoding !== "windows-1252";
  const same = encode(text, { encoding, mark });
  if (!("bytes" in same) || same.bytes.length !== bytes.length) return undefined;
  return same.bytes.every((byte, i) => byte === bytes[i]) ? { encoding, mark } : undefined;
}
