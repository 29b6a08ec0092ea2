import { Worker } from "node:worker_threads";
import type { Input } from "../inputs.ts";
import type { Answer, Question } from "./messages.ts";
import type { Setup } from "./setup.ts";
import type { Work } from "./work.ts";

/** Another thread that does the same work. */
export interface WorkerThread {
  readonly work: Work;
  close(): Promise<void>;
}

interface Asked {
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Megabytes of the space for what lives short: each thread has three of them, and without a limit they grow to 48. */
const YOUNG_MEGABYTES = 16;

/** Megabytes for what stays: many times what a description needs. A thread that wants more ends, and this one takes over. */
const OLD_MEGABYTES = 512;

/**
 * Starts a thread. @param file its program @param own does what the thread cannot: what is read from the standard
 * input, and, once the thread has ended for whatever reason, all that it was asked and left unanswered
 */
export function startWorkerThread(file: string, setup: Setup, own: Work): WorkerThread {
  const worker = new Worker(file, {
    workerData: setup,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: OLD_MEGABYTES },
  });
  const asked = new Map<number, Asked>();
  let lastId = 0;
  let hasEnded = false;
  const end = (error: unknown): void => {
    hasEnded = true;
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  worker.on("message", ({ id, result }: Answer) => {
    asked.get(id)?.resolve(result);
    asked.delete(id);
  });
  worker.on("messageerror", end);
  worker.on("error", end);
  worker.on("exit", end);
  const ask = (question: Question): Promise<unknown> =>
    new Promise((resolve, reject) => {
      asked.set(question.id, { resolve, reject });
      worker.postMessage(question);
    });
  /** Asks the thread, or does it here. */
  const orOwn = async <R>(
    inputs: readonly Input[],
    question: (id: number) => Question,
    here: () => Promise<R>,
  ): Promise<R> => {
    if (hasEnded || inputs.some(({ kind }) => kind === "stdin")) return here();
    try {
      lastId++;
      return (await ask(question(lastId))) as R;
    } catch {
      return here();
    }
  };
  return {
    work: {
      codes: (inputs) =>
        orOwn(
          inputs,
          (id) => ({ id, method: "codes", argument: inputs }),
          () => own.codes(inputs),
        ),
      digests: (inputs) =>
        orOwn(
          inputs,
          (id) => ({ id, method: "digests", argument: inputs }),
          () => own.digests(inputs),
        ),
      check: (batch) =>
        orOwn(
          batch.items.map(({ input }) => input),
          (id) => ({ id, method: "check", argument: batch }),
          () => own.check(batch),
        ),
    },
    async close() {
      await worker.terminate();
    },
  };
}
