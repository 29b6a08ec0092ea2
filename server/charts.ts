import type { DrawBars } from "../shared/report/html/barSpec.ts";

/**
 * Loads the chart library, which is larger than all the rest and rarely needed. For Node it is a bundle of its own; in
 * the bundle for web workers it lies unread until now, for a worker cannot know where a file beside it would be.
 */
export const loadCharts = async (): Promise<DrawBars> =>
  (await import("../shared/report/html/charts.ts")).drawBars;
