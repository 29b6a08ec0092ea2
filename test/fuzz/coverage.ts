import { Session } from "node:inspector/promises";

/** What of a script has been run so far, as far as it has been asked. */
export interface Coverage {
  /** Blocks of the script that were run since the last question and never before. */
  fresh(): Promise<number>;
  /** Blocks that were ever run. */
  readonly known: number;
  close(): Promise<void>;
}

/**
 * Measures precise coverage, block by block, of this very process.
 * @param isMeasured tells by its URL whether a script counts
 */
export async function measureCoverage(isMeasured: (url: string) => boolean): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const known = new Set<string>();
  return {
    async fresh() {
      const { result } = await session.post("Profiler.takePreciseCoverage");
      const before = known.size;
      for (const { url, functions } of result)
        if (isMeasured(url))
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges)
              if (count > 0) known.add(`${startOffset}-${endOffset}`);
      return known.size - before;
    },
    get known() {
      return known.size;
    },
    async close() {
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    },
  };
}
