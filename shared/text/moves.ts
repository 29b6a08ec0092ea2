import type { Touched } from "./change.ts";
import { moved, type Span } from "./span.ts";

/** Where what stood in an earlier text stands in a later one. */
export interface Moves {
  /** UTF-16 units by which a span stands further on in the later text; undefined where something in or beside it changed. */
  shiftOf(of: Span): number | undefined;
}

/** Where everything stands in a text that differs from an earlier one in these stretches, in their order. */
export function movesOver(touched: readonly Touched[]): Moves {
  return {
    shiftOf({ start, end }) {
      let by = 0;
      for (const { before, after } of touched) {
        if (end < before.start) return by;
        // What stands right beside it may have grown by it.
        if (start <= before.end) return undefined;
        by = after.end - before.end;
      }
      return by;
    },
  };
}

/** The span where it stands in the later text; the very same object where it has not moved. */
export function movedSpan(of: Span, moves: Moves): Span | undefined {
  const by = moves.shiftOf(of);
  return by === undefined ? undefined : by === 0 ? of : moved(of, by);
}
