import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { MAX_FILE_BYTES } from "../../shared/limits.ts";

/** The bytes of a file as far as they are checked. */
export interface Source {
  /** At most {@link MAX_FILE_BYTES}, cut between characters. */
  readonly bytes: Uint8Array;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
}

const CHUNK = 1 << 20;

/** How many bytes a UTF-8 character has that begins with this byte; 0 for a byte within a character. */
const utf8Length = (lead: number): number =>
  lead < 0x80 ? 1 : lead < 0xc0 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;

/** Bytes that were cut somewhere, without the beginning of a character at their end (UTF-8 or UTF-16). */
export function wholeCharacters(bytes: Uint8Array): Uint8Array {
  const even = bytes.length - (bytes.length % 2);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return bytes.subarray(0, even);
  for (let back = 1; back <= 4 && back <= bytes.length; back++) {
    const length = utf8Length(bytes[bytes.length - back] ?? 0);
    if (length > 0) return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
  }
  return bytes;
}

/** Reads a stream to its end: the first bytes are kept, all of them are counted and hashed. Memory is bounded. */
export async function readStream(chunks: AsyncIterable<Uint8Array>, most = MAX_FILE_BYTES): Promise<Source> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let keptBytes = 0;
  let size = 0;
  for await (const chunk of chunks) {
    hash.update(chunk);
    size += chunk.length;
    if (keptBytes >= most) continue;
    const piece = chunk.subarray(0, most - keptBytes);
    kept.push(piece.length === chunk.length ? chunk : piece.slice());
    keptBytes += piece.length;
  }
  const bytes = Buffer.concat(kept);
  return { bytes: size > most ? wholeCharacters(bytes) : bytes, size, sha256: hash.digest("hex") };
}

/**
 * Reads an ordinary file.
 * @throws the operating system's error; `SPECIAL` when the path has become a pipe or a device since it was looked at
 */
export async function readFileSource(file: string): Promise<Source> {
  // Without O_NONBLOCK the opening of a pipe would wait for a writer; Windows has no such flag.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await handle.stat()).isFile()) throw Object.assign(new Error("no file"), { code: "SPECIAL" });
    return await readStream(handle.createReadStream({ highWaterMark: CHUNK, autoClose: false }));
  } finally {
    await handle.close();
  }
}
