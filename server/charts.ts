import type { DrawBars } from "../shared/report/html/barSpec.ts";

/** Loads what draws charts, which is rarely needed: in Node it is a chunk of its own. */
export const loadCharts = async (): Promise<DrawBars> =>
  (await import("../shared/report/html/charts.ts")).drawBars;
