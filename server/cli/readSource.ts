import { createHash, hash } from "node:crypto";
import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from "node:fs";
import { MAX_FILE_BYTES } from "../../shared/limits.ts";

/** The bytes of a file as far as they are checked. */
export interface Source {
  /** The first {@link MAX_FILE_BYTES}, or all where there are no more. */
  readonly bytes: Uint8Array;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Of the whole file, in hexadecimal. */
  readonly sha256: string;
}

const CHUNK = 1 << 20;

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
  return { bytes: Buffer.concat(kept), size, sha256: hash.digest("hex") };
}

/** Files of at most so many bytes are read in one go, without a stream and its buffers: every description is. */
const AT_ONCE = 1 << 20;

/**
 * Reads an ordinary file.
 * @param most bytes to read from the beginning, whose hash it is then; without it the whole file is read
 * @throws the operating system's error; `EISDIR` for a folder, `SPECIAL` for a pipe or a device
 */
export async function readFileSource(file: string, most?: number): Promise<Source> {
  // Without O_NONBLOCK the opening of a pipe would wait for a writer; Windows has no such flag.
  const fd = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(fd);
    if (!stats.isFile())
      throw Object.assign(new Error("no file"), { code: stats.isDirectory() ? "EISDIR" : "SPECIAL" });
    if (most !== undefined) {
      const beginning = await readStream(createReadStream(file, { fd, autoClose: false, end: most - 1 }));
      return { ...beginning, size: stats.size };
    }
    if (stats.size > AT_ONCE)
      return await readStream(createReadStream(file, { fd, autoClose: false, highWaterMark: CHUNK }));
    const bytes = readFileSync(fd);
    return { bytes, size: bytes.length, sha256: hash("sha256", bytes, "hex") };
  } finally {
    closeSync(fd);
  }
}
