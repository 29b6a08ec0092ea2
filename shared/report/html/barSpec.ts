/** What a chart of horizontal bars shows. */
export interface BarSpec {
  /** Names of the groups, from the top. */
  readonly names: readonly string[];
  /** Places in `names` of those that are headings: they have no bars. */
  readonly headings?: readonly number[];
  /** One bar of every group; the value is null where there is none. `labels` are the values in words. */
  readonly series: readonly {
    /** Custom property of the style sheet, e.g. `--planned`. */
    readonly color: `--${string}`;
    readonly values: readonly (number | null)[];
    readonly labels: readonly string[];
  }[];
  /** The value whose bar is as long as there is room. */
  readonly max: number;
}

/** Draws bars as an SVG without styles, scripts and ids. Pure; the same data give the same bytes. */
export type DrawBars = (spec: BarSpec) => string;
