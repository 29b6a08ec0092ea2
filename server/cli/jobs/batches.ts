import type { Input } from "../inputs.ts";

/** What a batch holds at most; a file above the bytes has one of its own. */
export interface BatchLimits {
  readonly files: number;
  readonly bytes: number;
}

/** Large enough that messages between threads cost next to nothing, small enough that all have something to do. */
export const CHECKED: BatchLimits = { files: 16, bytes: 256_000 };

/** For looking through texts, which takes little of each. */
export const LOOKED_THROUGH: BatchLimits = { files: 128, bytes: 2_000_000 };

/** Cuts inputs into batches, in order. */
export function toBatches(inputs: readonly Input[], { files, bytes }: BatchLimits): readonly Input[][] {
  const batches: Input[][] = [];
  let last: Input[] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const input of inputs) {
    const size = input.kind === "file" ? input.bytes : 0;
    if (filled + size > bytes || last.length >= files) {
      last = [];
      filled = 0;
      batches.push(last);
    }
    last.push(input);
    filled += size;
  }
  return batches;
}
