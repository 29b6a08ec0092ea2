/** Does one task. Never rejects for what is wrong with the task itself. */
export type Run<T, R> = (task: T) => Promise<R>;

/** How tasks are handed out. */
export interface InOrderOptions {
  /** Tasks that may be under way or done, but not yet taken by the caller: what bounds the memory. */
  readonly lookAhead: number;
  /** Aborted, no further task is begun, and the results come to an end. */
  readonly signal?: AbortSignal | undefined;
}

/** Something that is waited for: each call of `wake` lets every waiting one look again. */
function createBell() {
  let waiting: (() => void)[] = [];
  return {
    wake(): void {
      const woken = waiting;
      waiting = [];
      for (const go of woken) go();
    },
    wait: (): Promise<void> => new Promise((resolve) => waiting.push(resolve)),
  };
}

/**
 * Does tasks at several hands at once and gives their results in the order of the tasks. Each hand takes the next task
 * when it is free, so that a slow one holds nobody up. When a hand fails, so does the whole.
 */
export async function* inOrder<T, R>(
  tasks: readonly T[],
  hands: readonly Run<T, R>[],
  { lookAhead, signal }: InOrderOptions,
): AsyncGenerator<R> {
  const done = new Map<number, { readonly result: R }>();
  const bell = createBell();
  let next = 0;
  let taken = 0;
  let failure: { readonly error: unknown } | undefined;
  let isOver = false;
  const isStopped = (): boolean => isOver || failure !== undefined || signal?.aborted === true;
  const serve = async (hand: Run<T, R>): Promise<void> => {
    for (;;) {
      while (!isStopped() && next < tasks.length && next - taken >= lookAhead) await bell.wait();
      const at = next;
      const task = tasks[at];
      if (isStopped() || task === undefined) return;
      next++;
      done.set(at, { result: await hand(task) });
      bell.wake();
    }
  };
  for (const hand of hands)
    serve(hand).catch((error: unknown) => {
      failure = { error };
      bell.wake();
    });
  const wake = (): void => bell.wake();
  signal?.addEventListener("abort", wake);
  try {
    while (taken < tasks.length) {
      const ready = done.get(taken);
      if (ready !== undefined) {
        done.delete(taken);
        taken++;
        bell.wake();
        yield ready.result;
      } else if (failure !== undefined) throw failure.error;
      else if (isStopped()) return;
      else await bell.wait();
    }
  } finally {
    isOver = true;
    signal?.removeEventListener("abort", wake);
    bell.wake();
  }
}
