import os from "node:os";
import { setFlagsFromString } from "node:v8";
import type { Input } from "../inputs.ts";
import { CHECKED } from "./batches.ts";
import type { Setup } from "./setup.ts";
import type { Work } from "./work.ts";
import { startWorkerThread } from "./workerThread.ts";

/** Those who do the work: this thread is always one of them. */
export interface Hands {
  readonly works: readonly Work[];
  /** Ends the other threads. */
  close(): Promise<void>;
}

/** Bytes of descriptions that are checked here sooner than another thread has started and warmed up. */
const WORTH_A_THREAD = 4_000_000;

/** More threads than this cost memory and bring nothing on any machine that such work is done on. */
const MOST = 64;

/** What a file counts for besides its bytes: opening it, and reporting on it. */
const BYTES_A_FILE = 4_000;

const weightOf = (inputs: readonly Input[]): number =>
  inputs.reduce((sum, input) => sum + BYTES_A_FILE + (input.kind === "file" ? input.bytes : 0), 0);

/**
 * How many threads are to check these inputs, this one included. @param jobs as the user wants; undefined for as many as
 * there are processors and the inputs are worth
 */
export function threadsFor(jobs: number | undefined, inputs: readonly Input[]): number {
  const most = jobs ?? Math.min(os.availableParallelism(), 1 + Math.floor(weightOf(inputs) / WORTH_A_THREAD));
  return Math.max(1, Math.min(most, MOST, Math.ceil(inputs.length / CHECKED.files)));
}

/** Who does the work besides this thread. */
export interface HandsOptions {
  /** How many are to be checked. */
  readonly files: number;
  /** This thread included. */
  readonly threads: number;
  /** The program of the other threads, absolute. */
  readonly worker: string;
  /** What they must be told; asked for only where there are any. */
  setup(): Setup;
}

/** By how many per cent the heap of a thread may grow beyond what is in use before V8 clears it. */
const ROOM = 30;

/** Files from which on memory is spared at the price of time: of so many the codes and digests alone take some. */
const MANY = 20_000;

/**
 * Has V8 clear away what is no longer used before much has piled up: left alone, a thread lets its heap grow to four times
 * what is in use. It only decides when V8 clears up, never what a program does. Measured with one thread, 10 000 files: 125
 * instead of 181 MB at the most, and about as much time. The stricter way for many, with 50 000 files: 162 instead of
 * 194 MB and 15 % more time; with two threads 177 instead of 230 MB and 29 % more time.
 */
const spareMemory = (files: number): void =>
  setFlagsFromString(files > MANY ? "--optimize-for-size" : `--heap-growing-percent=${ROOM}`);

/**
 * Has V8 compile what has become hot in the thread that runs it. It has threads of its own for that, which bring nothing
 * where every processor checks: they take turns with those that wait for them. Measured with two threads on two
 * processors: 3 000 files 1.5 % less time, 10 000 files 2.7 %.
 */
const compileInPlace = (): void => setFlagsFromString("--no-concurrent-recompilation");

/** Gathers hands. @param own the work as it is done in this thread */
export function gatherHands(own: Work, { files, threads, worker, setup }: HandsOptions): Hands {
  spareMemory(files);
  if (threads > 1 && threads >= os.availableParallelism()) compileInPlace();
  const others = Array.from({ length: threads - 1 }, () => startWorkerThread(worker, setup(), own));
  return {
    works: [own, ...others.map(({ work }) => work)],
    async close() {
      await Promise.all(others.map((other) => other.close()));
    },
  };
}
