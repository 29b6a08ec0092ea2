import { closeSync, openSync, writeFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { codeOfError } from "./refusal.ts";

/** Where results go. Every call rejects with {@link OutputError} when the operating system refuses. */
export interface Sink {
  /** Resolves when the text has been taken: a slow reader slows the check, and nothing piles up in memory. */
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Results could not be written. `code` is the operating system's; `EPIPE` when the reader has gone. */
export class OutputError extends Error {
  readonly code: string;

  constructor(error: unknown) {
    super("output");
    this.code = codeOfError(error);
  }
}

/** True when the reader of a pipe has gone, as `head` does: nothing is wrong, and there is nobody to tell. */
export const isReaderGone = (error: unknown): boolean =>
  error instanceof OutputError && ["EPIPE", "EOF", "ERR_STREAM_DESTROYED"].includes(error.code);

/** Writes to a stream of the process. */
export function streamSink(stream: Writable): Sink {
  return {
    write: (text) =>
      text.length === 0
        ? Promise.resolve()
        : new Promise((resolve, reject) => {
            stream.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
          }),
    close: () => Promise.resolve(),
  };
}

/**
 * Writes to a file, which is emptied first. @param mode with `create` one that is there already is left alone, and the
 * call rejects with `EEXIST`
 */
export async function fileSink(file: string, mode: "create" | "replace" = "replace"): Promise<Sink> {
  const guarded = async <T>(action: () => T): Promise<T> => {
    try {
      return action();
    } catch (error) {
      throw new OutputError(error);
    }
  };
  const fd = await guarded(() => openSync(file, mode === "create" ? "wx" : "w"));
  return {
    write: (text) => guarded(() => writeFileSync(fd, text)),
    close: () => guarded(() => closeSync(fd)),
  };
}
