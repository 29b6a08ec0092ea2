import { describe, expect, it } from "vitest";
import { toBatches } from "../../server/cli/jobs/batches.ts";
import { inOrder } from "../../server/cli/jobs/inOrder.ts";

const TASKS = Array.from({ length: 50 }, (_, i) => i);
const pause = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise((resolve) => setImmediate(() => resolve(pause(turns - 1))));

/** Three hands, each as fast as it likes: the later the task, the sooner it is done. */
const hand = async (task: number): Promise<number> => {
  await pause((TASKS.length - task) % 7);
  return task * 10;
};

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

describe("tasks done at several hands", () => {
  it.each([1, 2, 3])("come in their order: %i", async (hands) => {
    const results = await all(inOrder(TASKS, Array(hands).fill(hand), { lookAhead: 2 * hands }));
    expect(results).toEqual(TASKS.map((task) => task * 10));
  });

  it("are never begun further ahead than allowed, however slow the one who takes them", async () => {
    let taken = 0;
    let furthest = 0;
    const watched = async (task: number): Promise<number> => {
      furthest = Math.max(furthest, task - taken);
      return hand(task);
    };
    for await (const _ of inOrder(TASKS, [watched, watched, watched], { lookAhead: 6 })) {
      taken++;
      await pause(3);
    }
    expect(furthest).toBeGreaterThan(2);
    expect(furthest).toBeLessThanOrEqual(6);
  });

  it("go on when one hand is stuck", async () => {
    let done = 0;
    let release = (): void => {};
    const stuck = async (task: number): Promise<number> => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return task * 10;
    };
    const quick = async (task: number): Promise<number> => {
      if (++done === 5) release();
      return task * 10;
    };
    const results = await all(inOrder(TASKS.slice(0, 6), [stuck, quick], { lookAhead: 100 }));
    expect(results).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it("fail as a whole when a hand fails, after what came before", async () => {
    const failing = async (task: number): Promise<number> => {
      if (task === 3) throw new Error("kaboom");
      return task;
    };
    const taken: number[] = [];
    await expect(async () => {
      for await (const result of inOrder(TASKS, [failing], { lookAhead: 1 })) taken.push(result);
    }).rejects.toThrow("kaboom");
    expect(taken).toEqual([0, 1, 2]);
  });

  it("end when they are to end, and nothing more is begun", async () => {
    const controller = new AbortController();
    let begun = 0;
    const counting = async (task: number): Promise<number> => {
      begun++;
      return hand(task);
    };
    const taken: number[] = [];
    for await (const result of inOrder(TASKS, [counting, counting], {
      lookAhead: 4,
      signal: controller.signal,
    })) {
      taken.push(result);
      if (taken.length === 5) controller.abort();
    }
    expect(taken).toEqual(TASKS.slice(0, taken.length).map((task) => task * 10));
    expect(begun).toBeLessThan(5 + 4 + 1);
  });

  it("are none", async () => {
    expect(await all(inOrder([], [hand], { lookAhead: 1 }))).toEqual([]);
  });
});

describe("batches", () => {
  const input = (bytes: number) => ({
    kind: "file" as const,
    shown: "a",
    named: true,
    path: "/a",
    identity: "/a",
    bytes,
  });
  const sizes = (bytes: readonly number[]) =>
    toBatches(bytes.map(input), { files: 3, bytes: 100 }).map((batch) => batch.length);

  it("hold so many files or bytes at most, and a large file is one of its own", () => {
    expect(sizes([1, 1, 1, 1])).toEqual([3, 1]);
    expect(sizes([60, 60, 60])).toEqual([1, 1, 1]);
    expect(sizes([1, 5000, 1, 1])).toEqual([1, 1, 2]);
    expect(sizes([])).toEqual([]);
  });
});
