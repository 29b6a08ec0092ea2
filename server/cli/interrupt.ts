import process from "node:process";
import { EXIT } from "./exit.ts";

/** Milliseconds in which what has been done must have been reported: a reader may have stopped reading. */
const PATIENCE = 2_000;

/** Ctrl-C while it is listened for. */
export interface Interrupt {
  /** Aborted by the first Ctrl-C. A second one, or one that is not followed in time by the end, ends the process. */
  readonly signal: AbortSignal;
  /** Leaves Ctrl-C to the system again, unless it has come. */
  close(): void;
}

/** Listens for Ctrl-C, so that a long work can end with what is done reported. */
export function listenForInterrupt(): Interrupt {
  const controller = new AbortController();
  const leave = (): void => {
    process.exit(EXIT.interrupted);
  };
  const interrupted = (): void => {
    if (controller.signal.aborted) leave();
    controller.abort();
    setTimeout(leave, PATIENCE).unref();
  };
  process.on("SIGINT", interrupted);
  return {
    signal: controller.signal,
    close() {
      // Once interrupted the process is about to end, and another Ctrl-C must not change its exit code.
      if (!controller.signal.aborted) process.off("SIGINT", interrupted);
    },
  };
}
