import type { Random } from "./random.ts";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2];

/** A business id that could be issued. */
export function inventBusinessId(random: Random): string {
  for (;;) {
    const digits = String(random.int(100_000, 3_400_000)).padStart(7, "0");
    const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0) % 11;
    if (sum !== 1) return `${digits}-${sum === 0 ? 0 : 11 - sum}`;
  }
}
